import { requireNonNegative, requirePositive, requireProportion } from './domain.ts'

/** Answers of a school year and a sex in a place: how many, and how many of them count. */
export interface Stratum {
  numerator: number
  denominator: number
}

/** A share as it would be with another composition of strata. */
export interface Standardised extends Stratum {
  /** How many of the answers tell as much as one would of a share that is not standardised; at least 1. */
  weighting: number
}

/**
 * Direct standardisation: Σ w · p / Σ w over the strata, with the weights of a standard population, and the variance
 * Σ (w/Σw)² p(1 − p)/n (Breslow & Day 1987, Statistical Methods in Cancer Research II, pp. 52–59, for rates; for shares
 * with the binomial variance). `denominator` is all answers of the strata and `numerator` the share of them, so that it is
 * tested as any share of answers that weigh differently. Null unless each stratum with a weight has answers. Throws
 * RangeError unless weights ≥ 0, one of them above 0, and 0 ≤ numerator ≤ denominator.
 */
export function standardise(
  strata: ReadonlyMap<string, Stratum>,
  weights: ReadonlyMap<string, number>
): Standardised | null {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  requirePositive('weights', total)
  let [share, variance, answers] = [0, 0, 0]
  for (const [key, weight] of weights) {
    requireNonNegative('weight', weight)
    if (weight === 0) continue
    const own = strata.get(key)
    if (!own || own.denominator === 0) return null
    requireProportion(own.numerator, own.denominator)
    const p = own.numerator / own.denominator
    share += (weight / total) * p
    variance += ((weight / total) ** 2 * p * (1 - p)) / own.denominator
    answers += own.denominator
  }
  // What strata gain by being told apart is not counted on.
  const plain = (share * (1 - share)) / answers
  const weighting = plain > 0 ? Math.max(1, variance / plain) : 1
  return { numerator: share * answers, denominator: answers, weighting }
}
