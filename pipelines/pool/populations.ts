import type { Sex } from '../../src/lib/schema/observation.ts'
import type { Population } from '../../src/lib/schema/registers/population.ts'
import { poolSum } from '../../src/lib/stats/pool.ts'
import { areasIn, kommunerIn, type RegisteredArea } from '../registers/areas.ts'

/** Persons as a source counts them, by its own key: of a kommun, a county or riket at the end of a year. */
export interface CountedPersons {
  /** Null where the source has no number. */
  persons(key: string, area: string, year: number, sex: Sex): number | null
  /** The years that it has any row of these keys for, in order. */
  years(keys: readonly string[]): number[]
}

// Population figures come more than a year late; older than this they are of other children.
const oldest = 5

/** Persons of the registered populations in a place. */
export class Populations {
  constructor(
    private readonly populations: Population[],
    private readonly areas: RegisteredArea[],
    private readonly counted: CountedPersons
  ) {}

  /** Persons in a kommun, länet or riket as published; null where a part of the population is not known. */
  inArea(id: string, area: string, year: number, sex: Sex): number | null {
    const keys = this.populations.find((population) => population.id === id)?.keys ?? []
    return poolSum(keys.map((key) => this.counted.persons(key, area, year, sex)))
  }

  /** Persons in the kommuner that a place had that year, then or in the latest year before it that is known, at most five back. */
  latest(id: string, area: RegisteredArea, year: number, sex: Sex): number | null {
    const kommuner = kommunerIn(area, areasIn(year, this.areas))
    for (let known = year; known >= year - oldest; known -= 1) {
      const persons = poolSum(kommuner.map(({ code }) => this.inArea(id, code, known, sex)))
      if (persons !== null) return persons
    }
    return null
  }
}

/** Several sources' persons as one: the first that has a number tells it. */
export function together(sources: readonly CountedPersons[]): CountedPersons {
  return {
    persons: (key, area, year, sex) => {
      for (const source of sources) {
        const found = source.persons(key, area, year, sex)
        if (found !== null) return found
      }
      return null
    },
    years: (keys) => {
      const all = new Set(sources.flatMap((source) => source.years(keys)))
      return [...all].sort((a, b) => a - b)
    }
  }
}
