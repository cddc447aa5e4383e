import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { comparisonRows, latestRows, type ComparisonRow } from '../../src/lib/queries/comparison.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { hasCounts } from '../../src/lib/schema/registers/indicator.ts'
import { grades, sexes, type Grade, type Sex } from '../../src/lib/schema/observation.ts'
import { openSite } from './site.ts'

let db: Database
let rows: ComparisonRow[]
let indicators: IndicatorRow[]

const everyRow = (cut: { sex: Sex; grade: Grade }) =>
  latestRows(
    db,
    indicators.map(({ id }) => id),
    cut
  )

beforeAll(async () => {
  db = await openSite()
  indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  rows = await everyRow({ sex: 'alla', grade: 'alla' })
})

const of = (indicator: string, among = rows) => among.filter((row) => row.indicator === indicator)
const periodOf = (indicator: string) => of(indicator)[0]?.period ?? ''
const byArea = (found: ComparisonRow[]) => found.toSorted((a, b) => a.area.localeCompare(b.area))

describe('every indicator at its latest', () => {
  test('is there, in the last whole year that the county has a value for', async () => {
    const county = await db.query<{ indicator: string; period: string }>(
      `SELECT o.indicator, max(o.period) AS period
       FROM observations o JOIN indicators i ON i.id = o.indicator
       WHERE o.area = '18' AND o.status = 'ok' AND o.sex = 'alla' AND o.grade = 'alla'
         AND length(o.period) = 4 AND o.period < coalesce(i.through, '9999')[:4]
       GROUP BY o.indicator ORDER BY o.indicator`
    )
    const expected = new Map(county.map(({ indicator, period }) => [indicator, period]))
    expect(indicators.length).toBeGreaterThan(40)
    for (const { id, latest } of indicators) {
      const years = [...new Set(of(id).map(({ period }) => period))]
      expect([id, years]).toEqual([id, [expected.get(id) ?? latest]])
    }
    // Too many kommuner are missing in 2022.
    expect([periodOf('hvb'), periodOf('familjehem')]).toEqual(['2021', '2022'])
  })

  test('has every kommun once, and all places in the order of the register', async () => {
    const order = (await db.query<{ code: string }>(`SELECT code FROM areas ORDER BY sort`)).map(
      ({ code }) => code
    )
    for (const { id } of indicators) {
      const codes = of(id).map(({ area }) => area)
      expect([id, codes]).toEqual([id, order.filter((code) => codes.includes(code))])
      expect(of(id).filter(({ type }) => type === 'kommun')).toHaveLength(12)
    }
  })

  test('comes indicator by indicator', () => {
    const ids = rows.map(({ indicator }) => indicator)
    expect(ids).toEqual(ids.toSorted())
  })

  test('is what the page of the indicator says of the same year', async () => {
    for (const { id } of indicators) {
      const period = periodOf(id)
      const own = await comparisonRows(db, id, { period, sex: 'alla', grade: 'alla' })
      expect([id, byArea(of(id))]).toEqual([id, byArea(own)])
    }
  })

  test('is so for every sex and school year too', async () => {
    for (const sex of sexes) {
      for (const grade of grades) {
        const latest = await everyRow({ sex, grade })
        for (const id of ['familjehem', 'mar-bra', 'sip-fran-skolan', 'gymnasiebehorighet']) {
          const own = await comparisonRows(db, id, { period: periodOf(id), sex, grade })
          const what = `${id} ${sex} ${grade}`
          expect([what, byArea(of(id, latest))]).toEqual([what, byArea(own)])
        }
      }
    }
    const girls = await everyRow({ sex: 'flickor', grade: '9' })
    expect(of('mar-bra', girls).map(({ value }) => value)).not.toEqual(
      of('mar-bra').map(({ value }) => value)
    )
  })
})

describe('what a place is compared with', () => {
  test('riket is in the rows of others and never beside itself', () => {
    const riket = of('familjehem').find(({ type }) => type === 'riket')
    expect(riket?.numerator).toBeGreaterThan(0)
    const beside = { riket_numerator: riket?.numerator, riket_denominator: riket?.denominator }
    for (const row of of('familjehem')) {
      const none = { riket_numerator: null, riket_denominator: null }
      expect(row).toMatchObject(row.type === 'riket' ? none : beside)
    }
    const others = rows.filter(({ type }) => type === 'riket')
    expect(others.length).toBeGreaterThan(5)
    for (const row of others) {
      expect([row.riket_numerator, row.riket_denominator]).toEqual([null, null])
      expect([row.rest_numerator, row.rest_denominator]).toEqual([null, null])
    }
  })

  test('belongs to the same indicator: a place and its rest are the county', () => {
    let compared = 0
    for (const row of rows) {
      if (row.rest_numerator === null || row.rest_denominator === null) continue
      const county = of(row.indicator).find(({ type }) => type === 'lan')
      expect((row.numerator ?? NaN) + row.rest_numerator).toBeCloseTo(county?.numerator ?? NaN, 6)
      expect((row.denominator ?? NaN) + row.rest_denominator).toBeCloseTo(
        county?.denominator ?? NaN,
        6
      )
      compared += 1
    }
    expect(compared).toBeGreaterThan(300)
  })

  test('is there only where the source gives numbers', () => {
    const counted = indicators.filter(hasCounts)
    const compared = new Set(
      rows.flatMap((row) => (row.rest_denominator === null ? [] : [row.indicator]))
    )
    expect([...compared].filter((id) => !counted.some((row) => row.id === id))).toEqual([])
    expect(compared.size).toBeGreaterThan(25)
  })
})
