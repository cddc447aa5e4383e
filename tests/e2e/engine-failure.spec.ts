import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page, type Route } from '@playwright/test'
import { expectedView } from './expected.ts'
import { chartTexts, figure, showsView } from './figure.ts'
import { siteDir } from './site.ts'
import { pointAtFilters, withoutPrepared } from './watch.ts'

// What is looked at is the engine.
test.beforeEach(({ page }) => withoutPrepared(page))

const address = '/indikator/familjehem/'
const observations = 'data/observations/indicator=familjehem/data.parquet'

/** What goes wrong between browser and host: how it is brought about, mended, and told to the reader. */
interface Fault {
  name: string
  cause: (page: Page) => Promise<void>
  words: string
  /** What `<html data-engine>` says: an engine that runs is not at fault for a file that is missing. */
  engine: 'error' | 'ready'
}

const answer = (pattern: RegExp, respond: (route: Route) => Promise<void>) => (page: Page) =>
  page.route(pattern, respond).then(() => undefined)

const faults: Fault[] = [
  {
    name: 'the engine is missing',
    cause: answer(/duckdb-eh.*\.wasm/, (route) => route.fulfill({ status: 404 })),
    words: 'Analysmotorn gick inte att hämta.',
    engine: 'error'
  },
  {
    name: 'the engine has the wrong type',
    cause: answer(/duckdb-eh.*\.wasm/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>' })
    ),
    words: 'fel filtyp',
    engine: 'error'
  },
  {
    name: 'the network is down',
    cause: answer(/duckdb-eh.*\.wasm/, (route) => route.abort()),
    words: 'Kontrollera nätverket',
    engine: 'error'
  },
  {
    name: 'the decoder of the figures is missing',
    cause: answer(/parquet_wasm.*\.wasm/, (route) => route.fulfill({ status: 404 })),
    words: 'Analysmotorn gick inte att hämta.',
    engine: 'ready'
  },
  {
    name: 'a file with figures is missing',
    cause: answer(/indicator=familjehem/, (route) => route.fulfill({ status: 404 })),
    words: 'En fil med uppgifter gick inte att hämta.',
    engine: 'ready'
  },
  {
    name: 'a file with figures is damaged',
    cause: answer(/indicator=familjehem/, (route) => {
      const bytes = readFileSync(join(siteDir, observations))
      const middle = Math.floor(bytes.length / 2)
      bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle)
      return route.fulfill({ body: bytes })
    }),
    words: 'En fil med uppgifter är skadad',
    engine: 'ready'
  },
  {
    name: 'the manifest is broken',
    cause: answer(/manifest\.json/, (route) => route.fulfill({ body: '{"version":' })),
    words: 'En fil med uppgifter är skadad',
    engine: 'ready'
  },
  {
    name: 'the manifest is missing',
    cause: answer(/manifest\.json/, (route) => route.fulfill({ status: 404 })),
    words: 'En fil med uppgifter gick inte att hämta.',
    engine: 'ready'
  }
]

for (const { name, cause, words, engine } of faults) {
  test(`when ${name} the page says so, keeps its chart and can try again`, async ({ page }) => {
    await cause(page)
    await page.goto(address)
    await pointAtFilters(page)
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(page.locator('html')).toHaveAttribute('data-engine', engine)
    const first = await expectedView('familjehem', '')
    await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'ready')
    expect(await chartTexts(page, 'trend')).toEqual(first.trend)

    await page.locator('select[name=kon]').selectOption('flickor')
    await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'error')
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(figure(page, 'trend')).toHaveAttribute('data-view', '')
    expect(await chartTexts(page, 'trend')).toEqual(first.trend)

    await page.unrouteAll()
    await withoutPrepared(page)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await showsView(page, '?kon=flickor')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready')
    expect(await chartTexts(page, 'trend')).toEqual(
      (await expectedView('familjehem', '?kon=flickor')).trend
    )
  })
}

test('trying again mends the first view too', async ({ page }) => {
  await page.route(/duckdb-eh.*\.wasm/, (route) => route.fulfill({ status: 404 }))
  await page.goto(address)
  await pointAtFilters(page)
  await expect(page.getByRole('alert')).toBeVisible()
  await page.unrouteAll()
  await withoutPrepared(page)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready')
})

test('a browser without WebAssembly is told so and keeps its chart', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  await page.goto(address)
  await pointAtFilters(page)
  await expect(page.getByRole('alert')).toContainText('WebAssembly är avstängt eller saknas')
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'error')
  await expect(page.getByRole('button', { name: 'Försök igen' })).toBeVisible()
  const { trend } = await expectedView('familjehem', '')
  expect(await chartTexts(page, 'trend')).toEqual(trend)
})

test('an address with a view keeps the default chart until the fault is gone', async ({ page }) => {
  await page.route(/indicator=familjehem/, (route) => route.fulfill({ status: 404 }))
  await page.goto(`${address}?ar=2020`)
  await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'error')
  await expect(figure(page, 'trend')).toHaveAttribute('data-view', '')
  await expect(page.getByRole('alert')).toContainText('Diagrammet visar den senaste vyn')
  await page.unrouteAll()
  await withoutPrepared(page)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await showsView(page, '?ar=2020')
})
