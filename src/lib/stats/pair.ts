import type { JoinedVerdict } from '../schema/verdict.ts'
import { compare, differenceOf, type Counts } from './comparison.ts'
import { judged, type Judgement } from './judgement.ts'

/** Two places in one indicator. `inside` says which of them lies in the other, if either does. */
export interface Pair {
  measure: string
  first: Counts
  second: Counts
  inside: 'first' | 'second' | null
  /** The verdict on them where it is one that pages show unasked. */
  published?: Partial<JoinedVerdict> | null
}

/**
 * How each first place differs from the second, all judged together: which two is the reader's own choice, except where
 * it is a place beside the rest of its county. Groups that are compared must have no member in common, so a place that
 * holds the other is taken without it.
 */
export function judgePairs(pairs: Pair[]): Judgement[] {
  const items = pairs.map((pair) => {
    const terms = differenceOf([pair.first], [pair.second])
    return { ...pair, published: pair.published ?? null, terms }
  })
  return judged(items, ({ measure, first, second, inside }) => {
    const one = inside === 'second' ? without(first, second) : first
    const other = inside === 'first' ? without(second, first) : second
    return compare(measure, one, other)
  })
}

const opposite = { higher: 'lower', lower: 'higher', none: 'none', untested: 'untested' } as const

/** The published verdict on a place beside another, told of the other beside the place. */
export function turned(verdict: JoinedVerdict, measure: string): JoinedVerdict {
  const { judged, judged_estimate, judged_lower, judged_upper } = verdict
  const back = (value: number | null) => {
    if (value === null) return null
    return measure === 'rate' ? 1 / value : -value
  }
  return {
    judged: judged && opposite[judged],
    judged_estimate: back(judged_estimate),
    judged_lower: back(judged_upper),
    judged_upper: back(judged_lower),
    judged_p: verdict.judged_p,
    judged_limit: verdict.judged_limit
  }
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
