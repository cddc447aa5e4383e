import type { Database } from '../../db/database.ts'
import type { ShortForm } from '../../schema/registers/short-form.ts'

/** The short forms of organisations in minutes, and what they stand for. */
export function shortForms(db: Database): Promise<ShortForm[]> {
  return db.query<ShortForm>('SELECT short, name FROM short_forms ORDER BY short')
}
