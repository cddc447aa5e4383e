import { DuckDBInstance } from '@duckdb/node-api'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest, ManifestChange, ManifestTable } from '../../../src/lib/schema/manifest.ts'

const key = 'indicator, area, period, sex, grade'

/**
 * What became of an indicator's observations since the last run that changed anything: so the same input gives the same
 * report, however often it is run. `before` is the folder that is replaced, with its manifest, or null the first time.
 */
export async function changesSince(
  before: { folder: string; manifest: Manifest } | null,
  folder: string,
  tables: ManifestTable[]
): Promise<ManifestChange[]> {
  const files = observationFiles(tables)
  const old = observationFiles(before?.manifest.tables ?? [])
  const changed = [...new Set([...files.keys(), ...old.keys()])]
    .sort()
    .filter((file) => files.get(file) !== old.get(file))
  if (before && changed.length === 0) return before.manifest.changes ?? []
  return Promise.all(
    changed.map(async (file) => {
      const was = before && old.has(file) ? join(before.folder, file) : null
      const is = files.has(file) ? join(folder, file) : null
      return { indicator: indicatorOf(file), ...(await compareFiles(was, is)) }
    })
  )
}

function observationFiles(tables: ManifestTable[]): Map<string, string> {
  const own = tables.filter(({ table }) => table === 'observations')
  return new Map(own.map(({ file, sha256 }) => [file, sha256]))
}

function indicatorOf(file: string): string {
  return /indicator=([^/]+)/.exec(file)?.[1] ?? file
}

/** Rows by what became of them; a row is changed when its number, its bound or its status is another. */
async function compareFiles(was: string | null, is: string | null) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const reader = await connection.runAndReadAll(
      `SELECT count(*) FILTER (WHERE was.status IS NULL)::INTEGER AS added,
         count(*) FILTER (WHERE was.status <> is_now.status
           OR (was.status IS NOT NULL AND is_now.status IS NOT NULL
             AND (was.value IS DISTINCT FROM is_now.value
               OR was.bound IS DISTINCT FROM is_now.bound)))::INTEGER AS changed,
         count(*) FILTER (WHERE is_now.status IS NULL)::INTEGER AS removed
       FROM (${await rowsOf(was)}) was FULL JOIN (${await rowsOf(is)}) is_now USING (${key})`
    )
    const [row] = reader.getRowObjectsJS()
    return row as { added: number; changed: number; removed: number }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function rowsOf(path: string | null): Promise<string> {
  const columns = `${key}, value, status,
    CASE status WHEN 'under' THEN upper WHEN 'over' THEN lower END AS bound`
  const none = `SELECT '' AS indicator, '' AS area, '' AS period, '' AS sex, '' AS grade, 0::DOUBLE AS value,
    '' AS status, 0::DOUBLE AS bound WHERE false`
  // A folder that somebody has tidied in is compared with what is left of it.
  const isThere =
    path !== null &&
    (await access(path).then(
      () => true,
      () => false
    ))
  return isThere
    ? `SELECT ${columns} FROM read_parquet('${path.replaceAll("'", "''")}', hive_partitioning = false)`
    : none
}
