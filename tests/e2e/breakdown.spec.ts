import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { expectedView } from './expected.ts'
import { chartTexts, figure, showsView, tableRows } from './figure.ts'

const title = (page: Page) => figure(page, 'breakdown').getByRole('heading', { level: 2 })

async function showsExpected(page: Page, id: string, search: string): Promise<void> {
  await showsView(page, search)
  await expect(figure(page, 'breakdown')).toHaveAttribute('data-view', search)
  await expect(figure(page, 'breakdown')).toHaveAttribute('data-state', 'ready')
  const expected = await expectedView(id, search)
  expect(await chartTexts(page, 'breakdown')).toEqual(expected.breakdown)
}

test('the breakdown follows the places and the year', async ({ page }) => {
  await page.goto('/indikator/mar-bra/')
  await showsExpected(page, 'mar-bra', '')
  const county = await chartTexts(page, 'breakdown')
  expect(county).toContain('Länet')
  expect(county).not.toContain('Norra länsdelen')

  await page.getByRole('checkbox', { name: 'Norra' }).check()
  await showsExpected(page, 'mar-bra', '?omraden=18N')
  const norra = await chartTexts(page, 'breakdown')
  expect(norra).toEqual(expect.arrayContaining(['Norra länsdelen', 'Länet']))
  await expect(title(page)).toContainText('i norra länsdelen')

  await page.locator('select[name=ar]').selectOption('2017')
  await showsExpected(page, 'mar-bra', '?omraden=18N&ar=2017')
  expect(await chartTexts(page, 'breakdown')).not.toEqual(norra)
  await expect(title(page)).toContainText('2017')
})

test('sex and school year take no rows away, and are marked', async ({ page }) => {
  const search = '?kon=flickor&arskurs=9'
  await page.goto(`/indikator/mar-bra/${search}`)
  await showsExpected(page, 'mar-bra', search)
  const texts = await chartTexts(page, 'breakdown')
  expect(texts).toEqual(expect.arrayContaining(['Alla', 'Åk 7', 'Åk 9', 'Gymnasiets åk 2']))
  expect(texts.filter((text) => text?.startsWith('Pojkar'))).toHaveLength(4)
  const drawing = figure(page, 'breakdown').locator('.drawing svg').filter({ visible: true })
  await expect(drawing.locator('rect.chosen')).toHaveCount(1)
  await expect(drawing.locator('text[font-weight="700"]', { hasText: 'Flickor 5' })).toHaveCount(3)
})

test('what is hidden, and what was not asked, is told in chart and table', async ({ page }) => {
  const search = '?niva=kommun&omraden=1864'
  await page.goto(`/indikator/narkotika/${search}`)
  await showsExpected(page, 'narkotika', search)
  const texts = await chartTexts(page, 'breakdown')
  expect(texts).toEqual(expect.arrayContaining(['visas inte', 'frågan ställdes inte']))
  const [head = [], ...rows] = await tableRows(page, 'breakdown')
  const row = rows.find(([place, grade]) => place === 'Ljusnarsberg' && grade === 'Åk 9') ?? []
  const cell = (name: string) => row[head.indexOf(name)]
  expect([cell('Flickor'), cell('Pojkar')]).toEqual(['visas inte', 'visas inte'])
  expect([cell('Skillnad'), cell('Prövning')]).toEqual(['', ''])
})

test('every mark tells its place and its words', async ({ page }) => {
  await page.goto('/indikator/mar-bra/?omraden=18N')
  await showsExpected(page, 'mar-bra', '?omraden=18N')
  const drawing = figure(page, 'breakdown').locator('.drawing svg').filter({ visible: true })
  const data = await drawing
    .locator('[data-area]')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('data-area'), node.getAttribute('data-tip')])
    )
  expect(data.map(([area]) => area)).toEqual([...Array(8).fill('18N'), ...Array(8).fill('18')])
  for (const [, tip] of data) expect(tip).toMatch(/^(Flickor|Pojkar).* 2026\n\d+\s% \(95/)
})

test('an indicator that does not tell girls from boys has no breakdown', async ({ page }) => {
  await page.goto('/indikator/mpr/')
  await showsView(page, '')
  await expect(figure(page, 'breakdown')).toHaveCount(0)
})

test('where the county has no value the page says so, and what to do', async ({ page }) => {
  await page.goto('/indikator/hvb/?ar=2022')
  await expect(figure(page, 'breakdown')).toHaveAttribute('data-state', 'empty')
  await expect(title(page)).toContainText('ofullständiga')
  await expect(page.locator('.sexes')).toContainText('Välj platser i filtret')
})
