import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { launchOptions } from '../../../playwright.config.ts'
import { siteDir } from '../site.ts'
import { Host } from './host.ts'

export { expect }

/** A reader's browser, which keeps what it has kept when it is closed and opened again. */
export class Profile {
  private context: BrowserContext | null = null

  constructor(private readonly folder: string) {}

  /** The only page of the browser. */
  async open(options: { viewport?: { width: number; height: number } } = {}): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.folder, {
      ...launchOptions,
      viewport: { width: 1280, height: 900 },
      ...options,
      serviceWorkers: 'allow'
    })
    return this.context.pages()[0] ?? this.context.newPage()
  }

  async close(): Promise<void> {
    await this.context?.close()
    this.context = null
  }

  async reopen(): Promise<Page> {
    await this.close()
    return this.open()
  }
}

/** Tests with a profile that is fresh and a host of their own, whose site is the built one to begin with. */
export const test = base.extend<{ home: string; host: Host; profile: Profile }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'lansdelsbilden-'))
    await use(home)
    rmSync(home, { recursive: true, force: true })
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  host: async ({}, use) => {
    const host = new Host(siteDir)
    await host.start()
    await use(host)
    await host.stop()
  },
  profile: async ({ home }, use) => {
    const profile = new Profile(join(home, 'profile'))
    await use(profile)
    await profile.close()
  }
})

/** Waits until this page is kept, with the shell. */
export async function visited(page: Page): Promise<void> {
  const isKept = async () => {
    const kept = await caches.match(location.href, { ignoreSearch: true, ignoreVary: true })
    return kept !== undefined && navigator.serviceWorker.controller !== null
  }
  await expect.poll(() => page.evaluate(isKept)).toBe(true)
}

/** Saves what the page is about for a meeting. */
export async function save(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Spara för möte' }).click()
  await page
    .getByRole('status')
    .filter({ hasText: `${title} öppnas utan nät` })
    .waitFor({ timeout: 90_000 })
}

/** The line about the release that is shown. */
export const line = (page: Page) => page.getByText('Sidan visar siffror från')
