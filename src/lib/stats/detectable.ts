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

/** A difference that the test would have found in most cases: in shares 0–1, or how many times the rest's rate. */
export interface Provable {
  kind: 'difference' | 'ratio'
  size: number
}

const POWER = 0.8

/**
 * How large a true difference the test of a verdict finds in four cases of five: (z at the level that the family asks for
 * + z of the power) · standard error (Cohen 1988, Statistical Power Analysis, §§ 6.2 and 10.7; of rates on the log scale).
 * The standard error is half the published interval over 1.96, and so has the verdict's own counts, design effect and
 * degrees of freedom. Null where there is no verdict with a family, or the interval has no end.
 */
export function provable({ comparison, limit }: Judgement): Provable | null {
  if (comparison === null || limit === undefined) return null
  const { kind, lower, upper } = comparison
  const width = kind === 'ratio' ? Math.log(upper) - Math.log(lower) : upper - lower
  if (!Number.isFinite(width)) return null
  const error = width / 2 / normalQuantile(0.975)
  const size = (normalQuantile(1 - limit / 2) + normalQuantile(POWER)) * error
  return { kind, size: kind === 'ratio' ? Math.exp(size) : size }
}
