import Papa from 'papaparse'
import { formatNumber } from '../../src/lib/format/number.ts'
import { readText } from './file-text.ts'
import { columnName, layoutOf, plain, type Layout } from './layout.ts'
import type { Problems } from './problems.ts'

/** A data row of a CSV file: its first line in the file and its cells by column name, trimmed. */
export interface CsvRow {
  line: number
  cells: Record<string, string>
}

// A register is kept by people. The largest has some ten thousand rows and a quarter of a megabyte.
export const largestRegister = 10e6

/** The columns of a register, by name. */
export interface Columns {
  required: readonly string[]
  /** Those that a file may be without. */
  optional?: readonly string[]
}

/**
 * Reads a CSV file as Excel writes it: in any common encoding, with semicolons, commas or tabs, its columns in any order
 * and case. Rows that cannot be read are reported to `problems` and left out, and so is a column that nobody knows: what
 * stands in it would be lost in silence. A missing file is a problem on line 1.
 */
export async function readCsv(
  path: string,
  { required, optional = [] }: Columns,
  problems: Problems
): Promise<CsvRow[]> {
  const content = await readText(path, largestRegister, problems)
  if (content === null) return []
  const known = [...required, ...optional]
  const layout = layoutOf(content, known)
  const lines: { line: number; cells: string[] }[] = []
  const add = (raw: string[], line: number) => lines.push({ line, cells: raw.map(plain) })
  if (!eachRow(path, layout, problems, add)) return []
  const header = lines.shift()
  if (!header) {
    problems.add({ file: path, line: 1, column: '', expected: required.join(';'), got: '' })
    return []
  }
  const names = header.cells.map(columnName)
  if (!checkHeader(path, { ...header, names }, { required, optional }, problems)) return []
  if (lines.length === 0) {
    problems.add({ file: path, line: 2, column: '', expected: 'minst en rad', got: '' })
  }
  return lines.flatMap((row) => {
    // Excel keeps empty cells at the end of a row; only a filled cell outside the header is a fault.
    const overflow = row.cells.slice(header.cells.length).filter(Boolean)
    if (row.cells.length < header.cells.length || overflow.length > 0) {
      const expected = `${header.cells.length} celler`
      const got = `${row.cells.length} celler: ${row.cells.join(';')}`
      problems.add({ file: path, line: row.line, column: '', expected, got })
      return []
    }
    const cells = Object.fromEntries(
      known.flatMap((name) => {
        const place = names.indexOf(name.toLowerCase())
        return place === -1 ? [] : [[name, row.cells[place] ?? '']]
      })
    )
    return [{ line: row.line, cells }]
  })
}

/** Whether every column is there, once, and none that nobody knows. */
function checkHeader(
  file: string,
  { line, cells, names }: { line: number; cells: string[]; names: string[] },
  { required, optional = [] }: Columns,
  problems: Problems
): boolean {
  const missing = required.filter((column) => !names.includes(column.toLowerCase()))
  for (const column of missing) {
    const got = cells.join(';')
    problems.add({ file, line, column, expected: `kolumnen ${column}`, got })
  }
  const known = [...required, ...optional]
  const isKnown = (name: string) => known.some((column) => column.toLowerCase() === name)
  const strange = names.flatMap((name, i) => {
    const isTwice = names.indexOf(name) !== i
    return name !== '' && (isTwice || !isKnown(name)) ? [{ i, isTwice }] : []
  })
  for (const { i, isTwice } of strange) {
    const expected = isTwice ? 'varje kolumn en gång' : `någon av kolumnerna ${known.join(', ')}`
    problems.add({ file, line, column: `kolumn ${i + 1}`, expected, got: cells[i] ?? '' })
  }
  return missing.length + strange.length === 0
}

/**
 * Visits every row with the line that it begins on, its cells as they stand; a quoted cell may hold line breaks. Blank
 * rows are passed over, and a row whose quotation marks do not match is reported without its contents. False when no row is visited, because the file is none of rows; that is reported too.
 */
export function eachRow(
  path: string,
  { text, delimiter, line: first }: Layout,
  problems: Problems,
  visit: (cells: string[], line: number) => void
): boolean {
  const long = longLine(text)
  if (long !== null) {
    const expected = `högst ${formatNumber(longestLine, 0)} tecken på en rad`
    problems.add({ file: path, line: first + long - 1, column: '', expected, got: 'en längre' })
    return false
  }
  const quoted = text.includes('"')
  let line = first
  let last = first
  // Row by row, so that a file of any length needs no more memory than its text.
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data: cells, errors }, parser) {
      if (problems.isFull(path)) return parser.abort()
      if (errors.some(({ type }) => type === 'Quotes')) {
        const expected = 'citattecken som öppnas och stängs'
        problems.add({ file: path, line, column: '', expected, got: '' })
      }
      if (cells.some((cell) => plain(cell) !== '')) visit(cells, (last = line))
      line += 1
      if (quoted) for (const cell of cells) line += cell.split('\n').length - 1
    }
  })
  if (isEnded(text, delimiter) || problems.isFull(path)) return true
  const expected =
    'en radbrytning sist i filen, annars kan den vara avklippt: är den hel, tryck Enter efter sista raden och spara'
  problems.add({ file: path, line: last, column: '', expected, got: 'ingen' })
  return true
}

// A survey's row has some hundred cells of a few letters, and a decision a page of text at most.
const longestLine = 1_000_000

/** The first line that is longer than any row; null when there is none. */
function longLine(text: string): number | null {
  let line = 1
  for (let start = 0; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (end - start > longestLine) return line
    start = end + 1
  }
  return null
}

/**
 * Whether the last row is seen to be whole. Excel and other programs end every row with a line break, so a file without
 * one may have been cut, within its last number even: 82 becomes 8. A closing quotation mark is as good an end, and so
 * is a blank last line, which editors leave.
 */
function isEnded(text: string, delimiter: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1)
  const blank = new RegExp(`^[${delimiter}\\s]*$`)
  return (
    blank.test(last) || new RegExp(`(?:^|${delimiter})"(?:[^"]|"")*"[${delimiter}\\s]*$`).test(last)
  )
}
