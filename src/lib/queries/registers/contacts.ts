import type { Database } from '../../db/database.ts'
import type { Contact } from '../../schema/registers/contact.ts'

/** Whom readers may turn to, in the register's order. */
export function contacts(db: Database): Promise<Contact[]> {
  return db.query<Contact>('SELECT about, organisation, address FROM contacts ORDER BY sort')
}
