import type { Database } from '../../src/lib/db/database.ts'
import { ownSite } from './site.ts'

/** What the ETL wrote last, as if the answers of the survey had been published by others, who have hidden some of them. */
export async function publishedSite(): Promise<Database> {
  const db = await ownSite()
  await db.query(
    `UPDATE indicators SET least_answers = NULL, least_count = NULL, rounding = NULL
     WHERE source = 'liv-och-halsa-ung'`
  )
  return db
}
