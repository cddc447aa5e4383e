import { betaCdf } from './beta.ts'
import { requirePositive } from '../domain.ts'
import { TAIL, twoSidedP, Z95 } from './normal.ts'
import { bisectPositive } from './root.ts'

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
  return bisectPositive((t) => 2 * TAIL - studentP(t, df), Z95)
}
