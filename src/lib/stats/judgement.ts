import type { Comparator } from '../schema/comparator.ts'
import { compare, verdicts, type Comparison, type Counts, type Verdict } from './comparison.ts'
import { COVERAGE_LIMIT } from './pool.ts'

/** A place with its own counts and those of the rest of the county. */
export interface Judged extends Counts {
  measure: string
  rest_numerator: number | null
  rest_denominator: number | null
  /** Share 0–1 of the rest's persons who live where there is a value. */
  rest_coverage: number | null
  riket_numerator: number | null
  riket_denominator: number | null
}

export interface Judgement {
  verdict: Verdict
  comparison: Comparison | null
}

/**
 * The verdict on every place shown together, in their order. A rest of the county that lacks kommuner with more than
 * a tenth of its persons is not the rest of the county, and is not compared with.
 */
export function judge(places: Judged[], comparator: Comparator): Judgement[] {
  const comparisons = places.map((place) => {
    const { design } = place
    if (comparator === 'riket') {
      const riket = {
        numerator: place.riket_numerator,
        denominator: place.riket_denominator,
        design
      }
      return compare(place.measure, place, riket)
    }
    if (place.rest_coverage === null || place.rest_coverage < COVERAGE_LIMIT) return null
    const rest = { numerator: place.rest_numerator, denominator: place.rest_denominator, design }
    return compare(place.measure, place, rest)
  })
  const found = verdicts(comparisons)
  return comparisons.map((comparison, index) => {
    return { comparison, verdict: found[index] ?? 'untested' }
  })
}
