import { expect, test, type Page } from '@playwright/test'
import { openAll } from './accessibility.ts'
import { drawnContrast } from './drawn-contrast.ts'
import { oneOfEach } from './one-of-each.ts'
import { scriptRuns } from './watch.ts'

/** Everything that can be opened is open, and every chart is drawn. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await scriptRuns(page)
  await page.waitForLoadState('networkidle')
  await openAll(page.locator('html'))
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.below')) {
      part.style.contentVisibility = 'visible'
    }
  })
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

const least = { text: 4.5, large: 3, mark: 3 }

for (const address of oneOfEach()) {
  test(`${address}: what is drawn is seen, in its own colours and in the reader's`, async ({
    page
  }) => {
    await opened(page, address)
    const { faint } = await drawnContrast(page, { least, system: false })
    expect.soft(faint, 'in its own colours').toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      const { faint } = await drawnContrast(page, { least, system: true })
      expect.soft(faint, `in the reader's, ${colorScheme}`).toEqual([])
    }
  })
}

test('every kind of chart is among them', async ({ page }) => {
  const missing = new Set(['trend', 'ranking', 'map', 'profile', 'rug', 'sparkline', 'multiples'])
  let [texts, marks] = [0, 0]
  // Until enough has been seen: there is as much on the pages that are left, or more.
  for (const address of oneOfEach()) {
    if (missing.size === 0 && texts > 500 && marks > 300) break
    await opened(page, address)
    const measured = await drawnContrast(page, { least, system: false })
    texts += measured.texts
    marks += measured.marks
    const found = await page.locator('figure[data-chart]').evaluateAll((figures) => {
      return figures.map((figure) => (figure as HTMLElement).dataset.chart ?? '')
    })
    for (const kind of found) missing.delete(kind)
  }
  expect([...missing]).toEqual([])
  expect(texts).toBeGreaterThan(500)
  expect(marks).toBeGreaterThan(300)
})

test.describe('in the reader’s own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  /** The computed fill and stroke of the first that a selector finds. */
  const paint = (page: Page, selector: string) =>
    page
      .locator(selector)
      .filter({ visible: true })
      .first()
      .evaluate((node) => {
        const { fill, stroke } = getComputedStyle(node)
        return { fill, stroke }
      })

  test('what is filled and what is not are told apart', async ({ page }) => {
    await opened(page, '/indikator/familjehem/')
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const hollow = await paint(page, 'figure[data-chart=trend] circle[fill="#ffffff"]')
    const full = await paint(page, 'figure[data-chart=trend] circle:not([fill="#ffffff"])')
    expect(hollow.fill).toBe(ground)
    expect(hollow.stroke).not.toBe(ground)
    expect(full.fill).not.toBe(ground)
    await opened(page, '/platsanalys/18V/')
    const [some, none] = [
      await paint(page, 'figure[data-chart=pictogram] circle[fill="#ffffff"]'),
      await paint(page, 'figure[data-chart=pictogram] circle:not([fill="#ffffff"])')
    ]
    expect(some.fill).not.toBe(none.fill)
    expect(some.stroke).not.toBe(some.fill)
  })

  test('the page and the step that are shown look so', async ({ page }) => {
    await page.goto('/platsanalys/18V/')
    await expect(page.locator('nav a[aria-current=step]')).toBeVisible()
    const looks = (selector: string) =>
      page.locator(selector).evaluateAll((links) =>
        links.map((link) => {
          const { backgroundColor, borderBottomColor } = getComputedStyle(link)
          return `${backgroundColor} ${borderBottomColor}`
        })
      )
    for (const within of ['.site-header nav li', 'main nav li']) {
      const [own] = await looks(`${within} a[aria-current]`)
      const others = await looks(`${within} a:not([aria-current])`)
      expect(own).toBeDefined()
      expect(others.length).toBeGreaterThan(2)
      expect(others).not.toContain(own)
    }
  })
})
