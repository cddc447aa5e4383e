import { requireNonNegative, requirePositive } from '../domain.ts'
import { continuedFraction } from './fraction.ts'

const LANCZOS_G = 7
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7
]

/**
 * ln Γ(x) for x > 0: Lanczos' approximation with g = 7 and nine terms (P. Godfrey), relative error
 * about 1e-15.
 */
export function logGamma(x: number): number {
  requirePositive('x', x)
  if (x < 0.5) return logGamma(x + 1) - Math.log(x)
  const z = x - 1
  const sum = LANCZOS.reduce((total, c, i) => total + c / (z + i + 1), 0.9999999999998099)
  const t = z + LANCZOS_G + 0.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** P(a, x) by its power series, good for x < a + 1. */
function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P, for a > 0 and x ≥ 0
 * (Abramowitz & Stegun 6.5.29 for the series, 6.5.31 for the continued fraction). Each is computed
 * without subtraction where it is the small one, so tails keep their relative accuracy. Throws
 * RangeError outside the domain.
 */
export function incompleteGamma(a: number, x: number): { p: number; q: number } {
  requirePositive('a', a)
  requireNonNegative('x', x)
  if (x === 0) return { p: 0, q: 1 }
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    const p = Math.min(1, scale * series(a, x))
    return { p, q: 1 - p }
  }
  const fraction = continuedFraction(x + 1 - a, (i) => [i * (a - i), x + 2 * i + 1 - a])
  const q = Math.min(1, scale / fraction)
  return { p: 1 - q, q }
}
