import { expect, test, type Page } from '@playwright/test'
import { chartTexts, figure, showsView } from './figure.ts'
import { publish } from './publish.ts'
import { engineReady, pointAtFilters, withoutPrepared } from './watch.ts'

// What is looked at is the engine.
test.beforeEach(({ page }) => withoutPrepared(page))

const file = 'observations/indicator=hvb/data.parquet'
// Every value ten times what it was.
const sql =
  "SELECT * REPLACE (value * 10 AS value, lower * 10 AS lower, upper * 10 AS upper) FROM observations WHERE indicator = 'hvb'"
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'Nya siffror' })

const choose = async (page: Page, kon: string) => {
  await page.locator('select[name=kon]').selectOption(kon)
  await showsView(page, `?kon=${kon}`)
}

test('figures that are published while the page is open are read, and said to be new', async ({
  page
}) => {
  await page.goto('/indikator/hvb/?kon=flickor')
  await showsView(page, '?kon=flickor')
  const before = await chartTexts(page, 'trend')

  await page.goto('/indikator/familjehem/')
  await engineReady(page)
  await choose(page, 'flickor')
  await publish(page, file, sql)
  await page.getByRole('link', { name: 'Indikatorer', exact: true }).first().click()
  await page.locator('summary', { hasText: 'Placeringar och insatser' }).click()
  await page.getByRole('link', { name: /HVB/ }).first().click()
  await expect(page).toHaveURL(/\/indikator\/hvb\//)
  await pointAtFilters(page)
  await expect(notice(page)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await engineReady(page)
  await choose(page, 'flickor')
  expect(await chartTexts(page, 'trend')).not.toEqual(before)

  await notice(page).getByRole('button', { name: 'Ladda om sidan' }).click()
  await showsView(page, '?kon=flickor')
  await expect(notice(page)).toHaveCount(0)
  await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'ready')
})

test('new figures are found by a page that has all of its own already', async ({ page }) => {
  await page.addInitScript(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + (document.documentElement.dataset.later ? 60_000 : 0)
  })
  await page.goto('/indikator/hvb/')
  await engineReady(page)
  await choose(page, 'flickor')
  const before = await chartTexts(page, 'trend')
  await page.locator('select[name=kon]').selectOption('alla')
  await showsView(page, '')
  await publish(page, file, sql)
  await page.evaluate(() => (document.documentElement.dataset.later = 'yes'))
  await choose(page, 'pojkar')
  await expect(notice(page)).toBeVisible()
  await choose(page, 'flickor')
  expect(await chartTexts(page, 'trend')).not.toEqual(before)
})

test('figures that do not match what is published are damaged, and no new release', async ({
  page
}) => {
  await page.route(`**/data/${file}?*`, (route) => route.fulfill({ body: 'PAR1' }))
  await page.goto('/indikator/hvb/')
  await pointAtFilters(page)
  await expect(page.getByRole('alert')).toContainText('skadad', { timeout: 10_000 })
  await expect(notice(page)).toHaveCount(0)
})
