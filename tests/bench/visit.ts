import type { Browser } from '@playwright/test'
import { memoryOf, type Memory } from './memory.ts'

export interface Visit {
  /** First contentful paint, ms after the address was opened. The first chart is in that paint. */
  firstPaint: number
  /** The engine has started, ms after the address was opened. */
  engineReady: number
  requested: string[]
  memory: Memory
}

/** One visit with nothing cached: a context of its own. */
export async function firstVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const { engine, engineReadyAt } = document.documentElement.dataset
      if (engine === 'ready' && !engineReadyAt) {
        document.documentElement.dataset.engineReadyAt = String(performance.now())
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-engine'] })
  })
  await page.goto(address)
  await page.waitForSelector('html[data-engine-ready-at]')
  await page.waitForLoadState('networkidle')
  const [firstPaint, engineReady] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    Number(document.documentElement.dataset.engineReadyAt)
  ])
  const memory = await memoryOf(page)
  await context.close()
  return { firstPaint: firstPaint ?? NaN, engineReady: engineReady ?? NaN, requested, memory }
}
