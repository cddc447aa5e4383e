import type { Database } from '../../db/database.ts'
import type { Source } from '../../schema/registers/source.ts'

/** Every source, in alphabetical order of its key. */
export function allSources(db: Database): Promise<Source[]> {
  return db.query<Source>(
    `SELECT id, title, citation, publisher, licence, retrieved, kind, description, key_name, counted,
       counts_inhabitants
     FROM sources ORDER BY id`
  )
}
