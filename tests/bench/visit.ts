import type { Browser, Page } from '@playwright/test'
import { repaintTime, type Change } from './change.ts'

/** Moments of a visit, ms after the address was opened. */
export interface Visit {
  /** The frame with the first chart is done. */
  firstChart: number
  /** The page's script listens; null for a page that has none. */
  usable: number | null
  /** How much had been asked for by then, the page itself included. */
  requests: number
  /** Bytes of all that had come by then, as they were sent. */
  bytes: number
}

/** A window of a reader who has never been here. */
export async function newReader(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  // What tsx puts around functions with a name.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(markMoments)
  return page
}

export async function visit(page: Page, address: string): Promise<Visit> {
  await page.goto('about:blank')
  await page.goto(address)
  return page.evaluate(async () => {
    const moment = async (name: string): Promise<number> => {
      for (;;) {
        const [mark] = performance.getEntriesByName(name)
        if (mark) return mark.startTime
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    const firstChart = await moment('first chart')
    const hasScript = document.scripts.length > 0
    const usable = hasScript ? await moment('usable') : null
    const by = usable ?? Infinity
    const files = (['navigation', 'resource'] as const).flatMap((type) =>
      performance.getEntriesByType(type)
    ) as PerformanceResourceTiming[]
    const asked = files.filter(({ startTime }) => startTime < by)
    const bytes = asked
      .filter(({ responseEnd }) => responseEnd < by)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    return { firstChart, usable, requests: asked.length, bytes }
  })
}

/** From a change that is made as soon as the page listens until the frame with its charts is done, ms. */
export async function firstAnswer(page: Page, address: string, change: Change): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector('html[data-script="alive"]')
  return repaintTime(page, change)
}

/** Runs in the page, before anything of its own. */
function markMoments(): void {
  const isWhole = (svg: Element): boolean => {
    for (let node: Element | null = svg; node; node = node.parentElement)
      if (node.nextElementSibling) return true
    return document.readyState !== 'loading'
  }
  const look = () => {
    const shown = [...document.querySelectorAll('figure svg')].find(
      (svg) => svg.getBoundingClientRect().width > 0
    )
    if (!shown || !isWhole(shown)) return requestAnimationFrame(look)
    // The task after a frame's callbacks runs when that frame has been drawn.
    setTimeout(() => performance.mark('first chart'))
  }
  requestAnimationFrame(look)
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.script !== 'alive') return
    performance.mark('usable')
    observer.disconnect()
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-script'] })
}
