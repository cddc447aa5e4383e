import type { Database } from '../../src/lib/db/database.ts'
import type { Target } from '../../src/lib/schema/registers/target.ts'
import { ownSite } from './site.ts'

/** What the ETL wrote last, as if these targets had been decided. */
export async function targetedSite(
  ...targets: (Pick<Target, 'indicator' | 'area' | 'year' | 'value'> & Partial<Target>)[]
): Promise<Database> {
  const db = await ownSite()
  for (const { indicator, area, year, value, goal, source, example } of targets) {
    await db.query('INSERT INTO targets VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS BOOLEAN))', [
      ...[indicator, area, year, value],
      ...['Provnämnden', '2026-05-12-sams'],
      ...[goal ?? null, source ?? null, String(example ?? false)]
    ])
  }
  return db
}
