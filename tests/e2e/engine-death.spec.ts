import { expect, test, type Page } from '@playwright/test'
import { expectedView } from './expected.ts'
import { chartTexts, figure, showsView } from './figure.ts'
import { engineReady, pointAtFilters, withoutPrepared } from './watch.ts'
import { closeWorkers, crashWorkers, keepWorkers, spoken } from './workers.ts'

// What is looked at is the engine.
test.beforeEach(({ page }) => withoutPrepared(page))

const address = '/indikator/familjehem/'
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'Analysmotorn' })
const alert = (page: Page) => page.getByRole('alert')

/** The reader's next choice is shown, with the figures that it should have. */
async function answers(page: Page, kon: 'flickor' | 'pojkar') {
  await page.locator('select[name=kon]').selectOption(kon)
  await showsView(page, `?kon=${kon}`)
  const { trend } = await expectedView('familjehem', `?kon=${kon}`)
  expect(await chartTexts(page, 'trend')).toEqual(trend)
  await expect(alert(page)).toHaveCount(0)
}

test.beforeEach(async ({ page }) => {
  await keepWorkers(page)
})

for (const [name, end] of [
  ['is closed', closeWorkers],
  ['crashes', crashWorkers]
] as const) {
  test(`an engine that ${name} while the reader reads is said to be, and started again`, async ({
    page
  }) => {
    await page.goto(address)
    await engineReady(page)
    await end(page, 'duckdb')
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'loading')
    await expect(status(page)).toContainText('slutade svara')
    await engineReady(page)
    await expect(status(page)).toContainText('startad igen')
    await answers(page, 'flickor')
  })

  test(`a question that waits when the engine ${name} is answered by the next one`, async ({
    page
  }) => {
    await page.goto(address)
    await engineReady(page)
    await end(page, 'duckdb')
    await answers(page, 'pojkar')
    await expect(status(page)).toContainText('startad igen')
  })

  test(`a reader of files that ${name} is replaced`, async ({ page }) => {
    await page.goto(address)
    await engineReady(page)
    await spoken(page, 'parquet')
    await end(page, 'parquet')
    await page.getByRole('link', { name: 'Jämför', exact: true }).click()
    await expect(page).toHaveURL('/jamfor/')
    await page.locator('select[name=kon]').selectOption('flickor')
    await expect(page.locator('figure[data-chart=rug]').first()).toHaveAttribute(
      'data-view',
      '?kon=flickor'
    )
    await expect(alert(page)).toHaveCount(0)
  })
}

test('an engine that is closed in its start is started again', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/duckdb-eh.*\.wasm/, async (route) => {
    if (route.request().method() === 'GET') await held
    await route.fallback()
  })
  const asked = page.waitForRequest((request) => /duckdb-eh.*\.wasm/.test(request.url()))
  await page.goto(address)
  await pointAtFilters(page)
  await asked
  await spoken(page, 'duckdb')
  await closeWorkers(page, 'duckdb')
  await expect(status(page)).toContainText('svarar inte')
  release()
  await engineReady(page)
  await answers(page, 'flickor')
})

test('an engine that dies again is said to, keeps the chart and waits for the reader', async ({
  page
}) => {
  await page.goto(address)
  await engineReady(page)
  await closeWorkers(page, 'duckdb')
  await expect(status(page)).toContainText('startad igen')
  await closeWorkers(page, 'duckdb')
  await expect(alert(page)).toContainText('också efter en omstart')
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'error')
  await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'ready')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await engineReady(page)
  await answers(page, 'flickor')
})
