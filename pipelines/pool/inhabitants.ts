import type { Inhabitants } from '../../src/lib/schema/inhabitants.ts'
import { poolSum } from '../../src/lib/stats/pool.ts'
import { areasIn, kommunerIn, type RegisteredArea } from '../registers/areas.ts'
import type { Registers } from '../registers/registers.ts'
import type { CountedPersons, Populations } from './populations.ts'

/**
 * How many live in every place, year by year. A länsdel that the source does not count is the sum of its kommuner; a year
 * in which any part of a place is not known has no row.
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
        const count = ({ code }: RegisteredArea) => persons.inArea(id, code, year, 'alla')
        const parts = area.type === 'lansdel' ? kommunerIn(area, areasIn(year, areas)) : []
        const sum = count(area) ?? poolSum(parts.map(count))
        return sum === null
          ? []
          : [{ population: id, area: area.code, period: String(year), persons: sum }]
      })
    )
  })
}
