import type { Highs, Model } from 'highs'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import { kommuner, membersOf, stepOf } from './places.ts'

/** Pupils by where they live, or go to school; `untold` are those whose sex, or whose school, is in no row. */
export interface Group {
  cut: 'home' | 'school'
  area: string
  sex: string
  grade: string
}

export type Row = Observation & Pick<Group, 'cut'>

interface Leaf extends Group {
  index: number
}

/** Limits of the rows of a linear programme: least ≤ Σ coefficient · column ≤ greatest. */
interface Bounded {
  entries: Map<number, number>
  least: number
  greatest: number
}

const sexes = ['flickor', 'pojkar', 'untold']
// What a reader takes it that each group lacks of answers to a question: this share, and two pupils.
const lacking = 0.06
/** So near a whole number is that number. */
export const tolerance = 1e-6
// Pupils seldom go to school in another county.
const rarely = 0.05

/**
 * All that is published of one survey year laid side by side, by somebody who knows that nearly the same pupils answered
 * every question: a linear programme over all questions at once. Written from the method page alone.
 */
export class WaveAttack {
  private readonly leaves: Leaf[] = []
  private readonly questions: string[]
  private readonly rows: Bounded[] = []
  private readonly model: Model
  private readonly columns: number
  /** Every column as it can be, with all that is published: what the programmes before have found. */
  private readonly possible: Float64Array[] = []

  constructor(
    highs: Highs,
    published: Row[],
    responses: Response[],
    private readonly leastCount: number
  ) {
    this.questions = [...new Set(published.map(({ indicator }) => indicator))].sort()
    const grades = ['7', '9', 'gy2'].filter((grade) =>
      published.some((row) => row.grade === grade && row.status !== 'not_asked')
    )
    for (const grade of grades) {
      for (const area of kommuner) {
        for (const sex of sexes) this.addLeaf({ cut: 'home', area, sex, grade })
      }
      for (const area of [...kommuner, 'elsewhere']) {
        this.addLeaf({ cut: 'school', area, sex: 'alla', grade })
      }
    }
    this.columns = this.leaves.length * (1 + 2 * this.questions.length)
    for (const grade of grades) this.tieCuts(grade)
    for (const question of this.questions) this.tieLeaves(question)
    for (const row of responses) this.addForms(row)
    for (const row of published) this.addRow(row)
    this.model = this.build(highs)
  }

  /**
   * The least and the greatest that a number can be: f forms, n answers to a question, x that count, rest that do not. That
   * it can be none, or reach as far as it has to, is enough to know, and often seen in what was found before.
   */
  range(kind: 'f' | 'n' | 'x' | 'rest', group: Group, question: string, reach: number) {
    const cost = new Float64Array(this.columns)
    for (const leaf of this.leavesOf(group)) {
      if (kind === 'f') cost[leaf.index] = 1
      if (kind === 'n' || kind === 'rest') cost[this.column('n', question, leaf)] = 1
      if (kind === 'x') cost[this.column('x', question, leaf)] = 1
      if (kind === 'rest') cost[this.column('x', question, leaf)] = -1
    }
    const sums = this.possible.map((columns) => sum(cost, columns))
    const none = sums.find((value) => value <= tolerance)
    const enough = sums.find((value) => value >= reach - tolerance)
    return [none ?? this.solve(cost), enough ?? -this.solve(cost.map((value) => -value))] as const
  }

  dispose(): void {
    this.model.dispose()
  }

  private addLeaf(group: Group): void {
    this.leaves.push({ ...group, index: this.leaves.length })
  }

  private column(kind: 'n' | 'x', question: string, { index }: Leaf): number {
    const block = 1 + 2 * this.questions.indexOf(question) + (kind === 'x' ? 1 : 0)
    return block * this.leaves.length + index
  }

  private leavesOf({ cut, area, sex, grade }: Group): Leaf[] {
    const members = area === 'elsewhere' ? [area] : membersOf(area)
    return this.leaves.filter(
      (leaf) =>
        leaf.cut === cut &&
        members.includes(leaf.area) &&
        (sex === 'alla' || leaf.sex === sex) &&
        (grade === 'alla' || leaf.grade === grade)
    )
  }

  private limit(terms: [number, number][], least: number, greatest: number): void {
    this.rows.push({ entries: new Map(terms), least, greatest })
  }

  /** The same pupils live in the county and go to its schools, or elsewhere; few do that. */
  private tieCuts(grade: string): void {
    const homes = this.leaves.filter((leaf) => leaf.cut === 'home' && leaf.grade === grade)
    const schools = this.leaves.filter((leaf) => leaf.cut === 'school' && leaf.grade === grade)
    const columns = [
      (leaf: Leaf) => leaf.index,
      ...this.questions.flatMap((question) => [
        (leaf: Leaf) => this.column('n', question, leaf),
        (leaf: Leaf) => this.column('x', question, leaf)
      ])
    ]
    for (const column of columns) {
      const plus = homes.map((leaf): [number, number] => [column(leaf), 1])
      const minus = schools.map((leaf): [number, number] => [column(leaf), -1])
      this.limit([...plus, ...minus], 0, 0)
    }
    const away = schools.find(({ area }) => area === 'elsewhere')!
    const all = homes.map(({ index }): [number, number] => [index, -rarely])
    this.limit([[away.index, 1], ...all], -Infinity, 0)
  }

  /** Nobody answers without a form, and who counts has answered. */
  private tieLeaves(question: string): void {
    for (const leaf of this.leaves) {
      const [n, x] = [this.column('n', question, leaf), this.column('x', question, leaf)]
      this.limit(
        [
          [leaf.index, 1],
          [n, -1]
        ],
        0,
        Infinity
      )
      this.limit(
        [
          [n, 1],
          [x, -1]
        ],
        0,
        Infinity
      )
    }
  }

  private addForms({ area, sex, grade, answers, pupils, status }: Response): void {
    const terms = this.leavesOf({ cut: 'home', area, sex, grade }).map(
      ({ index }): [number, number] => [index, 1]
    )
    if (terms.length === 0) return
    if (status === 'ok') this.limit(terms, Math.max(10, answers! - 5), answers! + 4)
    // Nobody answers who is no pupil; of the sexes the register knows two.
    if (pupils !== null) this.limit(terms, 0, pupils)
  }

  private addRow(row: Row): void {
    const { indicator, status, cut } = row
    if (status === 'not_asked') return
    const leaves = this.leavesOf({ ...row, cut })
    const of = (kind: 'n' | 'x', factor: number) =>
      leaves.map((leaf): [number, number] => [this.column(kind, indicator, leaf), factor])
    const asked = leaves.map(({ index }): [number, number] => [index, 1])
    if (status === 'missing') {
      this.limit(asked, 0, 0)
      return
    }
    // Most forms are answered.
    this.limit(
      [...of('n', 1), ...asked.map(([i]): [number, number] => [i, lacking - 1])],
      -2,
      Infinity
    )
    if (status === 'suppressed' || status === 'incomplete') return
    const rest = [...of('n', 1), ...of('x', -1)]
    const small = this.leastCount - 1
    this.limit(asked, 10, Infinity)
    if (status === 'under') this.limit(of('x', 1), 0, small)
    if (status === 'over') this.limit(rest, 0, small)
    if (status !== 'ok') return
    const half = stepOf(row.denominator!) / 200
    const [from, to] = [row.value! / 100 - half, row.value! / 100 + half]
    this.limit([...of('x', 1), ...of('n', -Math.max(0, from))], 0, Infinity)
    this.limit([...of('x', 1), ...of('n', -Math.min(1, to))], -Infinity, 0)
    // A share that few stand behind, or that few do not, would not have been shown.
    this.limit(of('x', 1), small + 1, Infinity)
    this.limit(rest, small + 1, Infinity)
  }

  private build(highs: Highs): Model {
    const { rows, columns } = this
    const starts = [0]
    for (const { entries } of rows) starts.push(starts.at(-1)! + entries.size)
    const finite = (value: number) =>
      Number.isFinite(value) ? value : Math.sign(value) * highs.infinity
    const model = highs.createModel({
      numCols: columns,
      numRows: rows.length,
      colCost: new Float64Array(columns),
      colLower: new Float64Array(columns),
      colUpper: new Float64Array(columns).fill(20_000),
      rowLower: rows.map(({ least }) => finite(least)),
      rowUpper: rows.map(({ greatest }) => finite(greatest)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns,
        starts,
        indices: rows.flatMap(({ entries }) => [...entries.keys()]),
        values: rows.flatMap(({ entries }) => [...entries.values()])
      }
    })
    // Only the costs differ from one question to the next, which keeps the last table possible.
    model.options.set({ output_flag: false, simplex_strategy: 4, solver: 'simplex' })
    return model
  }

  private solve(cost: Float64Array): number {
    const { model } = this
    model.changeColsCost({ kind: 'range', from: 0, to: this.columns - 1 }, cost)
    model.run()
    const { colValue } = model.getSolution()
    this.possible.push(Float64Array.from(colValue))
    return sum(cost, colValue)
  }
}

const sum = (cost: Float64Array, columns: ArrayLike<number>) =>
  cost.reduce((total, value, i) => (value === 0 ? total : total + value * columns[i]!), 0)
