import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { wilson } from '../../src/lib/stats/proportion.ts'
import { DataFolder } from './data-folder.ts'
import { answerHeader, answerRows, deliver } from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'
import { PublishedTables } from './published-tables.ts'

const folders: DataFolder[] = []

async function run(weightOf: ((row: string) => string) | null): Promise<DataFolder> {
  const folder = await DataFolder.copyOfficial()
  folders.push(folder)
  const header = weightOf ? `${answerHeader};vikt` : answerHeader
  const rows = answerRows().map((row) => (weightOf ? `${row};${weightOf(row)}` : row))
  await deliver(folder, { 'raw/liv-och-halsa-ung/svar.csv': [header, ...rows] })
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  return folder
}

let tables: PublishedTables
let rows: Observation[]

// Those who answer "Dåligt" weigh twice as much: 8 of 20 become 16 of 28.
beforeAll(async () => {
  const weighted = await run((row) => (row.endsWith(';1') ? '1' : '2,0'))
  tables = await PublishedTables.open(weighted.out)
  rows = (await tables.observations()).filter(({ indicator }) => indicator === 'mar-bra')
})
afterAll(async () => {
  tables.close()
  for (const folder of folders) await folder.remove()
})

const rowOf = (area: string, sex = 'alla', grade = 'alla') =>
  rows.find((row) => row.area === area && row.sex === sex && row.grade === grade)!

it('a weighted share is of the weights, in the steps of its number of answers, which stays as it is', () => {
  // 12 of 28 is 42.86 %.
  expect(rowOf('18')).toMatchObject({ status: 'ok', value: 42.75, denominator: 960 })
  expect(rowOf('1860')).toMatchObject({ status: 'ok', value: 42, denominator: 80 })
  expect(rowOf('1860', 'flickor', '9')).toMatchObject({ status: 'ok', value: 45, denominator: 20 })
})

it('its interval is of the effective number of answers', async () => {
  // 20 · (12 + 4 · 8) / 28² = 1.12, upwards to 1.2.
  expect(await tables.query('SELECT * FROM read_parquet(FILE(design_effects.parquet))')).toEqual([
    { source: 'liv-och-halsa-ung', period: '2023', effect: 1.2 }
  ])
  // Of one survey what cohorts share is assumed: .015, in cohorts of 60 (åk 9) and 120 (gy2) at most, 90 on average.
  const effect = 1.2 * (1 + 89 * 0.015)
  const { lower, upper } = wilson((0.4275 * 960) / effect, 960 / effect)
  expect(rowOf('18').lower).toBeCloseTo(100 * lower, 9)
  expect(rowOf('18').upper).toBeCloseTo(100 * upper, 9)
})

it('weights that are all one give the same bytes as none', async () => {
  const [ones, none] = [await run(() => '1'), await run(null)]
  const parquet = async ({ out }: DataFolder) =>
    Object.entries(await readTree(out)).filter(([file]) => file.endsWith('.parquet'))
  expect(await parquet(ones)).toEqual(await parquet(none))
}, 240_000)
