import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { aboutObserved, observedTable } from '../../src/lib/export/observed.ts'
import { comparisonRows } from '../../src/lib/queries/comparison.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let indicators: IndicatorRow[]
beforeAll(async () => {
  db = await openSite()
  indicators = await allIndicators(db)
})

const indicator = (id: string) => indicators.find((row) => row.id === id)!
const girls = { sex: 'flickor', grade: '9' } as const

async function tableOf(id: string, period: string, cut: Parameters<typeof comparisonRows>[2]) {
  const rows = await comparisonRows(db, id, { ...cut, period })
  const { headings, rows: cells } = observedTable(
    rows.map((row) => ({ ...row, ...cut, indicator: indicator(id), verdict: 'none' as const }))
  )
  return cells.map((row) => Object.fromEntries(headings.map((name, i) => [name, row[i] ?? null])))
}

describe('the rows of a file', () => {
  test('hold the published values, rounded as on the page', async () => {
    const rows = await tableOf('familjehem', '2022', { period: '', sex: 'alla', grade: 'alla' })
    const [published] = await db.query<{ value: number; lower: number }>(
      `SELECT value, lower FROM observations WHERE indicator = 'familjehem' AND area = '18N'
       AND period = '2022' AND sex = 'alla' AND grade = 'alla' ORDER BY area`
    )
    const norra = rows.find(({ Plats }) => Plats === 'Norra länsdelen')!
    expect(norra['Värde']).toEqual({ number: published?.value, decimals: 1 })
    expect(norra['Undre gräns, 95 % intervall']).toEqual({ number: published?.lower, decimals: 1 })
    expect(norra['Antal bakom värdet']).toMatchObject({ number: expect.any(Number), decimals: 0 })
    expect(norra['Om antalet']).toBe('cirka')
    expect(norra['Omdöme']).toBe('ingen säkerställd skillnad')
  })

  test('hold no number at all where a value is hidden or missing, only the word for it', async () => {
    const hidden = await db.query<{ indicator: string; period: string; name: string }>(
      `SELECT o.indicator, o.period, a.name FROM observations o JOIN areas a ON a.code = o.area
       WHERE o.status = 'suppressed' AND o.sex = 'flickor' AND o.grade = '9'
       AND length(o.period) = 4 ORDER BY o.indicator, o.period, a.name`
    )
    expect(hidden.length).toBeGreaterThan(20)
    for (const { indicator: id, period, name } of hidden.slice(0, 60)) {
      const row = (await tableOf(id, period, { period, ...girls })).find(
        (one) => one.Plats === name
      )
      const numbers = Object.values(row!).filter(
        (cell) => cell !== null && typeof cell === 'object' && 'number' in cell
      )
      expect([id, name, numbers, row?.['Anmärkning'], row?.['Antal bakom värdet']]).toEqual([
        id,
        name,
        [],
        'visas inte',
        null
      ])
    }
  })

  test('have years as numbers, and as words where a quarter stands among them', async () => {
    const rows = await tableOf('familjehem', '2022', { period: '2022', sex: 'alla', grade: 'alla' })
    expect(new Set(rows.map(({ Period }) => JSON.stringify(Period)))).toEqual(
      new Set(['{"year":2022}'])
    )
    const county = (
      await comparisonRows(db, 'familjehem', {
        period: '2022',
        sex: 'alla',
        grade: 'alla'
      })
    )[0]!
    const mixed = ['2022', '2022-Q1'].map((period) => {
      const one = indicator('familjehem')
      return { ...county, period, sex: 'alla', grade: 'alla', indicator: one } as const
    })
    expect(observedTable(mixed).rows.map((row) => row[2])).toEqual(['2022', 'kvartal 1 2022'])
  })

  test('tell a number of few only in words, in a column of words', async () => {
    const [county] = await comparisonRows(db, 'familjehem', {
      period: '2022',
      sex: 'alla',
      grade: 'alla'
    })
    const few = { ...county!, numerator: 3, sex: 'alla', grade: 'alla' } as const
    const { headings, rows } = observedTable([{ ...few, indicator: indicator('familjehem') }])
    const cell = (heading: string) => rows[0]?.[headings.indexOf(heading)]
    expect(cell('Antal bakom värdet')).toBeNull()
    expect(cell('Om antalet')).toBe('färre än 5')
  })

  test('have the number of answers as a number', async () => {
    const rows = await tableOf('mar-bra', '2023', { period: '', sex: 'alla', grade: 'alla' })
    const county = rows.find(({ Plats }) => Plats === 'Örebro län')!
    expect(county['Antal bakom värdet']).toEqual({ number: expect.any(Number), decimals: 0 })
  })
})

test('what the figures mean is told once for each indicator, with source and licence', () => {
  const mar = indicator('mar-bra')
  const about = aboutObserved(
    [mar, mar, indicator('familjehem')].map((one) => ({ indicator: one, status: 'ok' as const }))
  )
  expect(about.filter(([label]) => label === mar.title)).toHaveLength(1)
  expect(about.filter(([label]) => label === 'Källa').map(([, text]) => text)).toEqual([
    expect.stringContaining(mar.publisher),
    expect.stringContaining(indicator('familjehem').licence)
  ])
})
