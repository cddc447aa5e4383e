import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { DataFolder } from './data-folder.ts'
import { doubtfulFigures } from './doubtful-figures.ts'
import { OfficialFigures } from './official-figures.ts'
import { PublishedTables } from './published-tables.ts'

let folder: DataFolder
let tables: PublishedTables
let figures: OfficialFigures
let rows: Observation[]

beforeAll(async () => {
  folder = await DataFolder.copyOfficial()
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  tables = await PublishedTables.open(folder.out)
  figures = await OfficialFigures.read()
  rows = await tables.observations()
})
afterAll(async () => {
  tables.close()
  await folder.remove()
})

const tally = (of: (row: Observation) => string) => [...new Set(rows.map(of))].sort()

describe('every observation', () => {
  it('is of a known status, sex, grade and source', () => {
    expect(tally(({ status }) => status)).toEqual(['doubtful', 'incomplete', 'missing', 'ok'])
    expect(tally(({ sex }) => sex)).toEqual(['alla', 'flickor', 'pojkar'])
    expect(tally(({ grade }) => grade)).toEqual(['alla'])
    expect(tally(({ source }) => source)).toEqual(['kolada'])
    expect(tally(({ period }) => period).every((period) => /^\d{4}$/.test(period))).toBe(true)
  })

  it('has numbers only where its status is ok or doubtful', () => {
    for (const row of rows) {
      const { status, value, numerator, denominator, lower, upper } = row
      const isTold = status === 'ok' || status === 'doubtful'
      if (isTold) expect(value, JSON.stringify(row)).not.toBeNull()
      else expect([value, numerator, denominator, lower, upper]).toEqual(Array(5).fill(null))
    }
  })

  it('is doubtful where a zero stands beside more than five events, and nowhere else', async () => {
    const keys = await tables.query<{ id: string; source_key: string }>(
      `SELECT id, source_key FROM read_parquet(FILE(indicators.parquet)) WHERE source = 'kolada'`
    )
    const keyOf = new Map(keys.map(({ id, source_key }) => [id, source_key]))
    const doubtful = rows.filter(({ status }) => status === 'doubtful')
    const cells = doubtful.map(({ indicator, area, period, sex }) => {
      return `${keyOf.get(indicator)} ${area} ${period} ${sex}`
    })
    // A länsdel of one kommun has the kommun's own value.
    expect(cells.toSorted()).toEqual([...doubtfulFigures, 'N24013 18O 2017 alla'].toSorted())
    for (const { value, lower, upper, numerator } of doubtful) {
      expect([value, lower, upper, numerator ?? 0]).toEqual([0, null, null, 0])
    }
  })

  it('lies within its interval, and has one only with the counts behind it', () => {
    let intervals = 0
    for (const row of rows) {
      const { value, numerator, denominator, lower, upper, status } = row
      const isBare = numerator === null || status === 'doubtful'
      expect([lower === null, upper === null]).toEqual(Array(2).fill(isBare))
      expect(denominator === null).toBe(numerator === null)
      if (value === null || lower === null || upper === null) continue
      intervals += 1
      expect(lower, JSON.stringify(row)).toBeLessThanOrEqual(value)
      expect(upper, JSON.stringify(row)).toBeGreaterThanOrEqual(value)
      expect(lower).toBeGreaterThanOrEqual(0)
      expect(upper).toBeGreaterThan(lower)
    }
    expect(intervals).toBeGreaterThan(1000)
  })

  it('has an interval exactly where the register names the population it is counted on', async () => {
    const withBase = await tables.query<{ id: string }>(
      `SELECT id FROM read_parquet(FILE(indicators.parquet))
       WHERE source = 'kolada' AND base IS NOT NULL ORDER BY sort`
    )
    const counted = new Set(rows.filter(({ lower }) => lower !== null).map((r) => r.indicator))
    expect([...counted].sort()).toEqual(withBase.map(({ id }) => id).sort())
  })

  it('has one row for each place, sex and year between the first and the last', () => {
    const series = new Map<string, number[]>()
    for (const { indicator, area, sex, period } of rows) {
      const name = `${indicator} ${area} ${sex}`
      series.set(name, [...(series.get(name) ?? []), Number(period)])
    }
    for (const [name, years] of series) {
      const [first = 0] = years
      expect([name, years]).toEqual([name, years.map((_, index) => first + index)])
    }
    expect(series.size).toBeGreaterThan(500)
  })
})

describe('every pooled value', () => {
  it('is the mean of its kommuner by their population, or incomplete below 90 %', async () => {
    const weights = new Map<string, string[]>([
      ['population 0-19', ['N01952', 'N01953', 'N01954']],
      ['population 13-18', ['N01927']],
      ['population 16-19', ['N01954']],
      ['population 6-15', ['N01953']],
      ['population 0-5', ['N01952']]
    ])
    const weighted = await tables.query<{ id: string; source_key: string; weight: string }>(
      `SELECT id, source_key, weight FROM read_parquet(FILE(indicators.parquet))
       WHERE source = 'kolada' AND weight LIKE 'population%'`
    )
    const members = await membersOf()
    const seen: Record<string, number> = {}
    for (const { id, source_key, weight } of weighted) {
      const keys = weights.get(weight) ?? []
      const published = new Set(figures.cellsOf(source_key))
      for (const row of rows.filter(({ indicator }) => indicator === id)) {
        const { area, period, sex, value, coverage, status } = row
        const kommuner = members[area]
        if (!kommuner || kommuner.length === 1) continue
        if (area === '18' && published.has(`0018 ${period} ${sex}`)) continue
        const told = (kommun: string) => figures.value(source_key, kommun, period, sex)
        const isDoubtful = (kommun: string) =>
          doubtfulFigures.has(`${source_key} ${kommun} ${period} ${sex}`)
        const parts = kommuner.map((kommun) => ({
          value: isDoubtful(kommun) ? null : told(kommun),
          weight: figures.sum(keys, kommun, period, sex)
        }))
        seen[status] = (seen[status] ?? 0) + 1
        if (kommuner.every((kommun) => told(kommun) === null)) expect(status).toBe('missing')
        else if (parts.some((part) => part.weight === null)) expect(status).toBe('incomplete')
        else {
          const known = parts.filter((part) => part.value !== null)
          const sum = (of: typeof parts) => of.reduce((all, part) => all + (part.weight ?? 0), 0)
          const share = sum(known) / sum(parts)
          expect(coverage, `${id} ${area} ${period} ${sex}`).toBeCloseTo(share, 9)
          expect(status).toBe(share >= 0.9 ? 'ok' : 'incomplete')
          if (share < 0.9) continue
          const products = known.map((part) => (part.value ?? 0) * (part.weight ?? 0))
          const mean = products.reduce((all, product) => all + product, 0) / sum(known)
          expect(value, `${id} ${area} ${period} ${sex}`).toBeCloseTo(mean, 8)
        }
      }
    }
    expect(seen['ok']).toBeGreaterThan(500)
    expect(seen['incomplete']).toBeGreaterThan(50)
    expect(seen['missing']).toBeGreaterThan(20)
  })
})

/** The kommuner of each länsdel and of the county, from areas.csv. */
async function membersOf(): Promise<Record<string, string[]>> {
  const members: Record<string, string[]> = { '18': [] }
  for (const line of (await folder.read('areas.csv')).trimEnd().split('\n')) {
    const [code = '', type, , , , parent = ''] = line.split(';')
    if (type !== 'kommun') continue
    members[parent] = [...(members[parent] ?? []), code]
    members['18']?.push(code)
  }
  return members
}
