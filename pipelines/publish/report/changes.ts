import { DuckDBInstance } from '@duckdb/node-api'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  Manifest,
  ManifestChange,
  ManifestChangedValue,
  ManifestTable
} from '../../../src/lib/schema/manifest.ts'

const key = 'indicator, area, period, sex, grade'

/** What has changed; when nothing has, what did the last time. */
export interface Changes {
  changes: ManifestChange[]
  isChanged: boolean
}

/**
 * What became of an indicator's observations since the last run that changed anything: so the same input gives the same
 * report, however often it is run. `before` is the folder that is replaced, with its manifest, or null the first time.
 */
export async function changesSince(
  before: { folder: string; manifest: Manifest } | null,
  folder: string,
  tables: ManifestTable[]
): Promise<Changes> {
  const files = observationFiles(tables)
  const old = observationFiles(before?.manifest.tables ?? [])
  const changed = [...new Set([...files.keys(), ...old.keys()])]
    .sort()
    .filter((file) => files.get(file) !== old.get(file))
  if (before && changed.length === 0)
    return { changes: before.manifest.changes ?? [], isChanged: false }
  const changes = await Promise.all(
    changed.map(async (file) => {
      const was = before && old.has(file) ? join(before.folder, file) : null
      const is = files.has(file) ? join(folder, file) : null
      return { indicator: indicatorOf(file), ...(await compareFiles(was, is)) }
    })
  )
  return { changes, isChanged: true }
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
    const counts = row as { added: number; changed: number; removed: number }
    if (was === null) return counts
    const largest = await connection.runAndReadAll(await largestChanges(was, is))
    return { ...counts, largest: largest.getRowObjectsJS() as unknown as ManifestChangedValue[] }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

// So many of an indicator's are told: the first ones say what kind of change it is.
const mostTold = 10

/**
 * The values that changed most: those that are gone and those that jump first, then by how many times greater or less they
 * are. A new value is told only where it jumps.
 */
async function largestChanges(was: string, is: string | null): Promise<string> {
  return `
    WITH was AS (SELECT * FROM (${await rowsOf(was)}) WHERE status = 'ok'),
      is_now AS (SELECT * FROM (${await rowsOf(is)}) WHERE status = 'ok'),
      pair AS (SELECT area, period, sex, grade, was.value AS was, is_now.value AS "is"
        FROM was FULL JOIN is_now USING (${key})
        WHERE was.value IS DISTINCT FROM is_now.value),
      judged AS (SELECT p.area, p.period, p.sex, p.grade, p.was, p."is",
          coalesce(count(o.value) >= 3 AND (p."is" > 3 * max(o.value) OR 3 * p."is" < min(o.value)),
            false) AS jumps
        FROM pair p LEFT JOIN is_now o ON o.area = p.area AND o.sex = p.sex AND o.grade = p.grade
          AND o.period <> p.period AND length(o.period) = length(p.period)
        GROUP BY p.area, p.period, p.sex, p.grade, p.was, p."is")
    SELECT area, period, sex, grade, was, "is", jumps FROM judged WHERE was IS NOT NULL OR jumps
    ORDER BY jumps DESC, "is" IS NULL DESC,
      abs(ln(greatest(abs("is"), 1e-9) / greatest(abs(was), 1e-9))) DESC, area, period, sex, grade
    LIMIT ${mostTold}`
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
