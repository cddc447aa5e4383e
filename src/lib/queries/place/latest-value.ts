import type { Database } from '../../db/database.ts'
import type { Grade, Sex, Status } from '../../schema/observation.ts'
import { lansdelOfPeriod } from '../lansdel-of-period.ts'

/** The bare value of a place in an indicator at its latest. */
export interface LatestValue {
  indicator: string
  area: string
  /** The one that a kommun belonged to in the period. */
  lansdel: string | null
  value: number | null
  coverage: number | null
  status: Status
}

/** Every place of every indicator at its latest, no more than its value, in the register's order of places. */
export function latestValues(
  db: Database,
  { sex, grade }: { sex: Sex; grade: Grade }
): Promise<LatestValue[]> {
  return db.query<LatestValue>(
    `SELECT o.indicator, o.area, ${lansdelOfPeriod('a', 'o')} AS lansdel, o.value, o.coverage,
       o.status
     FROM latest o JOIN areas a ON a.code = o.area
     WHERE o.sex = ? AND o.grade = ?
     ORDER BY o.indicator, a.sort`,
    [sex, grade]
  )
}
