import { overlap, type Range } from './range.ts'

/** Visits a whole with the least and the greatest part that is possible of it. */
export type VisitPair = (whole: number, low: number, high: number) => void

/** The true part and whole of a share, and in what steps it is published. */
interface PublishedShare {
  part: number
  whole: number
  step: number
}

/** What is known of a share's counts beside it. */
interface Limits {
  parts: Range
  wholes: Range
  /** What the whole less the part must at least be. */
  leastRest: number
}

/**
 * Visits the wholes with their parts that are rounded to the published share, in order: at least all that a corner of
 * their convex hull can stand on. Of a hundred thousand pupils there are as many wholes, and hardly any is a corner.
 */
export function eachSharePair(share: PublishedShare, limits: Limits, visit: VisitPair): void {
  const { wholes } = limits
  // No share where there would have been one tells that there is nobody to take a share of.
  if (share.whole === 0) {
    new SharePairs(0, 1, limits, visit).within(overlap(wholes, nobody))
    return
  }
  const scale = 200 / share.step
  const steps = Math.floor((scale * share.part + share.whole) / (2 * share.whole))
  new SharePairs(steps, scale, limits, visit).within(overlap(wholes, somebody))
}

const nobody = { least: 0, greatest: 0 }
const somebody = { least: 1, greatest: Infinity }

/**
 * In whole numbers throughout, so that no rounding error decides what an attacker can exclude:
 * (2 · steps − 1) · whole ≤ scale · part < (2 · steps + 1) · whole.
 */
class SharePairs {
  constructor(
    private readonly steps: number,
    private readonly scale: number,
    private readonly limits: Limits,
    private readonly visit: VisitPair
  ) {}

  within({ least, greatest }: Range): void {
    // From here on some part is rounded to every share, and what excludes a whole excludes all before it or all after it.
    const regular = Math.max(least, this.scale)
    this.each(least, Math.min(greatest, regular - 1))
    for (let first = regular; first <= greatest;) {
      const last = this.lastAlike(first, greatest)
      this.alike(first, last)
      first = last + 1
    }
  }

  /**
   * Where the same bounds hold, they repeat themselves: with `scale` wholes more, the least and the greatest part are a
   * fixed number more. So every pair that has others so far to both sides lies in the middle of these, and is no corner.
   */
  private alike(first: number, last: number): void {
    const { scale } = this
    if (last - first < 2 * scale) return this.each(first, last)
    this.each(first, first + scale - 1)
    this.each(last - scale + 1, last)
  }

  /** The last whole in which the same bounds hold as in the first. */
  private lastAlike(first: number, greatest: number): number {
    const own = this.bounds(first)
    let [known, end] = [first, greatest]
    while (known < end) {
      const middle = Math.ceil((known + end) / 2)
      if (this.bounds(middle) === own) known = middle
      else end = middle - 1
    }
    return known
  }

  private each(first: number, last: number): void {
    const { parts, leastRest } = this.limits
    for (let whole = first; whole <= last; whole += 1) {
      const low = Math.max(parts.least, this.least(whole))
      const high = Math.min(parts.greatest, this.greatest(whole), whole - leastRest)
      if (low <= high) this.visit(whole, low, high)
    }
  }

  private least(whole: number): number {
    return this.steps > 0 ? Math.ceil(((2 * this.steps - 1) * whole) / this.scale) : 0
  }

  private greatest(whole: number): number {
    if (whole === 0) return 0
    return Math.min(whole, Math.ceil(((2 * this.steps + 1) * whole) / this.scale) - 1)
  }

  /** Which of the bounds hold at a whole: each of these changes at most once as wholes become greater. */
  private bounds(whole: number): string {
    const { parts, leastRest } = this.limits
    const [least, greatest, rest] = [this.least(whole), this.greatest(whole), whole - leastRest]
    return [
      least > parts.least,
      least <= parts.greatest,
      least <= rest,
      greatest >= parts.least,
      greatest >= parts.greatest,
      greatest <= rest,
      rest >= parts.least,
      rest >= parts.greatest
    ].join()
  }
}
