import type { Term, WeightedShare } from './block.ts'

/** entries ≤ upper, for the ids of counts. */
export interface LinearRow {
  entries: Map<string, number>
  upper: number
}

/** How many half steps below which the share is rounded upwards; −1 where there is nobody to take a share of. */
export function weightedSteps(
  { part, whole, step }: WeightedShare,
  valueOf: (count: string) => number
): number {
  const sum = (terms: Term[]) =>
    terms.reduce((all, { count, weight }) => all + weight * valueOf(count), 0)
  const total = sum(whole)
  if (total <= 0) return -1
  // Weights are no whole numbers: what a computer lacks of them must not decide which way half a step falls.
  return Math.floor((100 * sum(part)) / (total * step) + 0.5 + TIE)
}

const TIE = 1e-9

/**
 * What a published weighted share tells, in linear terms: that it is rounded to what it is. Its counts weigh
 * differently, so there is no hull of whole numbers as for a plain share.
 */
export function weightedRows(fact: WeightedShare, valueOf: (count: string) => number): LinearRow[] {
  const steps = weightedSteps(fact, valueOf)
  if (steps < 0) return []
  const bound = (halves: number) => (halves * fact.step) / 200
  // The half itself is rounded upwards; the rows leave it open on both sides, and the tables found are checked.
  return [row(fact, 1, bound(2 * steps + 1)), row(fact, -1, bound(2 * steps - 1) - TIE)]
}

/** sign · (Σ part − share · Σ whole) ≤ 0. */
function row({ part, whole }: WeightedShare, sign: 1 | -1, share: number): LinearRow {
  const entries = new Map<string, number>()
  const add = (count: string, n: number) => entries.set(count, (entries.get(count) ?? 0) + n)
  for (const { count, weight } of part) add(count, sign * weight)
  for (const { count, weight } of whole) add(count, -sign * share * weight)
  return { entries, upper: 0 }
}
