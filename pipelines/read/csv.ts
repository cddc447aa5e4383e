import Papa from 'papaparse'
import { formatNumber } from '../../src/lib/format/number.ts'
import { readText } from './file-text.ts'
import { layoutOf, plain } from './layout.ts'
import type { RowsReader } from './rows-reader.ts'

/**
 * Visits the rows of a CSV file in any common encoding, with semicolons, commas or tabs; a quoted cell may hold line
 * breaks. A row whose quotation marks do not match is reported without its contents.
 */
export const eachCsvRow: RowsReader = async (path, asked, problems, visit) => {
  const content = await readText(path, asked.most, problems)
  if (content === null) return false
  const columns = [...asked.required, ...(asked.optional ?? [])]
  const { text, delimiter, line: first } = layoutOf(content, columns, asked.headLines)
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
