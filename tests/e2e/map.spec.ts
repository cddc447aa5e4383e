import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { card, chartTexts, chosen, figure, showsView, tableRows, tool } from './figure.ts'
import { shown, tipText } from './pointer.ts'

const address = '/indikator/familjehem/'
const credit = 'Kartunderlag: Lantmäteriet (CC0).'

const asTiles = (page: Page) => page.getByLabel('Rita kartan som rutor')
const words = async (page: Page) => (await chartTexts(page, 'map')).join(' ')

/** How many corners the outlines of the kommuner have: a tile has four. */
const corners = (page: Page) =>
  shown(page, 'map', '.place[data-area="1863"]').evaluate((place) => {
    return (place.getAttribute('d') ?? '').split(/[\s,]+/).length
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the county lies in the page, with its source and a table', async ({ page }) => {
    await page.goto(address)
    await chosen(page, 'map')
    expect(await corners(page)).toBeGreaterThan(50)
    expect(await words(page)).toContain(credit)
    expect(await tableRows(page, 'map')).toHaveLength(13)
  })
})

test('the county is drawn as it is, and as tiles when the reader asks for them; the address says which', async ({
  page
}) => {
  await page.goto(address)
  await showsView(page, '')
  await chosen(page, 'map')
  expect(await corners(page)).toBeGreaterThan(50)
  await asTiles(page).focus()
  await page.keyboard.press('Space')
  await showsView(page, '?karta=rutor')
  await expect(asTiles(page)).toBeFocused()
  expect(await corners(page)).toBeLessThan(10)
  expect(await words(page)).not.toContain('Lantmäteriet')

  await page.reload()
  await showsView(page, '?karta=rutor')
  await chosen(page, 'map')
  await expect(asTiles(page)).toBeChecked()
  expect(await corners(page)).toBeLessThan(10)
  await page.getByRole('button', { name: 'Återställ' }).click()
  await showsView(page, '')
  await expect(asTiles(page)).not.toBeChecked()
  expect(await words(page)).toContain(credit)
})

test('its kommuner are gone through by keyboard, and told', async ({ page }) => {
  await page.goto(address)
  await showsView(page, '')
  await chosen(page, 'map')
  await expect(figure(page, 'map').locator('.drawing')).toHaveAttribute('tabindex', '0')
  await figure(page, 'map').locator('.drawing').focus()
  await page.keyboard.press('Home')
  await expect(tipText(page).first()).toHaveText('Ljusnarsberg 2022')
  await page.keyboard.press('ArrowDown')
  await expect(tipText(page).first()).toHaveText(/^(Hällefors|Lindesberg|Nora) 2022$/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('every kommun has its name beside the map, led to its place, and nothing is wider than the screen', async ({
    page
  }) => {
    await page.goto(address)
    await showsView(page, '')
    await chosen(page, 'map')
    await expect(shown(page, 'map', '.lead')).toHaveCount(12)
    const box = await figure(page, 'map').locator('svg').filter({ visible: true }).boundingBox()
    expect(box!.x + box!.width).toBeLessThanOrEqual(390)
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(scroll).toBeLessThanOrEqual(390)
  })
})

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('the shades, the borders and the hatching are those of the drawing', async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
    await chosen(page, 'map')
    const painted = (code: string) =>
      shown(page, 'map', `.place[data-area="${code}"]`).evaluate((place) => {
        const { fill, stroke } = getComputedStyle(place)
        return [fill, stroke]
      })
    const [dark, border] = await painted('1864')
    const [pale] = await painted('1814')
    expect(dark).not.toBe(pale)
    expect(border).not.toBe(pale)
    await expect(shown(page, 'map', '.place[data-area="1862"] [fill^="url"]')).toHaveCount(1)
  })
})

test('a saved drawing says whose the map is', async ({ page }) => {
  await page.goto(address)
  await showsView(page, '')
  const map = await chosen(page, 'map')
  await tool(map, 'Spara').click()
  const coming = page.waitForEvent('download')
  await card(map).getByRole('button', { name: 'Bild (SVG)' }).click()
  const text = await readFile(await (await coming).path(), 'utf8')
  expect(text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(credit)
  expect(text).not.toContain('display:none')
})
