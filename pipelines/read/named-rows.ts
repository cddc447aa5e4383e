import { cellsInWords, columnName, plain } from './layout.ts'
import type { Problems } from './problems.ts'
import { eachRow } from './rows.ts'
import type { Columns } from './rows-reader.ts'

/** A data row of a file: the line that it begins on and its cells by column name, trimmed. */
export interface NamedRow {
  line: number
  cells: Record<string, string>
}

// A register is kept by people. The largest has some ten thousand rows and a quarter of a megabyte.
export const largestRegister = 10e6

/**
 * Reads a file that people keep, such as a register: its columns stand in any order and case. Rows that cannot be read
 * are reported to `problems` and left out, and so is a column that nobody knows: what stands in it would be lost in
 * silence. A missing file is a problem on line 1.
 */
export async function readNamedRows(
  path: string,
  { required, optional = [] }: Columns,
  problems: Problems
): Promise<NamedRow[]> {
  const known = [...required, ...optional]
  const lines: { line: number; cells: string[] }[] = []
  const add = (raw: string[], line: number) => lines.push({ line, cells: raw.map(oneLine) })
  if (!(await eachRow(path, { required, optional, most: largestRegister }, problems, add)))
    return []
  const header = lines.shift()
  if (!header) {
    problems.add({ file: path, line: 1, column: '', expected: required.join(';'), got: '' })
    return []
  }
  const names = header.cells.map(columnName)
  if (!checkHeader(path, { ...header, names }, { required, optional }, problems)) return []
  if (lines.length === 0) {
    problems.add({
      file: path,
      line: header.line + 1,
      column: '',
      expected: 'minst en rad',
      got: ''
    })
  }
  return lines.flatMap((row) => {
    // Excel keeps empty cells at the end of a row; only a filled cell outside the header is a fault.
    const overflow = row.cells.slice(header.cells.length).filter(Boolean)
    if (row.cells.length < header.cells.length || overflow.length > 0) {
      const expected = cellsInWords(header.cells.length)
      const got = `${cellsInWords(row.cells.length)}: ${row.cells.join(';')}`
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

/** A cell's text; a line that was broken to fit the column (Alt and Enter in Excel) goes on. */
function oneLine(cell: string): string {
  return plain(cell).replace(/\s*\n\s*/g, ' ')
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
