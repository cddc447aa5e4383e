import { isLost, lackingFault } from './header-fault.ts'
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

/** The columns of a register, and whether nobody may have written a row in it yet. */
interface RegisterColumns extends Columns {
  mayBeEmpty?: boolean
}

/**
 * Reads a file that people keep, such as a register: its columns stand in any order and case. Rows that cannot be read
 * are reported to `problems` and left out, and so is a column that nobody knows: what stands in it would be lost in
 * silence. A missing file is a problem on line 1.
 */
export async function readNamedRows(
  path: string,
  { required, optional = [], mayBeEmpty = false }: RegisterColumns,
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
  if (lines.length === 0 && !mayBeEmpty) {
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
  const known = [...required, ...optional]
  const isKnown = (name: string) => known.some((column) => column.toLowerCase() === name)
  const filled = names.flatMap((name, i) =>
    name === '' ? [] : [{ name, i, cell: cells[i] ?? '' }]
  )
  const twice = filled.filter(({ name, i }) => names.indexOf(name) !== i)
  const strange = filled.filter((one) => !twice.includes(one) && !isKnown(one.name))
  const missing = required.filter((column) => !names.includes(column.toLowerCase()))
  const others = strange.map(({ cell }) => cell)
  const lacking = lackingFault({ required, missing, strange: others, got: cells.join(';') })
  if (lacking) problems.add({ file, line, ...lacking })
  const report = ({ i, cell }: (typeof filled)[number], expected: string) => {
    problems.add({ file, line, column: `kolumn ${i + 1}`, expected, got: cell })
  }
  const isHeader = !isLost(missing, required)
  for (const one of isHeader ? twice : []) report(one, 'varje kolumn en gång')
  // Where columns lack, those under other names have been told with them.
  for (const one of lacking ? [] : strange) report(one, `någon av kolumnerna ${known.join(', ')}`)
  return missing.length + twice.length + strange.length === 0
}
