import { expect, test } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { engineReady } from './watch.ts'
import { card, form } from './figure.ts'

// Laxå and Askersund say that they had no open interventions in 2021, between years of some twenty and more children.
const year2021 = '/indikator/oppna-insatser/?niva=kommun&omraden=1860&ar=2021'
const why = 'källan anger noll, bredvid år med fler än fem fall'

for (const width of [1280, 390]) {
  test(`a doubtful value is drawn with its own mark, told and not tested, ${width} px`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(year2021)
    await engineReady(page)
    const trend = page
      .locator('figure')
      .filter({ has: page.locator('g.series') })
      .first()
    await expect(trend.locator('.doubt')).toHaveCount(1)
    await expect(trend).toContainText('0,0\u00a0% (tveksam uppgift) i Laxå 2021')
    await expect(page.getByRole('main')).toContainText(
      `Uppgiften är tveksam: ${why}. Den prövas inte.`
    )
    // The mark lies within its chart and over nothing that it stands on.
    const [mark, chart] = await Promise.all(
      [trend.locator('.doubt'), trend.locator('svg').first()].map((one) => one.boundingBox())
    )
    expect(mark!.x).toBeGreaterThan(chart!.x)
    expect(mark!.x + mark!.width).toBeLessThan(chart!.x + chart!.width)
    expect(mark!.width).toBeGreaterThan(9)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
}

test('the table behind the ranking says that it is not tested, and whom to ask', async ({
  page
}) => {
  await page.goto(year2021)
  await engineReady(page)
  const ranking = page
    .locator('figure')
    .filter({ has: page.locator('g.row') })
    .first()
  await form(ranking, 'Tabell').click()
  const table = card(ranking).getByRole('table').first()
  const row = table.getByRole('row').filter({ hasText: 'Laxå' })
  await expect(row).toContainText('0,0\u00a0%')
  await expect(row).toContainText('prövas inte: tveksam uppgift')
  await expect(table).toContainText(`Tveksam uppgift: ${why}.`)
  await expect(table).toContainText('Fråga Rådet för främjande av kommunala analyser (RKA)')
  await expect(page.getByRole('main')).toContainText(
    'utan Degerfors och de tveksamma uppgifterna för Askersund och Laxå'
  )
})

test('on the page of Laxå the gap is marked, and no change is made of it', async ({ page }) => {
  await page.goto('/omrade/1860/')
  await engineReady(page)
  const theme = page.locator('figure').filter({ has: page.locator('.doubt') })
  await expect(theme).toHaveCount(1)
  await expect(card(theme)).toContainText('Öppna insatser efter individuell prövning')
  await expect(card(theme)).toContainText('2,1\u00a0% 2020')
  await expect(theme).toContainText('Ring med frågetecken: tveksam uppgift, prövas inte.')
  await expect(theme.locator('.change')).toHaveCount(0)
})

test('the method says what a doubtful value is, and the report lists them', async ({ page }) => {
  await page.goto('/data-och-metod/#tveksamt')
  await expect(page.locator('#tveksamt')).toContainText('oftast en kommun som inte har rapporterat')
  await page.locator('#tveksamt').getByRole('link', { name: 'datarapporten' }).click()
  const table = page.getByRole('table', { name: /^Värden som ingen bör lita på/ })
  await expect(table.getByRole('row')).toHaveCount(16)
  const name = 'Öppna insatser efter individuell prövning, Laxå 2021'
  const own = page.getByRole('rowheader', { name, exact: true })
  const row = table.getByRole('row').filter({ has: own })
  await expect(row).toContainText('2,1 (2020)')
  await expect(row).toContainText('1,7 (2022)')
})

test('in the colours that a reader has chosen the mark is still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(year2021)
  const ring = page.locator('figure .doubt circle').first()
  const [stroke, fill] = await ring.evaluate((node) => {
    const { stroke, fill } = getComputedStyle(node)
    return [stroke, fill]
  })
  expect(stroke).not.toBe(fill)
})
