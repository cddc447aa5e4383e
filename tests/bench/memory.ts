import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'

const mebibyte = 1024 * 1024

export interface Memory {
  /** Objects of the page's own thread; the engine lives in a worker and is not in it. */
  heapMiB: number
  /** What the page's process has to itself, workers and engine included; null where the system does not tell. */
  privateMiB: number | null
}

/** The memory of a page after its rubbish has been collected. The browser must have no other page open. */
export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  await session.detach()
  return { heapMiB: heap / mebibyte, privateMiB: await privateMemory(page) }
}

/** The most private memory that the page's process had at any time of the work. */
export async function peakDuring(page: Page, work: () => Promise<void>): Promise<number | null> {
  let peak: number | null = null
  let done = false
  const watching = (async () => {
    while (!done) {
      const size = await privateMemory(page)
      if (size !== null) peak = Math.max(peak ?? 0, size)
      await wait(100)
    }
  })()
  await work()
  done = true
  await watching
  return peak
}

/** Private memory of the largest renderer: the one with the page, beside an empty spare. */
async function privateMemory(page: Page): Promise<number | null> {
  const browser = page.context().browser()
  if (!browser || process.platform !== 'linux') return null
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  const sizes = await Promise.all(renderers.map(({ id }) => privateSize(id)))
  return sizes.length > 0 ? Math.max(...sizes) / 1024 : null
}

/** Kibibytes that a process shares with no other. */
async function privateSize(id: number): Promise<number> {
  // One that ends meanwhile has none.
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
  const lines = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)]
  return lines.reduce((sum, [, size]) => sum + Number(size), 0)
}
