import type { Inhabitants } from '../../src/lib/schema/inhabitants.ts'
import { poolSum } from '../../src/lib/stats/pool.ts'
import { kommunerIn } from '../registers/areas.ts'
import type { Registers } from '../registers/registers.ts'
import type { KoladaFigures } from '../sources/kolada/figures.ts'
import type { Populations } from './populations.ts'

/**
 * How many live in every place, year by year. A länsdel is the sum of its kommuner; a year in which any part of a place
 * is not known has no row.
 */
export function inhabitants(
  { areas, populations }: Pick<Registers, 'areas' | 'populations'>,
  figures: KoladaFigures,
  persons: Populations
): Inhabitants[] {
  return populations.flatMap(({ id, keys }) => {
    const own = [...figures.cells.values()].filter(({ key }) => keys.includes(key))
    const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b)
    return areas.flatMap((area) =>
      years.flatMap((year) => {
        const parts = area.type === 'lansdel' ? kommunerIn(area, areas) : [area]
        const sum = poolSum(parts.map(({ code }) => persons.inArea(id, code, year, 'alla')))
        return sum === null
          ? []
          : [{ population: id, area: area.code, period: String(year), persons: sum }]
      })
    )
  })
}
