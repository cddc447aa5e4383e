import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { DataFolder } from './data-folder.ts'
import { callHeader, callRows, deliver } from './delivered-rows.ts'
import { PublishedTables } from './published-tables.ts'

let folder: DataFolder
let tables: PublishedTables
let rows: Observation[]

// Lekeberg came to Örebro's länsdel in 2024: what was before is of Örebro alone.
beforeAll(async () => {
  folder = await DataFolder.copyOfficial()
  await folder.replace(
    'areas.csv',
    'Lekeberg;Lekeberg;Lekeberg;18S',
    'Lekeberg;Lekeberg;Lekeberg;18O'
  )
  await folder.write('area-moves.csv', 'code;from;to;year\n1814;18S;18O;2024\n')
  const calls = callRows().map((row, i) => (i % 2 ? row.replace('2025-', '2023-') : row))
  await deliver(folder, { 'raw/sip/kallelser.csv': [callHeader, ...calls] })
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  tables = await PublishedTables.open(folder.out)
  rows = await tables.observations()
})
afterAll(async () => {
  tables.close()
  await folder.remove()
})

const all = ({ sex, grade }: Observation) => sex === 'alla' && grade === 'alla'
const valueOf = (indicator: string, area: string, period: string) =>
  rows.find((row) => {
    return row.indicator === indicator && row.area === area && row.period === period && all(row)
  })

it('a survey before the move has the länsdelar of its year', () => {
  const [south, town, kommun] = ['18S', '18O', '1880'].map((area) =>
    valueOf('mar-bra', area, '2023')
  )
  // Five kommuner of 80 answers each, and one.
  expect(south?.denominator).toBe(400)
  expect(town).toEqual({ ...kommun, area: '18O' })
})

it('calls are of the länsdelar of their year, before the move and after it', () => {
  const calls = (area: string, period: string) => valueOf('sip-kallelser', area, period)?.value
  expect(['2023', '2025'].map((year) => calls('18O', year))).toEqual([20, 40])
  expect(['2023', '2025'].map((year) => calls('18S', year))).toEqual([100, 80])
  expect(['2023', '2025'].map((year) => calls('18', year))).toEqual([240, 240])
})

it('official figures and inhabitants are of the länsdelar of their year', async () => {
  const [south] = await tables.query<{ persons: number }>(
    `SELECT persons FROM read_parquet(FILE(inhabitants.parquet))
     WHERE area = '18S' AND period = '2022' AND population = 'population 0-19'`
  )
  const [parts] = await tables.query<{ persons: number }>(
    `SELECT sum(persons)::INTEGER AS persons FROM read_parquet(FILE(inhabitants.parquet))
     WHERE area IN ('1882', '1861', '1881', '1860', '1814') AND period = '2022'
       AND population = 'population 0-19'`
  )
  expect(south).toEqual(parts)
  const figures = rows.filter(({ source }) => source === 'kolada')
  expect(figures.length).toBeGreaterThan(1000)
  for (const row of figures.filter(({ area }) => area === '18O')) {
    const kommun = figures.find((own) => {
      return (
        own.area === '1880' &&
        (['indicator', 'period', 'sex', 'grade'] as const).every((key) => own[key] === row[key])
      )
    })
    expect(row.value).toBe(kommun?.value)
  }
})

it('the move is told to the site', async () => {
  expect(await tables.query('SELECT * FROM read_parquet(FILE(area_moves.parquet))')).toEqual([
    { kommun: '1814', from_area: '18S', to_area: '18O', year: '2024' }
  ])
})
