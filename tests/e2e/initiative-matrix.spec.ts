import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openAll, overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { matrix, row, showsView } from './initiatives.ts'
import { watch } from './watch.ts'

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

test('five kommuner have Backa barnet, as the minutes say, and the others are unknown', async ({
  page
}) => {
  const { faults } = await watch(page)
  await page.goto('/insatser/')
  const told = await cells(page, 'Backa barnet')
  expect(Object.keys(told)).toHaveLength(12)
  const known = Object.entries(told).filter(([, text]) => text !== 'okänt')
  expect(known.map(([code]) => code).toSorted()).toEqual(['1862', '1863', '1864', '1884', '1885'])
  expect(told['1862']).toBe('i drift startdatum okänt')
  expect(told['1884']).toBe('ansluten noterat hösten 2024')
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
  await expect(page.locator('p.lead').first()).toContainText('läget okänt, inte ett nej')
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
  await expect(county).toContainText('får söka medel')
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
    'Ansluten enligt anteckning hösten 2024: Hällefors, Lindesberg, Ljusnarsberg och Nora.'
  )
  await expect(item).toContainText('Okänt i de övriga 7 kommunerna.')
  await expect(page.locator('.list li[data-initiative="Familjecentraler"]')).toContainText(
    'Okänt i Nora.'
  )
})

test('what a cell says stays within it', async ({ page }) => {
  await page.goto('/insatser/')
  const wider = await page.locator('.matrix td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const { left, right } = cell.getBoundingClientRect()
      const texts = [...cell.querySelectorAll('small')].map((small) => {
        const range = document.createRange()
        range.selectNodeContents(small)
        return range.getBoundingClientRect()
      })
      return texts.some((text) => text.left < left || text.right > right) ? [cell.textContent] : []
    })
  )
  expect(wider).toEqual([])
})
