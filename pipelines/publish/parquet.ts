import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Columns } from '../../src/lib/schema/column.ts'
import type { ManifestTable } from '../../src/lib/schema/manifest.ts'
import { connected } from '../system/engine.ts'

type Cell = string | number | null

/** A table of the site: its columns, its rows and the columns it is sorted by. */
export interface Table {
  table: string
  /** Path below the out folder. */
  file: string
  columns: Columns
  sort: string[]
  rows: Record<string, Cell>[]
  /** Goes into the file's own metadata, for whoever opens it without this site. */
  citation: string
}

/** Writes a table as Parquet: zstd, sorted, typed. The same rows give the same bytes. */
export async function writeParquet(outDir: string, table: Table): Promise<ManifestTable> {
  const path = join(outDir, table.file)
  await mkdir(dirname(path), { recursive: true })
  const connection = await connected()
  try {
    await fill(connection, table)
    const columns = Object.keys(table.columns).map(quoteName).join(', ')
    await connection.run(
      `COPY (SELECT ${columns} FROM staged ORDER BY ${table.sort.map(quoteName).join(', ')})
       TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd,
         KV_METADATA {citation: ${quoteText(table.citation)}})`
    )
  } finally {
    connection.closeSync()
  }
  const bytes = await readFile(path)
  return {
    table: table.table,
    file: table.file,
    rows: table.rows.length,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    columns: table.columns
  }
}

async function fill(connection: DuckDBConnection, { columns, rows }: Table): Promise<void> {
  const names = Object.keys(columns)
  const definitions = names.map((name) => `${quoteName(name)} ${columns[name]}`)
  await connection.run(`CREATE TEMP TABLE staged (${definitions.join(', ')})`)
  const appender = await connection.createAppender('staged')
  for (const row of rows) {
    for (const name of names) append(appender, columns[name], row[name] ?? null)
    appender.endRow()
  }
  appender.closeSync()
}

function append(appender: DuckDBAppender, type: Columns[string] | undefined, value: Cell): void {
  if (value === null) appender.appendNull()
  else if (type === 'DOUBLE') appender.appendDouble(Number(value))
  else if (type === 'INTEGER') appender.appendInteger(Number(value))
  else if (type === 'BOOLEAN') appender.appendBoolean(Boolean(value))
  else appender.appendVarchar(String(value))
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
