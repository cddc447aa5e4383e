import { requireNonNegative, requirePositive } from '../domain.ts'
import type { Proportion } from '../proportion.ts'

/** A place at one time: events among so many. */
export interface ScatterPoint extends Proportion {
  place: string
  time: number
}

/** How the values of places scatter around what lasts of them. */
export interface Scatter<Point> {
  /** Pearson's χ² around each place's own level and linear trend, and around what all places share at a time. */
  chiSquare: number
  /** Its degrees of freedom: what it would be if nothing but chance of single events were at work. */
  df: number
  /** Those points that tell anything, each with 1 − h, the part of it that is free to scatter; they sum to `df`. */
  free: { point: Point; part: number }[]
}

/** Three times are the fewest around whose line anything can scatter. */
export const SCATTER_TIMES = 3

type Weighed<Point> = { point: Point; weight: number }

/**
 * How shares scatter around each place's level and linear trend, when what all places share at a time is taken away:
 * weighted least squares with weights n/V(p), where p is the place's share over all times and V what a single event
 * varies by, p(1 − p) for shares and p for rates (quasi-likelihood: McCullagh & Nelder 1989, Generalized Linear Models, §
 * 4.5 and ch. 9). Where the points' variances are φ_i times that, χ² is expected to be Σ(1 − h_i)φ_i, h the leverages.
 * Places at fewer than three times, or without any variation, tell nothing. Null where nothing is free to scatter.
 * Throws RangeError unless n > 0 and events ≥ 0.
 */
export function scatter<Point extends ScatterPoint>(
  points: readonly Point[],
  variance: (share: number) => number
): Scatter<Point> | null {
  const weighed = pointsThatTell(points, variance)
  const weights = weighed.map(({ weight }) => weight)
  const basis = orthonormal(columnsOf(weighed), weights)
  const shares = weighed.map(({ point }) => point.events / point.n)
  const residuals = without(shares, basis, weights)
  const free = weighed.map(({ point, weight }, i) => {
    return { point, part: 1 - weight * basis.reduce((sum, column) => sum + column[i]! ** 2, 0) }
  })
  const df = free.reduce((sum, { part }) => sum + part, 0)
  // Rounding alone can leave a trifle where every point lies on its line by force.
  return df < 0.5 ? null : { chiSquare: inner(residuals, residuals, weights), df, free }
}

function pointsThatTell<Point extends ScatterPoint>(
  points: readonly Point[],
  variance: (share: number) => number
): Weighed<Point>[] {
  for (const { events, n } of points) {
    requirePositive('n', n)
    requireNonNegative('events', events)
  }
  return [...new Set(points.map(({ place }) => place))].flatMap((name) => {
    const own = points.filter(({ place }) => place === name)
    const n = own.reduce((sum, point) => sum + point.n, 0)
    const spread = variance(own.reduce((sum, point) => sum + point.events, 0) / n)
    const times = new Set(own.map(({ time }) => time)).size
    if (times < SCATTER_TIMES || !(spread > 0)) return []
    return own.map((point) => ({ point, weight: point.n / spread }))
  })
}

/** The level and the trend of each place, then each time: what does not scatter. */
function columnsOf(points: Weighed<ScatterPoint>[]): number[][] {
  const places = [...new Set(points.map(({ point }) => point.place))]
  const times = [...new Set(points.map(({ point }) => point.time))]
  const middle = times.reduce((sum, time) => sum + time, 0) / times.length
  const of = (name: string, value: (point: ScatterPoint) => number) =>
    points.map(({ point }) => (point.place === name ? value(point) : 0))
  return [
    ...places.flatMap((name) => [of(name, () => 1), of(name, ({ time }) => time - middle)]),
    ...times.map((time) => points.map(({ point }) => (point.time === time ? 1 : 0)))
  ]
}

/** An orthonormal basis of what the columns span, by modified Gram–Schmidt; those that add nothing are passed over. */
function orthonormal(columns: number[][], weights: number[]): number[][] {
  return columns.reduce<number[][]>((basis, column) => {
    const rest = without(column, basis, weights)
    const size = inner(rest, rest, weights)
    if (size <= 1e-9 * inner(column, column, weights)) return basis
    return [...basis, rest.map((value) => value / Math.sqrt(size))]
  }, [])
}

/** What is left of a column when its part along an orthonormal basis is taken away. */
function without(column: number[], basis: number[][], weights: number[]): number[] {
  return basis.reduce((rest, one) => {
    const along = inner(rest, one, weights)
    return rest.map((value, i) => value - along * one[i]!)
  }, column)
}

function inner(a: number[], b: number[], weights: number[]): number {
  return a.reduce((sum, value, i) => sum + weights[i]! * value * b[i]!, 0)
}
