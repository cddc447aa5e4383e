import { formatNumber } from '../../../../src/lib/format/number.ts'
import { plain } from '../../../read/layout.ts'
import type { Problems } from '../../../read/problems.ts'
import { dimensionNames, type Known } from '../dimensions.ts'
import type { LongRow } from '../layout.ts'
import { Assignment } from './assignment.ts'
import type { Mapping, Measure } from './mapping.ts'
import { checkSchools } from './schools.ts'
import { checkUnmapped } from './unmapped.ts'
import type { WrittenCell, WrittenTable } from './written-table.ts'

const columnOf = {
  varde: 'value',
  antal_svar: 'answers',
  taljare: 'counted'
} as const satisfies Record<Measure, string>

/** A file's numbers as rows of the long form, as its mapping says, and what of the file was not used, in Swedish. */
export function mappedRows(
  file: { path: string; name: string },
  table: WrittenTable,
  context: { known: Known; mapping: Mapping },
  problems: Problems
): { rows: LongRow[]; unused: string[] } {
  const found = problems.count
  const assignment = new Assignment(file, table, context, problems)
  const wanted: WrittenCell[] = []
  const schools = checkSchools(file.path, table, problems)
  for (const cell of table.cells) {
    schools.see(cell)
    if (assignment.isWanted(cell.at)) wanted.push(cell)
  }
  checkUnmapped(assignment, wanted, context, problems)
  if (problems.count > found) return { rows: [], unused: [] }
  const rows = new Rows(assignment, problems)
  for (const cell of wanted) rows.add(cell)
  return {
    rows: rows.all(),
    unused: [...table.unread, ...unusedValues(assignment), ...rows.starred()]
  }
}

type Key = string

class Rows {
  private readonly byKey = new Map<Key, LongRow>()
  /** Numbers that stand beside every indicator of a place and year. */
  private readonly shared: { key: Key; cell: WrittenCell; measure: Measure }[] = []
  private stars = 0

  constructor(
    private readonly assignment: Assignment,
    private readonly problems: Problems
  ) {}

  add(cell: WrittenCell): void {
    const words = dimensionNames.map((name) => this.assignment.word(name, cell.at))
    const [indicator, ...rest] = words
    const measure = (this.assignment.word('matt', cell.at) ?? 'varde') as Measure
    if (indicator === undefined && measure !== 'varde') {
      this.shared.push({ key: JSON.stringify(rest), cell, measure })
      return
    }
    const isLeft = dimensionNames.some(
      (name, i) => words[i] === undefined && this.assignment.meanings.has(name)
    )
    if (indicator === undefined || isLeft) return
    const key = JSON.stringify(words)
    const row = this.byKey.get(key) ?? this.empty(words, cell)
    this.byKey.set(key, row)
    if (row.cells[measure] !== undefined) return this.reportTwice(cell, words)
    this.put(row, measure, cell)
    if (measure === 'varde') row.line = cell.line
  }

  all(): LongRow[] {
    for (const { key, cell, measure } of this.shared) {
      for (const [own, row] of this.byKey) {
        const [, ...rest] = JSON.parse(own) as unknown[]
        if (JSON.stringify(rest) === key && row.cells[measure] === undefined)
          this.put(row, measure, cell)
      }
    }
    return [...this.byKey.values()]
  }

  starred(): string[] {
    if (this.stars === 0) return []
    const what =
      this.stars === 1 ? '1 tal har en stjärna' : `${formatNumber(this.stars, 0)} tal har stjärnor`
    return [`${what}; fotnoten läses inte`]
  }

  private empty(words: (string | undefined)[], { line }: WrittenCell): LongRow {
    const cells = Object.fromEntries(dimensionNames.map((name, i) => [name, words[i] ?? '']))
    return { line, cells, columns: { value: 'varde', answers: 'antal_svar', counted: 'taljare' } }
  }

  private put(row: LongRow, measure: Measure, cell: WrittenCell): void {
    const text = plain(cell.text)
    const isStarred = /\d\s*\*+$/.test(text)
    if (isStarred) this.stars += 1
    row.cells[measure] = isStarred ? text.replace(/\s*\*+$/, '') : text
    row.columns[columnOf[measure]] = this.columnName(cell)
  }

  private columnName({ column, at }: WrittenCell): string {
    const { variables } = this.assignment.table
    const labels = variables.flatMap(({ values }, i) =>
      values.length > 1 ? [values[at[i] ?? -1]?.names[0] ?? ''] : []
    )
    return column ?? labels.join(', ')
  }

  private reportTwice(cell: WrittenCell, words: (string | undefined)[]): void {
    const expected =
      'ett enda tal för varje plats, år, kön, årskurs och indikator: skilj dem åt i mappning.csv'
    const got = words.filter(Boolean).join(', ')
    this.problems.add({
      file: this.assignment.file.path,
      line: cell.line,
      column: this.columnName(cell),
      expected,
      got
    })
  }
}

const valuesTold = 3

function unusedValues(assignment: Assignment): string[] {
  const { variables } = assignment.table
  const values = variables.flatMap(({ names, values: all }, i) => {
    const unused = assignment.isMapped(i) ? assignment.unused(i) : []
    if (unused.length === 0) return []
    const told = unused.slice(0, valuesTold).join(', ')
    const more = unused.length > valuesTold ? ' …' : ''
    const count = `${formatNumber(unused.length, 0)} av ${formatNumber(all.length, 0)}`
    return [`${count} värden i ${names[0]} används inte (${told}${more})`]
  })
  const whole = variables.flatMap(({ names }, i) => (assignment.isMapped(i) ? [] : [names[0]]))
  return [...values, ...(whole.length > 0 ? [`läses inte: ${whole.join(', ')}`] : [])]
}
