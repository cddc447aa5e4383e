import type { Locator, Page } from '@playwright/test'
import type axe from 'axe-core'
import { axeSource } from './axe-source.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What the accessibility rules object to on a page, or within the part of it that a selector finds;
 * one line each.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  // Reading the rules takes as long as a small page takes to run them: once for each page that is loaded.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeSource)
  const found = await page.evaluate(
    async ([selector, runOnly]) => {
      // What the browser has put off laying out, out of sight, would be taken to lie over what follows it.
      for (const part of document.querySelectorAll<HTMLElement>('section, .below'))
        part.style.contentVisibility = 'visible'
      const { run } = (window as unknown as { axe: typeof axe }).axe
      // All that passes takes longer to carry over than the rules take to run.
      const results = await run({ include: [[selector]] }, { runOnly, resultTypes: ['violations'] })
      return results.violations
    },
    [within, rules] as [string, string[]]
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
  )
}

/** How many pixels the page can be scrolled sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

/** Opens or closes all that can be opened in a part of a page: with tables and guides there is more to be wrong. */
export function openAll(within: Locator, isOpen = true): Promise<void> {
  return within.evaluate((node, open) => {
    for (const details of node.querySelectorAll('details')) details.open = open
  }, isOpen)
}
