import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { comparisonRows, type ComparisonRow } from '../../src/lib/queries/comparison.ts'
import { openSite } from './site.ts'

interface Kommun {
  code: string
  name: string
  lansdel: string
  numerator: number | null
  denominator: number | null
}

let db: Database
let rows: ComparisonRow[]
let kommuner: Kommun[]

beforeAll(async () => {
  db = await openSite()
  rows = await comparisonRows(db, 'familjehem', { period: '2022', sex: 'alla', grade: 'alla' })
  kommuner = await db.query<Kommun>(
    `SELECT a.code, a.name, a.lansdel, o.numerator, o.denominator
     FROM areas a JOIN observations o ON o.area = a.code AND o.indicator = 'familjehem'
       AND o.period = '2022' AND o.sex = 'alla'
     WHERE a.type = 'kommun' ORDER BY a.sort`
  )
})

const row = (area: string) => rows.find((found) => found.area === area)

describe('a place beside the rest of the county', () => {
  test('is every place of the county once, and riket', () => {
    expect(rows.map(({ area }) => area).slice(0, 6)).toEqual([
      '0000',
      '18',
      '18N',
      '18V',
      '18S',
      '18O'
    ])
    expect(new Set(rows.map(({ area }) => area)).size).toBe(18)
  })

  test('the rest is the sum over the kommuner outside, not a mean of their values', () => {
    for (const { area, type, value, rest_numerator, rest_denominator } of rows) {
      if (type !== 'lansdel' && type !== 'kommun') continue
      if (value === null) {
        expect(rest_numerator).toBeNull()
        continue
      }
      const outside = kommuner.filter(({ code, lansdel }) => code !== area && lansdel !== area)
      expect(outside.length).toBeGreaterThan(6)
      const sum = (key: 'numerator' | 'denominator') =>
        outside.reduce((total, kommun) => total + (kommun[key] ?? 0), 0)
      expect(rest_numerator).toBeCloseTo(sum('numerator'), 6)
      expect(rest_denominator).toBeCloseTo(sum('denominator'), 6)
    }
  })

  test('the county and riket have no rest', () => {
    for (const area of ['0000', '18']) {
      expect(row(area)).toMatchObject({ rest_numerator: null, rest_denominator: null })
    }
  })

  test('who is missing in the rest is named, and missing for those outside only', () => {
    expect(row('18N')?.rest_missing).toBe('Degerfors')
    expect(row('18V')?.rest_missing).toBeNull()
    expect(row('1883')?.rest_missing).toBe('Degerfors')
    expect(row('18N')?.rest_coverage).toBeGreaterThan(0.9)
    expect(row('18N')?.rest_coverage).toBeLessThan(1)
  })

  test('the rest is whole in a year in which every kommun has a value', async () => {
    const [whole] = await db.query<{ period: string }>(
      `SELECT o.period FROM observations o JOIN areas a ON a.code = o.area AND a.type = 'kommun'
       WHERE o.indicator = 'familjehem' AND o.sex = 'alla'
       GROUP BY o.period HAVING bool_and(o.status = 'ok') ORDER BY o.period DESC LIMIT 1`
    )
    const found = await comparisonRows(db, 'familjehem', {
      period: whole?.period ?? '',
      sex: 'alla',
      grade: 'alla'
    })
    const places = found.filter(({ type }) => type === 'lansdel' || type === 'kommun')
    expect(places).toHaveLength(16)
    for (const { rest_coverage, rest_missing } of places) {
      expect(rest_coverage).toBeCloseTo(1, 6)
      expect(rest_missing).toBeNull()
    }
  })

  test('norra länsdelen is the ratio of its own sums', () => {
    const norra = row('18N')
    const own = kommuner.filter(({ lansdel }) => lansdel === '18N')
    const sum = (key: 'numerator' | 'denominator') =>
      own.reduce((total, kommun) => total + (kommun[key] ?? 0), 0)
    expect(own).toHaveLength(4)
    expect(norra?.numerator).toBeCloseTo(sum('numerator'), 6)
    expect(norra?.value).toBeCloseTo(14.1, 1)
  })
})

test('the kommuner come highest first, those without a value last', () => {
  const values = rows.filter(({ type }) => type === 'kommun').map(({ value }) => value)
  const known = values.filter((value) => value !== null)
  expect(values).toEqual([...known.toSorted((a, b) => b - a), null])
  expect(rows[6]?.name).toBe('Ljusnarsberg')
  expect(rows[6]?.value).toBeCloseTo(34.5, 1)
  expect(rows.at(-1)).toMatchObject({ name: 'Degerfors', status: 'missing', value: null })
})

test('only what is ok has numbers', () => {
  for (const { status, value, lower, upper, numerator } of rows) {
    expect(value === null).toBe(status !== 'ok')
    if (status !== 'ok') expect([lower, upper, numerator]).toEqual([null, null, null])
    else if (lower !== null && upper !== null && value !== null) {
      expect(lower).toBeLessThanOrEqual(value)
      expect(upper).toBeGreaterThanOrEqual(value)
    }
  }
})
