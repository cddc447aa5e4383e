import type { Database } from '../db/database.ts'
import type { AreaType } from '../schema/area.ts'
import type { Grade, Sex, Status } from '../schema/observation.ts'

/**
 * A place in one period beside the rest of the county: the county's counts less the place's own. `rest_coverage` is
 * the share 0–1 of the rest's persons who live in kommuner with a value. All null without counts, and where the
 * county itself is incomplete.
 */
export interface ComparisonRow {
  area: string
  type: AreaType
  lansdel: string | null
  label: string
  name: string
  sentence_name: string
  value: number | null
  lower: number | null
  upper: number | null
  coverage: number | null
  status: Status
  numerator: number | null
  denominator: number | null
  rest_numerator: number | null
  rest_denominator: number | null
  rest_coverage: number | null
  /** Kommuner of the rest without a value, in Swedish order, separated by ", ". */
  rest_missing: string | null
}

// A kommun without a value has no persons in the file, so those of the whole county are the counted ones divided by
// its coverage; the same holds for a länsdel. Hidden kommuner are in the county's counts, so only missing ones are told.
const sql = `
  WITH cell AS (
    SELECT o.area, a.type, a.lansdel, a.short_name, a.name, a.sentence_name, a.sort, o.value,
      o.lower, o.upper, o.coverage, o.status, o.numerator, o.denominator
    FROM observations o JOIN areas a ON a.code = o.area
    WHERE o.indicator = ? AND o.period = ? AND o.sex = ? AND o.grade = ?
  ), county AS (
    SELECT max(numerator) AS numerator, max(denominator) AS denominator,
      max(denominator) / coalesce(max(coverage), 1) AS persons
    FROM cell WHERE type = 'lan'
  ), rest AS (
    SELECT c.area, string_agg(k.name, ', ' ORDER BY k.sort) AS missing
    FROM cell c JOIN cell k ON k.area <> c.area AND k.lansdel IS DISTINCT FROM
      CASE c.type WHEN 'lansdel' THEN c.area END
    WHERE c.type IN ('lansdel', 'kommun') AND k.type = 'kommun' AND k.status = 'missing'
    GROUP BY c.area
  ), placed AS (
    SELECT *, CASE WHEN type IN ('lansdel', 'kommun') THEN denominator END AS held FROM cell
  )
  SELECT c.area, c.type, c.lansdel, c.short_name AS label, c.name, c.sentence_name,
    c.value, c.lower, c.upper, c.coverage, c.status, c.numerator, c.denominator,
    CASE WHEN c.held IS NOT NULL THEN county.numerator - c.numerator END AS rest_numerator,
    county.denominator - c.held AS rest_denominator,
    ((county.denominator - c.held) / nullif(county.persons - c.held / coalesce(c.coverage, 1), 0))
      ::DOUBLE AS rest_coverage,
    r.missing AS rest_missing
  FROM placed c LEFT JOIN rest r ON r.area = c.area CROSS JOIN county
  ORDER BY c.type = 'kommun', CASE WHEN c.type = 'kommun' THEN c.value END DESC NULLS LAST, c.sort`

/**
 * Every place in one period: riket, county and länsdelar in the register's order, then the kommuner, highest value
 * first, those without a value last in Swedish order.
 */
export function comparisonRows(
  db: Database,
  indicator: string,
  { period, sex, grade }: { period: string; sex: Sex; grade: Grade }
): Promise<ComparisonRow[]> {
  return db.query<ComparisonRow>(sql, [indicator, period, sex, grade])
}
