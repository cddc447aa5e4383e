import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  Manifest,
  ManifestChange,
  ManifestChangedValue,
  ManifestTable
} from '../../../src/lib/schema/manifest.ts'
import { connected } from '../../system/engine.ts'

const key = 'indicator, area, period, sex, grade'

/** What became of the observations of each indicator that any became of. */
export async function valueChangesSince(
  before: { folder: string; manifest: Manifest } | null,
  folder: string,
  tables: ManifestTable[]
): Promise<ManifestChange[]> {
  const files = observationFiles(tables)
  const old = observationFiles(before?.manifest.tables ?? [])
  const changed = [...new Set([...files.keys(), ...old.keys()])]
    .sort()
    .filter((file) => files.get(file) !== old.get(file))
  const changes = await Promise.all(
    changed.map(async (file) => {
      const was = before && old.has(file) ? join(before.folder, file) : null
      const is = files.has(file) ? join(folder, file) : null
      return { indicator: indicatorOf(file), ...(await compareFiles(was, is)) }
    })
  )
  return changes.filter(({ added, changed, removed }) => added + changed + removed > 0)
}

function observationFiles(tables: ManifestTable[]): Map<string, string> {
  const own = tables.filter(({ table }) => table === 'observations')
  return new Map(own.map(({ file, sha256 }) => [file, sha256]))
}

function indicatorOf(file: string): string {
  return /indicator=([^/]+)/.exec(file)?.[1] ?? file
}

type Compared = Omit<ManifestChange, 'indicator'>

/** Rows by what became of them; a row is changed when its number, its bound or its status is another. */
async function compareFiles(was: string | null, is: string | null): Promise<Compared> {
  const connection = await connected()
  try {
    await connection.run(
      `CREATE TEMP TABLE pair AS SELECT area, period, sex, grade,
         was.number AS was, is_now.number AS "is", was.status AS "wasStatus", is_now.status AS "isStatus"
       FROM (${await rowsOf(was)}) was FULL JOIN (${await rowsOf(is)}) is_now USING (${key})`
    )
    const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS()
    const [counts] = await query(
      `SELECT count(*) FILTER (WHERE "wasStatus" IS NULL)::INTEGER AS added,
         count(*) FILTER (WHERE "wasStatus" <> "isStatus"
           OR ("wasStatus" = "isStatus" AND was IS DISTINCT FROM "is"))::INTEGER AS changed,
         count(*) FILTER (WHERE "isStatus" IS NULL)::INTEGER AS removed
       FROM pair`
    )
    const rows = counts as unknown as Compared
    if (was === null) return { ...rows, whole: 'added' }
    const extent = async (column: string) => ({
      added: (await query(without(column, 'isStatus', 'wasStatus'))).map((row) => String(row.name)),
      removed: (await query(without(column, 'wasStatus', 'isStatus'))).map((row) =>
        String(row.name)
      )
    })
    return {
      ...rows,
      ...(is === null ? { whole: 'removed' as const } : {}),
      places: await extent('area'),
      periods: await extent('period'),
      largest: (await query(largestChanges)) as unknown as ManifestChangedValue[]
    }
  } finally {
    connection.closeSync()
  }
}

/** The places, or the periods, that have values on one side only; what is hidden is there. */
function without(column: string, side: string, other: string): string {
  const held = (status: string) =>
    `SELECT ${column} AS name FROM pair WHERE "${status}" NOT IN ('missing', 'not_asked', 'incomplete')`
  return `${held(side)} EXCEPT ${held(other)} ORDER BY name`
}

// So many of an indicator's are told, and as many that are gone: the first ones say what kind of change it is.
const mostTold = 10

/**
 * The values that changed most: those that jump first, then by how many times greater or less they are; and those that
 * are gone, the latest first. A new value is told only where it jumps.
 */
const largestChanges = `
  WITH judged AS (SELECT p.area, p.period, p.sex, p.grade, p.was, p."is", p."wasStatus", p."isStatus",
        coalesce(p."isStatus" = 'ok' AND p.was IS DISTINCT FROM p."is" AND count(o."is") >= 3
        AND (p."is" > 3 * max(o."is") OR 3 * p."is" < min(o."is")), false) AS jumps
      FROM pair p LEFT JOIN pair o ON o.area = p.area AND o.sex = p.sex AND o.grade = p.grade
        AND o.period <> p.period AND length(o.period) = length(p.period) AND o."isStatus" = 'ok'
      WHERE p."wasStatus" IS DISTINCT FROM p."isStatus" OR p.was IS DISTINCT FROM p."is"
      GROUP BY p.area, p.period, p.sex, p.grade, p.was, p."is", p."wasStatus", p."isStatus"),
    told AS (SELECT *, "wasStatus" = 'ok' AND "is" IS NULL AS gone,
        abs(ln(greatest(abs("is"), 1e-9) / greatest(abs(was), 1e-9))) AS size
      FROM judged WHERE "wasStatus" IS NOT NULL OR jumps),
    ranked AS (SELECT *, row_number() OVER (PARTITION BY gone ORDER BY jumps DESC, size DESC NULLS LAST,
        CASE WHEN gone THEN period END DESC, sex, grade, area, period) AS place FROM told)
  SELECT area, period, sex, grade, was, "is", "wasStatus", "isStatus", jumps FROM ranked
  WHERE place <= ${mostTold} ORDER BY gone, place`

async function rowsOf(path: string | null): Promise<string> {
  const number = `CASE status WHEN 'under' THEN upper WHEN 'over' THEN lower ELSE value END`
  const none = `SELECT '' AS indicator, '' AS area, '' AS period, '' AS sex, '' AS grade, '' AS status,
    0::DOUBLE AS number WHERE false`
  // A folder that somebody has tidied in is compared with what is left of it.
  const isThere =
    path !== null &&
    (await access(path).then(
      () => true,
      () => false
    ))
  return isThere
    ? `SELECT ${key}, status, ${number} AS number
       FROM read_parquet('${path.replaceAll("'", "''")}', hive_partitioning = false)`
    : none
}
