import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNative } from '../../../../src/lib/db/native.server.ts'
import { findings } from '../../../../src/lib/figures/findings.ts'
import { allAreas } from '../../../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../../../src/lib/queries/registers/indicators.ts'
import type { Manifest } from '../../../../src/lib/schema/manifest.ts'
import { summary } from '../../../../src/lib/text/indicator/headline.ts'
import { parseIndicatorView } from '../../../../src/lib/url/indicator-view.ts'
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
      'e-andel;Nora;2023;;;50;;;',
      'e-andel;Laxå;2023;;;..;;;',
      'e-medel;18;2023;;;12,5;;;',
      'e-medel;18V;2023;;;11;;;',
      ''
    ].join('\n')
  )
  const written = {
    'mappning.csv': [
      'fil;dimension;kolumn;varde;betyder',
      'barn.px;plats;Region;*;*',
      'barn.px;ar;År;2023;2023',
      'barn.px;indikator;;;e-antal'
    ],
    'barn.px': [
      'CHARSET="ANSI";',
      'CODEPAGE="utf-8";',
      'STUB="Region";',
      'HEADING="År";',
      'VALUES("Region")="1884 Nora","1860 Laxå","0180 Stockholm";',
      'VALUES("År")="2022","2023";',
      'DATASYMBOL1="..";',
      'DATA=',
      '40 41',
      '"-" "."',
      '9000 9100;'
    ]
  }
  for (const [name, lines] of Object.entries(written)) {
    await folder.write(`raw/enkat/${name}`, [...lines, ''].join('\n'))
  }
  done = await folder.etl()
  expect(done).toMatchObject({ code: 0, stderr: '' })
  tables = await PublishedTables.open(folder.out)
})
afterAll(async () => {
  tables.close()
  await folder.remove()
})

it('publishes a source that has tables and no code of its own', async () => {
  expect(done.stdout).toContain('7 värden från enkat i 2 filer')
  const rows = await tables.observations(`source = 'enkat'`)
  const own = rows.filter(({ indicator }) => indicator === 'e-andel')
  expect(rowOf(own, '1862')).toMatchObject({ value: 40, numerator: 80, denominator: 200 })
  expect(rowOf(own, '18')).toMatchObject({ value: 45, numerator: 1800, coverage: null })
  // 260 of 500.
  expect(rowOf(own, '18V')).toMatchObject({ value: 52, numerator: 260, coverage: 1 })
  expect(rowOf(own, '1863')?.status).toBe('missing')
})

it('publishes a table as its publisher wrote it, by its mapping, and says what of it is not used', async () => {
  const own = await tables.observations(`indicator = 'e-antal'`)
  expect(rowOf(own, '1884')).toMatchObject({ value: 41, status: 'ok', source: 'enkat' })
  expect(rowOf(own, '1860')).toMatchObject({ value: null, status: 'suppressed' })
  expect(new Set(own.map(({ period }) => period))).toEqual(new Set(['2023']))
  expect(done.stdout).toContain('barn.px: 1 av 3 värden i Region används inte (0180 Stockholm)')
  expect(done.stdout).toContain('barn.px: 1 av 2 värden i År används inte (2022)')
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
    files: ['raw/enkat/barn.px', 'raw/tabell/enkat/t.csv'].map((file) => ({
      file,
      retrieved: '2026-09-01'
    }))
  })
})

describe('a page', () => {
  async function found(id: string, search = '') {
    const db = await openNative(folder.out)
    const indicator = (await allIndicators(db)).find((row) => row.id === id)
    if (!indicator) throw new Error(`no indicator ${id}`)
    const choices = await indicatorChoices(db, indicator, await allAreas(db))
    const { view } = parseIndicatorView(search, choices)
    const { shown } = findings(
      indicator,
      view,
      await indicatorFigures(db, indicator, view, choices)
    )
    return { choices, summary: summary(shown) }
  }

  it('compares a place with a county that has everybody in it', async () => {
    expect((await found('e-andel', '?niva=kommun&omraden=1883')).summary).toBe(
      // 1 800 − 180 of 4 000 − 300.
      'År 2023 var värdet i Karlskoga 60,0 % av eleverna, mot 43,8 % i övriga länet. Skillnaden är statistiskt säkerställd.'.replaceAll(
        ' %',
        '\u00a0%'
      )
    )
  })

  it('says why a share without answers is not compared', async () => {
    expect((await found('e-andel', '?niva=kommun&omraden=1884')).summary).toContain(
      'Det kan inte jämföras med övriga länet: källan anger inget antal svar.'
    )
  })

  it('has länsdelar where the source tells of them, pooled or not', async () => {
    expect((await found('e-medel')).choices.levels).toEqual(['lansdel', 'kommun'])
    expect((await found('utredningstid')).choices.levels).toEqual(['kommun'])
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
