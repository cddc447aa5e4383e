import type { AreaType } from '../../schema/registers/area.ts'
import type { Target } from '../../schema/registers/target.ts'
import type { Database } from '../../db/database.ts'

/** A target with the names of its place, and when it was decided where that is known. */
export interface TargetRow extends Target {
  type: AreaType
  short_name: string
  sentence_name: string
  decision_date: string | null
}

/** Every target, the largest place and the nearest year first. */
export function targets(db: Database): Promise<TargetRow[]> {
  return db.query<TargetRow>(
    `SELECT t.indicator, t.area, t.year, t.value, t.decided_by, t.decision, t.goal,
       t.source, t.example,
       a.type, a.short_name, a.sentence_name, d.date AS decision_date
     FROM targets t
     JOIN areas a ON a.code = t.area
     LEFT JOIN decisions d ON d.id = t.decision
     ORDER BY t.indicator, a.sort, t.year`
  )
}
