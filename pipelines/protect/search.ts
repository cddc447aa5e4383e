import type { Linear } from './leaves.ts'
import type { Programme } from './programme.ts'
import { Rows, RowState } from './rowstate.ts'

// So many leaves of a broken row are tried at each step.
const TRIES = 120
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
  /** First one row per count, by column, then one per share row and one per tie: coefficients by leaf. */
  private readonly entries: Linear[]
  private rows: Rows
  private random = 1

  constructor(private readonly programme: Programme) {
    const { leaves, shares, block } = programme
    this.leafColumns = [...leaves.of.keys()].filter((column) => leaves.of[column]!.has(column))
    const place = new Map(this.leafColumns.map((column, leaf) => [column, leaf]))
    this.truth = Float64Array.from(this.leafColumns, (column) => block.counts[column]!.value)
    this.entries = [
      ...leaves.of,
      ...shares.map(({ entries }) => inLeaves(entries, leaves.of)),
      ...leaves.ties
    ].map((row) => new Map([...row].map(([column, n]) => [place.get(column)!, n])))
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
    const state = new RowState(this.rows, this.truth)
    const rested = new Int32Array(this.truth.length)
    for (let step = 0; state.broken.length > 0; step += 1) {
      if (step === steps) return null
      const row = state.broken[this.draw(state.broken.length)]!
      const move = this.bestMove(state, row, (leaf) => rested[leaf]! <= step)
      if (!move) continue
      // Where every move makes things worse, what is broken now comes to weigh more.
      if (move.cost >= 0) state.weighBroken()
      state.move(move.leaf, move.by)
      rested[move.leaf] = step + 3 + this.draw(5)
    }
    return state.table
  }

  /** The least bad change of one leaf that mends a broken row, or a part of it. */
  private bestMove(state: RowState, row: number, mayMove: (leaf: number) => boolean) {
    const missing = state.missing(row)
    const { leaves, coefficients } = this.rows.entries[row]!
    const first = this.draw(leaves.length)
    // Plain numbers, not an object for each try: this is where the time goes.
    let [leaf, by, cost] = [-1, 0, Infinity]
    const weigh = (candidate: number, change: number) => {
      if (change === 0 || state.table[candidate]! + change < 0) return
      const candidateCost = state.cost(candidate, change)
      if (candidateCost >= cost) return
      leaf = candidate
      by = change
      cost = candidateCost
    }
    for (let i = 0; i < Math.min(TRIES, leaves.length); i += 1) {
      const k = (first + i) % leaves.length
      const candidate = leaves[k]!
      if (!mayMove(candidate)) continue
      const exact = missing / coefficients[k]!
      const whole = exact > 0 ? Math.ceil(exact - ROUNDING) : Math.floor(exact + ROUNDING)
      weigh(candidate, whole)
      if (Math.abs(whole) > 1) weigh(candidate, Math.sign(whole))
    }
    return leaf < 0 ? null : { leaf, by, cost }
  }

  /** The rows that can be broken: what is published, what can be wished for, and ties. */
  private published(hidden: ReadonlySet<string>): Rows {
    const { fewest, most, told, shares, block, leaves } = this.programme
    const isHidden = (cell: number) => hidden.has(block.cells[cell]!.id)
    const lower = new Float64Array(this.entries.length)
    const upper = new Float64Array(this.entries.length)
    const isKept = this.entries.map((_, row) => row >= most.length)
    for (const [column, value] of most.entries()) {
      lower[column] = fewest[column]!
      upper[column] = value
      const { least, most: known } = block.counts[column]!
      const isKnown = known !== undefined || fewest[column]! > 0
      isKept[column] = least > 0 || isKnown || leaves.of[column]!.has(column)
    }
    for (const { cell, column, least, greatest } of told) {
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
    const entries = this.entries.map((row, i) => {
      return isKept[i] ? { leaves: [...row.keys()], coefficients: [...row.values()] } : nothing
    })
    return new Rows(lower, upper, entries, this.truth.length)
  }

  private expand(table: Float64Array): Float64Array {
    return Float64Array.from(this.programme.most, (_, column) => {
      let sum = 0
      for (const [leaf, n] of this.entries[column]!) sum += n * table[leaf]!
      return sum
    })
  }

  /** A whole number below n, the same ones at every run (Park & Miller's minimal standard generator). */
  private draw(n: number): number {
    this.random = (this.random * 48271) % 2147483647
    return this.random % n
  }
}

const nothing = { leaves: [], coefficients: [] }

function inLeaves(entries: Linear, leavesOf: Linear[]): Linear {
  const sum = new Map<number, number>()
  for (const [column, factor] of entries) {
    for (const [leaf, n] of leavesOf[column]!) sum.set(leaf, (sum.get(leaf) ?? 0) + factor * n)
  }
  return new Map([...sum].filter(([, n]) => Math.abs(n) > ROUNDING))
}
