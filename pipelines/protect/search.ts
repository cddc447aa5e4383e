import {
  activities,
  entriesOf,
  Rows,
  ConstraintActivity,
  type Entries
} from './constraint-activity.ts'
import type { Linear } from './leaves.ts'
import type { Programme } from './programme.ts'

// So many leaves of a broken row are tried at each step.
const TRIES = 40
const ROUNDING = 1e-9

/**
 * Looks for another table of whole numbers that would be published as the true one is, with one of its counts as small
 * or as great as asked. A local search by weighted violations, in the manner of Feasibility Jump (Luteberget & Sartor,
 * Mathematical Programming Computation 15, 2023): it starts at the true table with the wish as its only broken row. That
 * it finds nothing proves nothing.
 */
export class TableSearch {
  private readonly leafColumns: number[]
  private readonly truth: Float64Array
  /** First one row per count, by column, then one per share row and one per tie. */
  private readonly entries: Entries
  /** What they come to in the true table. */
  private readonly activity: Float64Array
  private rows: Rows
  // One for all moves that are weighed: this is where the time goes.
  private readonly best = { leaf: 0, by: 0, cost: 0 }
  private random = 1

  constructor(private readonly programme: Programme) {
    const { leaves, shares, block } = programme
    this.leafColumns = [...leaves.of.keys()].filter((column) => leaves.of[column]!.has(column))
    const place = new Map(this.leafColumns.map((column, leaf) => [column, leaf]))
    this.truth = Float64Array.from(this.leafColumns, (column) => block.counts[column]!.value)
    const rows = [
      ...leaves.of,
      ...shares.map(({ entries }) => inLeaves(entries, leaves.of)),
      ...leaves.ties
    ]
    this.entries = entriesOf(
      rows.map((row) => [...row].map(([column, n]) => [place.get(column)!, n]))
    )
    this.activity = activities(this.entries, this.truth)
    this.rows = this.published(new Set())
  }

  /** From now on all cells but these are published. */
  hide(hidden: ReadonlySet<string>): void {
    this.rows = this.published(hidden)
  }

  /** The table by column, or null after so many steps. `sign` 1: the count is at most the bound, −1: at least. */
  find(column: number, sign: 1 | -1, bound: number, steps: number): Float64Array | null {
    const { lower, upper } = this.rows
    const [least, greatest] = [lower[column]!, upper[column]!]
    if (sign === 1 ? bound < least : bound > greatest) return null
    if (sign === 1) upper[column] = bound
    else lower[column] = bound
    const table = this.repair(steps)
    lower[column] = least
    upper[column] = greatest
    return table && this.expand(table)
  }

  private repair(steps: number): Float64Array | null {
    const state = new ConstraintActivity(this.rows, this.truth, this.activity)
    const rested = new Int32Array(this.truth.length)
    for (let step = 0; state.broken.length > 0; step += 1) {
      if (step === steps) return null
      const row = state.broken[this.draw(state.broken.length)]!
      if (!this.seekMove(state, row, rested, step)) continue
      const { leaf, by, cost } = this.best
      // Where every move makes things worse, what is broken now comes to weigh more.
      if (cost >= 0) state.weighBroken()
      state.move(leaf, by)
      rested[leaf] = step + 3 + this.draw(5)
    }
    return state.table
  }

  /** Finds the least bad change of one leaf that mends a broken row, or a part of it; false when there is none. */
  private seekMove(
    state: ConstraintActivity,
    row: number,
    rested: Int32Array,
    step: number
  ): boolean {
    const missing = state.missing(row)
    const { start, leaves, coefficients } = this.entries
    const from = start[row]!
    const length = start[row + 1]! - from
    const first = this.draw(length)
    const { best } = this
    best.cost = Infinity
    for (let i = 0; i < Math.min(TRIES, length); i += 1) {
      const k = from + ((first + i) % length)
      const leaf = leaves[k]!
      if (rested[leaf]! > step) continue
      const exact = missing / coefficients[k]!
      const whole = exact > 0 ? Math.ceil(exact - ROUNDING) : Math.floor(exact + ROUNDING)
      this.weigh(state, leaf, whole)
      if (Math.abs(whole) > 1) this.weigh(state, leaf, Math.sign(whole))
    }
    return best.cost < Infinity
  }

  private weigh(state: ConstraintActivity, leaf: number, by: number): void {
    if (by === 0 || state.table[leaf]! + by < 0) return
    const cost = state.cost(leaf, by)
    if (cost >= this.best.cost) return
    this.best.leaf = leaf
    this.best.by = by
    this.best.cost = cost
  }

  /** The rows that can be broken: what is published, what can be wished for, and ties. */
  private published(hidden: ReadonlySet<string>): Rows {
    const { fewest, most, limits, shares, block, leaves } = this.programme
    const isHidden = (cell: number) => hidden.has(block.cells[cell]!.id)
    const lower = new Float64Array(this.activity.length)
    const upper = new Float64Array(this.activity.length)
    const isKept = Array.from(this.activity, (_, row) => row >= most.length)
    for (const [column, value] of most.entries()) {
      lower[column] = fewest[column]!
      upper[column] = value
      const { least, most: known } = block.counts[column]!
      const isKnown = known !== undefined || fewest[column]! > 0
      isKept[column] = least > 0 || isKnown || leaves.of[column]!.has(column)
    }
    for (const { cell, column, least, greatest } of limits) {
      if (isHidden(cell)) continue
      lower[column] = Math.max(lower[column]!, least)
      upper[column] = Math.min(upper[column]!, greatest)
      isKept[column] = true
    }
    for (const [i, share] of shares.entries()) {
      const row = most.length + i
      lower[row] = -Infinity
      upper[row] = share.upper
      isKept[row] = !share.cells.every(isHidden)
    }
    return new Rows(lower, upper, this.entries, isKept, this.truth.length)
  }

  private expand(table: Float64Array): Float64Array {
    return activities(this.entries, table).slice(0, this.programme.most.length)
  }

  /** A whole number below n, the same ones at every run (Park & Miller's minimal standard generator). */
  private draw(n: number): number {
    this.random = (this.random * 48271) % 2147483647
    return this.random % n
  }
}

function inLeaves(entries: Linear, leavesOf: Linear[]): Linear {
  const sum = new Map<number, number>()
  for (const [column, factor] of entries) {
    for (const [leaf, n] of leavesOf[column]!) sum.set(leaf, (sum.get(leaf) ?? 0) + factor * n)
  }
  return new Map([...sum].filter(([, n]) => Math.abs(n) > ROUNDING))
}
