import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeParquet } from '../../../pipelines/publish/parquet.ts'
import { lastRelease } from '../../../pipelines/release/last-release.ts'

import packageJson from '../../../package.json' with { type: 'json' }

const table = {
  table: 'decisions',
  file: 'decisions.parquet',
  columns: { id: 'VARCHAR' as const },
  sort: ['id'],
  rows: [{ id: 'ett' }, { id: 'tva' }],
  citation: ''
}

let folder: string
let manifest: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'last-'))
  manifest = join(folder, 'manifest.json')
  const tables = [
    await writeParquet(folder, table),
    await writeParquet(folder, { ...table, file: 'b.parquet' })
  ]
  const sources = [{ id: 'kolada', kind: 'official' }]
  const { version } = packageJson
  await writeFile(manifest, JSON.stringify({ version, tables, sources, changes: [] }))
})
afterEach(() => rm(folder, { recursive: true }))

/** What is said of a release that cannot be compared with. */
async function notice(): Promise<string | null> {
  const { release, notice } = await lastRelease(folder)
  expect(release).toBeNull()
  return notice?.replaceAll(`${folder}/`, '') ?? null
}

const none = 'ingen jämförelse görs med det som är publicerat.'

it('a release that is whole is there', async () => {
  const { release, notice } = await lastRelease(folder)
  expect(notice).toBeNull()
  expect(release?.manifest.tables.map(({ rows }) => rows)).toEqual([2, 2])
})

it('no release is none, and nothing is said of it', async () => {
  await rm(manifest)
  expect(await notice()).toBeNull()
  expect(await lastRelease(join(folder, 'finns inte'))).toEqual({ release: null, notice: null })
})

describe('a release that cannot be compared with', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ['a cut manifest', () => truncate(manifest, 100), 'manifest.json är skadad'],
    ['an empty manifest', () => truncate(manifest, 0), 'manifest.json är skadad'],
    [
      'a manifest of another kind',
      () => writeFile(manifest, '{"tables":{}}'),
      'manifest.json är skadad'
    ],
    [
      'a folder for its manifest',
      () => rm(manifest).then(() => mkdir(manifest)),
      'manifest.json är skadad'
    ],
    [
      'a table out of its folder',
      async () => {
        const text = await readFile(manifest, 'utf8')
        await writeFile(manifest, text.replace('"b.parquet"', '"../b.parquet"'))
      },
      'manifest.json är skadad'
    ],
    [
      'a cut table',
      () => truncate(join(folder, 'decisions.parquet'), 50),
      'decisions.parquet är skadad eller borta'
    ],
    [
      'no tables',
      () => Promise.all(['decisions', 'b'].map((name) => rm(join(folder, `${name}.parquet`)))),
      'decisions.parquet, och 1 till, är skadad eller borta'
    ]
  ])('%s is told', async (_, damage, why) => {
    await damage()
    expect(await notice()).toBe(`${why}: ${none}`)
  })
})
