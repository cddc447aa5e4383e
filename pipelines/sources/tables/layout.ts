import { formatNumber } from '../../../src/lib/format/number.ts'
import { lackingFault } from '../../read/header-fault.ts'
import { columnName, plain } from '../../read/layout.ts'
import { largestRegister, readNamedRows, type NamedRow } from '../../read/named-rows.ts'
import { Problems } from '../../read/problems.ts'
import { eachRow } from '../../read/rows.ts'
import { dimensionNames, dimensions, type Dimension, type Known } from './dimensions.ts'

/** A row of a table in the long form: one value, with what its columns are called in the file. */
export interface LongRow {
  line: number
  cells: Partial<Record<Dimension | 'varde' | 'antal_svar' | 'taljare', string>>
  columns: { value: string; answers: string; counted: string }
}

// The full name says what is counted; the short one is what such a column is mostly called.
const answersNames = ['antal_svar', 'antal']
const numberNames = ['varde', ...answersNames, 'taljare', 'not']
// Where values stand beside each other, "2023 antal" is what is behind "2023".
const behind = /^(.+) (?:antal_svar|antal|taljare)$/
const named: readonly string[] = [...dimensionNames, ...numberNames]
const required: readonly Dimension[] = ['indikator', 'plats', 'ar']
const columnsOfTables = { required: [...required, 'varde'], optional: named }

/** A table's columns: what its rows say, and, where values stand beside each other, what tells them apart. */
interface TableLayout {
  /** What the columns of values are of; null where every value has a row. */
  spread: Dimension | null
  /** The columns that are called neither as a dimension nor as a number. */
  others: string[]
}

/** The values of a table as rows, whether they stand below or beside each other in the file. */
export async function readLongRows(
  path: string,
  known: Known,
  problems: Problems
): Promise<LongRow[]> {
  const header = await headerOf(path)
  const layout = tableLayout(header.cells, known)
  const lacking = lackingIn(header.cells, layout)
  const faults = [
    ...doubled(header.cells),
    // Where columns lack, those under other names are told with them.
    ...(lacking ? [lacking] : strange(header.cells, layout))
  ]
  const isThere = header.cells.length > 0
  for (const fault of isThere ? faults : []) {
    problems.add({ file: path, line: header.line, ...fault })
  }
  if (isThere && faults.length > 0) return []
  for (const { line, got } of header.below) {
    const expected = 'en rubrik över varje ifylld kolumn'
    problems.add({ file: path, line, column: '', expected, got })
  }
  // What is left to find is read as in every other file; a file without a header is reported there.
  const columns = isThere ? header.cells.filter(Boolean) : [...required, 'varde']
  const rows = await readNamedRows(path, { required: [...new Set(columns)] }, problems)
  const { spread, others } = layout
  const notes = rows.filter(({ cells }) => cells.not).length
  if (notes > 0) {
    const what = notes === 1 ? '1 anteckning' : `${formatNumber(notes, 0)} anteckningar`
    problems.note(`${path}: ${what} i kolumnen not visas inte`)
  }
  return rows.flatMap((row) => (spread ? spreadRow(row, spread, others) : [longRow(row)]))
}

/**
 * Whether a file's first row has more of the columns that our form needs than it lacks, or cannot be read. Where it has no
 * more, its columns have other names: an `ar` or a `plats` of its own is no sign, and what everybody has is never needed.
 */
export async function isOwnForm(path: string, known: Known): Promise<boolean> {
  const { cells } = await headerOf(path)
  const needed = neededColumns(tableLayout(cells, known))
  const there = needed.filter((column) => cells.includes(column))
  return cells.length === 0 || there.length > needed.length / 2
}

/** The first row of a file that can be read, and cells that stand below no name. */
interface Header {
  line: number
  cells: string[]
  below: { line: number; got: string }[]
}

/** The header, with the names that are ours as we write them; empty where none can be read. */
async function headerOf(path: string): Promise<Header> {
  let header: Header | null = null
  // What is wrong with the file is told when its rows are read.
  const name = (cell: string) => (isNamed(columnName(cell)) ? columnName(cell) : plain(cell))
  await eachRow(
    path,
    { ...columnsOfTables, most: largestRegister },
    new Problems(),
    (cells, line) => {
      header ??= { line, cells: cells.map(name), below: [] }
      const got = header.cells.flatMap((own, i) => (own === '' ? plain(cells[i] ?? '') : []))
      for (const cell of got.filter(Boolean)) header.below.push({ line, got: cell })
    }
  )
  return header ?? { line: 1, cells: [], below: [] }
}

function isNamed(column: string): boolean {
  return named.includes(column)
}

function tableLayout(header: string[], known: Known): TableLayout {
  // Excel leaves empty columns beside a table.
  const others = header.filter((cell) => cell !== '' && !isNamed(cell))
  if (header.includes('varde') || others.length === 0) return { spread: null, others }
  const values = others.filter((cell) => !others.includes(behind.exec(cell)?.[1] ?? ''))
  const free = dimensionNames.filter((name) => !header.includes(name))
  const understood = (name: Dimension) =>
    values.filter((cell) => dimensions[name].find(cell, known) !== undefined).length
  const [best] = free.toSorted((a, b) => understood(b) - understood(a))
  if (!best || understood(best) === 0) return { spread: null, others }
  return { spread: best, others: values }
}

type Fault = Pick<Problems['list'][number], 'column' | 'expected' | 'got'>

/** Answers under both of their names. */
function doubled(header: string[]): Fault[] {
  return ['', ...header.map((cell) => `${cell} `)].flatMap((before) => {
    const [other = '', column = ''] = answersNames.map((name) => before + name)
    if (!header.includes(column) || !header.includes(other)) return []
    return [{ column, expected: `${other} eller ${column}, inte båda`, got: column }]
  })
}

/** The columns that a table must have; where values stand beside each other none says what they are. */
function neededColumns({ spread }: TableLayout): string[] {
  return spread ? required.filter((name) => name !== spread) : [...required, 'varde']
}

function lackingIn(header: string[], layout: TableLayout): Fault | null {
  const needed = neededColumns(layout)
  const missing = needed.filter((column) => !header.includes(column))
  const strange = layout.spread ? [] : layout.others
  return lackingFault({ required: needed, missing, strange, got: header.join(';') })
}

/** Columns that nothing reads: a misspelt one must not be passed over. */
function strange(header: string[], { spread, others }: TableLayout): Fault[] {
  if (spread === null) {
    const expected = `någon av kolumnerna ${named.join(', ')}`
    return others.map((column) => ({ column, expected, got: column }))
  }
  return header
    .filter((cell) => numberNames.includes(cell) && cell !== 'not')
    .map((column) => {
      const expected = `antal bredvid varje värde, som kolumnen ${others[0]} ${column}`
      return { column, expected, got: column }
    })
}

function longRow({ line, cells }: NamedRow): LongRow {
  const answers = answersNames.find((name) => name in cells) ?? 'antal_svar'
  return {
    line,
    cells: { ...cells, antal_svar: cells[answers] },
    columns: { value: 'varde', answers, counted: 'taljare' }
  }
}

function spreadRow({ line, cells }: NamedRow, spread: Dimension, others: string[]): LongRow[] {
  return others.map((column) => {
    const names = answersNames.map((name) => `${column} ${name}`)
    const answers = names.find((name) => name in cells) ?? 'antal_svar'
    const counted = `${column} taljare`
    const numbers = { varde: cells[column], antal_svar: cells[answers], taljare: cells[counted] }
    return {
      line,
      cells: { ...cells, [spread]: column, ...numbers },
      columns: { value: column, answers, counted }
    }
  })
}
