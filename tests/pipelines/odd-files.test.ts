import { execFileSync } from 'node:child_process'
import { mkdir, rm, symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problems } from '../../pipelines/read/problems.ts'
import { readSourceFiles } from '../../pipelines/sources/source-files.ts'
import { squaresText } from './boundaries/squares.ts'
import { DataFolder } from './data-folder.ts'
import { deliver } from './delivered-rows.ts'

/*
 * What can lie in the place of a file. Every one is told with its name, all in the same run, and none is waited for:
 * a reader that hangs is a test that does not end.
 */

let folder: DataFolder

beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
  // The project's own boundaries give way to those of each test.
  await folder.removeFile('boundaries/orebro-lan.topojson')
})
afterEach(() => folder.remove())

async function faults(): Promise<string[]> {
  const problems = new Problems()
  await readSourceFiles(folder.data, '2026-11-22', problems)
  return problems.format().map((line) => line.replaceAll(`${folder.data}/`, ''))
}

const path = (file: string) => join(folder.data, file)

const kinds: [string, string, (file: string) => unknown][] = [
  ['a folder', 'en mapp', (file) => mkdir(file)],
  ['a dead link', 'en länk till något som inte finns', (file) => symlink('borta', file)],
  ['a link to itself', 'en länk som går runt', (file) => symlink(file, file)],
  [
    'a pipe that nobody writes to',
    'ett rör eller en enhet, ingen vanlig fil',
    (file) => execFileSync('mkfifo', [file])
  ],
  ['a device', 'ett rör eller en enhet, ingen vanlig fil', (file) => symlink('/dev/zero', file)],
  [
    'an enormous file',
    'en fil på 9 000 MB; högst ',
    async (file) => {
      execFileSync('touch', [file])
      await truncate(file, 9e9)
    }
  ]
]

describe.each(kinds)('%s', (_, got, put) => {
  const places = [
    'decisions.csv',
    'raw/kolada/figures.csv',
    'raw/kolada/N33817.json',
    'raw/liv-och-halsa-ung/svar-2.csv',
    'raw/sip/kallelser-2.csv',
    'boundaries/kommuner.geojson'
  ]

  it('is told of in every place that a file is read from, all at once', async () => {
    await deliver(folder)
    for (const place of places) {
      await rm(path(place), { force: true })
      await mkdir(join(path(place), '..'), { recursive: true })
      await put(path(place))
    }
    const told = await faults()
    expect(told).toHaveLength(places.length)
    for (const place of places) {
      const own = told.filter((fault) =>
        fault.startsWith(`${place}:1: väntade en fil, fick "${got}`)
      )
      expect(own, place).toHaveLength(1)
    }
  })
})

describe('JSON', () => {
  const deep = '['.repeat(100_000)
  const geojson = 'boundaries/kommuner.geojson'

  it('nested deeper than parsers can go is told, open and closed', async () => {
    const kolada = `{"count":0,"values":\n${deep}${']'.repeat(100_000)},"next_url":null}`
    await folder.write('raw/kolada/N33817.json', kolada)
    await folder.write(geojson, `{"type":"FeatureCollection","features":\n${deep}`)
    expect(await faults()).toEqual([
      'raw/kolada/N33817.json:2: väntade JSON med högst 64 nivåer, fick "fler"',
      `${geojson}:2: väntade JSON med högst 64 nivåer, fick "fler"`
    ])
  })

  it.each([
    ['after a quotation mark that is never closed', `"\n${'{"a":'.repeat(30_000)}`],
    ['each closed by the other kind', '[}'.repeat(30_000)],
    ['after as many ends', `${']'.repeat(30_000)}${'['.repeat(30_000)}`]
  ])('nested too deep is told, %s', async (_, text) => {
    await folder.write('raw/kolada/N33817.json', text)
    const told = await faults()
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(
      /^raw\/kolada\/N33817\.json:\d+: väntade (JSON med högst 64 nivåer|hel JSON)/
    )
  })

  it('of more values than fit in the memory is told', async () => {
    await folder.write(
      geojson,
      `{"type":"FeatureCollection","features":[${'0,'.repeat(2_100_000)}0]}`
    )
    expect(await faults()).toEqual([
      `${geojson}:1: väntade JSON med högst 1\u00a0500\u00a0000 värden, fick "fler"`
    ])
  })

  it('that is not UTF-8 is told', async () => {
    const latin = Buffer.from(squaresText().replace('kommunkod', 'kommunk\x81d'), 'latin1')
    await folder.write(geojson, latin)
    await folder.write('raw/kolada/N33817.json', latin)
    const fault =
      'väntade text, fick "tecken som varken är UTF-8, UTF-16 eller Windows-1252: spara…"'
    expect(await faults()).toEqual([`raw/kolada/N33817.json:2: ${fault}`, `${geojson}:2: ${fault}`])
  })

  it('with a year that would make a million rows is told', async () => {
    const row = '{"kpi":"N33817","municipality":"1880","period":1000000000,"values":[]}'
    await folder.write('raw/kolada/N33817.json', `{"count":1,"values":[${row}]}`)
    expect(await faults()).toEqual([
      'raw/kolada/N33817.json:1 values.0.period: väntade ett år från 1900 till 2100, fick "1000000000"'
    ])
  })

  it('with arcs that lead nowhere is told in Swedish', async () => {
    const geometries = '[{"type":"Polygon","arcs":[[7]],"id":"1880"}]'
    const objects = `{"kommuner":{"type":"GeometryCollection","geometries":${geometries}}}`
    await folder.write(geojson, `{"type":"Topology","arcs":[],"objects":${objects}}`)
    expect(await faults()).toEqual([
      `${geojson}:1: väntade en hel TopoJSON, fick "bågar som inte går att följa"`
    ])
  })
})

it('a folder of figures that is a file is told, and so is one of deliveries', async () => {
  await rm(path('raw'), { recursive: true })
  await folder.write('raw/kolada', 'ingen mapp')
  await folder.write('raw/sip', 'ingen mapp')
  await rm(path('boundaries'), { recursive: true })
  await folder.write('boundaries', 'ingen mapp')
  expect(await faults()).toEqual([
    'raw/kolada:1: väntade en mapp, fick "något annat"',
    'raw/sip:1: väntade en mapp, fick "något annat"',
    'boundaries:1: väntade en mapp, fick "något annat"'
  ])
})
