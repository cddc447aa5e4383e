import {
  differenceOf,
  effectiveCounts,
  type Comparison,
  type Counts,
  type Effective
} from './comparison.ts'
import { studentP, student95 } from './numerical/student.ts'

/** Counts on either side of a day. */
export interface TwoSides {
  before: Counts
  after: Counts
}

// Of fewer events, or of fewer that are none, the normal approximation is not to be trusted.
const LEAST = 5

/**
 * How much more the first has changed than the second: (after − before) less the same of the other, with the variances of
 * all four added (difference in differences: Card & Krueger 1994, American Economic Review 84, 772–793). Percentages by
 * their shares, each with the variance p(1 − p)/n; rates by the ratio of their ratios, each with 1/events on the log
 * scale. Counts are divided by their design effects, with Student's t where those are estimated. Null for other measures,
 * without counts, and with hardly any events.
 */
export function differenceInDifferences(
  measure: string,
  one: TwoSides,
  other: TwoSides
): Comparison | null {
  if (measure !== 'percent' && measure !== 'rate') return null
  const cells = [one.after, one.before, other.after, other.before].map(effectiveCounts)
  const counted = cells.flatMap((cell) => (cell && isEnough(cell, measure) ? [cell] : []))
  if (counted.length < cells.length) return null
  const scale = measure === 'percent' ? share : log
  const terms = counted.map(scale)
  const [a, b, c, d] = terms as [Term, Term, Term, Term]
  const estimate = a.value - b.value - (c.value - d.value)
  const variance = terms.reduce((sum, term) => sum + term.variance, 0)
  // One estimate stands behind all four, so their errors add up (Satterthwaite 1946).
  const unsure = terms.reduce((sum, term) => sum + term.variance * term.unsure, 0)
  const df = unsure > 0 ? 2 * (variance / unsure) ** 2 : Infinity
  const error = Math.sqrt(variance)
  const reach = student95(df) * error
  const [lower, upper] = [estimate - reach, estimate + reach]
  const p = studentP(estimate / error, df)
  if (measure === 'percent') {
    const shares = differenceOf([one.after, other.before], [one.before, other.after])
    return { kind: 'difference', estimate, terms: shares, lower, upper, p }
  }
  const [ratio, least, most] = [estimate, lower, upper].map(Math.exp) as [number, number, number]
  return { kind: 'ratio', estimate: ratio, lower: least, upper: most, p }
}

interface Term {
  value: number
  variance: number
  unsure: number
}

function share({ events, n, unsure }: Effective): Term {
  const p = events / n
  return { value: p, variance: (p * (1 - p)) / n, unsure }
}

function log({ events, n, unsure }: Effective): Term {
  return { value: Math.log(events / n), variance: 1 / events, unsure }
}

function isEnough({ events, n }: Effective, measure: 'percent' | 'rate'): boolean {
  return events >= LEAST && (measure === 'rate' || n - events >= LEAST)
}
