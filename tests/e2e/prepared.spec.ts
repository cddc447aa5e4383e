import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Database } from '../../src/lib/db/database.ts'
import { preparedDatabase, type PreparedAnswers } from '../../src/lib/db/prepared.ts'
import { allAreas, allPlaces } from '../../src/lib/queries/registers/areas.ts'
import { compareFigures } from '../../src/lib/queries/compare-figures.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { filteredDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { initiativeFigures } from '../../src/lib/queries/registers/initiatives.ts'
import { placeFigures } from '../../src/lib/queries/place/place-figures.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import type { Decision } from '../../src/lib/schema/registers/decision.ts'
import { compareIndicators, parseCompareView } from '../../src/lib/url/compare-view.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { decisionPeriods, parseDecisionsView } from '../../src/lib/url/decisions-view.ts'
import { anyInitiative, parseInitiativesView } from '../../src/lib/url/initiatives-view.ts'
import { parsePlaceView } from '../../src/lib/url/place-view.ts'
import { expectedView, native } from './expected.ts'
import { chartTexts, showsView } from './figure.ts'
import { siteDir } from './site.ts'
import { watch, withoutPrepared } from './watch.ts'

const address = '/indikator/familjehem/'
const choose = (page: Page, kon: string) => page.locator('select[name=kon]').selectOption(kon)
const heavy = (requests: string[]) => requests.filter((url) => /\.wasm|\.parquet/.test(url))

/** Every file of a page gives all that its view needs, and the same as native DuckDB. */
async function agrees(folder: string, ask: (db: Database, view: string) => Promise<unknown>) {
  const db = await native()
  const names = readdirSync(join(siteDir, folder, 'svar'))
  for (const name of names) {
    const file = readFileSync(join(siteDir, folder, 'svar', name), 'utf8')
    const view = `?${name.replace(/\.json$/, '').replaceAll('~', '%')}`
    const prepared = preparedDatabase(JSON.parse(file) as PreparedAnswers, () =>
      Promise.reject(new Error(`${folder}${view} asks what has not been prepared`))
    )
    expect(await ask(prepared, view), folder + view).toEqual(await ask(db, view))
  }
  return names.length
}

test('what is prepared of the indicators is what native DuckDB answers', async () => {
  const db = await native()
  const areas = await allAreas(db)
  for (const indicator of await allIndicators(db)) {
    if (indicator.latest === null) continue
    const choices = await indicatorChoices(db, indicator, areas)
    const files = await agrees(`indikator/${indicator.id}`, (asked, search) =>
      indicatorFigures(asked, indicator, parseIndicatorView(search, choices).view, choices)
    )
    expect(files, indicator.id).toBeGreaterThan(choices.sexes.length + choices.grades.length - 3)
  }
})

test('what is prepared of the places is what native DuckDB answers', async () => {
  const db = await native()
  const areas = await allAreas(db)
  for (const place of await allPlaces(db)) {
    const files = await agrees(`omrade/${place.code}`, (asked, search) =>
      placeFigures(asked, place, areas, parsePlaceView(search).view)
    )
    expect(files).toBe(5)
  }
})

test('what is prepared of the comparisons is what native DuckDB answers', async () => {
  const db = await native()
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  const choices = { areas: await allAreas(db), indicators: compareIndicators(indicators) }
  const files = await agrees('jamfor', (asked, search) =>
    compareFigures(asked, parseCompareView(search, choices).view, choices)
  )
  expect(files).toBeGreaterThan(10)
})

test('what is prepared of the decisions is what native DuckDB answers', async () => {
  const db = await native()
  const decisions = await db.query<Decision>('SELECT * FROM decisions')
  const choices = {
    themes: (await themesOf(db, 'beslut')).map(({ id }) => id),
    forums: [...new Set(decisions.map(({ forum }) => forum))],
    areas: (await allAreas(db)).map(({ code }) => code),
    periods: decisionPeriods(decisions)
  }
  // Overdue is what was so on the day of the build.
  const built = statSync(join(siteDir, 'index.html')).mtime
  const day = built.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })
  const files = await agrees('beslut', (asked, search) =>
    filteredDecisions(asked, parseDecisionsView(search, choices).view, day)
  )
  expect(files).toBeGreaterThan(choices.forums.length + choices.periods.length)
})

test('what is prepared of the initiatives is what native DuckDB answers', async () => {
  const db = await native()
  const { initiatives } = await initiativeFigures(db, anyInitiative)
  const choices = {
    initiatives: [...new Set(initiatives.map(({ initiative }) => initiative))],
    themes: (await themesOf(db, 'indikator')).map(({ id }) => id),
    areas: (await allAreas(db)).map(({ code }) => code)
  }
  const files = await agrees('insatser', (asked, search) =>
    initiativeFigures(asked, parseInitiativesView(search, choices).view)
  )
  expect(files).toBeGreaterThan(choices.initiatives.length)
})

test('a first choice is answered from a small file, without the engine', async ({ page }) => {
  const { faults, requests } = await watch(page)
  await page.goto(address)
  await choose(page, 'flickor')
  await showsView(page, '?kon=flickor')
  const { trend } = await expectedView('familjehem', '?kon=flickor')
  expect(await chartTexts(page, 'trend')).toEqual(trend)
  await choose(page, 'alla')
  await showsView(page, '')
  expect(requests.filter((url) => url.includes('/svar/'))).toHaveLength(1)
  expect(heavy(requests)).toEqual([])
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'idle')
  expect(faults).toEqual([])
})

test('what only changes how a page is drawn asks nobody', async ({ page }) => {
  const { requests } = await watch(page)
  await page.goto('/omrade/18N/')
  await page.locator('select[name=mot]').selectOption('riket')
  await expect(page.locator('figure[data-chart=profile]').first()).toHaveAttribute(
    'data-view',
    '?mot=riket'
  )
  expect(requests.filter((url) => url.includes('/svar/'))).toEqual([])
  expect(heavy(requests)).toEqual([])
})

test('two choices are answered by the engine', async ({ page }) => {
  await page.goto(address)
  await choose(page, 'flickor')
  await showsView(page, '?kon=flickor')
  await page.locator('select[name=ar]').selectOption('2020')
  await showsView(page, '?ar=2020&kon=flickor')
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready')
})

for (const [name, cause] of [
  ['is missing', withoutPrepared],
  [
    'is of another build',
    (page: Page) =>
      page.route('**/svar/*.json', (route) =>
        route.fulfill({ json: { version: 'another', answers: {} } })
      )
  ]
] as const) {
  test(`when the file with the answers ${name} the engine answers`, async ({ page }) => {
    await cause(page)
    await page.goto(address)
    await choose(page, 'flickor')
    await showsView(page, '?kon=flickor')
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}
