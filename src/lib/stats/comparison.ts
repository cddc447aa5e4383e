import { differenceP, newcombe, rateRatio, ratioP } from './difference.ts'
import { conditionalP, fisherP } from './exact.ts'
import type { Interval } from './interval.ts'
import { benjaminiHochberg } from './multiple.ts'

/** Events among persons. */
export interface Counts {
  numerator: number | null
  denominator: number | null
  /** How many of these tell as much as one would, where they weigh differently (Kish 1965, § 11.7); 1 if not given. */
  effect?: number
}

export type Verdict = 'higher' | 'lower' | 'none' | 'untested'

/** How a place differs from what it is compared with. */
export interface Comparison extends Interval {
  /** For a rate the ratio, with its interval; for a percentage the difference in shares. */
  kind: 'ratio' | 'difference'
  estimate: number
  /** Two-sided p-value of no difference: the interval's own or the exact test's, whichever is larger. */
  p: number
}

// Many comparisons are judged together, so verdicts hang on p-values far below 5 %. There the approximations behind the
// intervals give too small ones in small groups; a finding has to hold by the exact test as well.
const strict = (p: number, exact: () => number) => (p < 0.05 ? Math.max(p, exact()) : p)

/**
 * Compares two independent groups: rates by their ratio on the log scale (Breslow & Day 1987), percentages by
 * Newcombe's hybrid score interval (1998, method 10). Null where either side has no counts, or for other measures.
 */
export function compare(measure: string, place: Counts, other: Counts): Comparison | null {
  if (place.numerator === null || other.numerator === null) return null
  if (!place.denominator || !other.denominator) return null
  const [own, others] = [place.effect ?? 1, other.effect ?? 1]
  const events = [place.numerator / own, other.numerator / others] as const
  const persons = [place.denominator / own, other.denominator / others] as const
  if (measure === 'rate') {
    const a = { events: events[0], population: persons[0] }
    const b = { events: events[1], population: persons[1] }
    if (events[0] + events[1] === 0) return null
    const { ratio, lower, upper } = rateRatio(a, b)
    const p = strict(ratioP(a, b), () => conditionalP(a, b))
    return { kind: 'ratio', estimate: ratio, lower, upper, p }
  }
  if (measure !== 'percent') return null
  const a = { events: events[0], n: persons[0] }
  const b = { events: events[1], n: persons[1] }
  const { difference, lower, upper } = newcombe(a, b)
  const p = strict(differenceP(a, b), () => fisherP(a, b))
  return { kind: 'difference', estimate: difference, lower, upper, p }
}

/**
 * The verdicts of all comparisons shown together, in their order: the false discovery rate is held at 5 %
 * (Benjamini & Hochberg 1995). Null comparisons are `untested` and do not count among them.
 */
export function verdicts(comparisons: (Comparison | null)[]): Verdict[] {
  const tested = comparisons.filter((comparison) => comparison !== null)
  const rejected = benjaminiHochberg(tested.map(({ p }) => p))
  const significant = new Set(tested.filter((_, index) => rejected[index]))
  return comparisons.map((comparison) => {
    if (!comparison) return 'untested'
    if (!significant.has(comparison)) return 'none'
    return comparison.estimate > (comparison.kind === 'ratio' ? 1 : 0) ? 'higher' : 'lower'
  })
}
