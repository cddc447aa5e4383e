import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Manifest } from '../schema/manifest.ts'
import { QueryError, type Database, type Parameter } from './database.ts'

/** Native DuckDB over the Parquet files in `dataDir`, for building the pages and for tests. */
export async function openNative(dataDir: string): Promise<Database> {
  const manifest = await readManifest(dataDir)
  // The tables are so small that several threads would mostly wait for each other.
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  for (const table of new Set(manifest.tables.map(({ table }) => table))) {
    const files = manifest.tables
      .filter((entry) => entry.table === table)
      .map(({ file }) => `'${join(dataDir, file).replaceAll("'", "''")}'`)
    const source = `read_parquet([${files.join(', ')}], hive_partitioning = false)`
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM ${source}`)
  }
  return {
    async query<Row>(sql: string, parameters: Parameter[] = []) {
      try {
        const reader = await connection.runAndReadAll(sql, parameters)
        return reader.getRowObjectsJS() as Row[]
      } catch (cause) {
        throw new QueryError(sql, cause)
      }
    }
  }
}

/** The manifest of what the ETL wrote; throws with the command to run where there is none. */
export async function readManifest(dataDir: string): Promise<Manifest> {
  const path = join(dataDir, 'manifest.json')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} finns inte. Kör först: npm run etl`)
  })
  return JSON.parse(text) as Manifest
}
