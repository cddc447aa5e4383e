import type { Browser } from '@playwright/test'
import { aloneTimes } from './alone.ts'
import { groups, repaintTime, series, themes, type Change } from './change.ts'
import { memoryOf, type Memory } from './memory.ts'
import { median, quantile } from './quantile.ts'

/** What a series of changes of one page cost, ms, and what the page holds after them. */
export interface Repaint {
  address: string
  /** What the page's first chart takes by itself. */
  alone: number
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
  const all = {
    [indicator]: await indicatorSeries(browser, origin + indicator),
    '/omrade/18N/#tema-placeringar': groups,
    '/jamfor/': themes(['halsa', 'skola'])
  }
  const alone = await aloneTimes(browser)
  const found = []
  for (const [address, changes] of Object.entries(all)) {
    const figures = await repaintFigures(browser, origin, address, changes)
    found.push(...figures.map((one) => ({ ...one, alone: alone[address as keyof typeof all] })))
  }
  return found
}

async function repaintFigures(
  browser: Browser,
  origin: string,
  address: string,
  all: Record<string, Change[]>
): Promise<Omit<Repaint, 'alone'>[]> {
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
