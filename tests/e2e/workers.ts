import type { Page } from '@playwright/test'

type Kind = 'duckdb' | 'parquet'
type Kept = typeof globalThis & { workers: { address: string; worker: Worker; spoken: boolean }[] }

/** Keeps hold of the workers of every page that is opened from here on, to be ended from outside. */
export async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept = globalThis as unknown as Kept
    kept.workers = []
    const { Worker } = globalThis
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        const entry = { address: String(address), worker: this, spoken: false }
        this.addEventListener('message', () => (entry.spoken = true))
        kept.workers.push(entry)
      }
    }
  })
}

/** Waits until a worker of a kind has said something: it has started. */
export async function spoken(page: Page, kind: Kind): Promise<void> {
  await page.waitForFunction(
    (name) =>
      (globalThis as unknown as Kept).workers.some(
        ({ address, spoken }) => spoken && address.includes(name)
      ),
    kind
  )
}

/** Closes the workers of a kind as a browser short of memory may: none of them says a word. */
export function closeWorkers(page: Page, kind: Kind): Promise<void> {
  return page.evaluate((name) => {
    const own = (globalThis as Kept).workers.filter(({ address }) => address.includes(name))
    for (const { worker } of own) worker.terminate()
  }, kind)
}

/** Lets the workers of a kind crash: the browser says so. */
export function crashWorkers(page: Page, kind: Kind): Promise<void> {
  return page.evaluate((name) => {
    const own = (globalThis as Kept).workers.filter(({ address }) => address.includes(name))
    for (const { worker } of own) {
      worker.terminate()
      worker.dispatchEvent(new ErrorEvent('error', { message: 'planted' }))
    }
  }, kind)
}
