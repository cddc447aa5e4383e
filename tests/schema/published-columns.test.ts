import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { areaColumns } from '../../src/lib/schema/registers/area.ts'
import type { Columns } from '../../src/lib/schema/column.ts'
import { decisionColumns } from '../../src/lib/schema/registers/decision.ts'
import { factColumns } from '../../src/lib/schema/registers/fact.ts'
import { indicatorColumns } from '../../src/lib/schema/registers/indicator.ts'
import { initiativeColumns } from '../../src/lib/schema/registers/initiative.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { sourceColumns } from '../../src/lib/schema/registers/source.ts'
import { themeColumns } from '../../src/lib/schema/registers/theme.ts'
import { projectData, published } from '../pipelines/data-folder.ts'
import { readTree } from '../pipelines/folder-tree.ts'
import { PublishedTables } from '../pipelines/published-tables.ts'

// As the contract has them, spelled out here so that a change of the schema alone is seen.
const observation: Columns = {
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  period: 'VARCHAR',
  sex: 'VARCHAR',
  grade: 'VARCHAR',
  value: 'DOUBLE',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  lower: 'DOUBLE',
  upper: 'DOUBLE',
  coverage: 'DOUBLE',
  status: 'VARCHAR',
  source: 'VARCHAR'
}

const verdict: Columns = {
  kind: 'VARCHAR',
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  sex: 'VARCHAR',
  grade: 'VARCHAR',
  period: 'VARCHAR',
  against: 'VARCHAR',
  family: 'VARCHAR',
  points: 'INTEGER',
  turns: 'BOOLEAN',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  effect: 'DOUBLE',
  other_numerator: 'DOUBLE',
  other_denominator: 'DOUBLE',
  other_effect: 'DOUBLE',
  estimate: 'DOUBLE',
  lower: 'DOUBLE',
  upper: 'DOUBLE',
  p: 'DOUBLE',
  limit: 'DOUBLE',
  verdict: 'VARCHAR'
}

const response: Columns = {
  source: 'VARCHAR',
  area: 'VARCHAR',
  period: 'VARCHAR',
  sex: 'VARCHAR',
  grade: 'VARCHAR',
  pupils: 'INTEGER',
  answers: 'INTEGER',
  rate: 'INTEGER',
  status: 'VARCHAR'
}

const dispersion: Columns = {
  indicator: 'VARCHAR',
  sex: 'VARCHAR',
  grade: 'VARCHAR',
  effect: 'DOUBLE',
  effect_error: 'DOUBLE',
  correlation: 'DOUBLE',
  correlation_error: 'DOUBLE',
  cohorts: 'VARCHAR',
  basis: 'VARCHAR',
  periods: 'INTEGER'
}

const inhabitant: Columns = {
  population: 'VARCHAR',
  area: 'VARCHAR',
  period: 'VARCHAR',
  persons: 'INTEGER'
}

const move: Columns = {
  kommun: 'VARCHAR',
  from_area: 'VARCHAR',
  to_area: 'VARCHAR',
  year: 'VARCHAR'
}

const observationSort = ['indicator', 'area', 'period', 'sex', 'grade']

const findingResponse: Columns = {
  id: 'VARCHAR',
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  period: 'VARCHAR',
  answer: 'VARCHAR',
  ref: 'VARCHAR',
  organisation: 'VARCHAR',
  date: 'VARCHAR',
  first_day: 'VARCHAR',
  last_day: 'VARCHAR',
  follow_up: 'VARCHAR',
  follow_up_end: 'VARCHAR',
  shown_by: 'VARCHAR',
  direction: 'VARCHAR',
  note: 'VARCHAR',
  source: 'VARCHAR',
  example: 'BOOLEAN'
}

const expected: Record<string, { columns: Columns; sort: string[] }> = {
  area_moves: { columns: move, sort: ['year', 'kommun'] },
  areas: { columns: areaColumns, sort: ['sort'] },
  causes: {
    columns: {
      indicator: 'VARCHAR',
      topic: 'VARCHAR',
      area: 'VARCHAR',
      cause: 'VARCHAR',
      standing: 'VARCHAR',
      source: 'VARCHAR',
      speaks: 'VARCHAR',
      organisation: 'VARCHAR',
      date: 'VARCHAR',
      example: 'BOOLEAN'
    },
    sort: ['area', 'cause', 'standing', 'organisation', 'indicator']
  },
  contacts: {
    columns: { about: 'VARCHAR', organisation: 'VARCHAR', address: 'VARCHAR', sort: 'INTEGER' },
    sort: ['sort']
  },
  county: { columns: { key: 'VARCHAR', value: 'VARCHAR' }, sort: ['key'] },
  decisions: { columns: decisionColumns, sort: ['last_day', 'id'] },
  design_effects: {
    columns: { source: 'VARCHAR', period: 'VARCHAR', effect: 'DOUBLE' },
    sort: ['source', 'period']
  },
  dispersions: { columns: dispersion, sort: ['indicator', 'sex', 'grade'] },
  facts: { columns: factColumns, sort: ['sort'] },
  finding_responses: { columns: findingResponse, sort: ['id'] },
  indicators: { columns: indicatorColumns, sort: ['sort'] },
  inhabitants: { columns: inhabitant, sort: ['population', 'area', 'period'] },
  initiatives: { columns: initiativeColumns, sort: ['initiative', 'area'] },
  latest: { columns: observation, sort: observationSort },
  meetings: {
    columns: {
      forum: 'VARCHAR',
      area: 'VARCHAR',
      date: 'VARCHAR',
      time: 'VARCHAR',
      place: 'VARCHAR',
      note: 'VARCHAR',
      example: 'BOOLEAN'
    },
    sort: ['date', 'forum', 'area']
  },
  national: {
    columns: {
      kommun: 'VARCHAR',
      name: 'VARCHAR',
      county: 'VARCHAR',
      key: 'VARCHAR',
      year: 'VARCHAR',
      value: 'DOUBLE'
    },
    sort: ['key', 'kommun']
  },
  observations: { columns: observation, sort: observationSort },
  places: { columns: observation, sort: observationSort },
  responses: { columns: response, sort: ['source', 'area', 'period', 'sex', 'grade'] },
  school_observations: { columns: observation, sort: observationSort },
  short_forms: { columns: { short: 'VARCHAR', name: 'VARCHAR' }, sort: ['short'] },
  sources: { columns: sourceColumns, sort: ['id'] },
  targets: {
    columns: {
      indicator: 'VARCHAR',
      area: 'VARCHAR',
      year: 'VARCHAR',
      value: 'DOUBLE',
      decided_by: 'VARCHAR',
      decision: 'VARCHAR',
      goal: 'VARCHAR',
      source: 'VARCHAR',
      example: 'BOOLEAN'
    },
    sort: ['indicator', 'area', 'year']
  },
  themes: { columns: themeColumns, sort: ['sort'] },
  verdicts: {
    columns: verdict,
    sort: ['kind', 'indicator', 'area', 'sex', 'grade', 'period', 'against']
  },
  voices: {
    columns: {
      indicator: 'VARCHAR',
      area: 'VARCHAR',
      grade: 'VARCHAR',
      period: 'VARCHAR',
      kind: 'VARCHAR',
      text: 'VARCHAR',
      source: 'VARCHAR',
      example: 'BOOLEAN'
    },
    sort: ['indicator', 'area', 'period', 'grade', 'text']
  }
}

let tables: PublishedTables
let manifest: Manifest

beforeAll(async () => {
  tables = await PublishedTables.open(published)
  manifest = JSON.parse(await readFile(join(published, 'manifest.json'), 'utf8')) as Manifest
})
afterAll(() => tables.close())

describe('every Parquet file', () => {
  it('has its columns, types and order, packed with zstd', async () => {
    expect([...new Set(manifest.tables.map(({ table }) => table))].sort()).toEqual(
      Object.keys(expected)
    )
    for (const { table, file, columns } of manifest.tables) {
      const { columns: wanted, sort } = expected[table] ?? { columns: {}, sort: [] }
      const source = `read_parquet(FILE(${file}), hive_partitioning = false)`
      const found = await tables.query<{ column_name: string; column_type: string }>(
        `DESCRIBE SELECT * FROM ${source}`
      )
      const pairs = found.map(({ column_name, column_type }) => [column_name, column_type])
      expect([file, pairs]).toEqual([file, Object.entries(wanted)])
      expect(Object.entries(columns)).toEqual(pairs)

      const rows = await tables.query<Record<string, string | number>>(
        `SELECT ${sort.join(', ')} FROM ${source}`
      )
      const keys = rows.map((row) => sort.map((name) => row[name] ?? ''))
      expect(keys).toEqual(keys.toSorted(compareKeys))
      expect(new Set(keys.map(String)).size).toBe(keys.length)

      const metadata = await tables.query<{ compression: string }>(
        `SELECT DISTINCT compression FROM parquet_metadata(FILE(${file}))`
      )
      // A table without rows has nothing to pack.
      expect(metadata).toEqual(rows.length === 0 ? [] : [{ compression: 'ZSTD' }])
    }
  })

  it('is in the manifest with its rows, bytes and hash, and nothing else is there', async () => {
    for (const { file, rows, bytes, sha256 } of manifest.tables) {
      const content = await readFile(join(published, file))
      const hash = createHash('sha256').update(content).digest('hex')
      expect([file, bytes, sha256]).toEqual([file, content.length, hash])
      const [count] = await tables.query<{ n: number }>(
        `SELECT count(*)::INTEGER AS n FROM read_parquet(FILE(${file}))`
      )
      expect([file, rows]).toEqual([file, count?.n])
    }
    const beside = ['boundaries.json', 'manifest.json', 'protection.json', 'report.html']
    const files = [...manifest.tables.map(({ file }) => file), ...beside].sort()
    expect(Object.keys(await readTree(published)).sort()).toEqual(files)
  })

  it('carries the citation of its source', async () => {
    const citation = async (file: string) => {
      const [found] = await tables.query<{ text: string }>(
        `SELECT decode(value) AS text FROM parquet_kv_metadata(FILE(${file}))
         WHERE decode(key) = 'citation'`
      )
      return found?.text
    }
    expect(await citation('observations/indicator=hvb/data.parquet')).toBe('Källa: Kolada (RKA)')
    expect(await citation('observations/indicator=mar-bra/data.parquet')).toBe(
      'Källa: Liv & hälsa ung, Region Örebro län'
    )
    expect(await citation('inhabitants.parquet')).toBe('Källa: Kolada (RKA)')
    expect(await citation('areas.parquet')).toBe('Länsdelsbildens register')
  })
})

function compareKeys(a: (string | number)[], b: (string | number)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? ''
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

describe('the manifest', () => {
  it('names every source file with the hash of its bytes', async () => {
    const kolada = manifest.sources.find(({ id }) => id === 'kolada')
    expect(kolada).toMatchObject({ kind: 'official', retrieved: '2024-08-30' })
    const files = [...manifest.registers, ...(kolada?.files ?? [])]
    // How many rows a file holds is checked and told nowhere. Of voices some are withheld: a hash would be a test for guesses.
    const {
      'raw/kolada/antal.csv': _,
      'voices.csv': _voices,
      ...read
    } = await readTree(projectData)
    expect(Object.fromEntries(files.map(({ file, sha256 }) => [file, sha256]))).toEqual(read)
    expect(manifest.sources.map(({ id, kind }) => [id, kind])).toEqual([
      ['kolada', 'official'],
      ['liv-och-halsa-ung', 'example'],
      ['sip', 'example']
    ])
    // Nothing of files with rows about persons, generated ones neither.
    expect(manifest.sources.slice(1).map(({ files }) => files)).toEqual([[], []])
  })

  it('says how many cells were hidden, of how many', () => {
    const { cells, primary, complementary } = manifest.protected
    expect(primary).toBeGreaterThan(0)
    expect(complementary).toBeGreaterThan(0)
    expect(primary + complementary).toBeLessThan(cells)
  })
})

describe('the folder of observations', () => {
  it('is one table to a reader of Hive layouts', async () => {
    const hive = `read_parquet(FILE(observations/*/*.parquet), hive_partitioning = true)`
    const files = manifest.tables.filter(({ table }) => table === 'observations')
    expect(files).toHaveLength(50)
    const counts = await tables.query<{ indicator: string; n: number }>(
      `SELECT indicator, count(*)::INTEGER AS n FROM ${hive} GROUP BY indicator ORDER BY indicator`
    )
    const counted = counts.map(({ indicator, n }) => {
      return [`observations/indicator=${indicator}/data.parquet`, n]
    })
    expect(counted.sort()).toEqual(files.map(({ file, rows }) => [file, rows]).sort())
    // The column inside the file says the same as the folder's name.
    const strays = await tables.query(
      `SELECT DISTINCT filename, indicator
       FROM read_parquet(FILE(observations/*/*.parquet), hive_partitioning = false, filename = true)
       WHERE NOT contains(filename, '/indicator=' || indicator || '/')`
    )
    expect(strays).toEqual([])
  })
})
