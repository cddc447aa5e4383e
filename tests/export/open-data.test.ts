import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { openColumns, openStatuses } from '../../src/lib/export/open-columns.ts'
import { openCsv, openJson } from '../../src/lib/export/open-data.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { openRows } from '../../src/lib/queries/open-data.ts'
import { allSources } from '../../src/lib/queries/registers/sources.ts'
import { openSite } from '../queries/site.ts'

let db: Database

beforeAll(async () => {
  db = await openSite()
})

test('the CSV file of every indicator holds what its Parquet file does, row for row', async () => {
  for (const { id, latest } of await allIndicators(db)) {
    if (latest === null) continue
    const { data, meta } = Papa.parse<Record<string, string>>(openCsv(await openRows(db, id)), {
      header: true,
      skipEmptyLines: true
    })
    expect(meta.fields).toEqual(openColumns.map(({ name }) => name))
    const published = await db.query<Record<string, string | number | null>>(
      `SELECT o.* FROM observations o JOIN areas a ON a.code = o.area WHERE indicator = ?
       ORDER BY a.sort, period, sex, grade`,
      [id]
    )
    expect(data.length).toBe(published.length)
    const number = (text: string | undefined) => (text === '' ? null : Number(text))
    for (const [i, row] of data.entries()) {
      const { area, period, sex, grade, value, lower, upper, denominator } = published[i]!
      expect([row.platskod, row.period, row.kon, row.arskurs]).toEqual([area, period, sex, grade])
      const { varde, undre, ovre, antal } = row
      expect([varde, undre, ovre, antal].map(number)).toEqual([value, lower, upper, denominator])
    }
  }
})

test('a value that is hidden is no number in any file, and its row says why', async () => {
  const rows = await openRows(db, 'alkohol')
  const hidden = rows.filter(({ status }) => status === 'suppressed')
  expect(hidden.length).toBeGreaterThan(10)
  const lines = Papa.parse<Record<string, string>>(openCsv(hidden), {
    header: true,
    skipEmptyLines: true
  }).data
  for (const line of lines)
    expect(line).toMatchObject({ varde: '', undre: '', ovre: '', antal: '', status: 'skyddat' })
})

test('the JSON file says what the figures are, and marks what is made up', async () => {
  const indicators = await allIndicators(db)
  const sources = await allSources(db)
  for (const id of ['alkohol', 'familjehem']) {
    const indicator = indicators.find((one) => one.id === id)!
    const source = sources.find((one) => one.id === indicator.source)!
    const rows = await openRows(db, id)
    const file = JSON.parse(openJson(indicator, source, rows)) as Record<string, unknown>
    expect(file).toMatchObject({
      indikator: id,
      enhet: indicator.unit,
      kalla: source.citation,
      licens: source.licence,
      exempeldata: id === 'alkohol'
    })
    expect(file.rader).toHaveLength(rows.length)
  }
})

test('every status has a name of its own and a sentence', () => {
  const told = Object.values(openStatuses)
  expect(new Set(told.map(({ name }) => name)).size).toBe(told.length)
  for (const { meaning } of told) expect(meaning).toMatch(/^[A-ZÅÄÖ].*\.$/)
})
