import { requireFinite, requireNonNegative, requirePositive, requireProportion } from './domain.ts'
import type { Interval } from './interval.ts'
import { twoSidedP, Z95 } from './numerical/normal.ts'
import type { Proportion } from './proportion.ts'
import type { Rate } from './rate.ts'

// No page tells of a trend yet: these are kept, with their tests, for verdicts on change over several years.

/**
 * A trend is tested over at least this many points; between two, `newcombe` or `rateRatio` is the
 * test.
 */
export const TREND_POINTS = 4

/** Rounding alone can leave a deviate of this size where the trend is exactly flat. */
const FLAT = 1e-9

function requirePoints(points: readonly { x: number }[]): void {
  for (const { x } of points) requireFinite('x', x)
  const distinct = new Set(points.map(({ x }) => x)).size
  if (distinct < TREND_POINTS) {
    throw new RangeError(`A trend needs ${TREND_POINTS} different x, got ${distinct}`)
  }
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0)

/**
 * The Cochran–Armitage test for a linear trend in proportions (Armitage 1955, Biometrics 11,
 * 375–386), two-sided, no continuity correction: z = Σ e_i(x_i − x̄) / √(P(1 − P) Σ n_i(x_i −
 * x̄)²), where x̄ is weighted by n and P is pooled. `slopeSign` is the direction of the estimate,
 * significant or not; 0 with p = 1 when all or none are events. Throws RangeError with fewer than
 * four different x, or unless n > 0 and 0 ≤ events ≤ n.
 */
export function cochranArmitage(points: readonly ({ x: number } & Proportion)[]): {
  slopeSign: -1 | 0 | 1
  p: number
} {
  for (const { events, n } of points) requireProportion(events, n)
  requirePoints(points)
  const n = sum(points, (point) => point.n)
  const pooled = sum(points, (point) => point.events) / n
  const mean = sum(points, (point) => point.n * point.x) / n
  const score = sum(points, (point) => (point.events - point.n * pooled) * (point.x - mean))
  const spread = sum(points, (point) => point.n * (point.x - mean) ** 2)
  const variance = pooled * (1 - pooled) * spread
  const z = variance > 0 ? score / Math.sqrt(variance) : 0
  if (Math.abs(z) < FLAT) return { slopeSign: 0, p: 1 }
  return { slopeSign: z > 0 ? 1 : -1, p: twoSidedP(z) }
}

/**
 * The change of a rate per unit of x as a ratio (1.05 = 5 % more each year), with its 95 % interval
 * and two-sided p: least squares of ln(events/population) on x, weighted by events, as var ln(rate)
 * = 1/events for a Poisson count; SE = 1/√(Σ w(x − x̄)²) (Grizzle, Starmer & Koch 1969, Biometrics
 * 25, 489–504). The variance is Poisson's; scatter beyond it is not added. A zero has no logarithm:
 * when some point has 0 events, 0.5 is added to the events of every point (Haldane 1956, Anscombe
 * 1956). When all have 0 nothing is known of the change: ratio 1, interval 0 to Infinity, p 1.
 * Throws RangeError with fewer than four different x, or unless events ≥ 0 and population > 0.
 */
export function logLinearRate(
  points: readonly ({ x: number } & Rate)[]
): Interval & { ratio: number; p: number } {
  for (const { events, population } of points) {
    requireNonNegative('events', events)
    requirePositive('population', population)
  }
  requirePoints(points)
  if (points.every(({ events }) => events === 0)) {
    return { ratio: 1, lower: 0, upper: Infinity, p: 1 }
  }
  const added = points.some(({ events }) => events === 0) ? 0.5 : 0
  const logs = points.map(({ x, events, population }) => ({
    x,
    weight: events + added,
    y: Math.log((events + added) / population)
  }))
  const total = sum(logs, ({ weight }) => weight)
  const mean = sum(logs, ({ weight, x }) => weight * x) / total
  const level = sum(logs, ({ weight, y }) => weight * y) / total
  const spread = sum(logs, ({ weight, x }) => weight * (x - mean) ** 2)
  const slope = sum(logs, ({ weight, x, y }) => weight * (x - mean) * (y - level)) / spread
  const error = 1 / Math.sqrt(spread)
  return {
    ratio: Math.exp(slope),
    lower: Math.exp(slope - Z95 * error),
    upper: Math.exp(slope + Z95 * error),
    p: twoSidedP(slope / error)
  }
}
