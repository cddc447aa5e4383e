import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { pageAddresses } from './site.ts'
import { engineReady, watch } from './watch.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What the accessibility rules object to, one line each. */
async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(rules).analyze()
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
  )
}

/** How many pixels the page can be scrolled sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

test('the site has its pages', () => {
  const addresses = pageAddresses()
  expect(addresses).toEqual(expect.arrayContaining(['/', '/beslut/', '/data-och-metod/']))
  expect(addresses.filter((address) => address.startsWith('/indikator/')).length).toBeGreaterThan(9)
})

for (const address of pageAddresses()) {
  test(`${address} is sound and accessible, wide and narrow`, async ({ page }) => {
    const { faults } = await watch(page)
    await page.goto(address)
    if (/^\/(indikator|beslut)\//.test(address)) await engineReady(page)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expect(page.locator('h1')).toHaveCount(1)

    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `pixels to scroll sideways at ${width}`).toBe(0)
      expect(await violations(page), `at ${width}`).toEqual([])
    }
    // With its tables and guides open there is more to be wrong.
    for (const details of await page.locator('details').all()) {
      await details.evaluate((node) => ((node as HTMLDetailsElement).open = true))
    }
    expect(await overflow(page), 'pixels to scroll sideways with all opened').toBe(0)
    expect(await violations(page), 'with all opened').toEqual([])
    expect(faults).toEqual([])
  })
}
