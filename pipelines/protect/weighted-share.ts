import { shareBand, weightedShareIndex } from '../../src/lib/stats/rounding.ts'
import type { Term, WeightedShare } from './block.ts'

/** entries ≤ upper, for the ids of counts. */
export interface LinearRow {
  entries: Map<string, number>
  upper: number
}

/** The number of the step that the share lies in; −1 where there is nobody to take a share of. */
export function weightedIndex(
  { part, whole, step }: WeightedShare,
  valueOf: (count: string) => number
): number {
  const sum = (terms: Term[]) =>
    terms.reduce((all, { count, weight }) => all + weight * valueOf(count), 0)
  const total = sum(whole)
  return total <= 0 ? -1 : weightedShareIndex(sum(part), total, step)
}

const TIE = 1e-9

/**
 * What a published weighted share tells, in linear terms: that it is rounded to what it is. Its counts weigh
 * differently, so there is no hull of whole numbers as for a plain share.
 */
export function weightedRows(fact: WeightedShare, valueOf: (count: string) => number): LinearRow[] {
  const index = weightedIndex(fact, valueOf)
  if (index < 0) return []
  const { from, to } = shareBand(index, fact.step)
  const bound = (halves: number) => (halves * fact.step) / 200
  // The rows hold both ends, whichever the band holds, and the tables found are checked.
  return [row(fact, 1, bound(to) + TIE), row(fact, -1, bound(from) - TIE)]
}

/** sign · (Σ part − share · Σ whole) ≤ 0. */
function row({ part, whole }: WeightedShare, sign: 1 | -1, share: number): LinearRow {
  const entries = new Map<string, number>()
  const add = (count: string, n: number) => entries.set(count, (entries.get(count) ?? 0) + n)
  for (const { count, weight } of part) add(count, sign * weight)
  for (const { count, weight } of whole) add(count, -sign * share * weight)
  return { entries, upper: 0 }
}
