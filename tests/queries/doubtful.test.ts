import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { comparisonRows, type ComparisonRow } from '../../src/lib/queries/comparison.ts'
import { coverageRows } from '../../src/lib/queries/coverage.ts'
import { breakdownRows } from '../../src/lib/queries/indicator/breakdown.ts'
import { gapRows } from '../../src/lib/queries/indicator/gaps.ts'
import { placeFigures } from '../../src/lib/queries/place/place-figures.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'
import { ownSite } from './site.ts'

// Askersund and Laxå say that they had no open interventions in 2021, Degerfors says nothing.
const id = 'oppna-insatser'
const all = { sex: 'alla', grade: 'alla' } as const
const doubtful = ['1882', '1860']
let db: Database
let rows: ComparisonRow[]

beforeAll(async () => {
  db = await ownSite()
  rows = await comparisonRows(db, id, { ...all, period: '2021' })
})

const row = (area: string) => rows.find((one) => one.area === area)!

test('a doubtful place has its value, and nothing to be compared with', () => {
  for (const area of doubtful) {
    expect(row(area)).toMatchObject({ value: 0, status: 'doubtful', lower: null, upper: null })
    expect(row(area)).toMatchObject({ rest_numerator: null, rest_denominator: null })
  }
})

test('the rest of the county is the sum over the others whose values are sure', () => {
  const kommuner = rows.filter(({ type }) => type === 'kommun')
  for (const { area, status, rest_numerator, rest_denominator, rest_coverage } of kommuner) {
    if (status !== 'ok') continue
    const others = kommuner.filter((one) => one.area !== area && one.status === 'ok')
    expect(others).toHaveLength(8)
    const sum = (key: 'numerator' | 'denominator') =>
      others.reduce((total, one) => total + (one[key] ?? 0), 0)
    expect(rest_numerator).toBeCloseTo(sum('numerator'), 6)
    expect(rest_denominator).toBeCloseTo(sum('denominator'), 6)
    expect(rest_coverage).toBeLessThan(1)
  }
})

test('who is missing and who is doubtful in the rest is told apart', () => {
  expect(row('1880')).toMatchObject({
    rest_missing: 'Degerfors',
    rest_doubtful: 'Askersund, Laxå'
  })
  expect(row('1860')).toMatchObject({ rest_missing: 'Degerfors', rest_doubtful: 'Askersund' })
  expect(row('18S')).toMatchObject({ rest_missing: 'Degerfors', rest_doubtful: null })
})

test('doubtful places have no place in the order of values', () => {
  const order = rows.filter(({ type }) => type === 'kommun').map(({ area }) => area)
  expect(order.slice(-3)).toEqual(['1882', '1862', '1860'])
})

test('a pooled value says which doubtful kommuner it was made without', async () => {
  const gaps = await gapRows(db, id, all)
  const of = (area: string) => gaps.find((one) => one.area === area && one.period === '2021')
  expect(of('18S')).toMatchObject({
    ...{ status: 'incomplete', missing: '', doubtful: 'Askersund, Laxå' }
  })
  expect(of('18')).toMatchObject({
    ...{ status: 'ok', missing: 'Degerfors', doubtful: 'Askersund, Laxå' }
  })
  const [county] = await breakdownRows(db, { id, weight: null }, { areas: ['18'], period: '2021' })
  expect(county).toMatchObject({ missing: 'Degerfors', doubtful: 'Askersund, Laxå' })
})

test('the page of a place does not hold a doubtful kommun against it', async () => {
  const areas = await allAreas(db)
  await db.query(`CREATE TEMP TABLE kept AS SELECT * FROM latest`)
  await db.query(
    `CREATE OR REPLACE TEMP VIEW latest AS SELECT * REPLACE (
       CASE WHEN area = '1860' AND indicator = '${id}' THEN 'doubtful' ELSE status END AS status) FROM kept`
  )
  const place = areas.find(({ code }) => code === '18S')!
  const { figures } = await placeFigures(db, place, areas, firstPlaceView)
  const { kommuner, without, doubtful: left } = figures.find(({ own }) => own.indicator === id)!
  expect(kommuner.map(({ area }) => area)).not.toContain('1860')
  expect([without, left]).toEqual([[], 'Laxå'])
})

test('the doubtful are counted among what is not known', async () => {
  const coverage = (await coverageRows(db)).find(({ indicator }) => indicator === id)
  const [told] = await db.query<{ known: number; doubtful: number }>(
    `SELECT count(*) FILTER (WHERE o.status = 'ok')::INTEGER AS known,
       count(*) FILTER (WHERE o.value = 0)::INTEGER AS doubtful
     FROM observations o JOIN areas a ON a.code = o.area AND a.type = 'kommun'
     WHERE o.indicator = '${id}' AND o.sex = 'alla'`
  )
  // Every zero of this indicator is a doubtful one.
  expect(coverage).toMatchObject(told!)
  expect(told?.doubtful).toBe(10)
})
