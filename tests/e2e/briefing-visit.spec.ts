import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'

const key = 'lansdelsbilden.besok'
const alive = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
const visited = (page: Page) => page.locator('main [data-since]')
const entry = (page: Page, id: string) => page.locator(`li[data-news="beslut/${id}"]`)

interface Kept {
  latest: { day: string; seen: Record<string, string> }
  before: Kept['latest'] | null
}

const kept = (page: Page): Promise<Kept> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key)

/** As if the visit had been earlier, when some of what is there now was not, or was otherwise. */
async function wasHere(page: Page, day: string, change = (_seen: Record<string, string>) => {}) {
  await page.goto('/')
  await alive(page)
  const { latest } = await kept(page)
  change(latest.seen)
  await page.evaluate(
    ([name, text]) => localStorage.setItem(name!, text!),
    [key, JSON.stringify({ latest: { ...latest, day }, before: null })]
  )
}

test('nobody is told anything at the first visit, nor later the same day', async ({ page }) => {
  for (let times = 0; times < 2; times++) {
    await page.goto('/')
    await alive(page)
    await expect(visited(page)).toHaveCount(0)
    await expect(page.getByRole('main')).not.toContainText('förra besök')
  }
  const { latest, before } = await kept(page)
  expect(before).toBeNull()
  expect(latest.seen).toHaveProperty('beslut/2026-05-12-sams')
})

test('what has come and changed since the last visit is told and marked, all day', async ({
  page
}) => {
  await wasHere(page, '2026-06-01', (seen) => {
    delete seen['beslut/2026-05-12-sams']
    seen['beslut/2024-06-14-generation-pep'] = 'another'
    seen['indikator/familjehem'] = '2020'
  })
  for (let times = 0; times < 2; times++) {
    await page.goto('/')
    await expect(visited(page)).toContainText('3 nyheter sedan ditt förra besök 1 juni 2026.')
    await expect(page.getByRole('region', { name: 'Nytt', exact: true })).toContainText(
      '1 nytt beslut, 1 ändrat beslut och 1 indikator med ny period.'
    )
    await expect(entry(page, '2026-05-12-sams')).toContainText('Nytt för dig')
    await page.getByText(/^Äldre \(\d+, varav 1 nytt för dig\)$/).click()
    await expect(entry(page, '2024-06-14-generation-pep')).toContainText('Ändrat')
    await expect(page.locator('li[data-news]', { hasText: /Nytt för dig|Ändrat/ })).toHaveCount(2)
    await page.locator('summary', { hasText: 'Placeringar och insatser' }).click()
    await expect(page.getByText('Ny period', { exact: true })).toHaveCount(1)
  }
  expect((await kept(page)).before?.day).toBe('2026-06-01')
})

test('a visit without news says so', async ({ page }) => {
  await wasHere(page, '2026-06-01')
  await page.goto('/')
  await expect(visited(page)).toContainText('Inget nytt sedan ditt förra besök 1 juni 2026.')
  await expect(page.getByText('Nytt för dig', { exact: true })).toHaveCount(0)
})

for (const width of [1280, 390, 320]) {
  test(`nothing moves when it is told, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await wasHere(page, '2026-06-01', (seen) => delete seen['beslut/2026-05-12-sams'])
    const top = () => page.locator('#laget').evaluate((node) => node.getBoundingClientRect().top)
    await page.route(/\.js$/, async (route) => {
      await told
      await route.continue()
    })
    let tell = () => {}
    const told = new Promise<void>((resolve) => (tell = resolve))
    await page.goto('/', { waitUntil: 'commit' })
    await page.locator('#laget').waitFor()
    await page.evaluate(() => document.fonts.ready)
    await expect(visited(page)).toHaveCount(0)
    const before = await top()
    tell()
    await expect(visited(page)).toBeVisible()
    expect(await top()).toBe(before)
  })
}

for (const damaged of [
  '{"latest":',
  'null',
  '[]',
  '{"latest":{"day":"i går","seen":{}},"before":null}'
]) {
  test(`what is kept and reads ${damaged} is a first visit`, async ({ page }) => {
    await page.addInitScript(([name, text]) => localStorage.setItem(name!, text!), [key, damaged])
    await page.goto('/')
    await alive(page)
    await expect(visited(page)).toHaveCount(0)
    expect((await kept(page)).latest.seen).toHaveProperty('beslut/2026-05-12-sams')
  })
}
