import type { BrowserName } from '@mdn/browser-compat-data/forLegacyNode'
import type { Page } from '@playwright/test'
import { cameAfter } from './compat-data.ts'

/** Runs in the page and in its workers, and so knows nothing of this file. */
function takeAway(all: string[][]): void {
  for (const path of all) {
    const name = path.at(-1)!
    let owner: unknown = globalThis
    for (const part of path.slice(0, -1)) owner = (owner as Record<string, unknown> | null)?.[part]
    // It has no name in scripts.
    if (path[0] === 'TypedArray') owner = Object.getPrototypeOf(Int8Array)
    // What the global object is an instance of has its properties on the object itself.
    const own = /^Window|GlobalScope$/.test(path[0]!) ? globalThis : undefined
    for (const holder of [owner, (owner as { prototype?: unknown } | null)?.prototype, own])
      if (holder) Reflect.deleteProperty(holder, name)
  }
}

/** Makes the page and its workers those of an older version: all that came to the browser after it is taken away. */
export async function becomeOlder(page: Page, browser: BrowserName, version: number) {
  const newer = cameAfter(browser, version)
  await page.addInitScript(takeAway, newer)
  const script = '/_app/immutable/workers/older.js'
  await page.route(`**${script}`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `(${takeAway.toString()})(${JSON.stringify(newer)}); globalThis.isOlder = true`
    })
  )
  await page.route(/\/_app\/immutable\/workers\/(?!older)[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    // What a module imports first is run before all else of it.
    await route.fulfill({ response, body: `import '${script}';${await response.text()}` })
  })
}

/** A page without https, which lacks what only those with it have. */
export function withoutHttps(page: Page) {
  return page.addInitScript(() => {
    const lacking: [object, string[]][] = [
      [Crypto.prototype, ['randomUUID', 'subtle']],
      [Navigator.prototype, ['clipboard', 'storage', 'locks']]
    ]
    for (const [owner, names] of lacking)
      for (const name of names) Reflect.deleteProperty(owner, name)
  })
}
