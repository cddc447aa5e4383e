import type { Database } from '../db/database.ts'
import type { AreaType } from '../schema/area.ts'
import type { Sex, Status } from '../schema/observation.ts'

/**
 * A place in one period beside the rest of the county: the kommuner with a value that are not the place or in it.
 * `rest_coverage` is the share 0–1 of the rest's persons who live in kommuner with a value; null without counts.
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

// A kommun without a value has no denominator in the file, so the persons of the whole county are those counted
// divided by the county's coverage; the same holds for a länsdel.
const sql = `
  WITH cell AS (
    SELECT o.area, a.type, a.lansdel, a.short_name, a.name, a.sentence_name, a.sort, o.value,
      o.lower, o.upper, o.coverage, o.status, o.numerator, o.denominator
    FROM observations o JOIN areas a ON a.code = o.area
    WHERE o.indicator = ? AND o.period = ? AND o.sex = ? AND o.grade = 'alla'
  ), kommun AS (
    SELECT * FROM cell WHERE type = 'kommun'
  ), county AS (
    SELECT (SELECT sum(denominator) FROM kommun) / max(coverage) AS persons
    FROM cell WHERE type = 'lan'
  ), rest AS (
    SELECT c.area, sum(k.numerator)::DOUBLE AS numerator, sum(k.denominator)::DOUBLE AS denominator,
      string_agg(k.name, ', ' ORDER BY k.sort) FILTER (WHERE k.value IS NULL) AS missing
    FROM cell c JOIN kommun k ON k.area <> c.area AND k.lansdel IS DISTINCT FROM
      CASE c.type WHEN 'lansdel' THEN c.area END
    WHERE c.type IN ('lansdel', 'kommun')
    GROUP BY c.area
  )
  SELECT c.area, c.type, c.lansdel, c.short_name AS label, c.name, c.sentence_name,
    c.value, c.lower, c.upper, c.coverage, c.status, c.numerator, c.denominator,
    r.numerator AS rest_numerator, r.denominator AS rest_denominator,
    (r.denominator / (county.persons - c.denominator / coalesce(c.coverage, 1)))::DOUBLE
      AS rest_coverage,
    r.missing AS rest_missing
  FROM cell c LEFT JOIN rest r ON r.area = c.area CROSS JOIN county
  ORDER BY c.type = 'kommun', CASE WHEN c.type = 'kommun' THEN c.value END DESC NULLS LAST, c.sort`

/**
 * Every place in one period: riket, county and länsdelar in the register's order, then the kommuner, highest value
 * first, those without a value last in Swedish order.
 */
export function comparisonRows(
  db: Database,
  indicator: string,
  { period, sex }: { period: string; sex: Sex }
): Promise<ComparisonRow[]> {
  return db.query<ComparisonRow>(sql, [indicator, period, sex])
}
