import type { Measured } from './change.ts'
import type { Comparison, Counts } from './comparison.ts'
import { differenceInDifferences } from './difference-in-differences.ts'
import { restOfCounty, type Covered } from './rest.ts'

/** A place and its county on either side of a day; the county's are null where they are not known. */
export interface Beside {
  before: Measured
  after: Measured
  countyBefore: Covered | null
  countyAfter: Covered | null
}

/**
 * The rest of the county on either side; null where it is not known, or lacks a member: then it is of other kommuner on one
 * side than on the other.
 */
export function restBeside({
  before,
  after,
  countyBefore,
  countyAfter
}: Beside): { before: Counts; after: Counts } | null {
  const first = restOf(before, countyBefore)
  const second = restOf(after, countyAfter)
  return first && second ? { before: first, after: second } : null
}

/** What is left of persons when a share of them is taken may be a trifle more or less than all. */
const WHOLE = 1 - 1e-9

function restOf(place: Measured, county: Covered | null): Counts | null {
  const { numerator, denominator, coverage } = restOfCounty(place, county ?? undefined)
  const isWhole = coverage !== null && coverage >= WHOLE
  return isWhole && numerator !== null ? { numerator, denominator, design: place.design } : null
}

/** How much more a place has changed than the rest of the county; null where either is not whole or cannot be tested. */
export function compareBeside(measure: string, beside: Beside): Comparison | null {
  const { before, after } = beside
  const rest = restBeside(beside)
  const isWhole = [before, after].every(({ coverage }) => coverage === null || coverage === 1)
  return rest && isWhole ? differenceInDifferences(measure, { before, after }, rest) : null
}
