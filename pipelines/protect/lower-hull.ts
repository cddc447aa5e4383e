export type Point = [whole: number, part: number]

/** part ≥ at + slope · whole. */
interface Line {
  slope: number
  at: number
}

/**
 * The corners under points that are added in order of their whole (Andrew, Another efficient algorithm for convex hulls
 * in two dimensions, Information Processing Letters 9, 1979). Millions are added: they are kept as plain numbers.
 */
export class LowerHull {
  private readonly wholes: number[] = []
  private readonly parts: number[] = []

  add(whole: number, part: number): void {
    const { wholes, parts } = this
    while (wholes.length > 1 && !this.turnsLeft(whole, part)) {
      wholes.pop()
      parts.pop()
    }
    wholes.push(whole)
    parts.push(part)
  }

  get corners(): Point[] {
    return this.wholes.map((whole, i) => [whole, this.parts[i]!])
  }

  /** Those from each corner to the next. */
  get lines(): Line[] {
    return this.corners.slice(1).map(([whole, part], i) => {
      const slope = (part - this.parts[i]!) / (whole - this.wholes[i]!)
      return { slope, at: part - slope * whole }
    })
  }

  /** Whether the way to a point bends upwards at the last corner. */
  private turnsLeft(whole: number, part: number): boolean {
    const { wholes, parts } = this
    const last = wholes.length - 1
    const [fromX, fromY] = [wholes[last - 1]!, parts[last - 1]!]
    return (wholes[last]! - fromX) * (part - fromY) > (parts[last]! - fromY) * (whole - fromX)
  }
}
