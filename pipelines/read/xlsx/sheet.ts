import { ZipFault } from '../../../src/lib/bytes/zip-parts.ts'
import { cellText, type CellContext, type WrittenCell } from './cell-text.ts'
import { readXml } from './xml.ts'

/** A row of a sheet as it stands there: the row's number, its cells up to the last, and whether it is hidden. */
export interface SheetRow {
  line: number
  cells: string[]
  isHidden: boolean
}

// The last cell of Excel is XFD1048576.
const [mostColumns, mostRows] = [16_384, 1_048_576]

/**
 * Visits the rows of a sheet of at most `most` cells until `visit` says false, and gives the places of merged cells, such
 * as A5:A9, when it has come to the end. Empty cells before a filled one count: a few bytes can stand for thousands.
 * Throws a ZipFault.
 */
export async function eachSheetRow(
  pieces: AsyncIterable<Uint8Array>,
  context: CellContext,
  most: number,
  visit: (row: SheetRow) => boolean
): Promise<string[]> {
  const merged: string[] = []
  let row: SheetRow = { line: 0, cells: [], isHidden: false }
  let cell: WrittenCell = { type: '', style: 0, value: '', isFormula: false }
  let column = -1
  let cells = 0
  let isGoingOn = true
  await readXml(pieces, {
    open(name, attributes) {
      if (!isGoingOn) return false
      if (name === 'c') {
        const { r = '', t = '', s = '0' } = attributes()
        column = r === '' ? column + 1 : columnOf(r)
        if (column < 0 || column >= mostColumns) throw new ZipFault('broken')
        cell = { type: t, style: Number(s), value: '', isFormula: false }
      } else if (name === 'f') cell.isFormula = true
      else if (name === 'row') {
        const { r, hidden } = attributes()
        const line = r === undefined ? row.line + 1 : Number(r)
        // A sheet goes downwards, and each of its rows is there once.
        if (!(line > row.line && line <= mostRows && Number.isInteger(line))) {
          throw new ZipFault('broken')
        }
        row = { line, cells: [], isHidden: hidden === '1' || hidden === 'true' }
        column = -1
      } else if (name === 'mergeCell') merged.push(attributes()['ref'] ?? '')
    },
    close(name, text) {
      // The text of a cell within itself may be in pieces of several forms.
      if (name === 'v') cell.value = text
      else if (name === 't') cell.value += text
      else if (name === 'c') {
        while (row.cells.length < column) row.cells.push('')
        row.cells[column] = cellText(cell, context)
      } else if (name === 'row' && isGoingOn) {
        cells += row.cells.length
        if (cells > most) throw new ZipFault('wide')
        isGoingOn = visit(row)
      }
    }
  })
  return merged
}

/** The place of a cell's column, from 0: of AB12 it is 27; −1 where there is none. */
export function columnOf(reference: string): number {
  let number = 0
  for (let i = 0; i < reference.length && i < 4; i += 1) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    number = number * 26 + letter
  }
  return number - 1
}

/** What Excel calls a column: A for 0, AB for 27. */
export function columnLetters(place: number): string {
  const before = Math.floor(place / 26)
  const last = String.fromCharCode(65 + (place % 26))
  return before === 0 ? last : columnLetters(before - 1) + last
}
