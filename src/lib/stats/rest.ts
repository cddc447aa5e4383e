/** What is counted of a place, and of how much of its persons: a share 0–1, null where the source publishes the value. */
export interface Covered {
  numerator: number | null
  denominator: number | null
  coverage: number | null
}

/**
 * A place's rest of the county: the county's counts less the place's own. `coverage` is the share 0–1 of the rest's
 * persons who live in kommuner with a value. A kommun without a value has no persons, so those of the whole county, or of
 * a länsdel, are the counted ones divided by its coverage. A survey's counts are reckoned from rounded shares: what is left
 * of them may be a trifle less than none, or than all. All null without counts, and where the county is incomplete.
 */
export function restOfCounty(place: Covered, county: Covered | undefined): Covered {
  const held = place.denominator
  if (held === null || county?.denominator == null) return nothing
  const denominator = county.denominator - held
  const persons = county.denominator / (county.coverage ?? 1) - held / (place.coverage ?? 1)
  const isCounted = place.numerator !== null && county.numerator !== null
  const left = isCounted ? Math.max(county.numerator! - place.numerator!, 0) : null
  return {
    numerator: left === null ? null : Math.min(left, denominator),
    denominator,
    coverage: persons === 0 ? null : denominator / persons
  }
}

const nothing: Covered = { numerator: null, denominator: null, coverage: null }
