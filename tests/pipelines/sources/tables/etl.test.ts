import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Manifest } from '../../../../src/lib/schema/manifest.ts'
import { DataFolder, type EtlRun } from '../../data-folder.ts'
import { PublishedTables } from '../../published-tables.ts'
import { indicatorRows, longHeader, rowOf, sourceRow } from './table-source.ts'

let folder: DataFolder
let tables: PublishedTables
let done: EtlRun

beforeAll(async () => {
  folder = await DataFolder.copyOfficial()
  await folder.append('sources.csv', [sourceRow])
  await folder.append('indicators.csv', indicatorRows)
  await folder.write(
    'raw/tabell/enkat/t.csv',
    [
      longHeader,
      'e-andel;Degerfors;2023;;;40;200;80;',
      'e-andel;Karlskoga;2023;;;60;300;180;',
      'e-andel;18;2023;;;45;4000;;',
      'e-medel;18;2023;;;12,5;;;',
      'e-medel;18V;2023;;;11;;;',
      ''
    ].join('\n')
  )
  done = await folder.etl()
  expect(done).toMatchObject({ code: 0, stderr: '' })
  tables = await PublishedTables.open(folder.out)
})
afterAll(async () => {
  tables.close()
  await folder.remove()
})

it('publishes a source that has tables and no code of its own', async () => {
  expect(done.stdout).toContain('5 värden från enkat i 1 fil')
  const rows = await tables.observations(`source = 'enkat'`)
  const own = rows.filter(({ indicator }) => indicator === 'e-andel')
  expect(rowOf(own, '1862')).toMatchObject({ value: 40, numerator: 80, denominator: 200 })
  expect(rowOf(own, '18')).toMatchObject({ value: 45, numerator: 1800, coverage: null })
  // 260 of 500.
  expect(rowOf(own, '18V')).toMatchObject({ value: 52, numerator: 260, coverage: 1 })
  expect(rowOf(own, '1884')?.status).toBe('missing')
})

it('says of its indicators what they are counted of, and from when', async () => {
  const own = await tables.query(
    `SELECT id, weight, latest, retrieved FROM read_parquet(FILE(indicators.parquet))
     WHERE id IN ('e-andel', 'e-medel') ORDER BY id`
  )
  const same = { latest: '2023', retrieved: '2026-09-01' }
  expect(own).toEqual([
    { id: 'e-andel', weight: 'answers', ...same },
    { id: 'e-medel', weight: null, ...same }
  ])
})

it('names its files', async () => {
  const manifest = JSON.parse(await readFile(join(folder.out, 'manifest.json'), 'utf8')) as Manifest
  expect(manifest.sources.find(({ id }) => id === 'enkat')).toMatchObject({
    kind: 'official',
    files: [{ file: 'raw/tabell/enkat/t.csv', retrieved: '2026-09-01' }]
  })
})

it('refuses a folder of tables that no source is called as', async () => {
  await folder.write('raw/tabell/okand/t.csv', `${longHeader}\n`)
  const run = await folder.etl()
  expect(run.code).toBe(1)
  expect(folder.faults(run)).toEqual([
    'raw/tabell/okand:1: väntade en mapp som heter som en källa ur sources.csv utan egen läsare, fick "okand"'
  ])
})
