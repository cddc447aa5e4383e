import type { Cell } from './block.ts'
import { LowerHull, type Point } from './lower-hull.ts'
import { overlap, type Range } from './range.ts'
import { eachSharePair } from './share-pairs.ts'
import { weightedRows, type LinearRow } from './weighted-share.ts'

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
    const [above, below] = [new LowerHull(), new LowerHull()]
    eachSharePair(
      { part: values.get(part)!, whole: values.get(whole)!, step: fact.step },
      { parts: rangeOf(part), wholes: rangeOf(whole), leastRest: other ? rangeOf(other).least : 0 },
      (whole, low, high) => {
        above.add(whole, -high)
        below.add(whole, low)
      }
    )
    // Nothing reaches further than a corner.
    const corners = [...above.corners.map(([n, x]): Point => [n, -x]), ...below.corners]
    narrow(part, span(corners.map(([, part]) => part)))
    narrow(whole, span(corners.map(([whole]) => whole)))
    if (other) narrow(other, span(corners.map(([whole, part]) => whole - part)))
    edges.push(
      ...above.lines.map(({ slope, at }): Edge => {
        return { part, whole, sign: 1, slope: -slope, upper: -at }
      }),
      ...below.lines.map(({ slope, at }): Edge => ({ part, whole, sign: -1, slope, upper: -at }))
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

function span(numbers: number[]): Range {
  return numbers.reduce(
    ({ least, greatest }, n) => ({ least: Math.min(least, n), greatest: Math.max(greatest, n) }),
    { least: Infinity, greatest: -Infinity }
  )
}
