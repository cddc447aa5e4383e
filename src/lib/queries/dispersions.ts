import type { Database } from '../db/database.ts'
import type { Dispersion } from '../schema/dispersion.ts'

/** How the values of every indicator vary by chance, for each sex and school year. */
export function dispersions(db: Database): Promise<Dispersion[]> {
  return db.query<Dispersion>(
    `SELECT indicator, sex, grade, effect, effect_error, correlation, correlation_error, cohorts,
       basis, periods
     FROM dispersions ORDER BY indicator, sex, grade`
  )
}
