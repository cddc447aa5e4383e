import type { Database } from '../db/database.ts'
import type { ChangeVerdict } from '../schema/verdict.ts'
import { verdictColumns } from './joined-verdict.ts'

/** Of which indicators and where; all of them where it is not said. */
interface Wanted {
  indicators?: string[]
  areas?: string[]
}

/** The published verdicts on changes, both sexes and all school years together. */
export function changeRows(db: Database, { indicators, areas }: Wanted): Promise<ChangeVerdict[]> {
  const lists = [indicators, areas].map((list) => list?.join(',') ?? null)
  return db.query<ChangeVerdict>(
    `SELECT v.indicator, v.area, v.period, v.against, ${verdictColumns}
     FROM verdicts v
     WHERE v.kind = 'change'
       AND coalesce(list_contains(string_split(?, ','), v.indicator), true)
       AND coalesce(list_contains(string_split(?, ','), v.area), true)
     ORDER BY v.indicator, v.area, v.period, v.against`,
    lists
  )
}
