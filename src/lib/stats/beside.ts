import type { Measured } from './change.ts'
import type { Comparison, Counts } from './comparison.ts'
import { differenceInDifferences } from './difference-in-differences.ts'
import { COVERAGE_LIMIT } from './pool.ts'
import { restOfCounty, type Covered } from './rest.ts'

/** A place and its county on either side of a day; the county's are null where they are not known. */
export interface Beside {
  before: Measured
  after: Measured
  countyBefore: Covered | null
  countyAfter: Covered | null
}

/** The rest of the county on either side; null where it lacks more than a tenth of its persons, or is not known. */
export function restBeside({
  before,
  after,
  countyBefore,
  countyAfter
}: Beside): { before: Counts; after: Counts } | null {
  const rests = [restOf(before, countyBefore), restOf(after, countyAfter)]
  const [first, second] = rests
  return first && second ? { before: first, after: second } : null
}

function restOf(place: Measured, county: Covered | null): Counts | null {
  const { numerator, denominator, coverage } = restOfCounty(place, county ?? undefined)
  const isEnough = coverage !== null && coverage >= COVERAGE_LIMIT
  return isEnough && numerator !== null ? { numerator, denominator, design: place.design } : null
}

/** How much more a place has changed than the rest of the county; null where either is not whole or cannot be tested. */
export function compareBeside(measure: string, beside: Beside): Comparison | null {
  const { before, after } = beside
  const rest = restBeside(beside)
  const isWhole = [before, after].every(({ coverage }) => coverage === null || coverage === 1)
  return rest && isWhole ? differenceInDifferences(measure, { before, after }, rest) : null
}
