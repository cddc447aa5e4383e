import { sexes, grades, type Grade, type Sex } from '../../../src/lib/schema/observation.ts'
import { folded } from '../../read/words/translation.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import { knownGrade, knownSex, meansAll } from '../../registers/written-forms.ts'
import type { PlaceNames } from '../../registers/place-names.ts'

/** What the cells of a table may speak of. */
export interface Known {
  source: string
  /** The source's own indicators, by id. */
  indicators: ReadonlyMap<string, RegisteredIndicator>
  places: PlaceNames
  /** The last year that figures can be of. */
  thisYear: number
  /** Whether the registers have no fault: what is wrong there is not repeated for all that refers to it. */
  isSound: boolean
}

// No table of young people here goes further back, and no code of a place is as large: a column of such a number is a year.
const firstYear = 1990

/** The columns that say what a row is about: how each is understood, undefined where it cannot be, and what belongs there. */
export const dimensions = {
  indikator: {
    find: (word: string, { indicators }: Known) => indicators.get(word),
    expected: ({ source }: Known) => `en indikator ur indicators.csv med källan ${source}`
  },
  plats: {
    find: (word: string, { places }: Known) => places.find(word),
    expected: () => 'en kod eller ett namn ur areas.csv'
  },
  ar: {
    find: (word: string, { thisYear }: Known) => {
      const year = Number(word)
      return /^\d{4}$/.test(word) && year >= firstYear && year <= thisYear ? year : undefined
    },
    expected: ({ thisYear }: Known) => `ett årtal från ${firstYear} till ${thisYear}`
  },
  kon: {
    find: (word: string): Sex | undefined =>
      isAll(word) ? 'alla' : (oneOf(sexes, word) ?? sexOf(word)),
    expected: () => `något av ${sexes.join(', ')}`
  },
  arskurs: {
    find: (word: string): Grade | undefined =>
      isAll(word) ? 'alla' : (oneOf(grades, word) ?? oneOf(grades, knownGrade(folded(word)) ?? '')),
    expected: () => `något av ${grades.join(', ')}`
  }
}

export type Dimension = keyof typeof dimensions
export const dimensionNames = Object.keys(dimensions) as Dimension[]

function isAll(word: string): boolean {
  return word === '' || meansAll(folded(word))
}

const sexNames: Record<string, Sex> = { flicka: 'flickor', pojke: 'pojkar' }

function sexOf(word: string): Sex | undefined {
  return sexNames[knownSex(folded(word)) ?? folded(word)]
}

function oneOf<Word extends string>(words: readonly Word[], cell: string): Word | undefined {
  return words.find((word) => word === cell.toLowerCase())
}
