import type { Database } from '../../db/database.ts'

/** A number from minutes, as the page tells it. */
export interface FactRow {
  text: string
  source: string
  note: string | null
}

/** The facts that belong to an indicator theme, in the register's order; those of initiatives stand with these. */
export function themeFacts(db: Database, theme: string): Promise<FactRow[]> {
  return db.query<FactRow>(
    `SELECT text, source, note FROM facts WHERE theme = ? AND initiative IS NULL ORDER BY sort`,
    [theme]
  )
}
