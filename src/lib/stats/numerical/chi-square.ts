import { requireNonNegative, requirePositive, requireProbability } from '../domain.ts'
import { incompleteGamma } from './gamma.ts'
import { bisectPositive } from './root.ts'

/**
 * The chi-square distribution function: P(df/2, x/2). `df` > 0 need not be whole. Throws RangeError
 * outside.
 */
export function chiSquareCdf(x: number, df: number): number {
  requirePositive('df', df)
  requireNonNegative('x', x)
  return incompleteGamma(df / 2, x / 2).p
}

/**
 * The chi-square quantile: the x where `chiSquareCdf` is `p`, by bisection on the smaller of the
 * two tails. `df` > 0 need not be whole; Infinity at p = 1. Throws RangeError outside the domain.
 */
export function chiSquareQuantile(p: number, df: number): number {
  requireProbability('p', p)
  requirePositive('df', df)
  if (p === 0 || p === 1) return p === 0 ? 0 : Infinity
  const above = (x: number): number => {
    const tails = incompleteGamma(df / 2, x / 2)
    return p <= 0.5 ? tails.p - p : 1 - p - tails.q
  }
  return bisectPositive(above, df)
}
