import type { Database } from '../db/database.ts'
import type { AreaType } from '../schema/area.ts'
import type { Sex, Status } from '../schema/observation.ts'

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
}

/** Every year of an indicator for these places, riket and county first. */
export function trendRows(
  db: Database,
  indicator: string,
  { areas, sex }: { areas: string[]; sex: Sex }
): Promise<TrendRow[]> {
  return db.query<TrendRow>(
    `SELECT o.area, a.type, a.lansdel, a.short_name AS label, a.name, o.period,
       o.value, o.lower, o.upper, o.coverage, o.status
     FROM observations o JOIN areas a ON a.code = o.area
     WHERE o.indicator = ? AND o.sex = ? AND o.grade = 'alla'
       AND list_contains(string_split(?, ','), o.area)
     ORDER BY a.sort, o.period`,
    [indicator, sex, areas.join(',')]
  )
}
