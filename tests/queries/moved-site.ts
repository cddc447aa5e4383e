import type { Database } from '../../src/lib/db/database.ts'
import { ownSite } from './site.ts'

/** What the ETL wrote last, as if Degerfors had come from the western länsdel to the southern that year. */
export async function movedSite(year: string): Promise<Database> {
  const db = await ownSite()
  await db.query(`INSERT INTO area_moves VALUES ('1862', '18V', '18S', ?)`, [year])
  await db.query(`UPDATE areas SET lansdel = '18S', parent = '18S' WHERE code = '1862'`)
  return db
}
