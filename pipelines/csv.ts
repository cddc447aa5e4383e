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
  const lines = numberedRows(path, text, problems)
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

async function readText(path: string, problems: Problems): Promise<string | null> {
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
    return text.replace(/\r\n?/g, '\n')
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

/** Rows with the line that each begins on; a quoted cell may hold line breaks. Blank rows are passed over. */
function numberedRows(path: string, text: string, problems: Problems) {
  const parsed = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' })
  const broken = new Set(parsed.errors.filter((e) => e.type === 'Quotes').map((e) => e.row))
  let line = 1
  const rows: { line: number; cells: string[] }[] = []
  for (const [index, raw] of parsed.data.entries()) {
    if (broken.has(index)) {
      const expected = 'citattecken som öppnas och stängs'
      problems.add({ file: path, line, column: '', expected, got: raw.join(';') })
    }
    const cells = raw.map((cell) => cell.replace(/\u00a0/g, ' ').trim())
    if (cells.some(Boolean)) rows.push({ line, cells })
    line += 1 + raw.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
  }
  return rows
}
