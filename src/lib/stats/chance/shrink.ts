import { requirePositive } from '../domain.ts'

/** An estimate with the variance that it has by chance. */
export interface Estimate {
  value: number
  variance: number
}

/**
 * Empirical Bayes: each estimate drawn towards what they have in common, the more the less they differ beyond their own
 * variances; the variance between them by DerSimonian & Laird (1986, Controlled Clinical Trials 7, 177–188). `common` is
 * what is known of one more of their kind. Throws RangeError unless all variances are above 0.
 */
export function shrink(estimates: readonly Estimate[]): { each: Estimate[]; common: Estimate } {
  for (const { variance } of estimates) requirePositive('variance', variance)
  const between = varianceAmong(estimates)
  const { mean, sum } = weightedMean(estimates, between)
  const each = estimates.map(({ value, variance }) => {
    const kept = between / (between + variance)
    return {
      value: mean + kept * (value - mean),
      variance: kept * variance + (1 - kept) ** 2 / sum
    }
  })
  return { each, common: { value: mean, variance: between + 1 / sum } }
}

function weightedMean(estimates: readonly Estimate[], between: number) {
  const weights = estimates.map(({ variance }) => 1 / (variance + between))
  const sum = weights.reduce((a, b) => a + b, 0)
  const mean = estimates.reduce((a, { value }, i) => a + weights[i]! * value, 0) / sum
  return { mean, sum }
}

function varianceAmong(estimates: readonly Estimate[]): number {
  const { mean } = weightedMean(estimates, 0)
  const q = estimates.reduce((a, { value, variance }) => a + (value - mean) ** 2 / variance, 0)
  return varianceBetween(
    q,
    estimates.map(({ variance }) => variance)
  )
}

/**
 * How much estimates vary beyond their own variances, by moments (DerSimonian & Laird 1986): from Σz², the squares of their
 * deviations by those variances. Never below 0, and 0 of fewer than two.
 */
export function varianceBetween(sumOfSquares: number, variances: readonly number[]): number {
  const weights = variances.map((variance) => 1 / variance)
  const sum = weights.reduce((a, b) => a + b, 0)
  const room = sum - weights.reduce((a, weight) => a + weight * weight, 0) / sum
  return room > 0 ? Math.max(0, (sumOfSquares - (variances.length - 1)) / room) : 0
}
