import type { Cell } from './block.ts'
import { weightedRows, type LinearRow } from './weighted-share.ts'

/** Whole numbers, both ends included. */
export interface Range {
  least: number
  greatest: number
}

/** sign · (part − slope · whole) ≤ upper, for the ids of two counts. */
export interface Edge {
  part: string
  whole: string
  sign: 1 | -1
  slope: number
  upper: number
}

/** All that a published cell tells of its counts, in linear terms. */
export interface RoundingHull {
  ranges: Map<string, Range>
  edges: Edge[]
  /** What weighted shares tell. */
  rows: LinearRow[]
}

/**
 * By the ids of counts: their true values, what they must at least and can at most be, what they must at least be to be
 * shown at all (the policy is no secret), and the whole less the part.
 */
export interface Known {
  values: ReadonlyMap<string, number>
  fewest: ReadonlyMap<string, number>
  most: ReadonlyMap<string, number>
  shownFrom: ReadonlyMap<string, number>
  rest: (part: string, whole: string) => string | undefined
}

type Point = [whole: number, part: number]

/**
 * The convex hull of the whole numbers that agree with a cell's facts. A rounded share can give counts away:
 * 7 % of 10 … 14 is 1 of 14. The bare inequalities of the rounding would allow fractions between the few pairs that are
 * possible; with the hull, what a linear programme finds comes close to what an attacker finds who counts children.
 */
export function roundingHull(
  { facts }: Cell,
  { values, fewest, most, shownFrom, rest }: Known
): RoundingHull {
  const ranges = new Map<string, Range>()
  const edges: Edge[] = []
  const rangeOf = (count: string) => {
    return ranges.get(count) ?? { least: fewest.get(count)!, greatest: most.get(count)! }
  }
  const narrow = (count: string, range: Range) => {
    ranges.set(count, overlap(rangeOf(count), range))
  }
  const isAllowed = (count: string) => {
    narrow(count, { least: shownFrom.get(count)!, greatest: Infinity })
  }
  for (const fact of facts) {
    if (fact.kind === 'between') narrow(fact.count, fact)
    if (fact.kind !== 'count') continue
    narrow(fact.count, rounded(values.get(fact.count)!, fact.base))
    isAllowed(fact.count)
  }
  for (const fact of facts) {
    if (fact.kind !== 'share') continue
    const { part, whole } = fact
    const other = rest(part, whole)
    for (const count of other ? [part, whole, other] : [part, whole]) isAllowed(count)
    const bounds = shareBounds(values.get(part)!, values.get(whole)!, fact.step)
    const least = other ? rangeOf(other).least : 0
    const pairs = wholeNumberPairs(
      (n) => overlap(bounds(n), { least: 0, greatest: n - least }),
      rangeOf(part),
      rangeOf(whole)
    )
    narrow(part, span(pairs.flatMap(({ low, high }) => [low, high])))
    narrow(whole, span(pairs.map(({ whole }) => whole)))
    if (other)
      narrow(other, span(pairs.flatMap(({ whole, low, high }) => [whole - low, whole - high])))
    const above = chain(pairs.map(({ whole, high }): Point => [whole, -high]))
    const below = chain(pairs.map(({ whole, low }): Point => [whole, low]))
    edges.push(
      ...above.map(({ slope, at }): Edge => ({ part, whole, sign: 1, slope: -slope, upper: -at })),
      ...below.map(({ slope, at }): Edge => ({ part, whole, sign: -1, slope, upper: -at }))
    )
  }
  const rows = facts.flatMap((fact) =>
    fact.kind === 'weighted' ? weightedRows(fact, (count) => values.get(count)!) : []
  )
  return { ranges, edges, rows }
}

/** The whole numbers that are rounded to the same multiple of the base as this one. */
function rounded(value: number, base: number): Range {
  const multiple = Math.floor((2 * value + base) / (2 * base)) * base
  return {
    least: Math.max(0, Math.ceil(multiple - base / 2)),
    greatest: Math.ceil(multiple + base / 2) - 1
  }
}

/**
 * The parts of a whole that are rounded to the published share. In whole numbers throughout, so that no rounding error
 * decides what an attacker can exclude: (2s − 1) · whole ≤ scale · part < (2s + 1) · whole.
 */
function shareBounds(part: number, whole: number, step: number): (whole: number) => Range {
  // No share where there would have been one tells that there is nobody to take a share of.
  if (whole === 0) return (n) => (n === 0 ? { least: 0, greatest: 0 } : { least: 1, greatest: 0 })
  const scale = 200 / step
  const steps = Math.floor((scale * part + whole) / (2 * whole))
  return (n) =>
    n === 0
      ? { least: 1, greatest: 0 }
      : {
          least: steps > 0 ? Math.ceil(((2 * steps - 1) * n) / scale) : 0,
          greatest: Math.min(n, Math.ceil(((2 * steps + 1) * n) / scale) - 1)
        }
}

function wholeNumberPairs(bounds: (whole: number) => Range, parts: Range, wholes: Range) {
  const pairs: { whole: number; low: number; high: number }[] = []
  for (let whole = wholes.least; whole <= wholes.greatest; whole += 1) {
    const { least, greatest } = overlap(bounds(whole), parts)
    if (least <= greatest) pairs.push({ whole, low: least, high: greatest })
  }
  return pairs
}

function overlap(a: Range, b: Range): Range {
  return { least: Math.max(a.least, b.least), greatest: Math.min(a.greatest, b.greatest) }
}

function span(numbers: number[]): Range {
  return numbers.reduce(
    ({ least, greatest }, n) => ({ least: Math.min(least, n), greatest: Math.max(greatest, n) }),
    { least: Infinity, greatest: -Infinity }
  )
}

/**
 * The lines under points in order of their whole: part ≥ at + slope · whole (Andrew, Another efficient algorithm for
 * convex hulls in two dimensions, Information Processing Letters 9, 1979).
 */
function chain(points: Point[]): { slope: number; at: number }[] {
  const corners: Point[] = []
  for (const point of points) {
    while (corners.length > 1 && !turnsLeft(corners.at(-2)!, corners.at(-1)!, point)) corners.pop()
    corners.push(point)
  }
  return corners.slice(1).map(([whole, part], i) => {
    const [before, lower] = corners[i]!
    const slope = (part - lower) / (whole - before)
    return { slope, at: part - slope * whole }
  })
}

function turnsLeft([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) > (by - ay) * (cx - ax)
}
