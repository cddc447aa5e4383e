import type { Database } from '../db/database.ts'
import type { Inhabitants } from '../schema/inhabitants.ts'

/** How many children and young people live in a place, year by year: all of them, and the ages that they are made up of. */
export function placeInhabitants(db: Database, area: string): Promise<Inhabitants[]> {
  return db.query<Inhabitants>(
    `SELECT population, area, period, persons FROM inhabitants
     WHERE area = ? AND population IN (${populations.map(() => '?').join(', ')})
     ORDER BY population, period`,
    [area, ...populations]
  )
}

/** All 0–19 years old, and the parts of them: the ages of preschool, school and gymnasium. */
export const populations = [
  'population 0-19',
  'population 0-5',
  'population 6-15',
  'population 16-19'
] as const
