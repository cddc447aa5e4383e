import type { Database } from '../../db/database.ts'
import type { Cause } from '../../schema/registers/cause.ts'

/** Every published cause, the latest first. */
export function causes(db: Database): Promise<Cause[]> {
  return db.query<Cause>(
    `SELECT indicator, topic, area, cause, standing, source, speaks, organisation, date, example
     FROM causes
     ORDER BY date DESC, indicator, topic, area, cause, standing, organisation`
  )
}
