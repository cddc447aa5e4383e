import type { DivisionWords } from '../../schema/registers/county.ts'

/** What a county and its parts are called in running text. */
export interface CountyWords {
  code: string
  /** "länet", or "landet" for all of them; neuter. */
  whole: string
  /** Null where it has no parts but its kommuner. */
  divisions: DivisionWords | null
  /** How many parts it has, or else how many kommuner. */
  count: number
}

/**
 * Those of the county that the site is built of: a constant of the build, so that no sentence need be handed them.
 * `county-words.ts` in the project's root puts them here when Vite reads this. Who reads it otherwise, as the browser tests
 * do to know what to expect, has those of the project's own data.
 */
export const countyWords: CountyWords = {
  code: '18',
  whole: 'länet',
  divisions: {
    one: 'länsdel',
    theOne: 'länsdelen',
    many: 'länsdelar',
    all: 'länsdelarna'
  },
  count: 4
}
