import { expect, test, type Page } from '@playwright/test'
import { figure, showsView } from './figure.ts'
import { oneOfEach } from './one-of-each.ts'
import { engineReady, pointAtFilters, scriptRuns, watch } from './watch.ts'

const address = '/indikator/familjehem/'
const engine = (page: Page) => page.locator('html')
const heavy = (requests: string[]) =>
  requests.filter((url) => /\.wasm|\.parquet|manifest\.json|worker/.test(url))

/** Lets a minute pass for the page's timers and idle moments, until all that they ask for has been heard of. */
async function passMinute(page: Page): Promise<void> {
  await page.clock.runFor(60_000)
  await page.evaluate(async () => (await fetch(location.href)).text())
}

for (const read of oneOfEach()) {
  test(`${read} that is only read fetches no engine and no figures`, async ({ page }) => {
    const { faults, requests } = await watch(page)
    await page.clock.install()
    await page.goto(read)
    await scriptRuns(page)
    await page.mouse.wheel(0, 3000)
    await passMinute(page)
    await expect(engine(page)).toHaveAttribute('data-engine', 'idle')
    expect(heavy(requests)).toEqual([])
    expect(faults).toEqual([])
  })
}

for (const [how, begin] of [
  ['points at a filter', (page: Page) => page.locator('select[name=kon]').hover()],
  ['goes to a filter with the keyboard', (page: Page) => page.locator('select[name=kon]').focus()]
] as const) {
  test(`the engine is fetched when the reader ${how}`, async ({ page }) => {
    await page.goto(address)
    await expect(engine(page)).toHaveAttribute('data-script', 'alive')
    await begin(page)
    await expect(page.getByRole('status').filter({ hasText: 'Förbereder urvalen' })).toBeVisible()
    await engineReady(page)
  })
}

test('the decoder of the figures is let go when it has done its work', async ({ page }) => {
  await page.goto(address)
  await engineReady(page)
  const decoders = () => page.workers().filter((worker) => worker.url().includes('parquet'))
  await expect.poll(() => decoders().length).toBe(1)
  await expect.poll(() => decoders().length).toBe(0)
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsView(page, '?kon=flickor')
})

test.describe('on a line that is paid for by what is fetched', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    )
  })

  test('the engine is not fetched before something is chosen', async ({ page }) => {
    const { requests } = await watch(page)
    await page.clock.install()
    await page.goto(address)
    await pointAtFilters(page)
    await passMinute(page)
    expect(heavy(requests)).toEqual([])
    await page.locator('select[name=kon]').selectOption('flickor')
    await showsView(page, '?kon=flickor')
    expect(heavy(requests)).toEqual([])
    await page.locator('select[name=ar]').selectOption('2020')
    await showsView(page, '?ar=2020&kon=flickor')
  })

  test('a view in the address is fetched when the reader says so', async ({ page }) => {
    const { requests } = await watch(page)
    await page.goto(`${address}?ar=2020&kon=flickor`)
    const button = page.getByRole('button', { name: 'Hämta och visa urvalet' })
    await expect(button).toBeVisible()
    await expect(figure(page, 'trend')).toHaveAttribute('data-view', '')
    await expect(engine(page)).toHaveAttribute('data-engine', 'idle')
    expect(heavy(requests)).toEqual([])
    await button.click()
    await showsView(page, '?ar=2020&kon=flickor')
    await expect(button).toHaveCount(0)
  })
})
