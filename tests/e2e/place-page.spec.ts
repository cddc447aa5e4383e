import { expect, test } from '@playwright/test'
import { placeDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { subFolder } from './address.ts'
import { native } from './expected.ts'
import { profiles } from '../text/profiles.ts'
import { sheetsOf, squeeze } from './paper.ts'
import { charts, openThemes, showsExpected, showsView } from './profile.ts'
import { pointAtFilters, watch, withoutPrepared } from './watch.ts'
import { card, form, tool } from './figure.ts'

test('a theme has a table of its rows', async ({ page }) => {
  await page.goto('/omrade/18N/')
  await openThemes(page, 'placeringar')
  const first = charts(page).first()
  await form(first, 'Tabell').click()
  const row = card(first).getByRole('row', { name: /Placerade i familjehem/ })
  for (const text of ['14,1', '(11,8–16,8)', '7,9', '7,3', 'högre, sämre', '13,5']) {
    await expect(row).toContainText(text)
  }
  await tool(first, 'Så läser du').click()
  await expect(card(first)).toContainText('Det lodräta strecket i mitten är länet')
})

test('decisions that name the place or its länsdel come first, the rest can be opened', async ({
  page
}) => {
  await page.goto('/omrade/1885/')
  const expected = await placeDecisions(await native(), '1885')
  const articles = page.locator('article[data-decision]')
  expect(await articles.evaluateAll((found) => found.map(({ id }) => id))).toEqual(
    expected.map(({ id }) => id)
  )
  const near = expected.filter((decision) => decision.near).length
  expect(near).toBeGreaterThan(0)
  await expect(articles.filter({ visible: true })).toHaveCount(near + 4)
  await page.getByText(`Visa ${expected.length - near - 4} beslut till`).click()
  await expect(articles.filter({ visible: true })).toHaveCount(expected.length)
  await expect(page.getByText('Backa barnet', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Filtrera besluten' }).click()
  await expect(page).toHaveURL('/beslut/?omraden=1885')
})

test('places lead to each other and back, in a sub-folder too', async ({ page }) => {
  const { faults, requests } = await watch(page)
  await page.goto(subFolder)
  await page.getByRole('link', { name: 'Norra länsdelen', exact: true }).first().click()
  await expect(page).toHaveURL(`${subFolder}omrade/18N/`)
  await showsExpected(page, '18N', '')
  await page.getByRole('link', { name: 'Hällefors', exact: true }).first().click()
  await expect(page).toHaveURL(`${subFolder}omrade/1863/`)
  await showsExpected(page, '1863', '')
  await page.locator('select[name=kon]').selectOption('pojkar')
  await showsExpected(page, '1863', '?kon=pojkar')
  await page.goBack()
  await showsExpected(page, '1863', '')
  await page.goBack()
  await showsExpected(page, '18N', '')
  await openThemes(page, 'placeringar')
  await page
    .getByRole('link', { name: 'Placerade i familjehem någon' })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page).toHaveURL(`${subFolder}indikator/familjehem/?omraden=18N`)
  await page.waitForLoadState('networkidle')
  expect(faults).toEqual([])
  expect(requests.filter((url) => !url.includes(subFolder))).toEqual([])
})

test('a file that is missing is told, and the charts stay', async ({ page }) => {
  await withoutPrepared(page)
  await page.route(/latest\.parquet/, (route) => route.fulfill({ status: 404 }))
  await page.goto('/omrade/18N/')
  await pointAtFilters(page)
  await expect(page.getByRole('alert')).toContainText('En fil med uppgifter gick inte att hämta.')
  await page.locator('select[name=kon]').selectOption('flickor')
  await expect(charts(page).first()).toHaveAttribute('data-state', 'error')
  await expect(charts(page).first()).toHaveAttribute('data-view', '')
  await page.unrouteAll()
  await withoutPrepared(page)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await showsExpected(page, '18N', '?kon=flickor')
})

test('what stands out and the decisions are seen together, and on a phone one after the other', async ({
  page
}) => {
  await page.goto('/omrade/18N/')
  await expect(page.locator('[data-finding]').nth(1)).toBeInViewport()
  await expect(page.locator('#teman > details > summary').nth(1)).toBeInViewport()
  await expect(page.locator('article[data-decision]').first()).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  const [bottom, top] = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    return [box('.themes')?.bottom ?? 0, box('#beslut')?.top ?? 0]
  })
  expect(top).toBeGreaterThan(bottom)
})

for (const code of ['18N', '1880', '1864']) {
  test(`${code} prints on two to four full pages of A4, all its indicators on them`, async ({
    page
  }) => {
    await page.goto(`/omrade/${code}/`)
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    const sheets = await sheetsOf(page)
    expect(sheets.length).toBeGreaterThanOrEqual(2)
    expect(sheets.length).toBeLessThanOrEqual(4)
    for (const [i, { width, height, filled, lastSize }] of sheets.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      expect(filled, `page ${i + 1}`).toBeGreaterThan(i < sheets.length - 1 ? 0.8 : 0.5)
      // Points: no heading stands last.
      expect(lastSize, `page ${i + 1}`).toBeLessThan(11)
    }
    const text = squeeze(sheets.map((sheet) => sheet.text).join(' '))
    const { rows, themes } = await (await profiles(await native())).of(code)
    for (const { indicator } of rows) expect(text).toContain(squeeze(indicator.title))
    for (const { theme } of themes) expect(text).toContain(squeeze(theme.title))
    for (const told of ['Faktablad', 'Exempeldata', 'Källa', 'Det som sticker ut', 'Utskrivet'])
      expect(text).toContain(squeeze(told))
    for (const control of ['Visa tabell', 'Återställ', 'Lägg till i bildspel', 'Länkar på sidan'])
      expect(text).not.toContain(squeeze(control))
  })
}

test('what is chosen is printed, and the screen is as before afterwards', async ({ page }) => {
  await page.goto('/omrade/18N/?kon=flickor&arskurs=9&mot=riket')
  await showsView(page, '?kon=flickor&arskurs=9&mot=riket')
  const text = (await sheetsOf(page)).map((sheet) => sheet.text).join(' ')
  expect(squeeze(text)).toContain(squeeze('Norra länsdelen, flickor i åk 9, senaste året.'))
  expect(squeeze(text)).toContain(squeeze('Mot riket'))
  await expect(page.locator('caption', { hasText: 'flickor i åk 9, senaste året.' })).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the charts, the decisions and what stands out are in the page', async ({ page }) => {
    await page.goto('/omrade/18N/')
    await openThemes(page, 'placeringar')
    const svg = charts(page).first().locator('svg').filter({ visible: true })
    await expect(svg.getByText('14,1', { exact: true })).toBeVisible()
    await expect(page.locator('main')).toContainText(
      'Norra länsdelen ligger säkerställt sämre till än övriga länet i '
    )
    await expect(page.locator('article[data-decision]').first()).toBeVisible()
    await expect(page.locator('noscript .notice')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(charts(page).last().locator('svg').filter({ visible: true })).toHaveCount(1)
    await expect(page.getByRole('combobox')).toHaveCount(0)
  })
})
