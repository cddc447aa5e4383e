import type { Database } from '../db/database.ts'
import type { OverTimeVerdict } from '../schema/verdict.ts'
import { verdictColumns } from './joined-verdict.ts'

/** Of which indicators and where; all of them where it is not said. */
interface Wanted {
  indicators?: string[]
  areas?: string[]
}

/** The published verdicts on changes, alone and beside the rest of the county, and on trends, both sexes and all school years together. */
export function overTimeVerdicts(
  db: Database,
  { indicators, areas }: Wanted
): Promise<OverTimeVerdict[]> {
  const lists = [indicators, areas].map((list) => list?.join(',') ?? null)
  return db.query<OverTimeVerdict>(
    `SELECT v.kind, v.indicator, v.area, v.period, v.against, v.turns, ${verdictColumns}
     FROM verdicts v
     WHERE v.kind IN ('change', 'trend', 'beside')
       AND coalesce(list_contains(string_split(?, ','), v.indicator), true)
       AND coalesce(list_contains(string_split(?, ','), v.area), true)
     ORDER BY v.kind, v.indicator, v.area, v.period, v.against`,
    lists
  )
}
