import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { themeOf } from './profile.ts'
import { recountedStrip, type RecountedCell } from './strip-recount.ts'

/** A cell as the page has it. */
interface ShownCell {
  kind: string
  theme: string
  area: string
  text: string
}

const strip = (page: Page) => page.getByRole('table', { name: 'Läget i länsdelarna' })

const shownCells = (page: Page): Promise<ShownCell[]> =>
  strip(page)
    .locator('td a')
    .evaluateAll((links) =>
      links.map((link) => {
        const { pathname, hash } = new URL((link as HTMLAnchorElement).href)
        return {
          kind: link.closest('tbody')?.dataset.kind ?? '',
          theme: hash.replace('#tema-', ''),
          area: pathname.split('/').at(-2) ?? '',
          text: (link.textContent ?? '').replace(/\s+/g, ' ').trim()
        }
      })
    )

/** The words that a cell begins with. */
function words({ worse, better, differs, tested, shown, indicators }: RecountedCell): string {
  if (shown === 0) return 'visas inte'
  if (tested === 0) return 'kan inte prövas'
  const found = [
    worse > 0 ? `${worse} sämre` : '',
    better > 0 ? `${better} bättre` : '',
    differs > 0 ? `${differs} skiljer sig` : ''
  ].filter(Boolean)
  if (found.length > 0) return found.join(', ')
  return tested < indicators ? `inget säkert i ${tested} av ${indicators}` : 'inget säkert'
}

test('every cell says what a count of the published verdicts finds', async ({ page }) => {
  await page.goto('/')
  const shown = await shownCells(page)
  const expected = await recountedStrip()
  expect(expected.length).toBeGreaterThan(40)
  expect(shown.map(({ kind, theme, area }) => [kind, theme, area])).toEqual(
    expected.map(({ kind, theme, area }) => [kind, theme, area])
  )
  const wrong = expected.flatMap((cell, i) => {
    const text = shown[i]?.text ?? ''
    return text.startsWith(`${words(cell)} i `) ? [] : [[text, words(cell)]]
  })
  expect(wrong).toEqual([])
  expect(expected.some(({ worse }) => worse > 0)).toBe(true)
  expect(expected.some(({ tested }) => tested === 0)).toBe(true)
})

test('one tap leads to the reason, and the page there counts the same', async ({ page }) => {
  const cells = (await recountedStrip()).filter(({ worse, better }) => worse + better > 0)
  expect(cells.length).toBeGreaterThan(3)
  for (const { theme, area } of cells) {
    await page.goto('/')
    await strip(page).locator(`a[href$="omrade/${area}/#tema-${theme}"]`).first().click()
    await expect(page).toHaveURL(`/omrade/${area}/#tema-${theme}`)
    await expect(page.locator(`#tema-${theme} figure`)).toBeInViewport()
    // A theme there holds what is official and what is made up.
    const own = (await recountedStrip()).filter((one) => one.theme === theme && one.area === area)
    const sum = (count: 'worse' | 'better') => own.reduce((all, one) => all + one[count], 0)
    const line = themeOf(page, theme).locator('summary').first()
    for (const [count, word] of [
      [sum('worse'), 'sämre'],
      [sum('better'), 'bättre']
    ] as const) {
      const said = line.getByText(`${count} ${word}`, { exact: true })
      await expect(said).toHaveCount(count > 0 ? 1 : 0)
    }
  }
})

test('a cell makes sense where it is heard alone, and what is made up says so', async ({
  page
}) => {
  await page.goto('/')
  await expect(
    strip(page).getByRole('link', {
      name: '2 bättre i södra länsdelen: Placeringar och insatser, 3 av 4 indikatorer prövade'
    })
  ).toBeVisible()
  await expect(strip(page).getByRole('rowheader', { name: 'Skolan' })).toHaveCount(2)
  await expect(strip(page).getByRole('columnheader', { name: 'Norra' })).toBeVisible()
  await expect(
    strip(page).locator('tbody[data-kind=example] tr').first().getByText('Exempeldata')
  ).toBeVisible()
  await expect(strip(page).locator('tbody[data-kind=official]')).not.toContainText('Exempeldata')
})

for (const width of [1280, 800, 390, 320]) {
  test(`at ${width} pixels the whole strip is within the page, and its words in their cells`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    const box = (await strip(page).boundingBox())!
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    // A word that is wider than its cell would be cut in two.
    const wide = await strip(page)
      .locator('td a span:not(.visually-hidden)')
      .evaluateAll((spans) =>
        spans
          .filter((span) => {
            const words = (span.textContent ?? '').split(' ')
            return span.getClientRects().length > words.length
          })
          .map((span) => span.textContent)
      )
    expect(wide).toEqual([])
    const outside = await strip(page)
      .locator('td')
      .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length)
    expect(outside).toBe(0)
  })
}

test('it is walked by keyboard', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('checkbox', { name: 'Bara officiella siffror' }).focus()
  await page.keyboard.press('Tab')
  const first = strip(page).locator('td a').first()
  await expect(first).toBeFocused()
  const address = await first.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new URL(address!, page.url()).href)
})
