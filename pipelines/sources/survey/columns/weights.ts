import { plain } from '../../../read/layout.ts'
import type { Problems } from '../../../read/problems.ts'

/** The optional column of weights. */
export const weightColumn = 'vikt'
export const expectedWeight = 'ett tal större än 0, högst 10 000, med decimalkomma eller punkt'

// Weights are kept in whole millionths, so that sums of them do not depend on the order of the rows.
const unit = 1e6
const greatest = 10_000

interface Rows {
  weighted: number
  unweighted: number
  least: number
  greatest: number
  /** Where the first row without a weight stands. */
  without: { file: string; line: number } | null
  sum: number
  squares: number
}

/** What the weights of a survey's rows come to, year by year. */
export class Weights {
  private readonly years = new Map<number, Rows>()

  /** A weight in millionths; 0 for a row that has none, null for a cell that can be no weight. */
  read(cell: string): number | null {
    const text = plain(cell)
    if (text === '') return 0
    if (!/^\d+(?:[.,]\d+)?$/.test(text)) return null
    const weight = Math.round(Number(text.replace(',', '.')) * unit)
    return weight > 0 && weight <= greatest * unit ? weight : null
  }

  add(year: number, weight: number, file: string, line: number): void {
    let rows = this.years.get(year)
    if (!rows) {
      const sums = { weighted: 0, unweighted: 0, sum: 0, squares: 0 }
      rows = { ...sums, least: Infinity, greatest: 0, without: null }
      this.years.set(year, rows)
    }
    if (weight === 0) {
      rows.unweighted += 1
      rows.without ??= { file, line }
      return
    }
    rows.weighted += 1
    rows.sum += weight
    rows.squares += (weight / unit) ** 2
    rows.least = Math.min(rows.least, weight)
    rows.greatest = Math.max(rows.greatest, weight)
  }

  /** Whether the year's rows tell of weights. */
  hasOwn(year: number): boolean {
    return (this.years.get(year)?.weighted ?? 0) > 0
  }

  /** So many rows of the same weight, in a year whose rows tell of none. */
  addGroup(year: number, forms: number, weight: number): void {
    const rows = this.years.get(year)
    if (!rows) return
    rows.without = null
    rows.weighted += forms
    rows.sum += forms * weight * unit
    rows.squares += forms * weight ** 2
    rows.least = Math.min(rows.least, weight * unit)
    rows.greatest = Math.max(rows.greatest, weight * unit)
  }

  /** Whether the year's rows weigh differently: where all weigh the same, nothing is weighted. */
  isWeighted(year: number): boolean {
    const rows = this.years.get(year)
    return rows !== undefined && rows.weighted > 0 && rows.least < rows.greatest
  }

  /**
   * How many answers of the year tell as much as one would if all weighed the same: n · Σw² / (Σw)² (Kish, Survey Sampling,
   * 1965, § 11.7), upwards to a tenth. One for the whole year: that of a place would tell how many answered in a small
   * part of it.
   */
  effect(year: number): number {
    const rows = this.years.get(year)
    if (!rows || !this.isWeighted(year)) return 1
    const effect = (rows.weighted * rows.squares) / (rows.sum / unit) ** 2
    return Math.ceil(effect * 10 - 1e-9) / 10
  }

  /** Reports the years in which only some rows have a weight. */
  check(problems: Problems): void {
    for (const [year, { weighted, unweighted, without }] of this.years) {
      if (weighted === 0 || !without) continue
      const expected = `en vikt på varje rad från ${year}, eller på ingen`
      const got = `ingen på ${unweighted} av ${weighted + unweighted} rader`
      problems.add({ ...without, column: weightColumn, expected, got })
    }
  }

  /** "viktade 2020 och 2023"; null where nothing is weighted. */
  get told(): string | null {
    const years = [...this.years.keys()].filter((year) => this.isWeighted(year)).sort()
    return years.length === 0 ? null : `viktade ${years.join(', ')}`
  }
}
