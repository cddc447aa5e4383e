/** Coefficients row by row: those of row i are from start[i] until start[i + 1]. */
export interface Entries {
  start: Int32Array
  leaves: Int32Array
  coefficients: Float64Array
}

export function entriesOf(rows: [leaf: number, coefficient: number][][]): Entries {
  const start = new Int32Array(rows.length + 1)
  for (const [row, { length }] of rows.entries()) start[row + 1] = start[row]! + length
  const all = rows.flat()
  return {
    start,
    leaves: Int32Array.from(all, ([leaf]) => leaf),
    coefficients: Float64Array.from(all, ([, coefficient]) => coefficient)
  }
}

/** What the rows come to in a table of leaves. */
export function activities(entries: Entries, table: Float64Array): Float64Array {
  const { start, leaves, coefficients } = entries
  const sums = new Float64Array(start.length - 1)
  for (let row = 0; row < sums.length; row += 1) {
    let sum = 0
    for (let k = start[row]!; k < start[row + 1]!; k += 1)
      sum += coefficients[k]! * table[leaves[k]!]!
    sums[row] = sum
  }
  return sums
}

/** lower ≤ Σ coefficient · leaf ≤ upper, row by row; those that are not kept cannot be broken. */
export class Rows {
  /** The kept entries of leaf i by column are those from start[i] until start[i + 1]. */
  readonly start: Int32Array
  readonly rows: Int32Array
  readonly coefficients: Float64Array

  constructor(
    readonly lower: Float64Array,
    readonly upper: Float64Array,
    readonly entries: Entries,
    isKept: boolean[],
    leafCount: number
  ) {
    const { start, leaves, coefficients } = entries
    const counted = new Int32Array(leafCount + 1)
    for (let row = 0; row < isKept.length; row += 1) {
      if (!isKept[row]) continue
      for (let k = start[row]!; k < start[row + 1]!; k += 1) counted[leaves[k]! + 1]! += 1
    }
    for (let leaf = 0; leaf < leafCount; leaf += 1) counted[leaf + 1]! += counted[leaf]!
    this.start = counted
    this.rows = new Int32Array(counted[leafCount]!)
    this.coefficients = new Float64Array(counted[leafCount]!)
    const next = Int32Array.from(counted)
    for (let row = 0; row < isKept.length; row += 1) {
      if (!isKept[row]) continue
      for (let k = start[row]!; k < start[row + 1]!; k += 1) {
        const at = next[leaves[k]!]!
        this.rows[at] = row
        this.coefficients[at] = coefficients[k]!
        next[leaves[k]!] = at + 1
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
export class ConstraintActivity {
  readonly table: Float64Array
  readonly broken: number[] = []
  private readonly activity: Float64Array
  private readonly place: Int32Array
  private readonly weights: Float64Array

  /** From a table of leaves and what the rows come to in it. */
  constructor(
    private readonly rows: Rows,
    table: Float64Array,
    activity: Float64Array
  ) {
    this.table = Float64Array.from(table)
    this.activity = Float64Array.from(activity)
    this.place = new Int32Array(activity.length).fill(-1)
    this.weights = new Float64Array(activity.length).fill(1)
    for (let row = 0; row < activity.length; row += 1) this.note(row)
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
