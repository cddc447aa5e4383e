import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page, type Route } from '@playwright/test'
import { showsView } from './figure.ts'
import { siteDir } from './site.ts'
import { engineReady, pointAtFilters, withoutPrepared } from './watch.ts'

// What is looked at is the engine.
test.beforeEach(({ page }) => withoutPrepared(page))

const address = '/indikator/familjehem/'
const wasm = /duckdb-eh.*\.wasm/
const worker = /duckdb-eh\.worker.*\.js/

const cut = (route: Route) => {
  const bytes = readFileSync(join(siteDir, new URL(route.request().url()).pathname))
  const body = bytes.subarray(0, 100_000)
  return route.fulfill({ contentType: 'application/wasm', body })
}
const missing = (route: Route) => route.fulfill({ status: 404 })

async function chooses(page: Page) {
  await engineReady(page)
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsView(page, '?kon=flickor')
  await expect(page.getByRole('alert')).toHaveCount(0)
}

for (const { name, pattern, respond, words } of [
  { name: 'an engine cut short', pattern: wasm, respond: cut, words: 'gick inte att starta' },
  { name: 'no worker', pattern: worker, respond: missing, words: 'gick inte att hämta' }
]) {
  test(`a host that has ${name} is told of`, async ({ page }) => {
    await page.route(pattern, respond)
    const asked = page.waitForRequest(pattern)
    await page.goto(address)
    await pointAtFilters(page)
    await asked
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'error')
    await page.unrouteAll()
    await withoutPrepared(page)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await chooses(page)
  })

  test(`a host that had ${name} once is asked again without a word from the reader`, async ({
    page
  }) => {
    let answered = 0
    await page.route(pattern, (route) =>
      route.request().method() === 'GET' && answered++ === 0 ? respond(route) : route.fallback()
    )
    await page.goto(address)
    await chooses(page)
    expect(answered).toBeGreaterThan(1)
  })
}

for (const status of [403, 405, 501]) {
  test(`a host that answers ${status} to HEAD is asked for a byte instead`, async ({ page }) => {
    let heads = 0
    await page.route('**', (route) => {
      if (route.request().method() !== 'HEAD') return route.fallback()
      heads += 1
      return route.fulfill({ status })
    })
    await page.goto(address)
    await chooses(page)
    expect(heads).toBe(1)
  })
}
