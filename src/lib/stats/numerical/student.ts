import { betaCdf } from './beta.ts'
import { requirePositive } from '../domain.ts'
import { logGamma } from './gamma.ts'
import { TAIL, twoSidedP, Z95 } from './normal.ts'

/** From so many degrees of freedom Student's t is taken for the normal: their 97.5 % points differ by a thousandth. */
const NORMAL_FROM = 2_000

/**
 * The two-sided p-value of Student's t with `df` degrees of freedom, which need not be whole: I_x(df/2, ½) at x = df/(df +
 * t²) (Abramowitz & Stegun 26.7.1, 26.5.27). Throws RangeError unless df > 0.
 */
export function studentP(t: number, df: number): number {
  if (df >= NORMAL_FROM) return twoSidedP(t)
  requirePositive('df', df)
  return betaCdf(df / (df + t * t), df / 2, 0.5)
}

/** The 97.5 % point of Student's t: half the width, in standard errors, of a 95 % interval. Throws RangeError unless df > 0. */
export function student95(df: number): number {
  if (df >= NORMAL_FROM) return Z95
  requirePositive('df', df)
  // Above 0 the p-value is convex, and the normal's point lies below the root: Newton's steps only ever rise towards it.
  let point = Z95
  for (;;) {
    const next = point + (studentP(point, df) - 2 * TAIL) / (2 * density(point, df))
    if (!(next > point)) return point
    point = next
  }
}

/** The density of Student's t (Abramowitz & Stegun 26.7.1, differentiated). */
function density(t: number, df: number): number {
  const scale = Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2)) / Math.sqrt(df * Math.PI)
  return scale * (1 + (t * t) / df) ** (-(df + 1) / 2)
}
