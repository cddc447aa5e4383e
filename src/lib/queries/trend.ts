import type { Database } from '../db/database.ts'
import type { AreaType } from '../schema/registers/area.ts'
import type { Grade, Sex, Status } from '../schema/observation.ts'
import { observationsOf } from './windows.ts'

/** One place in one year, as the trend chart and its table show it. */
export interface TrendRow {
  area: string
  type: AreaType
  lansdel: string | null
  label: string
  name: string
  period: string
  value: number | null
  lower: number | null
  upper: number | null
  coverage: number | null
  status: Status
  numerator: number | null
  denominator: number | null
}

/** `period` is any one of the periods wanted: a year asks for years, a quarter for quarters, years together for such. */
interface TrendScope {
  areas: string[]
  sex: Sex
  grade: Grade
  period: string
}

/** Every year, every quarter, or every year with those before it, of an indicator for these places, riket and county first. */
export function trendRows(
  db: Database,
  indicator: string,
  { areas, sex, grade, period }: TrendScope
): Promise<TrendRow[]> {
  return db.query<TrendRow>(
    `SELECT o.area, a.type, a.lansdel, a.short_name AS label, a.name, o.period,
       o.value, o.lower, o.upper, o.coverage, o.status, o.numerator, o.denominator
     FROM ${observationsOf(period)} o JOIN areas a ON a.code = o.area
     WHERE o.indicator = ? AND o.sex = ? AND o.grade = ? AND length(o.period) = length(?::VARCHAR)
       AND list_contains(string_split(?, ','), o.area)
     ORDER BY a.sort, o.period`,
    [indicator, sex, grade, period, areas.join(',')]
  )
}
