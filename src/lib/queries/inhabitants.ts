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

/** The kommun where more than half of the county's children and young people live, in the last year counted; null where no kommun is that large. */
export async function largestKommun(db: Database): Promise<string | null> {
  const [largest] = await db.query<{ name: string }>(
    `SELECT a.name FROM inhabitants n JOIN areas a ON a.code = n.area
     WHERE n.population = ? AND a.type = 'kommun'
       AND n.period = (SELECT max(period) FROM inhabitants WHERE population = n.population)
     QUALIFY n.persons > sum(n.persons) OVER () / 2`,
    [populations[0]]
  )
  return largest?.name ?? null
}
