import { joined } from '../outline/margin.ts'
import type { Piece } from './pdf-piece.ts'
import { headerColumns } from './table-header.ts'

/** Rows of a page that make a table of decisions: from its head to its last row. */
export interface TablePlace {
  from: number
  to: number
  /** Where each column begins. */
  lefts: number[]
}

/** Where a table of decisions stands on a page; null when it has none. */
export function findTable(rows: Piece[][]): TablePlace | null {
  const from = rows.findIndex((row) => headerColumns(row.map(({ text }) => text)) !== null)
  const head = rows[from]
  if (!head) return null
  const lefts = head.map(({ left }) => left)
  const end = rows.findIndex((row, i) => i > from && !fits(row, lefts))
  return { from, to: end === -1 ? rows.length : end, lefts }
}

/** True for a row whose texts stay in the columns. */
function fits(row: Piece[], lefts: number[]): boolean {
  return row.every(({ left, right, size }) => {
    const column = columnOf(left + size, lefts)
    return column >= 0 && right < (lefts[column + 1] ?? Infinity) + 0.5 * size
  })
}

function columnOf(x: number, lefts: number[]): number {
  return lefts.findLastIndex((left) => left <= x)
}

/** The rows of a table with the lines of each cell joined. */
export function tableLines(rows: Piece[][], lefts: number[]): string[] {
  const lines: string[][] = []
  let [above, pitch]: [Piece | undefined, number] = [undefined, Infinity]
  for (const row of rows) {
    const cells = lefts.map(() => '')
    for (const piece of row) cells[columnOf(piece.left + piece.size, lefts)] += piece.text.trim()
    const gap = above && row[0] ? above.y - row[0].y : Infinity
    const current = lines.at(-1)
    const isNew = !current || beginsRow(cells[0] ?? '', current[0] ?? '', gap > 1.3 * pitch)
    if (isNew) lines.push(cells)
    else cells.forEach((text, i) => (current[i] = goingOn(current[i] ?? '', text)))
    pitch = Math.min(pitch, gap)
    above = row[0]
  }
  return lines.map((cells) => cells.map((cell) => cell || '–').join('\t'))
}

/** True for the first line of a row: the first cell begins, and does not go on with the line above. */
function beginsRow(first: string, above: string, apart: boolean): boolean {
  if (!first || /^\p{Ll}/u.test(first)) return false
  return apart || !/-$|(?<!\p{L})(?:och|samt|för|i|på|av|om|med|till)$/u.test(above)
}

function goingOn(text: string, next: string): string {
  return text && next ? joined(text, next) : text + next
}
