type Cell = string | number | boolean | null | object
type Row = Record<string, Cell>

/** A column whose values return: each once, and by a digit which of them every row has. */
interface Repeated {
  values: Cell[]
  at: string
}

/** Rows by column. */
export interface Columns {
  names: string[]
  columns: (Cell[] | Repeated)[]
}

/** Rows of the same columns, with their names once; false for anything else. */
export function columnsOf(value: unknown): Columns | false {
  if (!Array.isArray(value) || value.length < 2 || !value.every(isRow)) return false
  const rows: Row[] = value
  const names = Object.keys(rows[0] ?? {})
  const same = rows.every((row) => Object.keys(row).join() === names.join())
  if (!same || names.length === 0) return false
  return { names, columns: names.map((name) => shortened(rows.map((row) => row[name] ?? null))) }
}

/** The rows again. */
export function rowsOf({ names, columns }: Columns): Row[] {
  const cells = columns.map((column) => {
    if (Array.isArray(column)) return column
    return [...column.at].map((digit) => column.values[parseInt(digit, base)] ?? null)
  })
  const [first = []] = cells
  return first.map((_, at) =>
    Object.fromEntries(names.map((name, column) => [name, cells[column]?.[at] ?? null]))
  )
}

// As many digits as there are.
const base = 36

/** The column, or what it holds once each where that is shorter. */
function shortened(column: Cell[]): Cell[] | Repeated {
  const digits = new Map<Cell, { digit: string; length: number }>()
  for (const cell of column) {
    if (digits.has(cell)) continue
    if (digits.size === base) return column
    digits.set(cell, { digit: digits.size.toString(base), length: lengthOf(cell) })
  }
  const cells = column.map((cell) => digits.get(cell)!)
  const at = cells.map(({ digit }) => digit).join('')
  const repeated = { values: [...digits.keys()], at }
  // With the brackets and the commas between.
  const length = cells.reduce((sum, cell) => sum + cell.length + 1, 1)
  return lengthOf(repeated) < length ? repeated : column
}

const lengthOf = (value: unknown) => JSON.stringify(value).length

function isRow(value: unknown): value is Row {
  return isPlain(value) && Object.values(value).every(isCell)
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}

const isCell = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  isPlain(value) ||
  Array.isArray(value)
