import type { Database } from '../db/database.ts'
import type { Initiative } from '../schema/initiative.ts'

/** An initiative of one status, with the places where it has it: their names in the register's order. */
export interface InitiativeRow extends Omit<Initiative, 'area'> {
  places: string
  /** 0 in the place itself, 1 in a place around or in it, 2 in the whole county. */
  distance: number
}

/** What is done in a place, in the places in it and around it: the nearest first. */
export function placeInitiatives(db: Database, area: string): Promise<InitiativeRow[]> {
  return db.query<InitiativeRow>(
    `WITH near AS (
       SELECT n.code, n.name, n.sort, CASE WHEN n.code = w.code THEN 0
         WHEN n.type = 'lan' THEN 2 ELSE 1 END AS distance
       FROM areas n JOIN areas w ON n.code = w.code OR n.type = 'lan'
         OR (n.type = 'kommun' AND n.lansdel = w.code)
         OR (n.type = 'lansdel' AND n.code = w.lansdel)
       WHERE w.code = ?
     )
     SELECT i.initiative, i.status, i.since, i.source, i.note, n.distance::INTEGER AS distance,
       string_agg(n.name, ', ' ORDER BY n.sort) AS places
     FROM initiatives i JOIN near n ON n.code = i.area
     GROUP BY i.initiative, i.status, i.since, i.source, i.note, n.distance
     ORDER BY n.distance, min(n.sort), i.initiative, i.status`,
    [area]
  )
}
