import loadHighs, { type BasisInput, type Highs, type Model } from 'highs'
import { contradiction } from './block.ts'
import type { Programme } from './programme.ts'
import type { Range } from './range.ts'

/** The solver, loaded once. */
let solver: Promise<Highs> | undefined
export function solverRuntime(): Promise<Highs> {
  solver ??= loadHighs()
  return solver
}

// Reduced costs and row duals below this are rounding errors.
const DUAL_TOLERANCE = 1e-9

// Only costs differ from one solution to the next, which keeps the last one feasible: the primal simplex goes on from it.
// Without perturbation and scaling (all coefficients are near 1) it does so several times as quickly.
const again = {
  simplex_strategy: 4,
  primal_simplex_bound_perturbation_multiplier: 0,
  simplex_scale_strategy: 0
}
// The solver's own defaults.
const afresh = {
  simplex_strategy: 1,
  primal_simplex_bound_perturbation_multiplier: 1,
  simplex_scale_strategy: 2
}

/** Somebody who knows all that is published and looks for the table behind it. Must be disposed of. */
export class Attacker {
  private readonly model: Model
  private readonly all: { kind: 'range'; from: number; to: number }
  private lower: Float64Array
  private upper: Float64Array
  private hidden: ReadonlySet<string> = new Set()
  /** The widest range of each count in the tables found so far. */
  private seen: Range[] = []
  private whole = false
  /** Where the solver stood at last, for another attacker on the same programme; null before the first table. */
  basis: BasisInput | null = null

  constructor(
    private readonly highs: Highs,
    readonly programme: Programme
  ) {
    const { leaves, shares, fewest, most } = programme
    const { sums } = leaves
    const rows = [...sums, ...shares.map(({ entries }) => entries)].map((row) => [...row])
    const starts = [0]
    for (const row of rows) starts.push(starts.at(-1)! + row.length)
    this.lower = fewest
    this.upper = most
    this.all = { kind: 'range', from: 0, to: most.length - 1 }
    this.model = highs.createModel({
      numCols: most.length,
      numRows: rows.length,
      colCost: new Float64Array(most.length),
      colLower: this.lower,
      colUpper: this.upper,
      rowLower: rows.map((_, i) => (i < sums.length ? 0 : -highs.infinity)),
      rowUpper: rows.map((_, i) => (i < sums.length ? 0 : shares[i - sums.length]!.upper)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: most.length,
        starts,
        indices: rows.flatMap((row) => row.map(([column]) => column)),
        values: rows.flatMap((row) => row.map(([, coefficient]) => coefficient))
      }
    })
    // The least whole number is found when nothing a whole one less is possible.
    this.model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99, ...again })
  }

  /** From now on all cells but these are published. */
  hide(hidden: ReadonlySet<string>): void {
    const { block, fewest, most, limits, shares, leaves } = this.programme
    // With more hidden, every table seen before still agrees.
    const isMore = [...this.hidden].every((id) => hidden.has(id))
    if (!isMore || this.seen.length === 0) {
      this.seen = block.counts.map(({ value }) => ({ least: value, greatest: value }))
    }
    this.hidden = hidden
    this.lower = Float64Array.from(fewest)
    this.upper = Float64Array.from(most)
    for (const { cell, column, least, greatest } of limits) {
      if (hidden.has(block.cells[cell]!.id)) continue
      this.lower[column] = Math.max(this.lower[column]!, least)
      this.upper[column] = Math.min(this.upper[column]!, greatest)
    }
    this.model.changeColsBounds(this.all, this.lower, this.upper)
    for (const [i, { cells, upper }] of shares.entries()) {
      const row = leaves.sums.length + i
      const holds = cells.some((cell) => !hidden.has(block.cells[cell]!.id))
      this.model.changeRowBounds(row, -this.highs.infinity, holds ? upper : this.highs.infinity)
    }
  }

  /** The table, by column, that is least by these costs per column; in whole numbers or, sooner, in any. */
  least(costs: ReadonlyMap<number, number>, whole = false): Float64Array {
    const { model, programme } = this
    const cost = new Float64Array(programme.most.length)
    for (const [column, value] of costs) cost[column] = value
    model.changeColsCost(this.all, cost)
    this.setWhole(whole)
    this.run()
    const { colValue } = model.getSolution()
    for (const [column, range] of this.seen.entries()) {
      range.least = Math.min(range.least, colValue[column]!)
      range.greatest = Math.max(range.greatest, colValue[column]!)
    }
    return colValue
  }

  /** How far a count has been seen to reach. It may reach further. */
  range(column: number): Range {
    return this.seen[column]!
  }

  /**
   * Why the last table, not in whole numbers, was not less: groups of cells. It cannot become less until all the cells
   * of at least one of the groups are hidden. None: it cannot whatever is hidden.
   */
  binding(): number[][] {
    const { limits, shares, leaves, block } = this.programme
    const { colDual, rowDual } = this.model.getSolution()
    const groups = new Map<string, Set<number>>()
    const isPublished = (cell: number) => !this.hidden.has(block.cells[cell]!.id)
    const add = (key: string, cell: number) => {
      groups.set(key, (groups.get(key) ?? new Set()).add(cell))
    }
    for (const { cell, column, least, greatest } of limits) {
      const dual = colDual[column]!
      if (Math.abs(dual) < DUAL_TOLERANCE || !isPublished(cell)) continue
      const binds =
        dual > 0
          ? least > this.programme.fewest[column]! && least === this.lower[column]
          : greatest < this.programme.most[column]! && greatest === this.upper[column]
      if (binds) add(`column ${column}`, cell)
    }
    for (const [i, { cells }] of shares.entries()) {
      if (Math.abs(rowDual[leaves.sums.length + i]!) < DUAL_TOLERANCE) continue
      for (const cell of cells) if (isPublished(cell)) add(`row ${i}`, cell)
    }
    return [...groups.values()].map((cells) => [...cells])
  }

  /** A start somewhere else than at nothing takes a tenth of the time, and changes no answer. */
  startFrom(basis: BasisInput): void {
    this.model.setBasis(basis)
  }

  dispose(): void {
    this.model.dispose()
  }

  /** The true table is possible: a solver that finds none, or gives up, has to start afresh. */
  private run(): void {
    const { model, programme } = this
    const { optimal, infeasible } = this.highs.constants.modelStatus
    model.run()
    if (model.getModelStatus() !== optimal) {
      model.clearSolver()
      model.options.set(afresh)
      model.run()
      model.options.set(again)
    }
    const status = model.getModelStatus()
    if (status === infeasible) throw contradiction(programme.block, 'ingen tabell stämmer')
    if (status !== optimal) throw new Error(`${programme.block.name}: lösaren gav status ${status}`)
    if (!this.whole) this.basis = model.getBasis()
  }

  private setWhole(whole: boolean): void {
    if (whole === this.whole) return
    const { integer, continuous } = this.highs.constants.variableType
    const type = new Int32Array(this.programme.most.length).fill(whole ? integer : continuous)
    this.model.changeColsIntegrality(this.all, type)
    this.whole = whole
  }
}
