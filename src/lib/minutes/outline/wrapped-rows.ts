import { headerColumns } from '../file/table-header.ts'
import type { Line } from '../language/line.ts'
import { joined } from './margin.ts'

// A head may stand a letter beside its column.
const beside = 1
// What is broken over more lines than these letters fill is no cell.
const longestRow = 3000

/** The lines with the rows of tables whole that were set with spaces and broken in their cells. */
export function withWholeRows(lines: Line[]): Line[] {
  const whole: Line[] = []
  let columns: number[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const apart = before === undefined || line.number - before.number > 1
    if (line.at.length > 2 && headerColumns(line.cells)) columns = line.at
    else if (apart && !isRow(line, columns)) columns = []
    const last = whole.at(-1)
    const placed = columns.length > 0 && last && !apart ? goingOn(line, columns) : null
    if (placed && last && last.cells.length > 1 && last.text.length < longestRow)
      whole[whole.length - 1] = merged(last, placed, columns)
    else whole.push(columns.length > 0 ? aligned(line, columns) : line)
  }
  return whole
}

function isRow({ at }: Line, columns: number[]): boolean {
  return at.length > 1 && Math.abs((at[0] ?? 0) - (columns[0] ?? -9)) <= beside
}

/** The cells by their columns when the first column is empty; null for any other line. */
function goingOn({ at, cells }: Line, columns: number[]): Map<number, string> | null {
  const places = at.map((start) => columnAt(start, columns))
  if (at.length === 0 || places.some((place) => place < 1)) return null
  return new Map(places.map((place, i) => [place, cells[i] ?? '']))
}

function columnAt(start: number, columns: number[]): number {
  return columns.findIndex((column) => Math.abs(column - start) <= beside)
}

/** A row with its empty cells, where all of it stands in the columns. */
function aligned(line: Line, columns: number[]): Line {
  const places = line.at.map((start) => columnAt(start, columns))
  if (line.cells.length < 2 || places.includes(-1)) return line
  return { ...line, row: columns.map((_, i) => line.cells[places.indexOf(i)] ?? '') }
}

function merged(line: Line, more: Map<number, string>, columns: number[]): Line {
  const row = columns.map((_, i) => {
    const [cell, next] = [line.row[i] ?? '', more.get(i) ?? '']
    return cell && next ? joined(cell, next) : cell || next
  })
  const cells = row.filter(Boolean)
  return { ...line, row, cells, text: cells.join('\t') }
}
