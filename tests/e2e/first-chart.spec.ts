import { expect, test, type Route } from '@playwright/test'
import { figure } from './figure.ts'
import { firstChartBytes, indicatorAddresses, pageAddresses, waitedFor } from './site.ts'
import { pointAtFilters } from './watch.ts'

const familjehem = '/indikator/familjehem/'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the chart, its gaps and the decisions are in the page', async ({ page }) => {
    await page.goto(familjehem)
    const trend = figure(page, 'trend').locator('svg').filter({ visible: true })
    await expect(trend).toHaveCount(1)
    for (const label of ['Norra 14,1', 'Länet 7,9', 'Riket 7,3']) {
      await expect(trend.getByText(label, { exact: true })).toBeVisible()
    }
    await expect(trend).toContainText(/Degerfors saknas \(23\s%/)

    const ranking = figure(page, 'ranking').locator('svg').filter({ visible: true })
    await expect(ranking.getByText('Ljusnarsberg', { exact: true })).toBeVisible()
    for (const value of ['34,5', '13,1']) {
      await expect(ranking.getByText(value, { exact: true })).toBeVisible()
    }
    await expect(page.locator('article[data-decision]').first()).toBeVisible()
    await expect(page.locator('noscript .notice')).toBeVisible()
  })

  test('a narrow screen shows the narrow drawing', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(familjehem)
    const trend = figure(page, 'trend').locator('svg').filter({ visible: true })
    await expect(trend).toHaveCount(1)
    await expect(trend.getByText('Norra 14,1', { exact: true })).toBeVisible()
    expect((await trend.boundingBox())?.width).toBeLessThanOrEqual(390)
  })
})

test('the chart is there while the engine is still waited for', async ({ page }) => {
  const held: Route[] = []
  await page.route(/\.wasm$|worker/, (route) => void held.push(route))
  await page.goto(familjehem)
  await pointAtFilters(page)
  await expect.poll(() => held.length, 'the engine is asked for').toBeGreaterThan(0)
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'loading')
  await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'ready')
  const svg = figure(page, 'trend').locator('svg').filter({ visible: true })
  await expect(svg.getByText('Norra 14,1', { exact: true })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Förbereder urvalen' })).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

for (const address of indicatorAddresses()) {
  test(`${address} needs less than 150 kB for its first chart`, () => {
    expect(firstChartBytes(address)).toBeLessThan(150_000)
  })
}

test('no page waits for anything but its own HTML to be painted', () => {
  for (const address of pageAddresses()) expect(waitedFor(address), address).toEqual([])
})

for (const address of [familjehem, '/jamfor/', '/omrade/18N/']) {
  test(`${address} can be used after no more than fourteen requests`, async ({ page }) => {
    await page.route(/\.wasm$|worker|manifest/, (route) => route.abort())
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    const files = await page.evaluate(() => performance.getEntriesByType('resource').length)
    expect(1 + files).toBeLessThanOrEqual(14)
  })
}
