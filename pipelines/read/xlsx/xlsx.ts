import { formatNumber } from '../../../src/lib/format/number.ts'
import { FileFault, readBytes } from '../file-bytes.ts'
import { columnName, plain } from '../layout.ts'
import type { Problems } from '../problems.ts'
import type { AskedRows, RowsReader, VisitRow } from '../rows-reader.ts'
import { ZipFault } from '../../../src/lib/bytes/zip-parts.ts'
import { columnLetters, eachSheetRow } from './sheet.ts'
import { openWorkbook, type Sheet, type Workbook } from './workbook.ts'

// Beside what the same rows are as CSV: a workbook is packed, with a name for every cell, and unfolds to twenty bytes of
// them for one of its text.
const [packed, unfolded] = [2, 20]

/**
 * Visits the rows of the one sheet of a workbook whose header fits, or of its first where none does. An Excel workbook
 * has at most 1,048,576 rows.
 */
export const eachXlsxRow: RowsReader = async (path, asked, problems, visit) => {
  const refuse = (expected: string, got: string) => {
    problems.add({ file: path, line: 1, column: '', expected, got })
    return false
  }
  try {
    const archive = await readBytes(path, packed * asked.most)
    const other = otherFormat(archive)
    if (other) return refuse(expectedFile, other)
    const workbook = await openWorkbook(archive, unfolded * asked.most)
    const { chosen, rivals, others } = await choose(workbook, asked)
    if (rivals.length > 1) {
      const expected = 'ett enda blad med sådana kolumner: lägg de andra i egna filer'
      return refuse(expected, rivals.map(({ name }) => name).join(', '))
    }
    if (others.length > 0) {
      const names = others.map(({ name }) => name).join(', ')
      problems.note(`${path}: ${others.length === 1 ? 'bladet' : 'bladen'} ${names} läses inte`)
    }
    if (chosen) await readSheet(path, workbook, chosen, { most: asked.most, problems, visit })
    return true
  } catch (error) {
    if (error instanceof FileFault) return refuse('en fil', error.message)
    if (error instanceof ZipFault) return refuse(...faultOf(error, asked))
    throw error
  }
}

const expectedFile = 'en arbetsbok från Excel: öppna filen i Excel och spara den som .xlsx'

function faultOf({ kind }: ZipFault, { most }: AskedRows): [expected: string, got: string] {
  if (kind === 'broken') return [expectedFile, 'en skadad fil, eller en av ett annat slag']
  // As many as a CSV file of the greatest length could hold.
  if (kind === 'wide') return [`högst ${formatNumber(most, 0)} celler på ett blad`, 'fler']
  const megabytes = formatNumber((unfolded * most) / 1e6, 0)
  return [`en arbetsbok som packas upp till högst ${megabytes} MB`, 'en större']
}

// How files of the older format begin, and those with a password, which lie in such a file.
const olderSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function otherFormat(archive: Buffer): string | null {
  if (archive.length === 0) return 'en tom fil'
  if (!archive.subarray(0, olderSignature.length).equals(olderSignature)) return null
  return archive.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'en fil med lösenord: ta bort det först'
    : 'en fil i Excels äldre format (.xls)'
}

interface Choice {
  /** Null where no sheet has any row. */
  chosen: Sheet | null
  /** The sheets whose header fits: more than one is one too many. */
  rivals: Sheet[]
  /** Sheets with rows that are not read. */
  others: Sheet[]
}

/** A header fits that has at least half of the columns asked for. Where none are asked for, the largest sheet is meant. */
async function choose(workbook: Workbook, { required, most }: AskedRows): Promise<Choice> {
  const names = required.map(columnName)
  const filled: Sheet[] = []
  const rivals: Sheet[] = []
  for (const sheet of workbook.sheets) {
    const header = await headerOf(workbook, sheet, most)
    if (header) filled.push(sheet)
    const known = names.filter((name) => header?.includes(name)).length
    if (known > 0 && known >= names.length / 2) rivals.push(sheet)
  }
  const [largest] = filled.toSorted((a, b) => b.size - a.size)
  const chosen = (names.length === 0 ? largest : (rivals[0] ?? filled[0])) ?? null
  return { chosen, rivals, others: filled.filter((sheet) => sheet !== chosen) }
}

/** The names in the first row that is not blank; null where there is none. */
async function headerOf(workbook: Workbook, sheet: Sheet, most: number): Promise<string[] | null> {
  let header: string[] | null = null
  await eachSheetRow(workbook.rows(sheet), workbook.context, most, ({ cells }) => {
    if (isBlank(cells)) return true
    header = cells.map(columnName)
    return false
  })
  return header
}

interface Reading {
  most: number
  problems: Problems
  visit: VisitRow
}

async function readSheet(
  path: string,
  { rows, context }: Workbook,
  sheet: Sheet,
  { most, problems, visit }: Reading
): Promise<void> {
  let header: { line: number; names: string[] } | null = null
  let hidden = 0
  const merged = await eachSheetRow(rows(sheet), context, most, ({ line, cells, isHidden }) => {
    if (problems.isFull(path)) return false
    if (isBlank(cells)) return true
    if (header === null) {
      header = { line, names: cells.map(columnName) }
      problems.callPlaces(path, placeNames(sheet, header.names))
    }
    while (cells.length < header.names.length) cells.push('')
    if (isHidden) hidden += 1
    return visit(cells, line) !== false
  })
  if (hidden > 0) {
    const rows =
      hidden === 1 ? '1 dold rad är läst' : `${formatNumber(hidden, 0)} dolda rader är lästa`
    problems.note(`${path}: ${rows} som de andra`)
  }
  const below = (header as { line: number } | null)?.line ?? 0
  for (const place of merged) {
    // Only the first of merged cells has what they say together.
    const [first = 0, last = first] = [...place.matchAll(/\d+/g)].map(Number)
    if (last <= below) continue
    const expected = 'varje cell för sig: dela upp de sammanfogade och fyll i dem'
    problems.add({ file: path, line: first, column: '', expected, got: place })
  }
}

/** Places as Excel calls them: Blad1!C5. */
function placeNames({ name }: Sheet, header: string[]) {
  return (line: number, column: string) => {
    const place = header.indexOf(columnName(column))
    return `${name}!${columnLetters(Math.max(0, place))}${line}`
  }
}

function isBlank(cells: string[]): boolean {
  return cells.every((cell) => plain(cell) === '')
}
