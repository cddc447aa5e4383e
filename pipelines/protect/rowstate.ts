interface Entries {
  leaves: number[]
  coefficients: number[]
}

/** lower ≤ Σ coefficient · leaf ≤ upper, row by row; rows without entries cannot be broken. */
export class Rows {
  /** The entries of leaf i by column are those from start[i] until start[i + 1]. */
  readonly start: Int32Array
  readonly rows: Int32Array
  readonly coefficients: Float64Array

  constructor(
    readonly lower: Float64Array,
    readonly upper: Float64Array,
    readonly entries: Entries[],
    leafCount: number
  ) {
    this.start = new Int32Array(leafCount + 1)
    for (const { leaves } of entries) for (const leaf of leaves) this.start[leaf + 1]! += 1
    for (let leaf = 0; leaf < leafCount; leaf += 1) this.start[leaf + 1]! += this.start[leaf]!
    const next = Int32Array.from(this.start)
    this.rows = new Int32Array(this.start[leafCount]!)
    this.coefficients = new Float64Array(this.start[leafCount]!)
    for (const [row, { leaves, coefficients }] of entries.entries()) {
      for (const [k, leaf] of leaves.entries()) {
        const at = next[leaf]!
        this.rows[at] = row
        this.coefficients[at] = coefficients[k]!
        next[leaf] = at + 1
      }
    }
  }
}

// A row counts as kept within this; the tables that come out are checked against the facts themselves.
const SLACK = 1e-6

/**
 * A table of leaves on its way, what its rows come to, and which of them are broken. Millions of moves are weighed here:
 * the entries of each leaf lie side by side in typed arrays.
 */
export class RowState {
  readonly table: Float64Array
  readonly broken: number[] = []
  private readonly activity: Float64Array
  private readonly place: Int32Array
  private readonly weights: Float64Array

  constructor(
    private readonly rows: Rows,
    start: Float64Array
  ) {
    this.table = Float64Array.from(start)
    this.activity = new Float64Array(rows.entries.length)
    this.place = new Int32Array(rows.entries.length).fill(-1)
    this.weights = new Float64Array(rows.entries.length).fill(1)
    for (const [row, { leaves, coefficients }] of rows.entries.entries()) {
      let sum = 0
      for (let k = 0; k < leaves.length; k += 1) sum += coefficients[k]! * start[leaves[k]!]!
      this.activity[row] = sum
      if (leaves.length > 0) this.note(row)
    }
  }

  /** What would mend a broken row. */
  missing(row: number): number {
    const { lower, upper } = this.rows
    const activity = this.activity[row]!
    return (activity < lower[row]! ? lower[row]! : upper[row]!) - activity
  }

  /** What a change would add to the weighted violations. */
  cost(leaf: number, by: number): number {
    const { start, rows, coefficients, lower, upper } = this.rows
    const { activity, weights } = this
    let cost = 0
    for (let k = start[leaf]!; k < start[leaf + 1]!; k += 1) {
      const row = rows[k]!
      const now = activity[row]!
      const then = now + coefficients[k]! * by
      const least = lower[row]!
      const greatest = upper[row]!
      const before = now < least ? least - now : now > greatest ? now - greatest : 0
      const after = then < least ? least - then : then > greatest ? then - greatest : 0
      cost += weights[row]! * (after - before)
    }
    return cost
  }

  move(leaf: number, by: number): void {
    const { start, rows, coefficients } = this.rows
    this.table[leaf]! += by
    for (let k = start[leaf]!; k < start[leaf + 1]!; k += 1) {
      this.activity[rows[k]!]! += coefficients[k]! * by
      this.note(rows[k]!)
    }
  }

  weighBroken(): void {
    for (const row of this.broken) this.weights[row]! += 1
  }

  /** Keeps the list of broken rows, in constant time. */
  private note(row: number): void {
    const { lower, upper } = this.rows
    const activity = this.activity[row]!
    const isBroken = activity < lower[row]! - SLACK || activity > upper[row]! + SLACK
    const at = this.place[row]!
    if (isBroken && at < 0) {
      this.place[row] = this.broken.length
      this.broken.push(row)
    } else if (!isBroken && at >= 0) {
      const last = this.broken.pop()!
      if (last !== row) {
        this.broken[at] = last
        this.place[last] = at
      }
      this.place[row] = -1
    }
  }
}
