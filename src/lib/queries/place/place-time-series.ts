import type { Database } from '../../db/database.ts'
import type { Grade, Sex, Status } from '../../schema/observation.ts'

/** The place of a page in one year of one indicator. */
export interface PlaceTimeSeriesRow {
  indicator: string
  period: string
  value: number | null
  lower: number | null
  upper: number | null
  numerator: number | null
  denominator: number | null
  coverage: number | null
  status: Status
}

/** Every whole year of every indicator for a place, from a year on, indicator by indicator. */
export function placeTimeSeries(
  db: Database,
  area: string,
  { sex, grade, from }: { sex: Sex; grade: Grade; from: string }
): Promise<PlaceTimeSeriesRow[]> {
  return db.query<PlaceTimeSeriesRow>(
    `SELECT p.indicator, p.period, p.value, p.lower, p.upper, p.numerator, p.denominator,
       p.coverage, p.status
     FROM places p
     WHERE p.area = ? AND p.sex = ? AND p.grade = ? AND p.period >= ?
     ORDER BY p.indicator, p.period`,
    [area, sex, grade, from]
  )
}
