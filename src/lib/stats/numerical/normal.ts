import { requireProbability } from '../domain.ts'
import { incompleteGamma } from './gamma.ts'

/**
 * The standard normal's 97.5 % point: half the width, in standard errors, of a two-sided 95 %
 * interval.
 */
export const Z95 = 1.959963984540054

/** The probability left out at each end of a two-sided 95 % interval. */
export const TAIL = 0.025

/**
 * Φ(z), the standard normal's distribution function, by Φ(−z) = Q(½, z²/2)/2 (Abramowitz & Stegun
 * 7.1.2, 6.5.17). The lower tail keeps its relative accuracy (about 1e-13). Throws RangeError on
 * NaN.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`z must be a number, got ${z}`)
  if (Math.abs(z) > 39) return z < 0 ? 0 : 1
  const tail = incompleteGamma(0.5, (z * z) / 2).q / 2
  return z < 0 ? tail : 1 - tail
}

/** The two-sided p-value of a standard normal deviate. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)))
}

const CENTRE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854
  ]
] as const
const SHOULDER = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9
  ]
] as const
const FAR = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15
  ]
] as const

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)

const ratio = ([over, under]: readonly [readonly number[], readonly number[]], x: number): number =>
  polynomial(over, x) / polynomial(under, x)

/**
 * Φ⁻¹(p): Wichura's algorithm AS 241, PPND16 (Applied Statistics 37, 1988, 477–484), relative error
 * about 1e-16. −Infinity at 0 and Infinity at 1. Throws RangeError outside 0–1.
 */
export function normalQuantile(p: number): number {
  requireProbability('p', p)
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)))
  return Math.sign(q) * (r <= 5 ? ratio(SHOULDER, r - 1.6) : ratio(FAR, r - 5))
}
