import type { Sex } from '../../src/lib/schema/observation.ts'
import type { Population } from '../../src/lib/schema/population.ts'
import { poolSum } from '../../src/lib/stats/pool.ts'
import { kommunerIn, type RegisteredArea } from '../registers/areas.ts'
import { cell, type KoladaFigures } from '../sources/kolada/figures.ts'

// Population figures come more than a year late; older than this they are of other children.
const oldest = 5

/** Persons of a population in a place, by Kolada's figures. */
export class Populations {
  constructor(
    private readonly populations: Population[],
    private readonly areas: RegisteredArea[],
    private readonly figures: KoladaFigures
  ) {}

  /** Persons in a kommun, länet or riket as published; null where a part of the population is not known. */
  inArea(id: string, area: string, year: number, sex: Sex): number | null {
    const keys = this.populations.find((population) => population.id === id)?.keys ?? []
    return poolSum(
      keys.map((key) => this.figures.cells.get(cell(key, area, year, sex))?.value ?? null)
    )
  }

  /** Persons in the kommuner of a place, that year or the latest year before it that is known, at most five back. */
  latest(id: string, area: RegisteredArea, year: number, sex: Sex): number | null {
    const kommuner = kommunerIn(area, this.areas)
    for (let known = year; known >= year - oldest; known -= 1) {
      const persons = poolSum(kommuner.map(({ code }) => this.inArea(id, code, known, sex)))
      if (persons !== null) return persons
    }
    return null
  }
}
