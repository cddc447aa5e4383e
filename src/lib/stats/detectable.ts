import { median } from './median.ts'
import type { Judgement } from './judgement.ts'
import { normalQuantile } from './numerical/normal.ts'

/**
 * How large a difference in shares, 0–1, has to be seen to be called sure: half the width of an interval at the level that
 * the family asks for, in the middle of these comparisons of percentages. A difference that large in truth is found in one
 * case of two. Null where none is tested with a family.
 */
export function detectableDifference(judgements: readonly Judgement[]): number | null {
  const widths = judgements.flatMap(({ comparison, limit }) => {
    if (comparison?.kind !== 'difference' || limit === undefined) return []
    const needed = normalQuantile(1 - limit / 2) / normalQuantile(0.975)
    return [((comparison.upper - comparison.lower) / 2) * needed]
  })
  return widths.length > 0 ? median(widths) : null
}
