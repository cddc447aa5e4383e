import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { DataFolder } from './data-folder.ts'
import { OfficialFigures } from './official-figures.ts'
import { PublishedTables } from './published-tables.ts'

let folder: DataFolder
let tables: PublishedTables
let figures: OfficialFigures
let rows: Observation[]

beforeAll(async () => {
  folder = await DataFolder.copyOfficial()
  const run = await folder.etl()
  expect(run).toMatchObject({ code: 0, stderr: '' })
  tables = await PublishedTables.open(folder.out)
  figures = await OfficialFigures.read()
  rows = await tables.observations()
})
afterAll(async () => {
  tables.close()
  await folder.remove()
})

const AGES = ['N01952', 'N01953', 'N01954']
const NORRA = ['1863', '1885', '1864', '1884']
const noNumbers = { value: null, numerator: null, denominator: null, lower: null, upper: null }

function row(indicator: string, area: string, period = '2022', sex = 'alla'): Observation {
  const found = rows.filter((row) => {
    return (
      row.indicator === indicator && row.area === area && row.period === period && row.sex === sex
    )
  })
  expect(found, `${indicator} ${area} ${period} ${sex}`).toHaveLength(1)
  return found[0] as Observation
}

it('compares places in the last year that the county has a value for', async () => {
  const found = await tables.query(
    `SELECT id, latest, compared FROM read_parquet(FILE(indicators.parquet))
     WHERE id IN ('familjehem', 'hvb') ORDER BY id`
  )
  expect(found).toEqual([
    { id: 'familjehem', latest: '2022', compared: '2022' },
    { id: 'hvb', latest: '2022', compared: '2021' }
  ])
})

describe('children in foster homes', () => {
  it.each([
    ['1864', 34.482759],
    ['1885', 13.111727],
    ['0000', 7.280499]
  ])('gives %s the published rate', (area, value) => {
    expect(row('familjehem', area)).toMatchObject({ value, status: 'ok', coverage: null })
  })

  it('derives the children behind a rate from the population', () => {
    const { numerator, denominator, lower, upper } = row('familjehem', '1864')
    expect(denominator).toBe(223 + 387 + 166)
    expect(numerator).toBeCloseTo(26.7586, 3)
    // Byar around 26.76 events among 776 children, by hand with the 97.5 % point of Student's t with 44 degrees of freedom,
    // 2.015: kommuner vary no more from year to year than by chance, as far as eleven or twelve of them tell in eight years.
    expect(lower).toBeCloseTo(22.4, 0)
    expect(upper).toBeCloseTo(50.7, 0)
  })

  it('weights the kommuner of norra länsdelen by their children', () => {
    const members = NORRA.map((area) => ({
      rate: figures.value('N33817', area, '2022', 'alla') ?? NaN,
      children: figures.sum(AGES, area, '2022', 'alla') ?? NaN
    }))
    const children = members.reduce((sum, member) => sum + member.children, 0)
    const placed = members.reduce((sum, { rate, children }) => sum + (rate * children) / 1000, 0)
    const norra = row('familjehem', '18N')
    expect(norra.value).toBeCloseTo((placed / children) * 1000, 9)
    expect(norra.value).toBeCloseTo(14.1, 1)
    expect(norra.numerator).toBeCloseTo(placed, 9)
    expect(norra).toMatchObject({ denominator: children, coverage: 1, status: 'ok' })
  })

  it('pools the county without Degerfors and says so by its coverage', () => {
    const lan = row('familjehem', '18')
    expect(lan.value).toBeCloseTo(7.9, 1)
    expect(lan.coverage).toBeCloseTo(0.9725, 4)
    expect(row('familjehem', '1862')).toMatchObject({ ...noNumbers, status: 'missing' })
  })

  it('publishes nothing for västra länsdelen but its coverage', () => {
    const vastra = row('familjehem', '18V')
    expect(vastra).toMatchObject({ ...noNumbers, status: 'incomplete' })
    expect(vastra.coverage).toBeCloseTo(0.7708, 4)
  })

  it('has a row for 2017 everywhere, without numbers', () => {
    const inYear = (year: string) => {
      return rows.filter(({ indicator, period }) => indicator === 'familjehem' && period === year)
    }
    expect(inYear('2017').map(({ status }) => status)).toEqual(Array(54).fill('missing'))
    expect(inYear('2017')).toEqual(inYear('2017').map((row) => ({ ...row, ...noNumbers })))
    expect(new Set(inYear('2016').map(({ area }) => area))).toEqual(
      new Set(inYear('2017').map(({ area }) => area))
    )
  })
})

describe('the county and its parts', () => {
  it('gives the länsdel Örebro the values of the kommun Örebro, to the last bit', () => {
    const of = (code: string) => {
      return rows
        .filter(({ area }) => area === code)
        .map((row) => ({ ...row, area: 'Örebro', coverage: null }))
    }
    const unpooled = new Set(['utredningstid'])
    const kommun = of('1880').filter(({ indicator }) => !unpooled.has(indicator))
    expect(kommun.length).toBeGreaterThan(400)
    expect(of('18O')).toEqual(kommun)
  })

  it('uses the value that Kolada publishes for the county', () => {
    const lan = row('gymnasiebehorighet', '18')
    expect(lan).toMatchObject({ value: 78.6, coverage: null, status: 'ok' })
    const published = figures.cellsOf('N15428').filter((cell) => cell.startsWith('0018 '))
    expect(published.length).toBeGreaterThan(20)
    for (const cell of published) {
      const [, year = '', sex = ''] = cell.split(' ')
      const value = figures.value('N15428', '0018', year, sex)
      expect(row('gymnasiebehorighet', '18', year, sex).value).toBe(value)
    }
  })

  it('has no länsdel where the figure cannot be pooled', () => {
    const areas = new Set(
      rows.filter(({ indicator }) => indicator === 'utredningstid').map(({ area }) => area)
    )
    expect([...areas].filter((area) => /^18[NVSO]$/.test(area))).toEqual([])
    expect(areas.has('1880')).toBe(true)
  })

  it('gives a sum only when every kommun has its part', () => {
    const places: Record<string, string[]> = {
      '18N': NORRA,
      '18V': ['1862', '1883'],
      '18S': ['1882', '1861', '1881', '1860', '1814']
    }
    const seen = { ok: 0, incomplete: 0 }
    const sums = rows.filter(({ indicator }) => indicator === 'oppen-forskola-familjecentral')
    for (const { area, period, sex, value, coverage, status } of sums) {
      const members = places[area]
      if (!members || status === 'missing') continue
      const parts = members.map((member) => figures.value('N24013', member, period, sex))
      const sum = parts.reduce((a, b) => (a === null || b === null ? null : a + b), 0)
      const held = parts.filter((part) => part !== null).length / parts.length
      expect([area, period, value, coverage]).toEqual([area, period, sum, held])
      expect(status).toBe(sum === null ? 'incomplete' : 'ok')
      seen[sum === null ? 'incomplete' : 'ok'] += 1
    }
    expect(seen.ok).toBeGreaterThan(30)
    expect(seen.incomplete).toBeGreaterThan(0)
  })
})

it('publishes every value of Kolada as it stands, for all 17 of its indicators', async () => {
  const indicators = await tables.query<{ id: string; source_key: string }>(
    `SELECT id, source_key FROM read_parquet(FILE(indicators.parquet)) WHERE source = 'kolada'`
  )
  expect(indicators).toHaveLength(17)
  for (const { id, source_key } of indicators) {
    const published = rows
      .filter((row) => row.indicator === id && !/^18[NVSO]$/.test(row.area))
      .filter(({ value, area, coverage }) => value !== null && (area !== '18' || coverage === null))
    const cells = published.map(({ area, period, sex, value }) => {
      const code = area === '18' ? '0018' : area
      expect(value).toBe(figures.value(source_key, code, period, sex))
      return `${code} ${period} ${sex}`
    })
    expect(cells.sort()).toEqual(figures.cellsOf(source_key).sort())
  }
})
