import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { timeSeriesRows } from '../../src/lib/queries/time-series.ts'
import { trendRows } from '../../src/lib/queries/trend.ts'
import type { Grade, Sex } from '../../src/lib/schema/observation.ts'
import { openSite } from './site.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

const everyone = { sex: 'alla', grade: 'alla' } as const
const unique = <Value>(values: Value[]) => [...new Set(values)]

describe('several indicators over time', () => {
  test('are the time series of each, indicator by indicator', async () => {
    const areas = ['1885', '18N', '18', '0000']
    const scopes: { sex: Sex; grade: Grade }[] = [
      everyone,
      { sex: 'flickor', grade: 'alla' },
      { sex: 'pojkar', grade: '9' }
    ]
    for (const scope of scopes) {
      const asked = ['sip-per-1000', 'mar-bra', 'familjehem']
      const rows = await timeSeriesRows(db, asked, { areas, ...scope })
      const each = ['familjehem', 'mar-bra', 'sip-per-1000'].map(async (indicator) => {
        const own = await trendRows(db, indicator, { areas, ...scope, period: '2022' })
        return own.map((row) => ({ indicator, ...row }))
      })
      expect(rows.length).toBeGreaterThan(5)
      expect(rows).toEqual((await Promise.all(each)).flat())
    }
  })

  test('have the places that were asked for and no other, county first, each year in order', async () => {
    const rows = await timeSeriesRows(db, ['familjehem'], {
      areas: ['1880', '18V', '18'],
      ...everyone
    })
    expect(unique(rows.map(({ area }) => area))).toEqual(['18', '18V', '1880'])
    for (const area of ['18', '18V', '1880']) {
      const years = rows.filter((row) => row.area === area).map(({ period }) => period)
      expect(years).toEqual(unique(years).toSorted())
      expect(years.length).toBeGreaterThan(7)
    }
  })

  test('leave quarters out, and keep a year in progress', async () => {
    const rows = await timeSeriesRows(db, ['sip-kallelser'], { areas: ['18'], ...everyone })
    const years = rows.map(({ period }) => period)
    expect(years).toEqual(['2022', '2023', '2024', '2025', '2026'])
    const quarters = await db.query(
      `SELECT period FROM observations
       WHERE indicator = 'sip-kallelser' AND area = '18' AND length(period) > 4 ORDER BY period`
    )
    expect(quarters.length).toBeGreaterThan(10)
  })

  test('take an indicator or a place by its whole name only', async () => {
    const rows = await timeSeriesRows(db, ['sip-skal'], { areas: ['18'], ...everyone })
    expect(unique(rows.map(({ indicator }) => indicator))).toEqual(['sip-skal'])
    expect(unique(rows.map(({ area }) => area))).toEqual(['18'])
  })

  test('of none are none', async () => {
    expect(await timeSeriesRows(db, [], { areas: ['18'], ...everyone })).toEqual([])
    expect(await timeSeriesRows(db, ['familjehem'], { areas: [], ...everyone })).toEqual([])
  })
})
