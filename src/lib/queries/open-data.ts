import type { Database } from '../db/database.ts'
import type { Area } from '../schema/registers/area.ts'
import type { Observation } from '../schema/observation.ts'

/** A published value with its place, for those who take the figures elsewhere. */
export interface OpenRow extends Pick<
  Observation,
  | 'area'
  | 'period'
  | 'sex'
  | 'grade'
  | 'value'
  | 'lower'
  | 'upper'
  | 'denominator'
  | 'coverage'
  | 'status'
> {
  place: string
  level: Area['type']
}

/** All that is published of an indicator: place by place in the register's order, the earliest period first. */
export function openRows(db: Database, indicator: string): Promise<OpenRow[]> {
  return db.query<OpenRow>(
    `SELECT o.area, a.name AS place, a.type AS level, o.period, o.sex, o.grade, o.value, o.lower, o.upper,
       o.denominator, o.coverage, o.status
     FROM observations o JOIN areas a ON a.code = o.area
     WHERE o.indicator = ?
     ORDER BY a.sort, o.period, o.sex, o.grade`,
    [indicator]
  )
}
