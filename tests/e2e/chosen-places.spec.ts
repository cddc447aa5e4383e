import type { Page } from '@playwright/test'
import { violations, overflow } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { card, form, tool } from './figure.ts'

const codes = (page: Page) =>
  page
    .locator('[data-chip]')
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-chip')))

/** Waits until every chart of the page shows this view. */
async function shows(page: Page, search: string): Promise<void> {
  await expect(page.locator(`figure[data-view="${search}"]`).first()).toBeAttached()
  const others = `figure:not([data-view="${search}"]), figure:not([data-state="ready"])`
  await expect(page.locator(others)).toHaveCount(0)
  expect(new URL(page.url()).search).toBe(search)
}

const status = (page: Page) => page.locator('fieldset [role=status]')
const four = '?omraden=1860,1862,1882,18'

test('Laxå beside its three likes, and only those, is two clicks from a search', async ({
  page
}) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: /sök/i }).first().fill('Laxå')
  await page.getByRole('option', { name: /^Laxå/ }).first().click()
  await expect(page).toHaveURL(/\/omrade\/1860\/$/)
  await page.getByRole('link', { name: 'Jämför med alla tre' }).click()
  await expect(page).toHaveURL(/\/jamfor\/\?omraden=1860,\d{4},\d{4},\d{4}$/)
  await expect(page.locator('h1')).toHaveText('Jämför fyra platser')
  await shows(page, new URL(page.url()).search)
  const likes = new URL(page.url()).searchParams.get('omraden')?.split(',')
  expect(await codes(page)).toEqual(likes)
  const drawing = (kind: string) =>
    page.locator(`figure[data-chart=${kind}] svg`).filter({ visible: true }).first()
  const head = drawing('rug').locator('.head')
  await expect(head.locator('a')).toHaveCount(3)
  await expect(head).toContainText('Laxå')
  const table = page.getByRole('region', { name: 'Tabell: de valda platserna' })
  await expect(table.locator('thead th')).toHaveText(['Indikator', 'År', 'Laxå', /./, /./, /./])
  await expect(drawing('multiples').locator('.panel-head')).toHaveCount(4)
})

test('the difference from the first stands below each value, with interval and verdict', async ({
  page
}) => {
  await page.goto(`/jamfor/${four}`)
  await shows(page, four)
  const row = page.getByRole('row', { name: /Trivs i skolan/ }).first()
  await expect(row).toContainText(/procentenheter (lägre|högre) än Laxå \(95\s% intervall/)
  await expect(row).toContainText(/ingen säkerställd skillnad|högre, bättre|lägre, sämre/)
  await expect(page.getByText(/^Utforskande\./)).toBeVisible()
})

test('the chips are chosen, put first and removed by keyboard, and each change is told', async ({
  page
}) => {
  await page.goto('/jamfor/?omraden=1860,1862')
  await shows(page, '?omraden=1860,1862')
  const place = page.locator('select[name=omraden]')
  await place.focus()
  await place.selectOption('1882')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Lägg till', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await shows(page, '?omraden=1860,1862,1882')
  await expect(place).toBeFocused()
  await expect(status(page)).toHaveText(
    'Askersund är med. Degerfors och Askersund jämförs med Laxå.'
  )

  const chip = (code: string) => page.locator(`[data-chip="${code}"]`)
  await chip('1860').getByRole('button').focus()
  await page.keyboard.press('Tab')
  await expect(chip('1862').getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Space')
  await shows(page, '?omraden=1862,1860,1882')
  expect(await codes(page)).toEqual(['1862', '1860', '1882'])
  await expect(status(page)).toContainText('Laxå och Askersund jämförs med Degerfors.')
  await expect(chip('1862').getByRole('button', { name: 'Ta bort Degerfors' })).toBeFocused()

  await page.keyboard.press('Enter')
  await shows(page, '?omraden=1860,1882')
  await expect(chip('1860').getByRole('button', { name: 'Ta bort Laxå' })).toBeFocused()
  await page.keyboard.press('Enter')
  await shows(page, '?omraden=1882')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/jamfor\/$/)
  await expect(place).toBeFocused()
  await expect(status(page)).toContainText('Ingen plats är vald.')
})

test('five are the most, and an address with more says so', async ({ page }) => {
  await page.goto('/jamfor/?omraden=1860,1862,1882,18,0000,1884')
  await expect(page.getByRole('status').filter({ hasText: 'Högst 5 visas' })).toContainText('1884')
  expect(await codes(page)).toEqual(['1860', '1862', '1882', '18', '0000'])
  await expect(page.locator('select[name=omraden] option').first()).toHaveText('Högst 5 platser')
  await expect(page.locator('select[name=omraden] optgroup:not([disabled])')).toHaveCount(0)
})

test('two indicators against each other are chosen, and what is hidden is named', async ({
  page
}) => {
  await page.goto('/jamfor/?tema=skola')
  await page.locator('select[name=x]').selectOption('skoltrivsel')
  await page.locator('select[name=y]').selectOption('skolk')
  await shows(page, '?tema=skola&x=skoltrivsel&y=skolk')
  const chart = page.locator('figure[data-chart=scatter]')
  const drawing = chart.locator('svg').filter({ visible: true })
  await expect(drawing.locator('.place')).toHaveCount(11)
  await expect(drawing).toContainText('inget om orsak')
  await expect(drawing).toContainText('Askersund (skolkar minst en gång i månaden: visas inte)')
  await tool(chart, 'Till bildspel').click()
  await form(chart, 'Tabell').click()
  await expect(card(chart).getByRole('row')).toHaveCount(13)
  await expect(card(chart).getByRole('row', { name: /Askersund/ })).toContainText('visas inte')
  await page.goto('/bildspel/')
  await expect(page.locator('.slide, figure').first()).toContainText('Trivs i skolan och skolkar')
})

for (const width of [1280, 390]) {
  test(`chosen places and a scatter are sound and accessible at ${width} pixels`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const search = `${four}&x=skoltrivsel&y=mar-bra`
    await page.goto(`/jamfor/${search}`)
    await shows(page, search)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
}

test('in forced colours a chip has an edge, and the first one a heavier', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`/jamfor/${four}`)
  await shows(page, four)
  const edges = await page.locator('[data-chip]').evaluateAll((chips) =>
    chips.map((chip) => {
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(chip)
      return { isSeen: borderTopColor !== backgroundColor, width: parseFloat(borderTopWidth) }
    })
  )
  expect(edges.map(({ isSeen }) => isSeen)).toEqual([true, true, true, true])
  expect(edges.map(({ width }) => width)).toEqual([2, 1, 1, 1])
})

test('paper has the comparison of all on four sheets at most', async ({ page }) => {
  await page.goto('/jamfor/')
  await page.locator('figure[data-chart=rug] svg').first().waitFor()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/Type \/Page\b(?!s)/g) ?? []
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.length).toBeLessThanOrEqual(4)
})
