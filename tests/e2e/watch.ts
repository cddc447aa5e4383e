import { expect, type Page, type Request } from '@playwright/test'
import { origin } from './address.ts'

/** What went wrong in a page while it was watched: each as a sentence. */
export interface Watch {
  faults: string[]
  /** Address of everything that the page asked the site for. */
  requests: string[]
}

/** Watches a page from before its first request; whatever it asks another host for is stopped and noted. */
export async function watch(page: Page): Promise<Watch> {
  const faults: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    // Svelte takes the prerendered value from a colour field before it sets it again, which the browser remarks on.
    if (message.text().startsWith('The specified value "" does not conform')) return
    // Most tests are without a service worker, which the browser says of every page (playwright.config.ts).
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  // What a page had asked for when it was left by a load is given up by the browser, which is no fault of the page's.
  let loads = 0
  const askedIn = new Map<Request, number>()
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads++
    askedIn.set(request, loads)
  })
  page.on('requestfailed', (request) => {
    const isLeft = askedIn.get(request) !== loads
    if (isLeft && request.failure()?.errorText === 'net::ERR_ABORTED') return
    // The browser drops its tab's icon when the address changes before the icon is there.
    if (request.url().endsWith('/favicon.svg')) return
    // Asked for when a page has nothing better to do, and given up when the page is left.
    if (request.url().endsWith('/offline.json')) return
    faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.route('**', async (route) => {
    const url = route.request().url()
    if (url.startsWith(`${origin}/`)) {
      requests.push(url)
      return route.continue()
    }
    faults.push(`another host: ${url}`)
    return route.abort()
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  return { faults, requests }
}

/** The faults of a page that goes from address to address by the router: what a page had asked for when it was left is none. */
export const exceptGivenUp = (faults: string[]) =>
  faults.filter((fault) => !fault.endsWith('net::ERR_ABORTED'))

/** Waits until the page's script listens. */
export async function scriptRuns(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
}

/** Points at the page's filters, as a reader does who is about to choose: the engine is then fetched. */
export async function pointAtFilters(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await page.locator('form.filters').dispatchEvent('pointerover')
}

/** Waits until the engine has started; every fault of starting it is then known. */
export async function engineReady(page: Page): Promise<void> {
  if (await page.locator('html[data-engine=idle]').count()) await pointAtFilters(page)
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready')
}

/** Takes away the files with prepared answers: everything is asked of the engine. */
export async function withoutPrepared(page: Page): Promise<void> {
  await page.route('**/svar/*.json', (route) => route.fulfill({ status: 404 }))
}
