import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { siteDir } from '../e2e/site.ts'
import { quantile } from './quantile.ts'

/** Words that are there, slips, compounds, several words, and nothing. */
const texts = [
  ...['alkohol', 'alkhool', 'mobbningen', 'fosterhemmet', 'psykisk hälsa', 'alkoholvanor'],
  ...['konfidensintervall', 'placerade barn i lindesberg', 'xyzzy qwerty']
]

export interface SearchCost {
  /** Of the index, compressed. */
  bytes: number
  /** From the focus to the first answer, with what it fetches; then key by key, ms. */
  first: number
  median: number
  p95: number
  slowest: number
}

/** What it costs to search: each text is written letter by letter, and each letter timed until its hits are laid out. */
export async function searchCost(browser: Browser, origin: string): Promise<SearchCost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(origin)
  await page.locator('html[data-script=alive]').waitFor()
  const start = performance.now()
  await page.keyboard.press('/')
  await page.keyboard.type('sk')
  await page.getByRole('option').first().waitFor()
  const first = performance.now() - start
  const times = await page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('#ord')!
    const found: number[] = []
    for (const text of all) {
      for (let length = 1; length <= text.length; length++) {
        const before = performance.now()
        input.value = text.slice(0, length)
        input.dispatchEvent(new Event('input', { bubbles: true }))
        // The page is changed in a microtask; reading its height lays it out. A timeout would wait longer.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = resolve
          port2.postMessage(null)
        })
        void document.documentElement.offsetHeight
        found.push(performance.now() - before)
      }
    }
    return found
  }, texts)
  await page.close()
  return {
    bytes: gzipSync(readFileSync(join(siteDir, 'sok/index.json'))).length,
    first,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    slowest: Math.max(...times)
  }
}
