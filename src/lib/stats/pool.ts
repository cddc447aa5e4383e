import { requireFinite, requireNonNegative } from './domain.ts'

/**
 * The least share of the weight that members with a value must hold for a pooled value to be
 * published.
 */
export const COVERAGE_LIMIT = 0.9

/**
 * A member of a pooled area: its published value, or null where it has none, and its weight (a
 * population).
 */
export interface Member {
  value: number | null
  weight: number
}

/**
 * The weighted mean of members that publish a rate without counts, in the members' unit. `coverage`
 * is the share 0–1 of the whole weight held by members with a value; below `COVERAGE_LIMIT` the
 * value is null. Without any weight the value is null and the coverage 0. Throws RangeError on a
 * negative or non-finite weight and on a non-finite value; a value may be negative, for it can be a
 * change.
 */
export function weightedMean(members: readonly Member[]): {
  value: number | null
  coverage: number
} {
  let total = 0
  let held = 0
  let sum = 0
  for (const { value, weight } of members) {
    requireNonNegative('weight', weight)
    total += weight
    if (value === null) continue
    requireFinite('value', value)
    held += weight
    sum += value * weight
  }
  const coverage = total > 0 ? held / total : 0
  return { value: coverage >= COVERAGE_LIMIT ? sum / held : null, coverage }
}

/**
 * The sum of counts over the members: null when any is missing or there is no member, for a part is
 * not the whole. Throws RangeError on a negative or non-finite count.
 */
export function poolSum(values: readonly (number | null)[]): number | null {
  if (values.length === 0) return null
  let sum: number | null = 0
  for (const value of values) {
    if (value !== null) requireNonNegative('count', value)
    sum = sum === null || value === null ? null : sum + value
  }
  return sum
}
