import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { axeSource } from './axe-source.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What the accessibility rules object to on a page, or within the part of it that a selector finds;
 * one line each.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  // What the browser has put off laying out, out of sight, would be taken to lie over what follows it.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('section, .below'))
      part.style.contentVisibility = 'visible'
  })
  const { violations: found } = await new AxeBuilder({ page, axeSource })
    .include(within)
    // All that passes takes longer to carry over than the rules take to run.
    .options({ runOnly: rules, resultTypes: ['violations'] })
    // Without frames the rules need no window of their own to gather what they found.
    .setLegacyMode()
    .analyze()
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
