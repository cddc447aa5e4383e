import type { Database } from '../../src/lib/db/database.ts'
import type { Target } from '../../src/lib/schema/target.ts'
import { openSite } from './site.ts'

/** What the ETL wrote last, as if these targets had been decided. */
export async function targetedSite(
  ...targets: Omit<Target, 'decided_by' | 'decision'>[]
): Promise<Database> {
  const db = await openSite()
  for (const { indicator, area, year, value } of targets) {
    await db.query('INSERT INTO targets VALUES (?, ?, ?, ?, ?, ?)', [
      ...[indicator, area, year, value],
      ...['Provnämnden', '2026-05-12-sams']
    ])
  }
  return db
}
