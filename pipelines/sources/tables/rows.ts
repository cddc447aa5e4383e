import type { Problems } from '../../read/problems.ts'
import { DecimalMarks, writtenNumber } from '../../read/written/number.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import { dimensions, type Dimension, type Known } from './dimensions.ts'
import { isOwnForm, readLongRows, type LongRow } from './layout.ts'
import type { Mark, Marks } from './marks.ts'
import type { Mapping } from './official/mapping.ts'
import { isMapped, readOfficialTable } from './official/official-table.ts'
import type { Cell, TableRow } from './table-row.ts'

/** What a folder says of its tables, and what these may speak of. */
interface TableContext {
  known: Known
  marks: Marks
  mapping: Mapping
}

/** Reads a table, and says what of it is not used; a row with a fault is reported and left out. */
export async function readTableRows(
  path: string,
  { known, marks, mapping }: TableContext,
  problems: Problems
): Promise<{ rows: TableRow[]; unused: string[] }> {
  const isOfficial = isMapped(path, mapping) || !(await isOwnForm(path, known))
  const table = isOfficial
    ? await readOfficialTable(path, { known, mapping }, problems)
    : { rows: await readLongRows(path, known, problems), marks: [], unused: [] }
  const noise = isOfficial ? publishersNoise : 0
  // A workbook keeps numbers without a mark; only what people have written there as text has one of their own.
  const decimals = /\.xlsx$/i.test(path) ? null : new DecimalMarks()
  const context = { known, marks: marks.ofFile(table.marks), noise, decimals }
  const rows = table.rows.flatMap((row) => {
    if (problems.isFull(path)) return []
    const read = new RowReader(path, row, context, problems).read()
    return read ?? []
  })
  return { rows, unused: table.unused }
}

// Since 2025 Statistics Sweden adds noise to every number, so that parts need not be their whole. In its own table of the
// population of April 2026 three numbers, a whole and two parts, were together off by 8 at most.
const publishersNoise = 4

/** A number of a row, or the mark in its place. */
interface Found {
  value: number | null
  decimals: number
  mark: Mark | null
}

class RowReader {
  private isFaulty = false

  constructor(
    private readonly file: string,
    private readonly row: LongRow,
    private readonly context: {
      known: Known
      marks: Marks
      noise: number
      decimals: DecimalMarks | null
    },
    private readonly problems: Problems
  ) {}

  read(): TableRow | null {
    const cell = this.cell()
    const { columns } = this.row
    const value = this.number('varde', columns.value)
    const answers = this.number('antal_svar', columns.answers)
    const counted = this.number('taljare', columns.counted)
    if (!cell || !value || !answers || !counted || this.isFaulty) return null
    const row: TableRow = {
      ...cell,
      file: this.file,
      line: this.row.line,
      columns,
      status: statusOf(value),
      value: value.value,
      decimals: value.decimals,
      noise: this.context.noise,
      isHidden: [value, answers, counted].some(({ mark }) => mark === 'suppressed'),
      answers: answers.value,
      counted: counted.value
    }
    this.checkRange(row)
    this.checkNumbers(row)
    return this.isFaulty ? null : row
  }

  private cell(): Cell | null {
    const indicator = this.find('indikator')
    const area = this.find('plats')
    const year = this.find('ar')
    const sex = this.find('kon')
    const grade = this.find('arskurs')
    if (!indicator || !area || !year || !sex || !grade) return null
    return { indicator, area, year, sex, grade }
  }

  private find<Name extends Dimension>(name: Name) {
    const { known } = this.context
    const word = this.row.cells[name] ?? ''
    const { find, expected } = dimensions[name]
    const found = find(word, known) as ReturnType<(typeof dimensions)[Name]['find']>
    const refersToRegister = name === 'indikator' || name === 'plats'
    if (found === undefined && (known.isSound || !refersToRegister)) {
      this.report(name, expected(known), word)
    }
    return found
  }

  private number(name: 'varde' | 'antal_svar' | 'taljare', column: string): Found | null {
    const cell = this.row.cells[name] ?? ''
    const written = writtenNumber(cell)
    const mark = this.context.marks.meaning(cell)
    if (written) {
      const expected = this.context.decimals?.check(written.separator, this.row.line)
      if (expected) this.report(column, expected, cell)
      return { ...written, mark: null }
    }
    if (mark === 'zero') return { value: 0, decimals: 0, mark }
    if (mark) return { value: null, decimals: 0, mark }
    this.report(column, unknownMark, cell)
    return null
  }

  private checkRange({ indicator, value, columns }: TableRow): void {
    const { measure, per } = indicator
    // A mean can be of anything, changes included.
    if (value === null || measure === 'mean') return
    const most = measure === 'percent' ? per : Infinity
    if (value >= 0 && value <= most && (measure !== 'count' || Number.isInteger(value))) return
    const expected =
      measure === 'percent'
        ? `ett tal från 0 till ${most}`
        : `ett ${measure === 'count' ? 'heltal' : 'tal'} som inte är negativt`
    this.report(columns.value, expected, this.row.cells.varde ?? '')
  }

  private checkNumbers(row: TableRow): void {
    const { answers, counted, value, columns, indicator } = row
    const { cells } = this.row
    // A value of nobody is none.
    const least = value === null || indicator.measure === 'count' ? 0 : 1
    const isWhole = (number: number) => Number.isInteger(number) && number >= 0
    if (answers !== null && !(isWhole(answers) && answers >= least)) {
      this.report(columns.answers, `ett heltal, minst ${least}`, cells.antal_svar ?? '')
    }
    if (counted === null) return
    const got = cells.taljare ?? ''
    if (!isWhole(counted)) this.report(columns.counted, 'ett heltal, minst 0', got)
    else if (indicator.measure !== 'percent' && indicator.measure !== 'rate') {
      this.report(columns.counted, 'en tom cell: måttet har ingen täljare', got)
    } else if (answers === null || this.isFaulty) return
    else if (counted > answers)
      this.report(columns.counted, `högst ${columns.answers}, ${answers}`, got)
    else this.checkShare(row, counted, answers)
  }

  /** The value must be what the numbers beside it give, in the decimals that it is written with. */
  private checkShare(
    { value, decimals, columns, indicator }: TableRow,
    counted: number,
    answers: number
  ): void {
    if (value === null || answers === 0) return
    const share = (counted / answers) * indicator.per
    // Half a step, and what a computer's numbers lack of it.
    if (Math.abs(share - value) <= 0.5 * 10 ** -decimals + 1e-9) return
    const given = share.toFixed(decimals).replace('.', ',')
    const expected = `${given}, som ${columns.counted} och ${columns.answers} ger`
    this.report(columns.value, expected, this.row.cells.varde ?? '')
  }

  private report(column: string, expected: string, got: string): void {
    this.isFaulty = true
    this.problems.add({ file: this.file, line: this.row.line, column, expected, got })
  }
}

const unknownMark =
  'ett tal, eller ett tecken som står i tecken.csv bredvid tabellen (tecken;betyder, där betyder är dold, saknas, ej_stalld eller noll)'

function statusOf({ value, mark }: Found): TableRow['status'] {
  if (value !== null || mark === 'zero') return 'ok'
  return mark ?? 'missing'
}

/** The source's own indicators, by id. */
export function ownIndicators(
  indicators: readonly RegisteredIndicator[],
  source: string
): Map<string, RegisteredIndicator> {
  return new Map(indicators.filter((one) => one.source === source).map((one) => [one.id, one]))
}
