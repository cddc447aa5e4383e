import { afterAll, beforeAll, expect, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { wilson } from '../../src/lib/stats/proportion.ts'
import { DataFolder } from './data-folder.ts'
import { codebook, deliver } from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'
import { PublishedTables } from './published-tables.ts'

let folder: DataFolder
let tables: PublishedTables
let rows: Observation[]

// 2023 as rows, 2020 as a table; the question was asked in both.
beforeAll(async () => {
  folder = await DataFolder.copyOfficial()
  await folder.write(
    'raw/liv-och-halsa-ung/tabell.csv',
    [
      'indikator;plats;ar;kon;arskurs;varde;antal_svar',
      'mar-bra;Laxå;2020;alla;alla;62,5;48',
      'mar-bra;Nora;2020;alla;alla;..;',
      'mar-bra;18;2020;alla;alla;71;1040',
      ''
    ].join('\n')
  )
  const asked = codebook.map((line) => line.replace(';2023;', ';2020,2023;'))
  await deliver(folder, { 'raw/liv-och-halsa-ung/kodbok.csv': asked })
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  tables = await PublishedTables.open(folder.out)
  rows = (await tables.observations()).filter(({ indicator, sex, grade }) => {
    return indicator === 'mar-bra' && sex === 'alla' && grade === 'alla'
  })
})
afterAll(async () => {
  tables.close()
  await folder.remove()
})

const told = (area: string, period: string) => {
  const found = rows.filter((row) => row.area === area && row.period === period)
  return found.map(({ status, value, denominator }) => [status, value, denominator])
}

it('publishes the table’s year as it came and the other from its rows, each place once', () => {
  expect(told('1860', '2020')).toEqual([['ok', 62.5, 48]])
  expect(told('1884', '2020')).toEqual([['suppressed', null, null]])
  expect(told('18', '2020')).toEqual([['ok', 71, 1040]])
  expect(told('1860', '2023')).toEqual([['ok', 60, 80]])
  expect(told('18', '2023')).toEqual([['ok', 60.25, 960]])
  const shared = rows.find(({ area, period }) => area === '1860' && period === '2020')
  // Of two surveys what cohorts share is assumed: .015, in cohorts of 24 in each of two school years, 1.345 for one.
  expect(shared?.lower).toBeCloseTo(100 * wilson((0.625 * 48) / 1.345, 48 / 1.345).lower, 9)
})

it('closes the year of the rows and not the table’s, and gives the same bytes again', async () => {
  const text = await readFile(join(folder.out, 'manifest.json'), 'utf8')
  const source = (JSON.parse(text) as Manifest).sources.find(({ id }) => id === 'liv-och-halsa-ung')
  expect(source).toMatchObject({ kind: 'official', closed: ['2023'] })
  expect(source?.files.map(({ file }) => file)).toEqual(['raw/liv-och-halsa-ung/tabell.csv'])
  const before = await readTree(folder.out)
  expect((await folder.etl()).code).toBe(0)
  expect(await readTree(folder.out)).toEqual(before)
})
