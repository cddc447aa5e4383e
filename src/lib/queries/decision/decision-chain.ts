import type { Database } from '../../db/database.ts'
import type { DecisionKind } from '../../schema/registers/decision.ts'

/** What a decision takes further (`way` is `earlier`), or what takes it further (`later`). */
export interface ChainLink {
  id: string
  way: 'earlier' | 'later'
  other: string
  date: string
  kind: DecisionKind
  agenda_item: string
}

// One row for each thing that a row of the register says that it follows.
const links = `SELECT id AS later, unnest(string_split(follows, ',')) AS earlier
  FROM decisions WHERE follows <> ''`

/** Every link between decisions, from both its ends, in the order of time. */
export function chainLinks(db: Database): Promise<ChainLink[]> {
  return db.query<ChainLink>(
    `WITH links AS (${links}), ends AS (
       SELECT later AS id, 'earlier' AS way, earlier AS other FROM links UNION ALL
       SELECT earlier, 'later', later FROM links
     )
     SELECT e.id, e.way, e.other, d.date, d.kind, d.agenda_item
     FROM ends e JOIN decisions d ON d.id = e.other
     ORDER BY e.id, d.first_day, d.id`
  )
}

/** A decision with all that it takes further and all that takes it further: their ids in the order of time. */
export async function decisionChain(db: Database, id: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `WITH RECURSIVE links AS (${links}), before AS (
       SELECT ?::VARCHAR AS id UNION
       SELECT l.earlier FROM links l JOIN before b ON b.id = l.later
     ), after AS (
       SELECT ?::VARCHAR AS id UNION
       SELECT l.later FROM links l JOIN after a ON a.id = l.earlier
     )
     SELECT d.id FROM decisions d
     WHERE d.id IN (SELECT id FROM before UNION SELECT id FROM after)
     ORDER BY d.first_day, d.last_day, d.id`,
    [id, id]
  )
  return rows.map((row) => row.id)
}
