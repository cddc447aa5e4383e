import type { NationalRow } from '../../queries/place/national.ts'
import { similarPlaces, type SimilarPlace, type SimilarPlaces } from './similarity.ts'

/** A kommun of the country that is like the page's own. */
interface SimilarKommun extends SimilarPlace {
  county: string
}

/** The kommuner of the whole country that are most like one, by official figures. */
export interface NationalSimilarity extends SimilarPlaces {
  places: SimilarKommun[]
  /** Among how many kommuner they have been looked for, the page's own with them. */
  kommuner: number
  /** So many of the measures, the first ones, are what likeness is measured by. */
  counted: number
  /** Whom the figures are from: "Källa: Kolada (RKA)". */
  sources: string[]
}

const inCountry = { whose: 'landets', most: 5 } as const

/** A share says what it is by its sign, a count by its title. */
const isRatio = (measure: NationalRow['measure']) => measure === 'rate' || measure === 'mean'

/** The kommuner most like the one with this code; null where nothing is known of the country's, or not of this one. */
export function nationalSimilarity(
  rows: readonly NationalRow[],
  code: string
): NationalSimilarity | null {
  const counties = new Map(rows.map(({ area, county }) => [area, county]))
  if (!counties.has(code)) return null
  // What likeness is measured by stands first in the table.
  const sorted = rows.toSorted((a, b) => Number(a.group === null) - Number(b.group === null))
  const similar = similarPlaces(sorted, code, inCountry)
  const units = new Map(rows.map(({ title, measure, unit }) => [title, isRatio(measure) && unit]))
  const counted = new Set(rows.filter(({ group }) => group !== null).map(({ title }) => title))
  return {
    ...similar,
    places: similar.places.map((place) => ({ ...place, county: counties.get(place.code) ?? '' })),
    measures: similar.measures.map(({ title, meta, values }) => {
      const unit = units.get(title)
      return { title, meta: unit ? `${unit}, ${meta}` : meta, values }
    }),
    kommuner: counties.size,
    counted: counted.size,
    sources: [...new Set(rows.map(({ citation }) => citation))]
  }
}
