import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import type { Problems } from './problems.ts'

/** A data row of a CSV file: its first line in the file and its cells by column name, trimmed. */
export interface CsvRow {
  line: number
  cells: Record<string, string>
}

/**
 * Reads a CSV file as Excel writes it: semicolons, UTF-8 with or without BOM.
 * Rows that cannot be read are reported to `problems` and left out; a missing file is a problem on line 1.
 */
export async function readCsv(
  path: string,
  columns: readonly string[],
  problems: Problems
): Promise<CsvRow[]> {
  const text = await readText(path, problems)
  if (text === null) return []
  const lines: { line: number; cells: string[] }[] = []
  eachRow(path, text, problems, (raw, line) => lines.push({ line, cells: raw.map(plain) }))
  const header = lines.shift()
  if (!header) {
    problems.add({ file: path, line: 1, column: '', expected: columns.join(';'), got: '' })
    return []
  }
  const missing = columns.filter((column) => !header.cells.includes(column))
  for (const column of missing) {
    const got = header.cells.join(';')
    problems.add({ file: path, line: header.line, column, expected: `kolumnen ${column}`, got })
  }
  if (missing.length > 0) return []
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
    const cells = Object.fromEntries(header.cells.map((name, i) => [name, row.cells[i] ?? '']))
    return [{ line: row.line, cells }]
  })
}

/** A cell's text without what surrounds it; Excel's no-break spaces become plain ones. */
export function plain(cell: string): string {
  return cell.replace(/\u00a0/g, ' ').trim()
}

/** The file's text with `\n` alone between lines; null, and a problem, when there is no file or it is not UTF-8. */
export async function readText(path: string, problems: Problems): Promise<string | null> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch {
    problems.add({ file: path, line: 1, column: '', expected: 'en fil', got: 'ingen fil' })
    return null
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // A file that two editors have saved can hold both kinds of line break.
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  } catch {
    const line = firstLineNotUtf8(bytes)
    const got = 'andra tecken, till exempel Latin-1'
    problems.add({ file: path, line, column: '', expected: 'text i UTF-8', got })
    return null
  }
}

function firstLineNotUtf8(bytes: Buffer): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
    line += 1
  }
  return line
}

/**
 * Visits every row with the line that it begins on, its cells as they stand; a quoted cell may hold line breaks. Blank
 * rows are passed over, and a row whose quotation marks do not match is reported without its contents.
 */
export function eachRow(
  path: string,
  text: string,
  problems: Problems,
  visit: (cells: string[], line: number) => void
): void {
  const quoted = text.includes('"')
  let line = 1
  // Row by row, so that a file of any length needs no more memory than its text.
  Papa.parse<string[]>(text, {
    delimiter: ';',
    newline: '\n',
    step({ data: cells, errors }) {
      if (errors.some(({ type }) => type === 'Quotes')) {
        const expected = 'citattecken som öppnas och stängs'
        problems.add({ file: path, line, column: '', expected, got: '' })
      }
      if (cells.some((cell) => plain(cell) !== '')) visit(cells, line)
      line += 1
      if (quoted) for (const cell of cells) line += cell.split('\n').length - 1
    }
  })
}
