import type { Locator, Page } from '@playwright/test'
import { overflow, violations } from '../accessibility.ts'
import { subFolder } from '../address.ts'
import { scriptRuns } from '../watch.ts'
import { expect, line, save, test, visited } from './profile.ts'

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (await control.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${control}`)
}

const sound = async (page: Page) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  }
}

for (const [where, root] of [
  ['at the root', '/'],
  ['in a sub-folder', subFolder]
] as const) {
  test(`visited pages open without a network, and others say what does, ${where}`, async ({
    host,
    profile
  }) => {
    const page = await profile.open()
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    await page.goto(`${host.origin}${root}indikator/hvb/`)
    await visited(page)
    // A page that is gone to by a link is kept too; the engine, which nobody has asked for, is not.
    await page.getByRole('link', { name: 'Beslut', exact: true }).first().click()
    await expect(page.locator('h1')).toHaveText(/^Beslut/)
    await visited(page)
    const kept = await page.evaluate(async () => {
      const caught = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
      )
      return caught.flat().map(({ url }) => url)
    })
    expect(kept.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([])
    expect(asked.filter((url) => !url.startsWith(host.origin))).toEqual([])

    await host.stop()
    await page.goto(`${host.origin}${root}indikator/hvb/`)
    await scriptRuns(page)
    await expect(line(page)).toContainText('Du är utan nät. Sidan visar siffror från')
    await expect(page.locator('figure[data-chart=trend] svg').first()).toBeVisible()
    // Without the last slash too, and with a search part.
    await page.goto(`${host.origin}${root}beslut?tema=halsa`)
    await expect(page).toHaveURL(`${host.origin}${root}beslut/?tema=halsa`)
    await expect(page.locator('h1')).toHaveText(/^Beslut/)

    await page.goto(`${host.origin}${root}indikator/familjehem/?kon=flickor`)
    await expect(page.locator('h1')).toHaveText('Sidan är inte sparad')
    await expect(page.locator('main')).toContainText('/indikator/familjehem/')
    await expect(page.getByText('Du är utan nät. Det sparade har siffror från')).toBeVisible()
    const list = page.getByRole('listitem')
    await expect(list.getByRole('link', { name: /HVB/ })).toBeVisible()
    await expect(list.getByRole('link', { name: 'Sparat för möte' })).toHaveCount(0)
    await sound(page)
    await list.getByRole('link', { name: /HVB/ }).click()
    await expect(page).toHaveURL(`${host.origin}${root}indikator/hvb/`)
    await expect(page.locator('h1')).toContainText(/HVB/)

    await host.start()
    await page.goto(`${host.origin}${root}sparat/?saknas=/indikator/familjehem/`)
    await page.getByRole('link', { name: 'försök igen' }).click()
    await expect(page).toHaveURL(`${host.origin}${root}indikator/familjehem/`)
    await expect(page.locator('h1')).not.toHaveText('Sidan är inte sparad')
  })
}

test('what is saved is listed with its size, and taken away, by keyboard alone', async ({
  host,
  profile
}) => {
  const page = await profile.open()
  await page.goto(`${host.origin}/jamfor/?tema=halsa`)
  const button = page.getByRole('button', { name: 'Spara för möte' })
  await expect(button).toBeVisible()
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await sound(page)
  await expect(page.getByRole('button', { name: 'Spara igen för möte' })).toBeVisible({
    timeout: 90_000
  })
  await expect(page.getByRole('button', { name: 'Spara igen för möte' })).toBeFocused()
  await sound(page)
  await page.getByRole('link', { name: 'Visa det som är sparat' }).click()
  await expect(page.locator('h1')).toHaveText('Sparat för möte')
  await scriptRuns(page)
  const theme = page.getByRole('listitem').filter({ hasText: 'Jämförelse: ' })
  await expect(theme).toContainText(/\d+ sidor, \d+,\d\sMB/)
  await expect(theme.getByRole('link')).toHaveAttribute('href', '/jamfor/?tema=halsa')
  await expect(page.locator('main')).toContainText(/programmet, \d+,\d\sMB/)
  await sound(page)

  await tabTo(page, theme.getByRole('button'))
  await page.keyboard.press('Enter')
  await expect(theme).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Sparat', exact: true })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'är borttaget.' })).toBeVisible()
  const engine = await page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().filter(({ url }) => /\.wasm|\.parquet/.test(url)).length
  })
  expect(engine).toBe(0)
  await tabTo(page, page.getByRole('button', { name: 'Ta bort allt' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Inga andra sidor är kvar i webbläsaren.')).toBeVisible()
})

test('where there is no network while saving, it is told and can be tried again', async ({
  host,
  profile
}) => {
  const page = await profile.open()
  await page.goto(`${host.origin}/omrade/1860/`)
  await visited(page)
  await host.stop()
  await page.getByRole('button', { name: 'Spara för möte' }).click()
  await expect(page.getByRole('alert')).toContainText('Nätet försvann')
  expect(await violations(page)).toEqual([])
  await host.start()
  await save(page, 'Laxå')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
