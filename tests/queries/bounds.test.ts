import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { comparisonRows } from '../../src/lib/queries/comparison.ts'
import { coverageRows } from '../../src/lib/queries/coverage.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { placeTimeSeries } from '../../src/lib/queries/place/place-time-series.ts'
import { judge } from '../../src/lib/stats/judgement.ts'
import { boundedSite } from './bounded-site.ts'
import { ownSite } from './site.ts'

let db: Database
beforeAll(async () => {
  db = await boundedSite()
})

describe('a bound', () => {
  test('has no number, no place among the values and no rest of the county to be tested against', async () => {
    const boys = { period: '2026', sex: 'pojkar', grade: '9' } as const
    const rows = await comparisonRows(db, 'mar-bra', boys)
    const kommuner = rows.filter(({ type }) => type === 'kommun')
    const laxa = kommuner.find(({ area }) => area === '1860')!
    const bound = { value: null, numerator: null, lower: 80, upper: null, denominator: 20 }
    expect(laxa).toMatchObject({ ...bound, status: 'over', rest_numerator: null })
    const valued = kommuner.findLastIndex(({ value }) => value !== null)
    expect(kommuner.indexOf(laxa)).toBeGreaterThan(valued)
    for (const comparator of ['ovriga', 'riket'] as const) {
      const [judgement] = judge([{ ...laxa, measure: 'percent' }], comparator)
      expect(judgement).toEqual({ verdict: 'untested', comparison: null, exploratory: false })
    }
  })

  test('counts as told in how complete an indicator is, and never as hidden', async () => {
    const of = async (site: Database) =>
      (await coverageRows(site)).find(({ indicator }) => indicator === 'sip-per-1000')!
    const before = await of(db)
    await db.query(
      `UPDATE observations SET status = 'suppressed' WHERE indicator = 'sip-per-1000' AND status = 'under'`
    )
    const after = await of(db)
    expect(before.bounded).toBeGreaterThan(0)
    expect(after.bounded).toBe(0)
    expect(after.known).toBe(before.known - before.bounded)
    expect(after.hidden).toBe(before.hidden + before.bounded)
  })

  test('keeps its limit in the time series of a place', async () => {
    const rows = await placeTimeSeries(db, '1860', { sex: 'pojkar', grade: '9', from: '2014' })
    const skolk = rows.filter(({ indicator }) => indicator === 'skolk')
    expect(skolk.length).toBeGreaterThan(1)
    for (const row of skolk) expect(row).toMatchObject({ status: 'under', upper: 25, value: null })
  })
})

test('what is told as bounds alone can be chosen, but is never shown first', async () => {
  const site = await ownSite()
  const indicator = (await allIndicators(site)).find(({ id }) => id === 'skolk')!
  await site.query(
    `UPDATE observations SET status = 'under', value = NULL, lower = NULL, upper = 25
     WHERE indicator = 'skolk' AND (period = '2026' OR grade = '7')`
  )
  const choices = await indicatorChoices(
    site,
    { ...indicator, compared: null },
    await allAreas(site)
  )
  expect(choices.years).toContain('2026')
  expect(choices.latest).toBe('2023')
  expect(choices.grades).toContain('7')
})
