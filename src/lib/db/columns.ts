type Cell = string | number | boolean | null
type Row = Record<string, Cell>

/** Rows by column. */
export interface Columns {
  names: string[]
  columns: Cell[][]
}

/** Rows of the same columns, with their names once; false for anything else. */
export function columnsOf(value: unknown): Columns | false {
  if (!Array.isArray(value) || value.length < 2 || !value.every(isRow)) return false
  const rows: Row[] = value
  const names = Object.keys(rows[0] ?? {})
  const same = rows.every((row) => Object.keys(row).join() === names.join())
  if (!same || names.length === 0) return false
  return { names, columns: names.map((name) => rows.map((row) => row[name] ?? null)) }
}

/** The rows again. */
export function rowsOf({ names, columns }: Columns): Row[] {
  const [first = []] = columns
  return first.map((_, at) =>
    Object.fromEntries(names.map((name, column) => [name, columns[column]?.[at] ?? null]))
  )
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every((cell) => cell === null || isCell(cell))
  )
}

const isCell = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)
