import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { pageAddresses } from './site.ts'
import { watch } from './watch.ts'

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

/** One page of every kind, by the first part of its address. */
const oneOfEach = [
  ...new Map(pageAddresses().map((address) => [address.split('/')[1], address])).values()
]

for (const address of pageAddresses()) {
  test(`${address} is sound and accessible, wide and narrow`, async ({ page }) => {
    const { faults } = await watch(page)
    // The engine changes nothing that is looked at here, and takes longer to start than all of it.
    if (!oneOfEach.includes(address)) {
      await page.addInitScript(() => (window.requestIdleCallback = () => 0))
    }
    await page.goto(address)
    if (oneOfEach.includes(address)) await page.waitForLoadState('networkidle')
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expect(page.locator('h1')).toHaveCount(1)

    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `pixels to scroll sideways at ${width}`).toBe(0)
      // With its tables and guides open there is more to be wrong.
      await openAll(page, true)
      expect(await overflow(page), `pixels to scroll sideways at ${width}, all opened`).toBe(0)
      expect(await violations(page), `at ${width}`).toEqual([])
      await openAll(page, false)
    }
    expect(faults).toEqual([])
  })
}

async function openAll(page: Page, isOpen: boolean): Promise<void> {
  await page.evaluate((open) => {
    for (const details of document.querySelectorAll('details')) details.open = open
  }, isOpen)
}
