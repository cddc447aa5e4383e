import { expect, test, type Page } from '@playwright/test'
import { figure } from './figure.ts'
import { oneOfEach } from './one-of-each.ts'
import { engineReady } from './watch.ts'

/** What goes wrong when the page's script starts. */
interface Fault {
  name: string
  cause: (page: Page) => Promise<unknown>
}

const pageScripts = /_app\/immutable\/nodes\/(?![01]\.)\d+\.[^/]*\.js$/
const answer = (pattern: RegExp, body: string) => (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ contentType: 'text/javascript', body }))
const broken = answer(pageScripts, 'export const component = () => { throw new Error("planted") }')
/** Looking whether the reader is at the filters already fails. */
const throwing = (page: Page) =>
  page.addInitScript(() => {
    const { matches } = Element.prototype
    Element.prototype.matches = function (this: Element, selectors: string) {
      if (selectors.includes(':hover')) throw new Error('planted')
      return matches.call(this, selectors)
    } as typeof matches
  })
const missing = (pattern: RegExp) => (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ status: 404 }))

const faults: Fault[] = [
  { name: 'the page has no script', cause: missing(pageScripts) },
  {
    name: 'the page throws as it is read',
    cause: answer(pageScripts, 'throw new Error("planted")')
  },
  { name: 'the page is no script', cause: answer(pageScripts, '<!doctype html>') },
  { name: 'the page throws once it is there', cause: throwing },
  {
    name: 'the frame around the page throws',
    cause: (page) =>
      page.addInitScript(() => {
        performance.getEntriesByType = () => {
          throw new Error('planted')
        }
      })
  },
  {
    name: 'the site has no script',
    cause: missing(/_app\/immutable\/entry\/app\.[^/]*\.js$/)
  }
]

/** The page's text as it was prerendered. */
async function prerendered(page: Page, address: string): Promise<string> {
  await page.route('**/_app/**/*.js', (route) => route.abort())
  await page.goto(address)
  const text = await page.locator('.app').innerText()
  await page.unrouteAll()
  return text
}

async function stands(page: Page, address: string, cause: Fault['cause']) {
  const before = await prerendered(page, address)
  await cause(page)
  await page.goto(address)
  await expect(page.getByText('Sidan visas som den är.')).toBeVisible()
  expect(await page.locator('.app').innerText()).toBe(before)
  await expect(page).toHaveTitle(/Länsdelsbilden/)
}

for (const address of oneOfEach()) {
  test(`${address} that throws as it comes alive stands as it was prerendered`, async ({
    page
  }) => {
    await stands(page, address, broken)
  })
}

for (const { name, cause } of faults) {
  test(`when ${name} it stands as it was prerendered`, async ({ page }) => {
    await stands(page, '/indikator/familjehem/', cause)
  })
}

test('the links of a page whose script failed are followed', async ({ page }) => {
  await throwing(page)
  await page.goto('/indikator/familjehem/')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'failed')
  await page.getByRole('link', { name: 'Data och metod' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/metod/i)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
})

test('a page that throws when it is gone to is read as it was prerendered', async ({ page }) => {
  const address = '/indikator/familjehem/'
  const before = await prerendered(page, address)
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await page.locator('summary', { hasText: 'Placeringar och insatser' }).click()
  await broken(page)
  await page.locator('main a[href$="/indikator/familjehem/"]').first().click()
  await expect(page.locator('html')).toHaveAttribute('data-script', 'failed')
  await expect(page).toHaveURL(address)
  expect(await page.locator('.app').innerText()).toBe(before)
})

test('a chart that cannot be drawn says so, and the rest of the page works on', async ({
  page
}) => {
  await page.goto('/indikator/familjehem/')
  await engineReady(page)
  await page.evaluate(() => {
    const { replaceChildren } = Element.prototype
    Element.prototype.replaceChildren = function (...nodes) {
      if (this.closest('[data-chart=trend]')) throw new Error('planted')
      replaceChildren.apply(this, nodes)
    }
  })
  await page.locator('select[name=kon]').selectOption('flickor')
  await expect(figure(page, 'trend').getByRole('alert')).toContainText('gick inte att visa')
  await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'error')
  await expect(figure(page, 'ranking')).toHaveAttribute('data-view', '?kon=flickor')
  await expect(figure(page, 'ranking')).toHaveAttribute('data-state', 'ready')
  await expect(page.locator('article[data-decision]').first()).toBeVisible()
})

test('who reads a page that works is told nothing', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await expect(page.getByText('Sidan visas som den är.')).toBeHidden()
})
