import { requireNonNegative, requirePositive } from '../domain.ts'
import type { Proportion } from '../proportion.ts'

/** A place at one time: events among so many. */
export interface ScatterPoint extends Proportion {
  place: string
  time: number
}

/** How the values of places scatter around what lasts of them. */
export interface Scatter<Point> {
  /** Pearson's χ² around what lasts of each place, and around what all places share at a time. */
  chiSquare: number
  /** Its degrees of freedom: what it would be if nothing but chance of single events were at work. */
  df: number
  /** Those points that tell anything, each with 1 − h, the part of it that is free to scatter; they sum to `df`. */
  free: { point: Point; part: number }[]
}

/** What lasts of a place: its level alone, or with a linear trend. */
export type Lasting = 'level' | 'trend'

/** The fewest times around which anything can scatter. */
export const scatterTimes: Readonly<Record<Lasting, number>> = { level: 2, trend: 3 }

type Weighed<Point> = { point: Point; weight: number }

/** Points of one place, with an orthonormal basis of what lasts of it. */
interface PlacePoints<Point> {
  points: Weighed<Point>[]
  basis: number[][]
}

/**
 * How shares scatter around what lasts of each place, when what all places share at a time is taken away: weighted least
 * squares with weights n/V(p), where p is the place's share over all times and V what a single event varies by, p(1 − p)
 * for shares and p for rates (quasi-likelihood: McCullagh & Nelder 1989, Generalized Linear Models, § 4.5 and ch. 9). Where
 * the points' variances are φ_i times that, χ² is expected to be Σ(1 − h_i)φ_i, h the leverages. Places at too few times,
 * or without any variation, tell nothing. Null where nothing is free to scatter. Throws RangeError unless n > 0 and
 * events ≥ 0.
 */
export function scatter<Point extends ScatterPoint>(
  points: readonly Point[],
  variance: (share: number) => number,
  lasting: Lasting = 'trend'
): Scatter<Point> | null {
  const places = pointsThatTell(points, variance, lasting)
  const weighed = places.flatMap((place) => place.points)
  const weights = weighed.map(({ weight }) => weight)
  const times = [...new Set(weighed.map(({ point }) => point.time))]
  // No two places have a point in common, so what lasts of one is no part of what lasts of another.
  const shared = orthonormal(
    times.map((time) => lessPlaces(places, ({ point }) => (point.time === time ? 1 : 0))),
    weights
  )
  const shares = lessPlaces(places, ({ point }) => point.events / point.n)
  const residuals = without(shares, shared, weights)
  const own = places.flatMap(({ points, basis }) => points.map((_, i) => squares(basis, i)))
  const free = weighed.map(({ point, weight }, i) => {
    return { point, part: 1 - weight * (own[i]! + squares(shared, i)) }
  })
  const df = free.reduce((sum, { part }) => sum + part, 0)
  // Rounding alone can leave a trifle where every point lies on its line by force.
  return df < 0.5 ? null : { chiSquare: inner(residuals, residuals, weights), df, free }
}

function pointsThatTell<Point extends ScatterPoint>(
  points: readonly Point[],
  variance: (share: number) => number,
  lasting: Lasting
): PlacePoints<Point>[] {
  const byPlace = new Map<string, Point[]>()
  for (const point of points) {
    requirePositive('n', point.n)
    requireNonNegative('events', point.events)
    const own = byPlace.get(point.place)
    if (own) own.push(point)
    else byPlace.set(point.place, [point])
  }
  return [...byPlace.values()].flatMap((own) => {
    const n = own.reduce((sum, point) => sum + point.n, 0)
    const spread = variance(own.reduce((sum, point) => sum + point.events, 0) / n)
    const times = own.map(({ time }) => time)
    if (new Set(times).size < scatterTimes[lasting] || !(spread > 0)) return []
    const weighed = own.map((point) => ({ point, weight: point.n / spread }))
    const middle = times.reduce((sum, time) => sum + time, 0) / times.length
    const columns = [own.map(() => 1), times.map((time) => time - middle)]
    const basis = orthonormal(
      columns.slice(0, lasting === 'level' ? 1 : 2),
      weighed.map(({ weight }) => weight)
    )
    return [{ points: weighed, basis }]
  })
}

/** A column over all points, without what lasts of each place. */
function lessPlaces<Point>(
  places: PlacePoints<Point>[],
  value: (own: Weighed<Point>) => number
): number[] {
  return places.flatMap(({ points, basis }) => {
    return without(
      points.map(value),
      basis,
      points.map(({ weight }) => weight)
    )
  })
}

function squares(basis: number[][], i: number): number {
  return basis.reduce((sum, column) => sum + column[i]! ** 2, 0)
}

/** An orthonormal basis of what the columns span, by modified Gram–Schmidt; those that add nothing are passed over. */
function orthonormal(columns: number[][], weights: number[]): number[][] {
  return columns.reduce<number[][]>((basis, column) => {
    const rest = without(column, basis, weights)
    const size = inner(rest, rest, weights)
    if (size <= 1e-9 * Math.max(inner(column, column, weights), 1e-9)) return basis
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
