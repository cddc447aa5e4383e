import { eachRow, largestRegister, plain, readCsv, type CsvRow } from '../../read/csv.ts'
import { readText } from '../../read/file-text.ts'
import { Problems } from '../../read/problems.ts'
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
const required: readonly Dimension[] = ['indikator', 'plats', 'ar']

/** A table's columns: what its rows say, and, where values stand beside each other, what tells them apart. */
interface Layout {
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
  const rows = await readCsv(path, [], problems)
  if (rows.length === 0) return []
  const header = await headerOf(path)
  const layout = layoutOf(header.cells, known)
  const faults = [
    ...repeated(header.cells),
    ...lacking(header.cells, layout),
    ...strange(header.cells, layout)
  ]
  for (const fault of faults) problems.add({ file: path, line: header.line, ...fault })
  for (const { line, cells } of rows.filter(({ cells }) => cells[''])) {
    const expected = 'en rubrik över varje ifylld kolumn'
    problems.add({ file: path, line, column: '', expected, got: cells[''] ?? '' })
  }
  if (faults.length > 0) return []
  const { spread, others } = layout
  return rows.flatMap((row) => (spread ? spreadRow(row, spread, others) : [longRow(row)]))
}

/** The first row of a file that can be read. */
async function headerOf(path: string): Promise<{ line: number; cells: string[] }> {
  let header: { line: number; cells: string[] } | null = null
  const text = (await readText(path, largestRegister, new Problems())) ?? ''
  // What is wrong with the rows has been told.
  eachRow(
    path,
    text,
    new Problems(),
    (cells, line) => (header ??= { line, cells: cells.map(plain) })
  )
  return header ?? { line: 1, cells: [] }
}

function layoutOf(header: string[], known: Known): Layout {
  const named: readonly string[] = [...dimensionNames, ...numberNames]
  // Excel leaves empty columns beside a table.
  const others = header.filter((cell) => cell !== '' && !named.includes(cell))
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

function repeated(header: string[]): Fault[] {
  const again = header.filter((cell, i) => cell !== '' && header.indexOf(cell) < i)
  const twice = [...new Set(again)].map((column) => {
    return { column, expected: 'varje kolumn en gång', got: column }
  })
  const both = ['', ...header.map((cell) => `${cell} `)].flatMap((before) => {
    const [other = '', column = ''] = answersNames.map((name) => before + name)
    if (!header.includes(column) || !header.includes(other)) return []
    return [{ column, expected: `${other} eller ${column}, inte båda`, got: column }]
  })
  return [...twice, ...both]
}

function lacking(header: string[], { spread }: Layout): Fault[] {
  const needed = spread ? required.filter((name) => name !== spread) : [...required, 'varde']
  return needed
    .filter((column) => !header.includes(column))
    .map((column) => ({ column, expected: `kolumnen ${column}`, got: header.join(';') }))
}

/** Columns that nothing reads: a misspelt one must not be passed over. */
function strange(header: string[], { spread, others }: Layout): Fault[] {
  if (spread === null) {
    const expected = `någon av kolumnerna ${[...dimensionNames, ...numberNames].join(', ')}`
    return others.map((column) => ({ column, expected, got: column }))
  }
  return header
    .filter((cell) => numberNames.includes(cell) && cell !== 'not')
    .map((column) => {
      const expected = `antal bredvid varje värde, som kolumnen ${others[0]} ${column}`
      return { column, expected, got: column }
    })
}

function longRow({ line, cells }: CsvRow): LongRow {
  const answers = answersNames.find((name) => name in cells) ?? 'antal_svar'
  return {
    line,
    cells: { ...cells, antal_svar: cells[answers] },
    columns: { value: 'varde', answers, counted: 'taljare' }
  }
}

function spreadRow({ line, cells }: CsvRow, spread: Dimension, others: string[]): LongRow[] {
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
