import type { Database } from '../../db/database.ts'
import type { Grade, Sex, Status } from '../../schema/observation.ts'
import { lansdelOfPeriod } from '../lansdel-of-period.ts'

/**
 * A pooled place in a period where some kommun has no value, or a doubtful one: which ones, and the share 0–1 of the weight that they
 * hold. `share` is null when the weight itself is not known.
 */
export interface GapRow {
  area: string
  name: string
  sentence_name: string
  period: string
  status: Status
  share: number | null
  missing: string
  /** Those that have a doubtful value. */
  doubtful: string
}

/** Pooled places with members missing, newest period first; periods without any value at all are left out. */
export function gapRows(
  db: Database,
  indicator: string,
  { sex, grade }: { sex: Sex; grade: Grade }
): Promise<GapRow[]> {
  return db.query<GapRow>(
    `SELECT o.area, a.name, a.sentence_name, o.period, o.status,
       (1 - o.coverage)::DOUBLE AS share,
       coalesce(string_agg(m.name, ', ' ORDER BY m.sort) FILTER (WHERE m.status = 'missing'), '') AS missing,
       coalesce(string_agg(m.name, ', ' ORDER BY m.sort) FILTER (WHERE m.status = 'doubtful'), '') AS doubtful
     FROM observations o
     JOIN areas a ON a.code = o.area AND a.type IN ('lan', 'lansdel')
     LEFT JOIN (
       SELECT k.indicator, k.period, k.sex, k.grade, k.status, n.name, n.sort,
         ${lansdelOfPeriod('n', 'k')} AS lansdel
       FROM observations k JOIN areas n ON n.code = k.area
       WHERE n.type = 'kommun' AND k.status IN ('missing', 'doubtful')
     ) m ON m.indicator = o.indicator AND m.period = o.period AND m.sex = o.sex AND m.grade = o.grade
       AND (a.type = 'lan' OR m.lansdel = a.code)
     WHERE o.indicator = ? AND o.sex = ? AND o.grade = ?
       AND (o.status = 'incomplete' OR o.coverage < 1)
     GROUP BY o.area, a.name, a.sentence_name, a.sort, o.period, o.status, o.coverage
     ORDER BY o.period DESC, a.sort`,
    [indicator, sex, grade]
  )
}
