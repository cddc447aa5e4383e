import type { Database } from '../db/database.ts'
import type { AreaMove } from '../schema/registers/area.ts'

/** A move with the names of the three places. */
export interface AreaMoveRow extends AreaMove {
  name: string
  from_name: string
  to_name: string
}

/** Every kommun that has changed länsdel, the first move first. */
export function areaMoves(db: Database): Promise<AreaMoveRow[]> {
  return db.query<AreaMoveRow>(
    `SELECT m.kommun, m.from_area, m.to_area, m.year, k.name,
       f.sentence_name AS from_name, t.sentence_name AS to_name
     FROM area_moves m
     JOIN areas k ON k.code = m.kommun
     JOIN areas f ON f.code = m.from_area
     JOIN areas t ON t.code = m.to_area
     ORDER BY m.year, k.sort`
  )
}
