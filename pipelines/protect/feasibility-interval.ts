import type { Programme } from './programme.ts'
import { isMet, type ProtectionRequirement } from './protection-requirement.ts'
import { PublicationCheck } from './publication-check.ts'
import type { Range } from './range.ts'
import { TableSearch } from './search.ts'

/**
 * How far counts have been shown to reach: by tables of whole numbers that would be published as the true one is. What
 * has been shown holds whatever a linear programme says. The true ranges can be wider, never narrower.
 */
export class FeasibilityIntervals {
  private readonly search: TableSearch
  private readonly check: PublicationCheck
  private readonly truth: Float64Array
  private hidden: ReadonlySet<string> = new Set()
  /** Every table found, and the cells that would be published otherwise. */
  private readonly found: { table: Float64Array; differing: string[] }[] = []
  private least = new Float64Array()
  private greatest = new Float64Array()

  constructor(programme: Programme) {
    this.search = new TableSearch(programme)
    this.check = new PublicationCheck(programme.block, programme.columns)
    this.truth = Float64Array.from(programme.block.counts, ({ value }) => value)
  }

  /** From now on all cells but these are published. What was shown before is kept where it still holds. */
  hide(hidden: ReadonlySet<string>): void {
    this.hidden = hidden
    this.search.hide(hidden)
    this.least = Float64Array.from(this.truth)
    this.greatest = Float64Array.from(this.truth)
    for (const { table, differing } of this.found) if (this.areHidden(differing)) this.widen(table)
  }

  get tables(): Float64Array[] {
    return this.found.map(({ table }) => table)
  }

  /** Keeps a table that would be published as the true one is; false when it would not. */
  add(table: Float64Array): boolean {
    const differing = this.check.differences(table)
    if (!differing || !this.areHidden(differing)) return false
    this.found.push({ table, differing })
    this.widen(table)
    return true
  }

  range(column: number): Range {
    return { least: this.least[column]!, greatest: this.greatest[column]! }
  }

  isShown(requirement: ProtectionRequirement): boolean {
    return isMet(requirement, this.range(requirement.column))
  }

  /**
   * Tries to show that a sensitive count can be 0 and its width, or that another can be that far apart, with so many steps
   * to every table looked for.
   */
  show(requirement: ProtectionRequirement, steps: number): boolean {
    const { column, width, sensitive } = requirement
    if (this.isShown(requirement)) return true
    if (!sensitive) return this.showWide(requirement, steps)
    const isFree = this.least[column] === 0 || this.look(column, 1, 0, steps)
    return isFree && (this.greatest[column]! >= width || this.look(column, -1, width, steps))
  }

  /** From the truth half the way to each side, or all of it to one. */
  private showWide(requirement: ProtectionRequirement, steps: number): boolean {
    const { column, width } = requirement
    const truth = this.truth[column]!
    const half = Math.min(truth, Math.floor(width / 2))
    this.look(column, -1, truth + width - half, steps)
    if (half > 0 && !this.isShown(requirement)) this.look(column, 1, truth - half, steps)
    return this.isShown(requirement)
  }

  /** Looks for a table in which a count is at most (`sign` 1) or at least (−1) the bound, in so many steps. */
  look(column: number, sign: 1 | -1, bound: number, steps: number): boolean {
    const table = this.search.find(column, sign, bound, steps)
    return table !== null && this.add(table)
  }

  private areHidden(cells: string[]): boolean {
    return cells.every((cell) => this.hidden.has(cell))
  }

  private widen(table: Float64Array): void {
    for (let column = 0; column < table.length; column += 1) {
      if (table[column]! < this.least[column]!) this.least[column] = table[column]!
      if (table[column]! > this.greatest[column]!) this.greatest[column] = table[column]!
    }
  }
}
