import { shareBand, shareIndex, type ShareBand } from '../../src/lib/stats/rounding.ts'
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
    new SharePairs(noBand, 1, limits, visit).within(overlap(wholes, nobody))
    return
  }
  const band = shareBand(shareIndex(share.part, share.whole, share.step), share.step)
  new SharePairs(band, 200 / share.step, limits, visit).within(overlap(wholes, somebody))
}

const noBand = { from: 0, to: 0, holdsFrom: true, holdsTo: true }
const nobody = { least: 0, greatest: 0 }
const somebody = { least: 1, greatest: Infinity }

/**
 * In whole numbers throughout, so that no rounding error decides what an attacker can exclude:
 * from · whole ≤ scale · part ≤ to · whole, or less where the band does not hold its end.
 */
class SharePairs {
  constructor(
    private readonly band: ShareBand,
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
    const { from, holdsFrom } = this.band
    const edge = (from * whole) / this.scale
    return Math.max(0, holdsFrom ? Math.ceil(edge) : Math.floor(edge) + 1)
  }

  private greatest(whole: number): number {
    const { to, holdsTo } = this.band
    const edge = (to * whole) / this.scale
    return Math.min(whole, holdsTo ? Math.floor(edge) : Math.ceil(edge) - 1)
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
