import { columnGutters } from './pdf-gutter.ts'
import { takeNotes } from './pdf-notes.ts'
import type { Piece } from './pdf-piece.ts'
import { joinPieces, onSameLine } from './pdf-segments.ts'
import { findTable, tableLines } from './pdf-table.ts'

/** What a page says: its lines in reading order, and the notes at its foot. */
export interface Page {
  lines: string[]
  notes: string[]
}

/**
 * Reads a page; larger type is marked as a heading, and a tab stands for a wide gap. `numbers` are those of the notes that
 * the pages before refer to: a note may stand on the next page.
 */
export function readPage(pieces: Piece[], numbers: Set<string>): Page {
  const segments = joinPieces(pieces, numbers)
  const bodySize = commonSize(segments)
  const { rows, notes } = takeNotes(rowsOf(segments), bodySize, numbers)
  return { lines: inOrder(rows, bodySize), notes }
}

/** The lines of rows, with tables row by row and columns one after the other. */
function inOrder(rows: Piece[][], bodySize: number): string[] {
  const lines: string[] = []
  let left = rows
  for (let table = findTable(left); table; table = findTable(left)) {
    const { from, to, lefts } = table
    for (const line of inColumns(left.slice(0, from).flat(), bodySize)) lines.push(line)
    lines.push('', ...tableLines(left.slice(from, to), lefts), '')
    left = left.slice(to)
  }
  return [...lines, ...inColumns(left.flat(), bodySize)]
}

function inColumns(segments: Piece[], bodySize: number): string[] {
  const gutters = columnGutters(segments, bodySize)
  const lines: string[] = []
  for (const part of bands(segments, gutters)) {
    const next = linesOf(part, bodySize)
    // A sentence goes on from the foot of a column at the top of the next.
    const open = !/[.!?:]\s*$/.test(lines.at(-1) ?? '.') && /^\p{Ll}/u.test(next[0] ?? '')
    if (!open && gutters.length > 0) lines.push('')
    lines.push(...next)
  }
  return lines
}

/** The size that most of the letters have. */
function commonSize(segments: Piece[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of segments) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** From the top: what crosses a gutter, then the columns from the left down to the next that does. */
function bands(segments: Piece[], gutters: number[]): Piece[][] {
  if (gutters.length === 0) return [segments]
  const edges = [-Infinity, ...gutters, Infinity]
  const parts: Piece[][] = []
  let band: Piece[] = []
  const close = () => {
    for (const [i, edge] of edges.slice(1).entries()) {
      parts.push(band.filter(({ left, right }) => left >= edges[i]! && right <= edge))
    }
    band = []
  }
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    if (gutters.some((gutter) => segment.left < gutter && segment.right > gutter)) {
      close()
      parts.push([segment])
    } else band.push(segment)
  }
  close()
  return parts.filter((part) => part.length > 0)
}

/** Rows from the top, each from the left. */
function rowsOf(segments: Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row?.[0] && onSameLine(row[0], segment)) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

function linesOf(segments: Piece[], bodySize: number): string[] {
  const rows = rowsOf(segments)
  const gaps = rows.slice(1).map((row, i) => (rows[i]?.[0]?.y ?? 0) - (row[0]?.y ?? 0))
  // Most steps down a page are from line to line: a longer one parts paragraphs.
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0
  return rows.flatMap((row, i) => {
    const line = rowText(row, bodySize)
    return i > 0 && (gaps[i - 1] ?? 0) > 1.3 * usual ? ['', line] : [line]
  })
}

function rowText(row: Piece[], bodySize: number): string {
  const text = row.map((piece) => piece.text.trim()).join('\t')
  const enlarged = (row[0]?.size ?? 0) / bodySize
  // A title is usually half as large again as the body, and a heading a fifth.
  const mark = enlarged >= 1.5 ? '# ' : enlarged >= 1.15 ? '## ' : ''
  return mark + text
}
