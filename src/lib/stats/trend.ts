import type { Comparison } from './comparison.ts'
import { requireFinite, requireNonNegative, requirePositive, requireProportion } from './domain.ts'
import { student95, studentP } from './numerical/student.ts'
import type { Proportion } from './proportion.ts'
import type { Rate } from './rate.ts'

/** A trend is tested over at least this many points; between two, `newcombe` or `rateRatio` is the test. */
export const TREND_POINTS = 3

/** So many degrees of freedom around its own line must a series have for its scatter to count. */
const LEAST_FREE = 5

/** Rounding alone can leave a deviate of this size where the trend is exactly flat. */
const FLAT = 1e-9

/** A trend over points, from the first x to the last. */
export interface Trend extends Pick<Comparison, 'estimate' | 'lower' | 'upper' | 'p'> {
  /** The values turn: they bend more than chance allows, and go back a good part of the way that they came. */
  turns: boolean
}

/** A value with the weight that it is known by: the inverse of its variance. */
interface Weighed {
  x: number
  y: number
  weight: number
}

/**
 * The Cochran–Armitage test for a linear trend in proportions (Armitage 1955, Biometrics 11, 375–386), two-sided, no
 * continuity correction: z = Σ e_i(x_i − x̄) / √(P(1 − P) Σ n_i(x_i − x̄)²), where x̄ is weighted by n and P is pooled.
 * `estimate` is the change in share from the first x to the last by the line it tests, with its 95 % interval. With the
 * counts divided by design effects that are estimated, z is Student's t of so many degrees of freedom, and of fewer where a long series scatters beyond that. When all or none are
 * events nothing is known: 0, p 1. Throws RangeError with fewer than three different x, or unless n > 0 and 0 ≤ events ≤ n.
 */
export function cochranArmitage(
  points: readonly ({ x: number } & Proportion)[],
  df = Infinity
): Trend {
  for (const { events, n } of points) requireProportion(events, n)
  const all = sum(points, ({ n }) => n)
  const pooled = sum(points, ({ events }) => events) / all
  const spread = pooled * (1 - pooled)
  requirePoints(points)
  if (spread === 0) return { estimate: 0, lower: 0, upper: 0, p: 1, turns: false }
  return lineThrough(
    points.map(({ x, events, n }) => ({ x, y: events / n, weight: n / spread })),
    df
  )
}

/**
 * The change of a rate from the first x to the last as a ratio (1.05 = 5 % more), with its 95 % interval and two-sided p:
 * least squares of ln(events/population) on x, weighted by events, as var ln(rate) = 1/events for a Poisson count; SE =
 * 1/√(Σ w(x − x̄)²) (Grizzle, Starmer & Koch 1969, Biometrics 25, 489–504). Scatter beyond Poisson's is in the events, which
 * are divided by their design effect (quasi-Poisson), with Student's t of so many degrees of freedom. A zero has no
 * logarithm: when some point has 0 events, 0.5 is added to the events of every point (Haldane 1956, Anscombe 1956). When
 * all have 0 nothing is known of the change: ratio 1, interval 0 to Infinity, p 1. Throws RangeError with fewer than
 * three different x, or unless events ≥ 0 and population > 0.
 */
export function logLinearRate(points: readonly ({ x: number } & Rate)[], df = Infinity): Trend {
  for (const { events, population } of points) {
    requireNonNegative('events', events)
    requirePositive('population', population)
  }
  requirePoints(points)
  if (points.every(({ events }) => events === 0)) {
    return { estimate: 1, lower: 0, upper: Infinity, p: 1, turns: false }
  }
  const added = points.some(({ events }) => events === 0) ? 0.5 : 0
  const logs = points.map(({ x, events, population }) => ({
    x,
    y: Math.log((events + added) / population),
    weight: events + added
  }))
  const { estimate, lower, upper, ...tested } = lineThrough(logs, df)
  return {
    estimate: Math.exp(estimate),
    lower: Math.exp(lower),
    upper: Math.exp(upper),
    ...tested
  }
}

/** The weighted least-squares line, and whether a parabola bends it. */
function lineThrough(points: readonly Weighed[], df: number): Trend {
  const total = sum(points, ({ weight }) => weight)
  const middle = sum(points, ({ weight, x }) => weight * x) / total
  const centred = points.map(({ x, ...point }) => ({ ...point, d: x - middle }))
  const spread = sum(centred, ({ weight, d }) => weight * d ** 2)
  const slope = sum(centred, ({ weight, d, y }) => weight * d * y) / spread
  const scatter = scatterAround(centred, { slope, total })
  const free = Math.min(df, scatter > 1 ? points.length - 2 : Infinity)
  const error = Math.sqrt(scatter / spread)
  const distances = centred.map(({ d }) => d)
  const span = Math.max(...distances) - Math.min(...distances)
  const reach = student95(free) * error
  return {
    estimate: slope * span,
    lower: (slope - reach) * span,
    upper: (slope + reach) * span,
    p: Math.abs(slope / error) < FLAT ? 1 : studentP(slope / error, free),
    turns: turnsBetween(centred, { slope, spread, total, df })
  }
}

/**
 * How much more the values of a long series scatter around its own line than they should: χ² by its degrees of freedom, 1
 * at least. What swings up and down over years is no line, however sure each value is. 1 for a short series, whose own
 * scatter says too little.
 */
function scatterAround(
  points: readonly { d: number; y: number; weight: number }[],
  { slope, total }: { slope: number; total: number }
): number {
  const free = points.length - 2
  if (free < LEAST_FREE) return 1
  const level = sum(points, ({ weight, y }) => weight * y) / total
  const chiSquare = sum(points, ({ weight, d, y }) => weight * (y - level - slope * d) ** 2)
  return Math.max(1, chiSquare / free)
}

/**
 * Whether the second degree is more than chance at 5 %, by the polynomial that is orthogonal to level and line, with its top
 * or bottom in the middle third of the time: it goes back at least a quarter of the way that it came.
 */
function turnsBetween(
  points: readonly { d: number; y: number; weight: number }[],
  { slope, spread, total, df }: { slope: number; spread: number; total: number; df: number }
): boolean {
  const level = spread / total
  const tilt = sum(points, ({ weight, d }) => weight * d ** 3) / spread
  const second = ({ d }: { d: number }) => d ** 2 - tilt * d - level
  const size = sum(points, (point) => point.weight * second(point) ** 2)
  if (!(size > FLAT * spread)) return false
  const bend = sum(points, (point) => point.weight * second(point) * point.y) / size
  if (studentP(bend * Math.sqrt(size), df) >= 0.05) return false
  const distances = points.map(({ d }) => d)
  const [first, last] = [Math.min(...distances), Math.max(...distances)]
  const at = ((tilt - slope / bend) / 2 - first) / (last - first)
  return at > 1 / 3 && at < 2 / 3
}

function requirePoints(points: readonly { x: number }[]): void {
  for (const { x } of points) requireFinite('x', x)
  const distinct = new Set(points.map(({ x }) => x)).size
  if (distinct < TREND_POINTS) {
    throw new RangeError(`A trend needs ${TREND_POINTS} different x, got ${distinct}`)
  }
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0)
