import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { filteredInitiatives } from '../../src/lib/queries/initiatives.ts'
import { anyInitiative, type InitiativesView } from '../../src/lib/url/initiatives-view.ts'
import { openAll, overflow, violations } from './accessibility.ts'
import { native } from './expected.ts'
import { watch } from './watch.ts'

const matrix = (page: Page): Locator => page.locator('.matrix table')
const row = (page: Page, initiative: string): Locator =>
  page.locator(`.matrix tr[data-initiative="${initiative}"]`)
const map = (page: Page): Locator => page.locator('figure[data-chart="map"]')

/** Waits until matrix and map show this view. */
async function showsView(page: Page, search: string): Promise<void> {
  for (const part of [page.locator('.register'), map(page)]) {
    await expect(part).toHaveAttribute('data-view', search)
    await expect(part).toHaveAttribute('data-state', /^(ready|empty)$/)
  }
  expect(new URL(page.url()).search).toBe(search)
}

/** What each kommun's cell says, by its code; a cell of several says it for each. */
async function cells(page: Page, initiative: string): Promise<Record<string, string>> {
  const told = await row(page, initiative)
    .locator('td')
    .evaluateAll((found) =>
      found.flatMap((cell) =>
        ((cell as HTMLElement).dataset.areas ?? '').split(' ').map((code) => {
          return [code, (cell.textContent ?? '').replace(/\s+/g, ' ').trim()]
        })
      )
    )
  return Object.fromEntries(told)
}

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

test('five kommuner have Backa barnet, as the minutes say, and the others are unknown', async ({
  page
}) => {
  const { faults } = await watch(page)
  await page.goto('/insatser/')
  const told = await cells(page, 'Backa barnet')
  expect(Object.keys(told)).toHaveLength(12)
  const known = Object.entries(told).filter(([, text]) => text !== 'okänt')
  expect(known.map(([code]) => code).toSorted()).toEqual(['1862', '1863', '1864', '1884', '1885'])
  expect(told['1862']).toBe('i drift okänt sedan när')
  expect(told['1884']).toBe('ansluten sedan hösten 2024')
  await expect(row(page, 'Backa barnet').locator('th')).toContainText('5 kommuner')
  await expect(page.locator('section', { has: page.locator('#antal') })).toContainText(
    'Fem kommuner i länet arbetade enligt Backa barnet i mars 2026. Källa: Minnesanteckningar 2026-03-06.'
  )
  expect(faults).toEqual([])
})

test('family centres are as many as Kolada has', async ({ page }) => {
  await page.goto('/insatser/')
  const told = await cells(page, 'Familjecentraler')
  const figures = readFileSync('data/raw/kolada/figures.csv', 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'))
    .filter(([key, area]) => key === 'N24013' && area !== '0000')
  const last = figures
    .map(([, , year = '']) => year)
    .sort()
    .at(-1)
  const latest = new Map(
    figures.filter(([, , year]) => year === last).map(([, area = '', , , n]) => [area, Number(n)])
  )
  expect(latest.size).toBe(11)
  for (const [code, text] of Object.entries(told)) {
    const count = latest.get(code)
    const many = (count ?? 0) > 1 ? ` (${count})` : ''
    const expected =
      count === undefined ? 'okänt' : `${count === 0 ? 'finns inte' : `finns${many}`} ${last}`
    expect([code, text]).toEqual([code, expected])
  }
})

test('nothing that is unknown is told as a no', async ({ page }) => {
  await page.goto('/insatser/')
  const unknown = matrix(page).locator('td.unknown')
  expect(await unknown.count()).toBeGreaterThan(50)
  expect(new Set(await unknown.allTextContents())).toEqual(new Set(['okänt']))
  await expect(matrix(page)).not.toContainText(/\bnej\b/)
  await expect(page.locator('.lead')).toContainText('läget okänt, inte ett nej')
  await expect(page.locator('main')).toContainText('Inget sägs om vad insatserna har lett till.')
})

test('what is for a whole länsdel or the county says so', async ({ page }) => {
  await page.goto('/insatser/')
  const samkraft = row(page, 'Samkraft platsbaserade analyser')
  await expect(samkraft.locator('td.known')).toHaveCount(1)
  await expect(samkraft.locator('td.known')).toHaveAttribute('colspan', '5')
  await expect(samkraft.locator('td.known')).toContainText('Gäller hela södra länsdelen')
  const county = row(page, 'Kraftsamling: stöd mot utanförskap').locator('td')
  await expect(county).toHaveAttribute('colspan', '12')
  await expect(county).toContainText('beviljad att söka')
})

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
  await showsView(page, '?insats=backa-barnet')
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

for (const width of [1280, 390]) {
  test(`is accessible and never scrolls sideways at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const search of ['', '?insats=familjecentraler']) {
      await page.goto(`/insatser/${search}`)
      await showsView(page, search)
      await openAll(page.locator('html'))
      expect(await overflow(page)).toBe(0)
      expect(await violations(page)).toEqual([])
    }
  })
}

test('on a phone each initiative tells of its own places', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/insatser/')
  await expect(matrix(page)).toBeHidden()
  const item = page.locator('.list li[data-initiative="Backa barnet"]')
  await expect(item).toContainText('5 kommuner')
  await expect(item).toContainText(
    'Ansluten sedan hösten 2024: Hällefors, Lindesberg, Ljusnarsberg och Nora.'
  )
  await expect(item).toContainText('Okänt i de övriga 7 kommunerna.')
  await expect(page.locator('.list li[data-initiative="Familjecentraler"]')).toContainText(
    'Okänt i Nora.'
  )
})

test('stand beside the indicators of their theme, without a claim of effect', async ({ page }) => {
  await page.goto('/indikator/foraldrarelation/')
  const section = page.locator('section', { has: page.locator('#insatser') })
  await expect(section.getByRole('heading')).toHaveText('Insatser inom temat')
  await expect(section).toContainText('säger inget om vad den har lett till')
  await expect(section).toContainText('Ansluten sedan hösten 2024: Hällefors')
  await section.getByRole('link', { name: 'Backa barnet', exact: true }).click()
  await expect(page).toHaveURL('/insatser/?insats=backa-barnet')
  await page.goto('/indikator/frukost/')
  await expect(section).toContainText('Generation Pep')
  await page.goto('/indikator/sip-per-1000/')
  await expect(page.locator('h1')).toBeVisible()
  await expect(section).toHaveCount(0)
  await page.goto('/omrade/1884/')
  await section.getByRole('link', { name: 'Alla insatser' }).click()
  await expect(page).toHaveURL('/insatser/')
})

test('the map goes on a slide', async ({ page }) => {
  await page.goto('/insatser/?insats=backa-barnet')
  await showsView(page, '?insats=backa-barnet')
  await map(page).getByRole('button', { name: 'Lägg till i bildspel' }).click()
  await page.goto('/bildspel/')
  await expect(page.locator('main svg[role=img]').first()).toContainText('Hällefors')
  await expect(page.getByText('Backa barnet: 5 kommuner, okänt i 7').first()).toBeVisible()
})
