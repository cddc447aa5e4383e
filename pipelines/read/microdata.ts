import { kindOf } from './cell-kind.ts'
import { isLost, lackingFault } from './header-fault.ts'
import { cellsInWords, columnName, plain } from './layout.ts'
import type { Problems } from './problems.ts'
import { eachRow } from './rows.ts'
import type { Columns } from './rows-reader.ts'
import { folded } from './words/translation.ts'

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
  const asked = { required, optional, chooses, most: largestRows, headLines: mostAbove }
  const report: Report = (line, column, expected, cell, register) => {
    const reference = register === undefined ? undefined : { register, word: plain(cell) }
    problems.add({ file: path, line, column, expected, got: kindOf(cell), reference })
  }
  let header: Header | null = null
  const above: RowAbove[] = []
  let rows = 0
  const isRead = await eachRow(path, asked, problems, (cells, line) => {
    if (header === null) {
      above.push({ cells, line })
      header = headerOf(path, above, { required, optional }, problems)
      return
    }
    const { places, width, isSound, isInOrder } = header
    if (!isSound) return
    rows += 1
    const overflow = cells.slice(width).some((cell) => plain(cell) !== '')
    if (cells.length < width || overflow) {
      const [expected, got] = [cellsInWords(width), cellsInWords(cells.length)]
      problems.add({ file: path, line, column: '', expected, got })
    } else {
      // Empty cells after the last column are none of a column that is lacking.
      const own = cells.length > width ? cells.slice(0, width) : cells
      visit(isInOrder ? own : places.map((place) => cells[place] ?? null), line, report)
    }
  })
  if (!isRead) return
  const last = header as Header | null
  const [first] = above
  if (last === null && first) {
    readHeader(path, first.cells, first.line, { required, optional }, problems)
  } else if (last === null) {
    problems.add({ file: path, line: 1, column: '', expected: required.join(';'), got: '' })
  } else if (rows === 0 && last.isSound) {
    const line = last.line + 1
    problems.add({ file: path, line, column: '', expected: 'minst en rad', got: '' })
  }
}

interface RowAbove {
  cells: string[]
  line: number
}

// A title, whom the file is from, when it was drawn.
const mostAbove = 10

/**
 * The header, once it is among the rows that have been seen: people write a title above it. Null while it may yet come;
 * where the first rows have none the first of them is reported as what it is not.
 */
function headerOf(
  file: string,
  above: readonly RowAbove[],
  columns: Columns,
  problems: Problems
): Header | null {
  const { cells, line } = above.at(-1)!
  if (above.length > 1 && isWhole(cells, columns)) {
    const rows = above.length === 2 ? 'raden' : `${above.length - 1} rader`
    problems.note(`${file}: ${rows} ovanför kolumnernas namn läses inte`)
    return readHeader(file, cells, line, columns, problems)
  }
  // A header that lacks a name is told as one.
  const isTitle = cells.filter((cell) => plain(cell) !== '').length < columns.required.length / 2
  const isLast = above.length === mostAbove
  const first = above[0]!
  if (above.length === 1 ? !isTitle : isLast) {
    return readHeader(file, first.cells, first.line, columns, problems)
  }
  return null
}

function isWhole(cells: string[], { required }: Columns): boolean {
  const names = cells.map(columnName)
  return required.every((column) => names.includes(column.toLowerCase()))
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
  // Where the header is missing, a row about a person stands in its place: nothing of it is told.
  const isHeader = !isLost(missing, required)
  const twice = columns.filter((column) => {
    return names.indexOf(column.toLowerCase()) !== names.lastIndexOf(column.toLowerCase())
  })
  // A damaged file may have cells of a row among the names: only one that is nearly a name that lacks is told.
  const strange = unreadNames(cells, columns).filter((name) => {
    return isHeader && missing.some((column) => isLike(name, column))
  })
  const got = isHeader ? 'ingen' : `${cellsInWords(width)} utan dem`
  const lacking = lackingFault({ required, missing, strange, got })
  if (lacking) problems.add({ file, line, ...lacking })
  for (const column of twice) {
    problems.add({ file, line, column, expected: `kolumnen ${column} en gång`, got: 'två' })
  }
  const isSound = isHeader && missing.length + twice.length === 0
  if (isSound) noteUnread(file, cells, columns, problems)
  // The last of them may be lacking: a row has nothing there.
  const isInOrder = places.every((place, i) => place === (i < width ? i : -1))
  return { line, places, width, isSound, isInOrder }
}

// What a row of a child must never be known by.
const ofPersons =
  /person-?(?:nummer|nr|id)|^pnr$|^(?:för|efter|elevens? |barnets? )?namn$|e-?post|mejl|telefon|adress|fritext|kommentar/i

// So many names tell which kind of columns they are.
const namedColumns = 10

/** Whether a name is a column's but for the rings and dots of letters, spaces and hyphens: kön and kon, hem-kommun and hemkommun. */
function isLike(name: string, column: string): boolean {
  const letters = (word: string) => folded(word).replaceAll('-', '')
  return letters(name) === letters(column)
}

function unreadNames(cells: string[], columns: string[]): string[] {
  const known = new Set(columns.map(columnName))
  return cells.map(plain).filter((name) => name !== '' && !known.has(columnName(name)))
}

function noteUnread(file: string, cells: string[], columns: string[], problems: Problems): void {
  const others = unreadNames(cells, columns)
  if (others.length === 0) return
  const named = others.slice(0, namedColumns).join(', ')
  const more = others.length > namedColumns ? ` och ${others.length - namedColumns} till` : ''
  problems.note(
    others.length === 1
      ? `${file}: kolumnen ${named} läses inte`
      : `${file}: kolumnerna ${named}${more} läses inte`
  )
  const personal = others.filter((name) => ofPersons.test(name))
  if (personal.length === 0) return
  const these = personal.join(', ')
  problems.note(`${file}: ta bort ${these} ur filen, uppgifter om enskilda ska inte ligga där`)
}
