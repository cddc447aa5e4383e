import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { readParquet } from 'parquet-wasm/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Manifest, ManifestTable } from '../../src/lib/schema/manifest.ts'
import { published } from '../pipelines/data-folder.ts'
import { PublishedTables } from '../pipelines/published-tables.ts'

// What is published is plain Parquet: the reader of the Rust project Arrow, which shares no code with the DuckDB that wrote
// it, finds the same in every column of every file.

let tables: PublishedTables
let manifest: Manifest

beforeAll(async () => {
  tables = await PublishedTables.open(published)
  manifest = JSON.parse(await readFile(join(published, 'manifest.json'), 'utf8')) as Manifest
})
afterAll(() => tables.close())

/** How many values a column has, and what they come to: the sum of finite numbers, and the letters of texts. */
interface Found {
  column: string
  values: number
  total: number
}

async function byArrow(file: string): Promise<Found[]> {
  const bytes = await readFile(join(published, file))
  const table = tableFromIPC(readParquet(new Uint8Array(bytes)).intoIPCStream())
  return table.schema.fields.map(({ name: column }) => {
    const cells = [...table.getChild(column)!] as (string | number | boolean | null)[]
    const known = cells.filter((cell) => cell !== null)
    const sizes = known.map((cell) => (typeof cell === 'string' ? [...cell].length : Number(cell)))
    const total = sizes.filter(Number.isFinite).reduce((sum, size) => sum + size, 0)
    return { column, values: known.length, total }
  })
}

function byDuckDb({ file, columns }: ManifestTable): Promise<Found[]> {
  const asked = Object.entries(columns).map(([column, type]) => {
    const size = type === 'VARCHAR' ? `length("${column}")` : `"${column}"::DOUBLE`
    return `SELECT '${column}' AS "column", count("${column}")::INTEGER AS values,
      coalesce(sum(${size}) FILTER (isfinite(${size}::DOUBLE)), 0)::DOUBLE AS total
      FROM read_parquet(FILE(${file}), hive_partitioning = false)`
  })
  return tables.query<Found>(asked.join(' UNION ALL '))
}

test('another engine finds the same sums in every column of every file', async () => {
  expect(manifest.tables.length).toBeGreaterThan(100)
  for (const table of manifest.tables) {
    const [own, other] = [await byDuckDb(table), await byArrow(table.file)]
    expect(other.map(({ column, values }) => [table.file, column, values])).toEqual(
      own.map(({ column, values }) => [table.file, column, values])
    )
    // Sums of the same numbers in another order differ in the last digits.
    for (const [i, { column, values, total }] of own.entries()) {
      const apart = Math.abs(other[i]!.total - total)
      const isSame = apart <= 1e-9 * (values + Math.abs(total))
      expect([table.file, column, isSame]).toEqual([table.file, column, true])
    }
  }
})
