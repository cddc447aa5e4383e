import { expect, test, type Page } from '@playwright/test'
import { expectedView } from './expected.ts'
import { chartTexts, showsView } from './figure.ts'
import { pointAtFilters } from './watch.ts'

/** The page of this indicator is on screen, with its own charts and title. */
async function shows(page: Page, id: string, search = ''): Promise<void> {
  await expect(page).toHaveURL(`/indikator/${id}/${search}`)
  const { indicator, trend, ranking } = await expectedView(id, search)
  await expect(page.locator('h1')).toHaveText(indicator.title)
  await expect(page).toHaveTitle(`${indicator.title} – Länsdelsbilden`)
  await showsView(page, search)
  expect(await chartTexts(page, 'trend')).toEqual(trend)
  expect(await chartTexts(page, 'ranking')).toEqual(ranking)
}

test('links lead from page to page without stale charts', async ({ page }) => {
  await page.goto('/')
  const title = await page.title()
  await page.evaluate(() => (document.documentElement.dataset.stayed = 'yes'))
  const link = (id: string) => page.locator(`main a[href$="indikator/${id}/"]`)
  // Both are of one theme, which stays open.
  await page.locator('summary', { hasText: 'Placeringar och insatser' }).click()

  await link('familjehem').click()
  await shows(page, 'familjehem')
  await page.locator('select[name=kon]').selectOption('pojkar')
  await shows(page, 'familjehem', '?kon=pojkar')

  await page.getByRole('link', { name: 'Länsdelsbilden' }).click()
  await expect(page).toHaveTitle(title)
  await link('hvb').click()
  await shows(page, 'hvb')
  await page.locator('select[name=kon]').selectOption('flickor')
  await shows(page, 'hvb', '?kon=flickor')

  await page.goBack()
  await page.goBack()
  await page.goBack()
  await shows(page, 'familjehem', '?kon=pojkar')
  await page.goForward()
  await page.goForward()
  await shows(page, 'hvb')
  // All of it happened in one document, and one engine served both pages.
  await expect(page.locator('html')).toHaveAttribute('data-stayed', 'yes')
})

test('from one indicator straight to another', async ({ page }) => {
  await page.goto('/indikator/familjehem/?kon=flickor')
  await shows(page, 'familjehem', '?kon=flickor')
  // A link such as a slide or a profile holds; the router takes it like any other.
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '../hvb/?kon=pojkar'
    link.textContent = 'HVB'
    document.querySelector('main')?.prepend(link)
  })
  await page.getByRole('link', { name: 'HVB', exact: true }).click()
  await shows(page, 'hvb', '?kon=pojkar')
  await page.goBack()
  await shows(page, 'familjehem', '?kon=flickor')
})

test('an address that does not exist is a 404', async ({ page }) => {
  expect((await page.goto('/indikator/finns-inte/'))?.status()).toBe(404)
})

test('two indicators whose files arrive together share one table', async ({ page }) => {
  // Neither file is let through before both have been asked for.
  const asked = new Set<string>()
  let both = () => {}
  const together = new Promise<void>((resolve) => (both = resolve))
  await page.route(/data\.parquet/, async (route) => {
    asked.add(new URL(route.request().url()).pathname)
    if (asked.size === 2) both()
    await together
    await route.continue()
  })
  await page.goto('/indikator/familjehem/')
  const request = page.waitForRequest(/indicator=familjehem/)
  await pointAtFilters(page)
  await request
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '../hvb/?kon=pojkar'
    link.textContent = 'HVB'
    document.querySelector('main')?.prepend(link)
  })
  await page.getByRole('link', { name: 'HVB', exact: true }).click()
  await shows(page, 'hvb', '?kon=pojkar')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goBack()
  await page.getByLabel('Kön').selectOption('flickor')
  await shows(page, 'familjehem', '?kon=flickor')
})

test('an indicator leads to the next one of its theme and back', async ({ page }) => {
  await page.goto('/indikator/familjehem/')
  const more = page.getByRole('navigation', { name: 'Fler indikatorer i temat' })
  await expect(more.getByRole('link')).toHaveCount(1)
  await more.getByRole('link', { name: /^Nästa i temat/ }).click()
  await expect(page).toHaveURL(/\/indikator\/hvb\/$/)
  await more.getByRole('link', { name: /^Föregående i temat/ }).click()
  await expect(page).toHaveURL(/\/indikator\/familjehem\/$/)
})
