import { betaQuantile } from './numerical/beta.ts'
import { requireNonNegative, requirePositive, requireProportion } from './domain.ts'
import { conditionalP } from './exact.ts'
import type { Interval } from './interval.ts'
import { TAIL, Z95 } from './numerical/normal.ts'
import { wilson, type Proportion } from './proportion.ts'
import { EXACT_BELOW, type Rate } from './rate.ts'
import { bisectPositive } from './numerical/root.ts'
import { studentP } from './numerical/student.ts'

function hybrid(a: Proportion, b: Proportion, z: number): Interval & { difference: number } {
  const [pa, pb] = [a.events / a.n, b.events / b.n]
  const [la, lb] = [wilson(a.events, a.n, z), wilson(b.events, b.n, z)]
  const difference = pa - pb
  return {
    difference,
    lower: difference - Math.hypot(pa - la.lower, lb.upper - pb),
    upper: difference + Math.hypot(la.upper - pa, pb - lb.lower)
  }
}

/**
 * The difference a − b between two independent proportions, in shares −1 to 1, with Newcombe's
 * hybrid score interval (Newcombe 1998, Statistics in Medicine 17, 873–890, method 10). `z` is the deviate
 * of the wanted level, 95 % unless given. Throws RangeError unless n > 0 and 0 ≤ events ≤ n.
 */
export function newcombe(
  a: Proportion,
  b: Proportion,
  z: number = Z95
): Interval & { difference: number } {
  requireProportion(a.events, a.n)
  requireProportion(b.events, b.n)
  return hybrid(a, b, z)
}

/**
 * The two-sided p-value of no difference that belongs to `newcombe`: the level at which that
 * interval just reaches 0, so p < 0.05 exactly when the 95 % interval leaves 0 out. By Student's t
 * where the variance is estimated with `df` degrees of freedom. 1 when the proportions are equal.
 */
export function differenceP(a: Proportion, b: Proportion, df = Infinity): number {
  requireProportion(a.events, a.n)
  requireProportion(b.events, b.n)
  const { difference } = hybrid(a, b, 0)
  if (difference === 0) return 1
  const reach = (z: number): number => {
    const { lower, upper } = hybrid(a, b, z)
    return difference > 0 ? -lower : upper
  }
  return studentP(bisectPositive(reach, 1), df)
}

function requireRates(a: Rate, b: Rate): void {
  for (const { events, population } of [a, b]) {
    requireNonNegative('events', events)
    requirePositive('population', population)
  }
}

const isExact = (a: Rate, b: Rate): boolean => Math.min(a.events, b.events) < EXACT_BELOW

/** The lower Clopper–Pearson limit of a's share of all events, as the odds a : b. */
function lowerOdds(a: number, b: number): number {
  if (a === 0) return 0
  const share = betaQuantile(TAIL, a, b + 1)
  return share / (1 - share)
}

/**
 * The ratio a/b between two independent Poisson rates with its 95 % interval.
 * - 10 or more events on both sides: normal on the log scale, SE = √(1/a + 1/b) (Rothman,
 *   Greenland & Lash 2008, Modern Epidemiology, ch. 14).
 * - otherwise exact and conditional: given the sum, a's events are binomial, and the
 *   Clopper–Pearson limits of that share are turned into rate ratios (Przyborowski & Wilenski 1940;
 *   Clopper & Pearson 1934). Non-integer events pass through the beta distribution.
 * With 0 events in a the lower limit is 0; with 0 in b the ratio and the upper limit are Infinity;
 * with 0 in both the ratio is NaN and the interval 0 to Infinity. `z` is the deviate of the wanted level, 95 % unless
 * given; the exact limits are always those of 95 %. Throws RangeError unless events ≥ 0 and population > 0.
 */
export function rateRatio(a: Rate, b: Rate, z: number = Z95): Interval & { ratio: number } {
  requireRates(a, b)
  const ratio = a.events / a.population / (b.events / b.population)
  if (!isExact(a, b)) {
    const factor = Math.exp(z * Math.sqrt(1 / a.events + 1 / b.events))
    return { ratio, lower: ratio / factor, upper: ratio * factor }
  }
  const exposure = b.population / a.population
  return {
    ratio,
    lower: lowerOdds(a.events, b.events) * exposure,
    upper: exposure / lowerOdds(b.events, a.events)
  }
}

/**
 * The two-sided p-value of equal rates that belongs to `rateRatio`, by the same choice of method,
 * so p < 0.05 exactly when the interval leaves 1 out: the log ratio's z, or twice the smaller
 * binomial tail (at most 1). By Student's t where the variance is estimated with `df` degrees of freedom.
 */
export function ratioP(a: Rate, b: Rate, df = Infinity): number {
  requireRates(a, b)
  if (!isExact(a, b)) {
    const ratio = a.events / a.population / (b.events / b.population)
    return studentP(Math.log(ratio) / Math.sqrt(1 / a.events + 1 / b.events), df)
  }
  return conditionalP(a, b)
}
