import { eachRow, plain } from './csv.ts'
import { readText } from './file-text.ts'
import type { Problems } from './problems.ts'

/** Reports a cell of a row about a person: what was expected there, and of what kind the cell is, never what it holds. */
export type Report = (line: number, column: string, expected: string, cell: string) => void

// A million pupils with a hundred answers each would be a fifth more; the county has some ten thousand in each school year.
export const largestRows = 100e6

/**
 * Visits every row of a file with one row per person or call. The header must be exactly `columns`, in that order: two
 * questions have the same codes, so columns that have changed places could not be told from each other.
 */
export async function readMicrodata(
  path: string,
  columns: readonly string[],
  problems: Problems,
  visit: (cells: string[], line: number, report: Report) => void
): Promise<void> {
  const text = await readText(path, largestRows, problems)
  if (text === null) return
  const report: Report = (line, column, expected, cell) => {
    problems.add({ file: path, line, column, expected, got: kindOf(cell) })
  }
  let header: string[] | null = null
  let refused = false
  let rows = 0
  const isRead = eachRow(path, text, problems, (cells, line) => {
    if (refused) return
    if (header === null) {
      header = cells.map(plain)
      refused = !checkHeader(path, header, columns, line, problems)
      return
    }
    rows += 1
    const overflow = cells.slice(columns.length).some((cell) => plain(cell) !== '')
    if (cells.length < columns.length || overflow) {
      const [expected, got] = [`${columns.length} celler`, `${cells.length} celler`]
      problems.add({ file: path, line, column: '', expected, got })
    } else visit(cells, line, report)
  })
  if (!isRead) return
  if (header === null) {
    problems.add({ file: path, line: 1, column: '', expected: columns.join(';'), got: '' })
  } else if (rows === 0 && !refused) {
    problems.add({ file: path, line: 2, column: '', expected: 'minst en rad', got: '' })
  }
}

function checkHeader(
  file: string,
  header: string[],
  columns: readonly string[],
  line: number,
  problems: Problems
): boolean {
  const width = Math.max(header.length, columns.length)
  const wrong = Array.from({ length: width }, (_, i) => i).filter((i) => {
    return (header[i] ?? '') !== (columns[i] ?? '')
  })
  for (const i of wrong) {
    const expected = columns[i] ? `kolumnen ${columns[i]} på plats ${i + 1}` : 'ingen kolumn här'
    const cell = header[i] ?? ''
    // Where the header is missing, a row about a person stands in its place.
    const got = columns.includes(cell) ? cell : kindOf(cell)
    problems.add({ file, line, column: `kolumn ${i + 1}`, expected, got })
  }
  return wrong.length === 0
}

/** What a cell looks like, without what it says. */
export function kindOf(cell: string): string {
  const text = plain(cell)
  if (text === '') return 'en tom cell'
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'ett datum'
  if (/^\d+$/.test(text)) return text.length === 1 ? 'en siffra' : `${text.length} siffror`
  if (/^[-−]\d+$/.test(text)) return 'ett negativt tal'
  if (/^[-−]?\d+\.\d+$/.test(text)) return 'ett tal med decimalpunkt'
  if (/^[-−]?\d+,\d+$/.test(text)) return 'ett tal med decimalkomma'
  return `text, ${text.length} tecken`
}
