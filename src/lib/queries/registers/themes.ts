import type { Database } from '../../db/database.ts'
import type { Theme } from '../../schema/registers/theme.ts'

/** The themes of indicators or of decisions, in the register's order. */
export function themesOf(db: Database, group: Theme['group']): Promise<Theme[]> {
  return db.query<Theme>(
    `SELECT id, "group", title, description, about, touches, sort
     FROM themes WHERE "group" = ? ORDER BY sort`,
    [group]
  )
}
