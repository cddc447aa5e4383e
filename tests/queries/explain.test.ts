import { beforeAll, expect, test } from 'vitest'
import { QueryError, type Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { breakdownRows } from '../../src/lib/queries/indicator/breakdown.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { comparisonRows, latestRows, placeRows } from '../../src/lib/queries/comparison.ts'
import { timeSeriesRows } from '../../src/lib/queries/time-series.ts'
import { coverageRows } from '../../src/lib/queries/coverage.ts'
import { chainLinks, decisionChain } from '../../src/lib/queries/decision/decision-chain.ts'
import { decisionIndicators } from '../../src/lib/queries/decision/decision-indicators.ts'
import {
  filteredDecisions,
  placeDecisions,
  relatedDecisions
} from '../../src/lib/queries/decision/decisions.ts'
import { gapRows } from '../../src/lib/queries/indicator/gaps.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { placeInhabitants } from '../../src/lib/queries/inhabitants.ts'
import { placeInitiatives } from '../../src/lib/queries/registers/initiatives.ts'
import { latestValues } from '../../src/lib/queries/place/latest-value.ts'
import { nationalRows } from '../../src/lib/queries/place/national.ts'
import { similarityRows } from '../../src/lib/queries/place/similarity.ts'
import { overview } from '../../src/lib/queries/overview.ts'
import { placeTimeSeries } from '../../src/lib/queries/place/place-time-series.ts'
import { placeResponses } from '../../src/lib/queries/responses.ts'
import { searchedIndicators } from '../../src/lib/queries/searched.ts'
import { allSources } from '../../src/lib/queries/registers/sources.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import { trendRows } from '../../src/lib/queries/trend.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { listening, openSite } from './site.ts'

const population = 'population 0-19'
const familjehem = {
  id: 'familjehem',
  measure: 'rate',
  weight: population,
  base: population,
  compared: '2022',
  break_before: '2014',
  through: null
} as const

const questions: Record<string, (db: Database) => Promise<unknown[]>> = {
  allAreas,
  allIndicators,
  allSources,
  coverageRows,
  searchedIndicators,
  nationalRows,
  similarityRows,
  overview,
  themesOf: (db) => themesOf(db, 'beslut'),
  indicatorChoices: async (db) =>
    (await indicatorChoices(db, familjehem, await allAreas(db))).years,
  comparisonRows: (db) =>
    comparisonRows(db, 'familjehem', { period: '2022', sex: 'alla', grade: 'alla' }),
  'comparisonRows of three years': (db) =>
    comparisonRows(db, 'familjehem', { period: '2020/2022', sex: 'alla', grade: 'alla' }),
  latestRows: (db) => latestRows(db, ['familjehem', 'mar-bra'], { sex: 'alla', grade: 'alla' }),
  placeRows: (db) => placeRows(db, '18N', { sex: 'alla', grade: 'alla' }),
  latestValues: (db) => latestValues(db, { sex: 'alla', grade: 'alla' }),
  placeTimeSeries: (db) =>
    placeTimeSeries(db, '1864', { sex: 'alla', grade: 'alla', from: '2014' }),
  placeResponses: (db) => placeResponses(db, '1864', { sex: 'alla', grade: 'alla' }),
  placeDecisions: (db) => placeDecisions(db, '1864'),
  placeInhabitants: (db) => placeInhabitants(db, '1864'),
  placeInitiatives: (db) => placeInitiatives(db, '1864'),
  timeSeriesRows: (db) =>
    timeSeriesRows(db, ['familjehem', 'mar-bra'], {
      areas: ['18', '18N', '1885'],
      sex: 'flickor',
      grade: 'alla'
    }),
  trendRows: (db) =>
    trendRows(db, 'familjehem', {
      areas: ['18', '18N'],
      sex: 'flickor',
      grade: 'alla',
      period: '2022'
    }),
  'trendRows of three years': (db) =>
    trendRows(db, 'familjehem', {
      areas: ['18', '18N'],
      sex: 'flickor',
      grade: 'alla',
      period: '2020/2022'
    }),
  breakdownRows: (db) => breakdownRows(db, familjehem, { areas: ['18', '18N'], period: '2022' }),
  'breakdownRows of three years': (db) =>
    breakdownRows(db, familjehem, { areas: ['18', '18N'], period: '2020/2022' }),
  gapRows: (db) => gapRows(db, 'familjehem', { sex: 'alla', grade: 'alla' }),
  relatedDecisions: (db) => relatedDecisions(db, { theme: 'placeringar', areas: ['18'] }),
  filteredDecisions: (db) =>
    filteredDecisions(
      db,
      { ...allDecisions, text: 'barn', period: '2026', theme: 'sip' },
      '2026-06-01'
    ),
  chainLinks: (db) => chainLinks(db),
  decisionChain: (db) => decisionChain(db, '2026-03-06-sip-revidering'),
  decisionIndicators: (db) =>
    decisionIndicators(db, { id: '2026-03-06-sip-revidering', areas: '18' })
}

let db: Database
beforeAll(async () => {
  db = await openSite()
})

for (const [name, ask] of Object.entries(questions)) {
  test(`${name} has rows, names its columns and orders them, and its SQL can be explained`, async () => {
    const { heard, asked } = listening(db)
    expect((await ask(heard)).length).toBeGreaterThan(0)
    expect(asked.length).toBeGreaterThan(0)
    for (const { sql, parameters } of asked) {
      expect(sql).toContain('ORDER BY')
      // The outermost selection, at the start or after the common tables, never takes whatever there is.
      expect(sql).not.toMatch(/^\s{0,2}SELECT \*/m)
      expect((await db.query(`EXPLAIN ${sql}`, parameters)).length).toBeGreaterThan(0)
    }
  })

  test(`${name} gives the same rows in the same order every time`, async () => {
    expect(await ask(db)).toEqual(await ask(db))
  })
}

test('a refused query keeps its SQL', async () => {
  const refused = db.query('SELECT nothing FROM nowhere')
  await expect(refused).rejects.toBeInstanceOf(QueryError)
  await expect(refused).rejects.toMatchObject({ sql: 'SELECT nothing FROM nowhere' })
})
