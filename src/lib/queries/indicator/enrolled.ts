import type { Database } from '../../db/database.ts'
import type { Grade, Sex } from '../../schema/observation.ts'

/** A group of pupils in a place: how many answered what, and how many there are in school. */
export interface EnrolledGroup {
  area: string
  sex: Sex
  grade: Grade
  /** Null where it is not shown. */
  numerator: number | null
  denominator: number | null
  pupils: number | null
}

/** Every group of sex and school year that a question was put to in a period, place by place. */
export function enrolledGroups(
  db: Database,
  { id, source }: { id: string; source: string },
  period: string
): Promise<EnrolledGroup[]> {
  return db.query<EnrolledGroup>(
    `SELECT o.area, o.sex, o.grade, o.numerator, o.denominator, r.pupils
     FROM observations o
     JOIN areas a ON a.code = o.area
     LEFT JOIN responses r ON r.source = ? AND r.period = o.period
       AND r.area = o.area AND r.sex = o.sex AND r.grade = o.grade
     WHERE o.indicator = ? AND o.period = ? AND o.grade <> 'alla' AND o.status <> 'not_asked'
     ORDER BY a.sort, o.grade, o.sex`,
    [source, id, period]
  )
}
