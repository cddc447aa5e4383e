import type { Database } from '../../db/database.ts'
import type { Status } from '../../schema/observation.ts'
import type { Direction } from '../../schema/registers/indicator.ts'
import type { Source } from '../../schema/registers/source.ts'
import type { Target } from '../../schema/registers/target.ts'

/** A target with what the indicator is at its latest year; null where nothing is published. */
export interface TargetValue extends Target {
  title: string
  unit: string
  direction: Direction
  place: string
  source_kind: Source['kind']
  actual: number | null
  actual_year: string | null
  actual_status: Status | null
}

/** Every target beside the latest value of all, both sexes and all school years together. */
export function targetValues(db: Database): Promise<TargetValue[]> {
  return db.query<TargetValue>(
    `SELECT t.indicator, t.area, t.year, t.value, t.decided_by, t.decision, t.goal,
       t.source, t.example, n.title, n.unit,
       n.direction, a.name AS place, s.kind AS source_kind,
       CASE WHEN o.status = 'ok' THEN o.value END AS actual, o.period AS actual_year,
       o.status AS actual_status
     FROM targets t
     JOIN indicators n ON n.id = t.indicator
     JOIN sources s ON s.id = n.source
     JOIN areas a ON a.code = t.area
     LEFT JOIN observations o ON o.indicator = t.indicator AND o.area = t.area
       AND o.sex = 'alla' AND o.grade = 'alla' AND o.period = n.latest
     ORDER BY t.indicator, a.sort, t.year`
  )
}
