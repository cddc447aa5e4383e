import type { Database } from '../db/database.ts'
import type { Grade, Sex, Status } from '../schema/observation.ts'

/** How many of a place's pupils answered the survey. `answers` is rounded; `rate` is in whole percent. */
export interface ResponseRow {
  area: string
  pupils: number | null
  answers: number | null
  rate: number | null
  status: Status
}

/** The response of every place in one survey, in the register's order. */
export function responseRows(
  db: Database,
  source: string,
  { period, sex, grade }: { period: string; sex: Sex; grade: Grade }
): Promise<ResponseRow[]> {
  return db.query<ResponseRow>(
    `SELECT r.area, r.pupils, r.answers, r.rate, r.status
     FROM responses r JOIN areas a ON a.code = r.area
     WHERE r.source = ? AND r.period = ? AND r.sex = ? AND r.grade = ?
     ORDER BY a.sort`,
    [source, period, sex, grade]
  )
}
