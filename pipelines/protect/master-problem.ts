import type { Highs, Model } from 'highs'

/**
 * The master problem: the cheapest cells to hide, so that of every requirement at least one group of cells is hidden
 * altogether. Must be disposed of.
 */
export class MasterProblem {
  private readonly model: Model
  private readonly together = new Map<string, number>()

  constructor(
    private readonly highs: Highs,
    private readonly costs: number[]
  ) {
    this.model = highs.createModel()
    // The last few percent of cost take most of the time, and the next requirement makes them pointless.
    this.model.options.set({ output_flag: false, mip_rel_gap: 0.05 })
    for (const [cell, cost] of costs.entries()) {
      this.addColumn(cost)
      this.model.changeColIntegrality(cell, highs.constants.variableType.integer)
    }
  }

  /** At least one of the groups must be hidden; with `when`, only if all of those cells are. */
  require(groups: number[][], when: number[] = []): void {
    const values = new Map<number, number>()
    for (const group of groups) values.set(this.column(group), 1)
    for (const cell of when) values.set(cell, (values.get(cell) ?? 0) - 1)
    this.addRow(1 - when.length, this.highs.infinity, values)
  }

  /** These cells are hidden in every solution from now on. */
  keep(cells: number[]): void {
    for (const cell of cells) this.model.changeColBounds(cell, 1, 1)
  }

  /** The cells to hide, the kept ones among them; null when nothing meets all requirements. */
  solve(): number[] | null {
    this.model.run()
    const { optimal, infeasible } = this.highs.constants.modelStatus
    const status = this.model.getModelStatus()
    if (status === infeasible) return null
    if (status !== optimal) throw new Error(`Lösaren gav status ${status}`)
    const { colValue } = this.model.getSolution()
    return [...this.costs.keys()].filter((cell) => colValue[cell]! > 0.5)
  }

  dispose(): void {
    this.model.dispose()
  }

  /** The column that is 1 only when all of the group are hidden. */
  private column(group: number[]): number {
    const [only, ...others] = group
    if (only !== undefined && others.length === 0) return only
    const key = group.toSorted((a, b) => a - b).join()
    const known = this.together.get(key)
    if (known !== undefined) return known
    const column = this.costs.length + this.together.size
    this.together.set(key, column)
    this.addColumn(0)
    for (const cell of group) {
      this.addRow(
        -this.highs.infinity,
        0,
        new Map([
          [column, 1],
          [cell, -1]
        ])
      )
    }
    return column
  }

  private addColumn(cost: number): void {
    this.model.addCol(cost, 0, 1, { indices: [], values: [] })
  }

  private addRow(lower: number, upper: number, entries: Map<number, number>): void {
    this.model.addRow(lower, upper, { indices: [...entries.keys()], values: [...entries.values()] })
  }
}
