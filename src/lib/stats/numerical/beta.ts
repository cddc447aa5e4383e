import { requirePositive, requireProbability } from '../domain.ts'
import { continuedFraction } from './fraction.ts'
import { logGamma } from './gamma.ts'
import { bisect } from './root.ts'

/**
 * I_x(a, b) times a·B(a, b)/(x^a (1 − x)^b), inverted: the denominator's fraction, Abramowitz &
 * Stegun 26.5.8.
 */
function fraction(x: number, a: number, b: number): number {
  return continuedFraction(1, (i) => {
    const m = Math.floor(i / 2)
    const numerator =
      i % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    return [numerator, 1]
  })
}

/**
 * The distribution function of the beta distribution, I_x(a, b), for 0 ≤ x ≤ 1 and a, b > 0. For
 * whole numbers I_θ(k, n − k + 1) is the binomial probability of k or more out of n. Throws
 * RangeError outside the domain.
 */
export function betaCdf(x: number, a: number, b: number): number {
  requireProbability('x', x)
  requirePositive('a', a)
  requirePositive('b', b)
  if (x === 0 || x === 1) return x
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b)
  const scale = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta)
  return x < (a + 1) / (a + b + 2)
    ? Math.min(1, scale / (a * fraction(x, a, b)))
    : Math.max(0, 1 - scale / (b * fraction(1 - x, b, a)))
}

/** The argument where `betaCdf` is `p`, by bisection. Throws RangeError outside the domain. */
export function betaQuantile(p: number, a: number, b: number): number {
  requireProbability('p', p)
  requirePositive('a', a)
  requirePositive('b', b)
  if (p === 0 || p === 1) return p
  return bisect((x) => betaCdf(x, a, b) - p, 0, 1)
}
