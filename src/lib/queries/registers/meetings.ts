import type { Meeting } from '../../schema/registers/meeting.ts'
import type { Database } from '../../db/database.ts'

/** Every meeting, the earliest first. */
export function meetings(db: Database): Promise<Meeting[]> {
  return db.query<Meeting>(
    `SELECT m.forum, m.area, m.date, m.time, m.place, m.note, m.example
     FROM meetings m JOIN areas a ON a.code = m.area
     ORDER BY m.date, m.time NULLS FIRST, a.sort, m.forum`
  )
}
