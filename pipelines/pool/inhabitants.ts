import type { Inhabitants } from '../../src/lib/schema/inhabitants.ts'
import { poolSum } from '../../src/lib/stats/pool.ts'
import { areasIn, kommunerIn } from '../registers/areas.ts'
import type { Registers } from '../registers/registers.ts'
import type { CountedPersons, Populations } from './populations.ts'

/**
 * How many live in every place, year by year. A länsdel is the sum of its kommuner; a year in which any part of a place
 * is not known has no row.
 */
export function inhabitants(
  { areas, populations }: Pick<Registers, 'areas' | 'populations'>,
  counted: CountedPersons,
  persons: Populations
): Inhabitants[] {
  return populations.flatMap(({ id, keys }) => {
    const years = counted.years(keys)
    return areas.flatMap((area) =>
      years.flatMap((year) => {
        const parts = area.type === 'lansdel' ? kommunerIn(area, areasIn(year, areas)) : [area]
        const sum = poolSum(parts.map(({ code }) => persons.inArea(id, code, year, 'alla')))
        return sum === null
          ? []
          : [{ population: id, area: area.code, period: String(year), persons: sum }]
      })
    )
  })
}
