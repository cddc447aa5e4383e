import type { Database } from '../../src/lib/db/database.ts'
import { ownSite } from './site.ts'

const tables = ['observations', 'latest', 'places']

/**
 * What the ETL wrote last, with bounds made up for Laxå: its boys in year 9 skip school under 25 % in every survey, and
 * over 80 % of them feel well in 2026; calls are fewer than 5 in the last quarter of 2025, and under 4,4 per 1 000 that year.
 */
export async function boundedSite(): Promise<Database> {
  const db = await ownSite()
  const boys = `sex = 'pojkar' AND grade = '9'`
  const all = `sex = 'alla' AND grade = 'alla'`
  await bound(db, `indicator = 'skolk' AND ${boys}`, { side: 'under', at: 25, of: 20 })
  const well = `indicator = 'mar-bra' AND period = '2026' AND ${boys}`
  await bound(db, well, { side: 'over', at: 80, of: 20 })
  const calls = `indicator = 'sip-kallelser' AND period = '2025-Q4' AND ${all}`
  await bound(db, calls, { side: 'under', at: 5, of: null })
  const rate = `indicator = 'sip-per-1000' AND period = '2025' AND ${all}`
  await bound(db, rate, { side: 'under', at: 4.4, of: 1133 })
  return db
}

async function bound(
  db: Database,
  where: string,
  { side, at, of }: { side: 'under' | 'over'; at: number; of: number | null }
): Promise<void> {
  const limits = side === 'under' ? [null, at] : [at, null]
  for (const table of tables) {
    await db.query(
      `UPDATE ${table} SET value = NULL, numerator = NULL, denominator = ?, lower = ?, upper = ?, status = ?
       WHERE area = '1860' AND ${where}`,
      [of, ...limits, side]
    )
  }
}
