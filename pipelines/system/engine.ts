import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'

let engine: Promise<DuckDBInstance> | null = null

/**
 * A connection to DuckDB with temporary tables of its own, to be closed. All have the same engine, as to start one takes
 * longer than most questions; of one thread, so that rows come in the same order on every machine, and
 * without a memory of files, which a run replaces.
 */
export async function connected(): Promise<DuckDBConnection> {
  engine ??= DuckDBInstance.create(':memory:', {
    threads: '1',
    enable_external_file_cache: 'false'
  })
  return (await engine).connect()
}
