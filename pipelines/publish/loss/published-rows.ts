import { join } from 'node:path'
import type { LastRelease } from '../../release/last-release.ts'
import { connected } from '../../system/engine.ts'

/** The rows of some files of a release, with some of their columns. */
export async function publishedRows<Row>(
  { folder, manifest }: LastRelease,
  table: string,
  columns: readonly (keyof Row & string)[]
): Promise<Row[]> {
  const files = manifest.tables
    .filter((entry) => entry.table === table && entry.rows > 0)
    .map(({ file }) => `'${join(folder, file).replaceAll("'", "''")}'`)
  if (files.length === 0) return []
  const connection = await connected()
  try {
    const reader = await connection.runAndReadAll(
      `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM read_parquet([${files.join(', ')}], hive_partitioning = false)`
    )
    return reader.getRowObjectsJS() as Row[]
  } finally {
    connection.closeSync()
  }
}
