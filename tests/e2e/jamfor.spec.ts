import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'

const chart = (page: Page, kind: string) => page.locator(`figure[data-chart="${kind}"]`)

/** Waits until every chart of the page shows this view. */
async function shows(page: Page, search: string): Promise<void> {
  await expect(chart(page, 'multiples').first()).toHaveAttribute('data-view', search)
  const others = `figure:not([data-view="${search}"]), figure:not([data-state="ready"])`
  await expect(page.locator(others)).toHaveCount(0)
  expect(new URL(page.url()).search).toBe(search)
}

test.beforeEach(async ({ page }) => {
  await page.goto('/jamfor/')
})

test('a theme is its indicators, in the grid and over time', async ({ page }) => {
  await page.locator('select[name=tema]').selectOption('halsa')
  await shows(page, '?tema=halsa')
  const titles = await page.locator('h3[id^=over-tid]').allTextContents()
  expect(titles.length).toBeGreaterThan(2)
  expect(titles).toContain('Mår oftast bra eller mycket bra')
  await expect(chart(page, 'rug').locator('a.title')).toHaveText(titles)
  await expect(chart(page, 'multiples')).toHaveCount(titles.length)
})

test('own indicators take the place of the theme', async ({ page }) => {
  await page.getByText('Välj egna indikatorer').click()
  await page.getByRole('checkbox', { name: 'Trivs i skolan' }).check()
  await shows(page, '?indikatorer=skoltrivsel')
  await page.getByRole('checkbox', { name: 'Placerade på HVB någon gång under året' }).check()
  await shows(page, '?indikatorer=hvb,skoltrivsel')
  await expect(chart(page, 'multiples')).toHaveCount(2)
  await page.locator('select[name=tema]').selectOption('fritid')
  await shows(page, '?tema=fritid')
  await page.getByRole('button', { name: 'Återställ' }).click()
  await expect(page).toHaveURL(/\/jamfor\/$/)
})

test('girls in a school year, by kommun', async ({ page }) => {
  await expect(page.locator('h1')).toHaveText('Jämför länsdelar')
  await page.locator('select[name=tema]').selectOption('skola')
  await page.locator('select[name=niva]').selectOption('kommun')
  await page.locator('select[name=kon]').selectOption('flickor')
  await page.locator('select[name=arskurs]').selectOption('9')
  await shows(page, '?tema=skola&niva=kommun&kon=flickor&arskurs=9')
  const drawing = chart(page, 'rug').locator('svg').filter({ visible: true })
  await expect(drawing).toContainText('Flickor i åk 9')
  await expect(drawing.locator('.head a')).toHaveCount(12)
  await expect(page.locator('h1')).toHaveText('Jämför kommuner')
  await expect(page).toHaveTitle('Jämför kommuner – Länsdelsbilden')
})

test('two places of any kind are set against each other, in the order chosen', async ({ page }) => {
  const place = page.locator('select[name=omraden]')
  await place.selectOption('1885')
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await shows(page, '?omraden=1885')
  await place.selectOption('18V')
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await shows(page, '?omraden=1885,18V')
  await expect(page.locator('[data-chip]').first()).toContainText('Lindesberg')
  await expect(chart(page, 'rug')).toHaveCount(0)
  const pair = chart(page, 'difference').first().locator('svg').filter({ visible: true })
  await expect(pair).toContainText('västra länsdelen')
  const row = page.getByRole('row', { name: /Trivs i skolan/ }).first()
  await expect(row).toContainText(/procentenhet(er)? (lägre|högre) än Lindesberg/)
})

test('a kommun against its own länsdel is compared with the rest of it', async ({ page }) => {
  await page.goto('/jamfor/?omraden=18N,1885')
  await shows(page, '?omraden=18N,1885')
  const pair = chart(page, 'difference').first().locator('svg').filter({ visible: true })
  await expect(pair).toContainText('resten av norra länsdelen')
})

test('what the address asks for in vain is told, and the page is shown without it', async ({
  page
}) => {
  await page.goto('/jamfor/?tema=rymden&niva=kommun')
  await expect(page.getByRole('status').filter({ hasText: 'rymden' })).toBeVisible()
  await expect(chart(page, 'rug')).toHaveAttribute('data-state', 'ready')
})

test('a cell opens its indicator with the place in focus', async ({ page }) => {
  const drawing = chart(page, 'rug').locator('svg').filter({ visible: true })
  await drawing.locator('a.datum[data-area="18N"][aria-label^="Mår oftast bra"]').click()
  await expect(page).toHaveURL(/\/indikator\/mar-bra\/\?omraden=18N$/)
  await expect(page.getByRole('checkbox', { name: 'Norra' })).toBeChecked()
})
