import type { Database } from '../db/database.ts'
import type { Grade, Sex } from '../schema/observation.ts'
import type { TrendRow } from './trend.ts'

/** One place in one year of one of several indicators. */
export interface TimeSeriesRow extends TrendRow {
  indicator: string
}

/** Every whole year of these indicators for these places, indicator by indicator, riket and county first. */
export function timeSeriesRows(
  db: Database,
  indicators: string[],
  { areas, sex, grade }: { areas: string[]; sex: Sex; grade: Grade }
): Promise<TimeSeriesRow[]> {
  return db.query<TimeSeriesRow>(
    `SELECT o.indicator, o.area, a.type, a.lansdel, a.short_name AS label, a.name, o.period,
       o.value, o.lower, o.upper, o.coverage, o.status, o.numerator, o.denominator
     FROM observations o JOIN areas a ON a.code = o.area
     WHERE list_contains(string_split(?, ','), o.indicator) AND o.sex = ? AND o.grade = ?
       AND length(o.period) = 4 AND list_contains(string_split(?, ','), o.area)
     ORDER BY o.indicator, a.sort, o.period`,
    [indicators.join(','), sex, grade, areas.join(',')]
  )
}
