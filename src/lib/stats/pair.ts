import { compare, type Counts } from './comparison.ts'
import { judged, type Judgement } from './judgement.ts'

/** Two places in one indicator. `inside` says which of them lies in the other, if either does. */
export interface Pair {
  measure: string
  first: Counts
  second: Counts
  inside: 'first' | 'second' | null
}

/**
 * How each first place differs from the second, all judged together: which two is always the reader's own choice. Groups
 * that are compared must have no member in common, so a place that holds the other is taken without it.
 */
export function judgePairs(pairs: Pair[]): Judgement[] {
  const items = pairs.map((pair) => ({ ...pair, published: null }))
  return judged(items, ({ measure, first, second, inside }) => {
    const one = inside === 'second' ? without(first, second) : first
    const other = inside === 'first' ? without(second, first) : second
    return compare(measure, one, other)
  })
}

/** A place's counts less those of a part of it. Null where the part's, rounded, are all that there is. */
function without(whole: Counts, part: Counts): Counts {
  const nothing = { numerator: null, denominator: null }
  if (whole.numerator === null || whole.denominator === null) return nothing
  if (part.numerator === null || part.denominator === null) return nothing
  const denominator = whole.denominator - part.denominator
  const numerator = whole.numerator - part.numerator
  const isSound = denominator > 0 && numerator >= 0 && numerator <= denominator
  return isSound ? { numerator, denominator, design: whole.design } : nothing
}
