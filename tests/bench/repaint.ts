import type { Browser } from '@playwright/test'
import { groups, repaintTime, series, themes, type Change } from './change.ts'
import { memoryOf, type Memory } from './memory.ts'
import { median, quantile } from './quantile.ts'

/** What a series of changes of one page cost, ms, and what the page holds after them. */
export interface Repaint {
  address: string
  what: string
  changes: number
  median: number
  p95: number
  longest: number
  memory: Memory
}

// ms between two changes: no hand is faster, and the page uses the time to ask ahead.
const handPause = 300

export async function repaints(browser: Browser, origin: string): Promise<Repaint[]> {
  const indicator = '/indikator/familjehem/'
  return [
    ...(await repaintFigures(
      browser,
      origin,
      indicator,
      await indicatorSeries(browser, origin + indicator)
    )),
    ...(await repaintFigures(browser, origin, '/omrade/18N/', groups)),
    ...(await repaintFigures(browser, origin, '/jamfor/', themes(['halsa', 'skola'])))
  ]
}

async function repaintFigures(
  browser: Browser,
  origin: string,
  address: string,
  all: Record<string, Change[]>
): Promise<Repaint[]> {
  const figures = []
  for (const [what, changes] of Object.entries(all)) {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await opened.goto(origin + address)
    // Who looks for the controls has the engine on its way.
    await opened.hover('.filters')
    await opened.waitForSelector('html[data-engine="ready"]')
    await opened.waitForLoadState('networkidle')
    const times: number[] = []
    for (const change of changes) {
      await opened.waitForTimeout(handPause)
      const time = await repaintTime(opened, change)
      if (change.measured && !Number.isNaN(time)) times.push(time)
    }
    const memory = await memoryOf(opened)
    await opened.close()
    figures.push({
      address,
      what,
      changes: times.length,
      median: median(times),
      p95: quantile(times, 0.95),
      longest: Math.max(...times),
      memory
    })
  }
  return figures
}

/** Changes among what the indicator's own controls offer. */
async function indicatorSeries(browser: Browser, address: string) {
  const opened = await browser.newPage()
  const values = (selector: string) =>
    opened
      .locator(selector)
      .evaluateAll((found) => found.map((node) => (node as HTMLInputElement).value))
  await opened.goto(address)
  const years = await values('select[name=ar] option')
  const lansdelar = await values('input[name=omraden]')
  await opened.goto(`${address}?niva=kommun`)
  await opened.locator('figure[data-chart=trend][data-view="?niva=kommun"]').waitFor()
  const kommuner = await values('input[name=omraden]')
  await opened.close()
  return series(years, lansdelar, kommuner)
}
