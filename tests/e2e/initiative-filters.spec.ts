import type { Page } from '@playwright/test'
import { filteredInitiatives } from '../../src/lib/queries/registers/initiatives.ts'
import { anyInitiative, type InitiativesView } from '../../src/lib/url/initiatives-view.ts'
import { expect, test } from './calm.ts'
import { native } from './expected.ts'
import { map, matrix, row, showsView } from './initiatives.ts'
import { watch } from './watch.ts'

async function expectedNames(view: Partial<InitiativesView>): Promise<string[]> {
  const rows = await filteredInitiatives(await native(), { ...anyInitiative, ...view })
  return [...new Set(rows.map(({ initiative }) => initiative))].toSorted()
}

const listed = async (page: Page): Promise<string[]> =>
  (
    await page
      .locator('.matrix tr[data-initiative]')
      .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset.initiative ?? ''))
  ).toSorted()

test('the filters ask the engine, stand in the address and are taken back', async ({ page }) => {
  const { faults } = await watch(page)
  await page.goto('/insatser/')
  await page.locator('select[name=tema]').selectOption('skola')
  await showsView(page, '?tema=skola')
  expect(await listed(page)).toEqual(await expectedNames({ theme: 'skola' }))
  await page.locator('select[name=omraden]').selectOption('18N')
  await showsView(page, '?tema=skola&omraden=18N')
  expect(await listed(page)).toEqual(await expectedNames({ theme: 'skola', area: '18N' }))
  await page.reload()
  await showsView(page, '?tema=skola&omraden=18N')
  await expect(page.locator('select[name=omraden]')).toHaveValue('18N')
  await page.goBack()
  await showsView(page, '?tema=skola')
  await page.getByRole('button', { name: 'Återställ' }).click()
  await showsView(page, '')
  expect(await listed(page)).toEqual(await expectedNames({}))
  await expect(page.getByRole('button', { name: 'Återställ' })).toBeDisabled()

  await page.locator('select[name=omraden]').selectOption('1884')
  await showsView(page, '?omraden=1884')
  await expect(
    page.getByRole('status').filter({ hasText: 'För de övriga är läget i Nora okänt.' })
  ).toBeVisible()
  expect(faults).toEqual([])
})

test('the name of an initiative leads to it, on the map too', async ({ page }) => {
  await page.goto('/insatser/')
  await row(page, 'Backa barnet').getByRole('link').click()
  await showsView(page, '?insats=backa-barnet')
  await expect(page.locator('select[name=insats]')).toHaveValue('Backa barnet')
  const svg = map(page).locator('.drawing svg').filter({ visible: true })
  await expect(svg).toContainText('Backa barnet: 5 kommuner, okänt i 7')
  expect(await svg.locator('path.status').count()).toBe(5)
  await expect(svg.locator('text', { hasText: /^okänt$/ })).toHaveCount(7)
})

test('the map has the real outlines, and tiles where the reader wants them', async ({ page }) => {
  await page.goto('/insatser/?insats=backa-barnet')
  const svg = map(page).locator('.drawing svg').filter({ visible: true })
  await expect(svg).toContainText('Kartunderlag: Lantmäteriet (CC0).')
  const outline = () => svg.locator('path.place, .place path').first().getAttribute('d')
  // A tile has four straight sides; a kommun has not.
  expect(await outline()).not.toMatch(/h[\d.]+v[\d.]+h-[\d.]+z$/)
  await page.getByLabel('Rita kartan som rutor').check()
  await showsView(page, '?insats=backa-barnet&karta=rutor')
  await expect.poll(outline).toMatch(/h[\d.]+v[\d.]+h-[\d.]+z$/)
  await expect(svg).not.toContainText('Lantmäteriet')
  await expect(svg.locator('path.status')).toHaveCount(5)
})

test('a value that is not known gives the default, and the page says so', async ({ page }) => {
  await page.goto('/insatser/?insats=rymdf%C3%A4rd&tema=halsa')
  await showsView(page, '?insats=rymdf%C3%A4rd&tema=halsa')
  const notice = page.getByRole('status').filter({ hasText: 'Adressen innehåller något' })
  await expect(notice).toContainText('insats ”rymdfärd”')
  expect(await listed(page)).toEqual(await expectedNames({ theme: 'halsa' }))
})

test('a theme of numbers alone shows them, and says that no place is known', async ({ page }) => {
  await page.goto('/insatser/?tema=levnadsvanor')
  await showsView(page, '?tema=levnadsvanor')
  await expect(page.getByText('Ingen insats med känd plats passar urvalet. Välj')).toBeVisible()
  await expect(map(page)).toHaveAttribute('data-state', 'empty')
  await expect(page.locator('section', { has: page.locator('#antal') })).toContainText(
    'Generation Pep'
  )
})

test('the matrix is read and the filters work by keyboard', async ({ page }) => {
  await page.goto('/insatser/')
  await page.locator('select[name=insats]').focus()
  await page.keyboard.press('ArrowDown')
  await showsView(page, '?insats=abc-alla-barn-i-centrum')
  await expect(page.locator('select[name=insats]')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await showsView(page, '')
  const link = row(page, 'TABB').getByRole('link')
  for (let steps = 0; steps < 60; steps++) {
    if (await link.evaluate((node) => node === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await showsView(page, '?insats=tabb')
  const head = matrix(page).locator('thead')
  await expect(head.locator('th[scope=col]')).toHaveCount(13)
  await expect(head.locator('th[scope=colgroup]')).toHaveCount(4)
  await expect(row(page, 'TABB').locator('th')).toHaveAttribute('scope', 'row')
})
