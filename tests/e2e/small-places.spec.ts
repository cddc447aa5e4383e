import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { expectedView } from './expected.ts'
import { card, chartTexts, figure, form, showsView, tableRows, tool } from './figure.ts'

const address = '/indikator/familjehem/'
const opener = (page: Page) => form(figure(page, 'ranking'), 'Trattdiagram')
const together = (page: Page) => page.locator('input[name=period]')

/** The charts say what native DuckDB gives for this view, the funnel too. */
async function showsExpected(page: Page, search: string): Promise<void> {
  await showsView(page, search)
  const expected = await expectedView('familjehem', search)
  for (const kind of ['trend', 'ranking', 'map', 'funnel'] as const) {
    expect(await chartTexts(page, kind), kind).toEqual(expected[kind])
  }
}

test('the kommuner are shown in a funnel beside the ranking, also without a script', async ({
  browser,
  page,
  baseURL
}) => {
  await page.goto(address)
  await expect(figure(page, 'funnel')).toBeHidden()
  await card(figure(page, 'ranking')).getByRole('radio', { name: 'Karta' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure(page, 'funnel')).toBeVisible()
  await showsExpected(page, '')
  await page.getByRole('checkbox', { name: 'Norra' }).check()
  await showsExpected(page, '?omraden=18N')

  const bare = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await bare.goto(address)
  await opener(bare).click()
  const drawing = figure(bare, 'funnel').locator('.drawing .wide svg')
  await expect(drawing).toBeVisible()
  await expect(drawing).toContainText('Ljusnarsberg ligger över trattens yttre gräns')
  await bare.close()
})

test('its table has both where a kommun lies and what is proven, and the only shrunken estimates', async ({
  page
}) => {
  await page.goto(address)
  await opener(page).click()
  const [head = [], ...rows] = await tableRows(page, 'funnel')
  expect(head).toEqual([
    'Kommun',
    'Invånare 0–19 år',
    'Värde',
    'I trattdiagrammet',
    'Utjämnad skattning',
    'Mot övriga länet, prövat'
  ])
  expect(rows).toHaveLength(12)
  const of = (name: string) => rows.find(([first]) => first === name)
  expect(of('Ljusnarsberg')?.slice(2)).toEqual([
    '34,5',
    'över den yttre gränsen',
    expect.stringMatching(/^1\d,\d$/),
    'högre, sämre'
  ])
  expect(of('Lindesberg')?.[3]).toBe('inom gränserna')
  expect(of('Lindesberg')?.[5]).toBe('högre, sämre')
  expect(of('Degerfors')?.slice(2, 5)).toEqual(['uppgift saknas', 'inte med', ''])
  await expect(page.getByRole('columnheader', { name: 'Utjämnad skattning' })).toHaveCount(1)
})

test('it is saved and shown on a slide as it stands', async ({ page }) => {
  await page.goto(address)
  await opener(page).click()
  const chart = figure(page, 'funnel')
  await tool(chart, 'Spara').click()
  const coming = page.waitForEvent('download')
  await card(chart).getByRole('button', { name: 'Siffror (CSV)' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toContain('_tratt_2022.csv')
  const text = (await readFile(await file.path())).toString('utf8')
  expect(text).toContain('I trattdiagrammet;Utjämnad skattning')
  expect(text).toContain('över den yttre gränsen')
  await tool(chart, 'Till bildspel').click()
  await page.goto('/bildspel/')
  await expect(page.getByRole('button', { name: 'Ladda ner PowerPoint' })).toBeEnabled()
  const drawing = page.locator('svg[aria-label^="Trattdiagram"]').first()
  await expect(drawing).toContainText('Ljusnarsberg')
  const deck = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PowerPoint' }).click()
  expect((await readFile(await (await deck).path())).length).toBeGreaterThan(10_000)
})

test('what has no counts has no funnel and no years to take together', async ({ page }) => {
  await page.goto('/indikator/uvas/')
  await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'ready')
  await expect(opener(page)).toHaveCount(0)
  await expect(together(page)).toHaveCount(0)
})

test('three years together are chosen, addressed, marked as exploratory and taken back', async ({
  page
}) => {
  await page.goto(address)
  await opener(page).click()
  await together(page).check()
  await showsExpected(page, '?period=3')
  await expect(page.locator('p.lead').first()).toContainText('Åren 2020–2022 tillsammans')
  await expect(page.getByText('Du ser ett eget urval.')).toBeVisible()
  for (const kind of ['trend', 'ranking', 'map', 'funnel'] as const) {
    expect(await chartTexts(page, kind), kind).toContain('Utforskande')
  }
  await expect(page.locator('.trends')).toContainText('inte prövat')
  await page.locator('select[name=ar]').selectOption({ label: '2019–2021' })
  await showsExpected(page, '?ar=2021&period=3')
  const [head = [], ...rows] = await tableRows(page, 'trend')
  expect(head[0]).toBe('År')
  expect(rows.map(([period]) => period)).toContain('2018–2020')
  await together(page).uncheck()
  await showsExpected(page, '?ar=2021')
  await expect(page.locator('select[name=ar]')).toHaveValue('2021')
})

test('years that cannot be taken together are told, and the year is shown alone', async ({
  page
}) => {
  await page.goto(`${address}?ar=2019&period=3`)
  await expect(page.locator('.notice[role=status]')).toContainText('år tillsammans ”3”')
  await expect(page.locator('select[name=ar]')).toHaveValue('2019')
  await expect(together(page)).not.toBeChecked()
  await expect(together(page)).toBeDisabled()
})

test('in the colours that a reader has chosen dots are still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(address)
  await opener(page).click()
  const dot = figure(page, 'funnel').locator('.place circle').filter({ visible: true }).first()
  const [stroke, fill] = await dot.evaluate((node) => {
    const { stroke, fill } = getComputedStyle(node)
    return [stroke, fill]
  })
  expect(fill).not.toBe(stroke)
})
