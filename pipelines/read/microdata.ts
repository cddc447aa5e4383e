import { columnName, plain } from './layout.ts'
import type { Problems } from './problems.ts'
import { eachRow } from './rows.ts'
import type { Columns } from './rows-reader.ts'

/** Reports a cell of a row about a person: what was expected there, and of what kind the cell is, never what it holds. */
export type Report = (
  line: number,
  column: string,
  expected: string,
  cell: string,
  /** The register that it ought to stand in, where that is what is wrong. */
  register?: string
) => void

// A million pupils with a hundred answers each would be a fifth more; the county has some ten thousand in each school year.
export const largestRows = 100e6

/** A row's cells in the order of the columns asked for; null where the file has no such column. */
export type RowCells = readonly (string | null)[]

/**
 * Visits every row of a file with one row per person or call: its columns are found by name, in any order and case. A
 * column that is not asked for is named once and left.
 */
export async function readMicrodata(
  path: string,
  { required, optional = [], chooses }: Columns,
  problems: Problems,
  visit: (cells: RowCells, line: number, report: Report) => void
): Promise<void> {
  const asked = { required, optional, chooses, most: largestRows }
  const report: Report = (line, column, expected, cell, register) => {
    const reference = register === undefined ? undefined : { register, word: plain(cell) }
    problems.add({ file: path, line, column, expected, got: kindOf(cell), reference })
  }
  let header: Header | null = null
  let rows = 0
  const isRead = await eachRow(path, asked, problems, (cells, line) => {
    if (header === null) {
      header = readHeader(path, cells, line, { required, optional }, problems)
      return
    }
    const { places, width, isSound, isInOrder } = header
    if (!isSound) return
    rows += 1
    const overflow = cells.slice(width).some((cell) => plain(cell) !== '')
    if (cells.length < width || overflow) {
      const [expected, got] = [`${width} celler`, `${cells.length} celler`]
      problems.add({ file: path, line, column: '', expected, got })
    } else {
      visit(isInOrder ? cells : places.map((place) => cells[place] ?? null), line, report)
    }
  })
  if (!isRead) return
  const last = header as Header | null
  if (last === null) {
    problems.add({ file: path, line: 1, column: '', expected: required.join(';'), got: '' })
  } else if (rows === 0 && last.isSound) {
    const line = last.line + 1
    problems.add({ file: path, line, column: '', expected: 'minst en rad', got: '' })
  }
}

/** Where each column asked for stands in a row; −1 where the file has none. */
interface Header {
  line: number
  places: number[]
  /** How many cells a row has. */
  width: number
  isSound: boolean
  /** Rows can be visited as they stand. */
  isInOrder: boolean
}

function readHeader(
  file: string,
  cells: string[],
  line: number,
  { required, optional = [] }: Columns,
  problems: Problems
): Header {
  const names = cells.map(columnName)
  const columns = [...required, ...optional]
  const places = columns.map((column) => names.indexOf(column.toLowerCase()))
  const width = names.findLastIndex(Boolean) + 1
  const missing = required.filter((_, i) => places[i] === -1)
  // Where the header is missing, a row about a person stands in its place.
  const isHeader = missing.length <= required.length / 2
  const twice = columns.filter((column) => {
    return names.indexOf(column.toLowerCase()) !== names.lastIndexOf(column.toLowerCase())
  })
  if (!isHeader) {
    const expected = `en rad med kolumnernas namn: ${required.join(', ')}`
    problems.add({ file, line, column: '', expected, got: `${width} celler utan dem` })
  } else {
    for (const column of missing) {
      problems.add({ file, line, column, expected: `kolumnen ${column}`, got: 'ingen' })
    }
  }
  for (const column of twice) {
    problems.add({ file, line, column, expected: `kolumnen ${column} en gång`, got: 'två' })
  }
  const isSound = isHeader && missing.length + twice.length === 0
  if (isSound) noteUnread(file, cells, columns, problems)
  const isInOrder = width === columns.length && places.every((place, i) => place === i)
  return { line, places, width, isSound, isInOrder }
}

// So many names tell which kind of columns they are.
const namedColumns = 10

function noteUnread(file: string, cells: string[], columns: string[], problems: Problems): void {
  const known = new Set(columns.map(columnName))
  const others = cells.map(plain).filter((name) => name !== '' && !known.has(columnName(name)))
  if (others.length === 0) return
  const named = others.slice(0, namedColumns).join(', ')
  const more = others.length > namedColumns ? ` och ${others.length - namedColumns} till` : ''
  problems.note(
    others.length === 1
      ? `${file}: kolumnen ${named} läses inte`
      : `${file}: kolumnerna ${named}${more} läses inte`
  )
}

// What Excel shows in the place of what it cannot reckon, in English files and in Swedish ones.
const errorValue =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)$/

/** Whether a cell holds an error of Excel's, and no value. */
export function isErrorValue(cell: string): boolean {
  return errorValue.test(cell)
}

function isUnreckoned(cell: string): boolean {
  return cell.startsWith('=')
}

/** What a cell looks like, without what it says. */
export function kindOf(cell: string): string {
  const text = plain(cell)
  if (text === '') return 'en tom cell'
  if (isUnreckoned(text)) return 'en formel som inte är uträknad'
  if (isErrorValue(text)) return `felvärdet ${text}`
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'ett datum'
  if (/^\d+$/.test(text)) return text.length === 1 ? 'en siffra' : `${text.length} siffror`
  if (/^[-−]\d+$/.test(text)) return 'ett negativt tal'
  if (/^[-−]?\d+\.\d+$/.test(text)) return 'ett tal med decimalpunkt'
  if (/^[-−]?\d+,\d+$/.test(text)) return 'ett tal med decimalkomma'
  return `text, ${text.length} tecken`
}
