import type { Verdict } from '../schema/verdict.ts'
import { designEffect, type Design } from './chance/design.ts'
import { differenceP, newcombe, rateRatio, ratioP } from './difference.ts'
import { conditionalP, fisherP } from './exact.ts'
import type { Interval } from './interval.ts'
import { benjaminiHochberg } from './multiple.ts'
import type { Proportion } from './proportion.ts'
import { student95 } from './numerical/student.ts'

/** Events among persons. */
export interface Counts {
  numerator: number | null
  denominator: number | null
  /** What they tell less than independent ones; nothing less if not given. */
  design?: Design
}

/** How a place differs from what it is compared with. */
export interface Comparison extends Interval {
  /** For a rate the ratio, with its interval; for a percentage the difference in shares. */
  kind: 'ratio' | 'difference'
  estimate: number
  /** The shares 0–1 that a difference is the sum of, those taken away below 0; not of a ratio or a trend. */
  terms?: readonly number[]
  /** Two-sided p-value of no difference: the interval's own or the exact test's, whichever is larger. */
  p: number
}

// Many comparisons are judged together, so verdicts hang on p-values far below 5 %. There the approximations behind the
// intervals give too small ones in small groups; a finding has to hold by the exact test as well.
const strict = (p: number, exact: () => number) => (p < 0.05 ? Math.max(p, exact()) : p)

/**
 * Compares two independent groups: rates by their ratio on the log scale (Breslow & Day 1987), percentages by
 * Newcombe's hybrid score interval (1998, method 10), each with the counts divided by their design effect, and by
 * Student's t where that is estimated. Null where either side has no counts, or for other measures.
 */
export function compare(measure: string, place: Counts, other: Counts): Comparison | null {
  if (measure !== 'rate' && measure !== 'percent') return null
  const [a, b] = [effectiveCounts(place), effectiveCounts(other)]
  if (!a || !b) return null
  if (measure === 'percent') {
    const df = degrees([a, a.n], [b, b.n])
    const { difference, lower, upper } = newcombe(a, b, student95(df))
    const p = strict(differenceP(a, b, df), () => fisherP(a, b))
    const terms = differenceOf([place], [other])
    return { kind: 'difference', estimate: difference, terms, lower, upper, p }
  }
  if (a.events + b.events === 0) return null
  const rates = [
    { events: a.events, population: a.n },
    { events: b.events, population: b.n }
  ] as const
  const df = degrees([a, a.events], [b, b.events])
  const { ratio, lower, upper } = rateRatio(...rates, student95(df))
  const p = strict(ratioP(...rates, df), () => conditionalP(...rates))
  return { kind: 'ratio', estimate: ratio, lower, upper, p }
}

/** The shares 0–1 of some groups, and those taken away from them below 0; undefined where any has no counts. */
export function differenceOf(
  added: readonly Counts[],
  taken: readonly Counts[]
): number[] | undefined {
  const shares = [...added, ...taken].map(({ numerator, denominator }, i) => {
    const sign = i < added.length ? 1 : -1
    return numerator === null || !denominator ? null : (sign * numerator) / denominator
  })
  const told = shares.filter((share) => share !== null)
  return told.length === shares.length ? told : undefined
}

/** Counts that would tell as much if each were independent, and how unsure their design effect is: its error by itself. */
export type Effective = Proportion & { unsure: number }

/** Null without counts. */
export function effectiveCounts({ numerator, denominator, design }: Counts): Effective | null {
  if (numerator === null || !denominator) return null
  const { effect, error } = designEffect(design, denominator)
  return { events: numerator / effect, n: denominator / effect, unsure: error / effect }
}

/**
 * The degrees of freedom of a difference whose variance is estimated (Satterthwaite 1946, Biometrics Bulletin 2, 110–114):
 * 2·variance²/var(variance), with each side's variance as 1/effective size. One estimate stands behind both sides, so
 * their errors add up. Infinite where nothing is estimated.
 */
function degrees(...sides: [Effective, effectiveSize: number][]): number {
  const variance = sides.reduce((sum, [, size]) => sum + 1 / size, 0)
  const error = sides.reduce((sum, [{ unsure }, size]) => sum + unsure / size, 0)
  const df = 2 * (variance / error) ** 2
  // Without an estimate, or without any event on a side, there is nothing to be unsure of.
  return df > 0 ? df : Infinity
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
