import { existsSync } from 'node:fs'
import { expect } from '@playwright/test'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { origin } from '../address.ts'
import { install } from '../debian.ts'

const { FIREFOX } = process.env
const places = [...(FIREFOX ? [FIREFOX] : []), '/usr/bin/firefox-esr', '/usr/bin/firefox']
const installed = () => places.find((path) => existsSync(path))

/** Firefox without its windows, 1280 wide; files that are saved lie in a folder. With `keeping` it has service workers. */
export async function openFirefox(downloads: string, keeping = false): Promise<Browser> {
  if (!installed()) install(['firefox-esr'])
  const executablePath = installed()
  if (!executablePath)
    throw new Error(
      'firefox-esr is not here and cannot be installed: install it, or say in FIREFOX where it is'
    )
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Its own command for the size of a page is newer than this Firefox.
    defaultViewport: null,
    args: ['--width=1280', '--height=985'],
    extraPrefsFirefox: {
      // As in the other browser tests (playwright.config.ts).
      'dom.serviceWorkers.enabled': keeping,
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false
    }
  })
}

/** A new page, and what goes wrong in it, each as a sentence; Firefox throws what the page's policy stops. */
export async function watched(browser: Browser): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) =>
    faults.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`)
  )
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url))
      faults.push(`another host: ${url}`)
  })
  return { page, faults }
}

/**
 * Waits until the page has an element like this. Puppeteer's own ways to wait, to choose and to press go through a world
 * beside the page's or evaluate text: Firefox lets the page read nothing of the one, the page's policy stops the other.
 */
export async function there(page: Page, selector: string): Promise<void> {
  const has = () => page.evaluate((one) => document.querySelector(one) !== null, selector)
  await expect.poll(has, { message: selector, timeout: 60_000 }).toBe(true)
}

/** Opens an address of the site, and waits until the page's script listens. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(origin + address)
  await there(page, 'html[data-script=alive]')
}

/** Presses what is called so and can be seen, once it is there. */
export async function press(page: Page, name: string, within = 'main'): Promise<void> {
  await expect.poll(() => page.evaluate(pressed, name, within), `a button "${name}"`).toBe(true)
}

/** Runs in the page. */
function pressed(name: string, within: string): boolean {
  const named = [
    ...document.querySelectorAll<HTMLElement>(`${within} :is(button, a, summary, label span)`)
  ].find(
    (one) => one.textContent.trim() === name && one.checkVisibility() && !one.matches(':disabled')
  )
  named?.click()
  return named !== undefined
}

/** Chooses an option of a filter, as its reader does. */
export function choose(page: Page, filter: string, value: string): Promise<void> {
  return page.evaluate(
    (name, chosen) => {
      const select = document.querySelector<HTMLSelectElement>(`select[name=${name}]`)!
      select.value = chosen
      for (const type of ['input', 'change'])
        select.dispatchEvent(new Event(type, { bubbles: true }))
    },
    filter,
    value
  )
}

/** Waits until the page says this somewhere. */
export async function says(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(words)
}
