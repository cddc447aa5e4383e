import { columnGutter } from './pdf-gutter.ts'
import type { Piece } from './pdf-piece.ts'

/** A page's lines in reading order; larger type is marked as a heading, and a tab stands for a wide gap. */
export function pageLines(pieces: Piece[]): string[] {
  const segments = joinPieces(pieces)
  const bodySize = commonSize(segments)
  const gutter = columnGutter(segments, bodySize)
  if (gutter === null) return linesOf(segments, bodySize)
  return bands(segments, gutter).flatMap((part) => ['', ...linesOf(part, bodySize)])
}

/** Joins pieces that follow each other on a line; a gap wider than a letter or so parts cells or columns. */
function joinPieces(pieces: Piece[]): Piece[] {
  const segments: Piece[] = []
  for (const piece of pieces) {
    const last = segments.at(-1)
    const gap = last ? piece.left - last.right : 0
    if (last && onSameLine(last, piece) && gap > -last.size && gap < 1.2 * last.size) {
      // A space between words is about a quarter of the type's size.
      const space = gap > 0.12 * last.size && !/\s$/.test(last.text) ? ' ' : ''
      last.text += space + piece.text
      last.right = piece.right
    } else segments.push({ ...piece })
  }
  return segments
}

function onSameLine(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) < 0.4 * Math.max(a.size, b.size)
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

/** From the top: what crosses the gutter, then the left column down to the next that does, then the right. */
function bands(segments: Piece[], gutter: number): Piece[][] {
  const sorted = segments.toSorted((a, b) => b.y - a.y)
  const parts: Piece[][] = []
  let band: Piece[] = []
  const close = () => {
    parts.push(
      band.filter(({ right }) => right <= gutter),
      band.filter(({ left }) => left >= gutter)
    )
    band = []
  }
  for (const segment of sorted) {
    if (segment.left < gutter && segment.right > gutter) {
      close()
      parts.push([segment])
    } else band.push(segment)
  }
  close()
  return parts.filter((part) => part.length > 0)
}

function linesOf(segments: Piece[], bodySize: number): string[] {
  const rows: Piece[][] = []
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row?.[0] && onSameLine(row[0], segment)) row.push(segment)
    else rows.push([segment])
  }
  const gaps = rows.slice(1).map((row, i) => (rows[i]?.[0]?.y ?? 0) - (row[0]?.y ?? 0))
  // Most steps down a page are from line to line: a longer one parts paragraphs.
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0
  return rows.flatMap((row, i) => {
    const line = rowText(row, bodySize)
    return i > 0 && (gaps[i - 1] ?? 0) > 1.3 * usual ? ['', line] : [line]
  })
}

function rowText(row: Piece[], bodySize: number): string {
  const sorted = row.toSorted((a, b) => a.left - b.left)
  const text = sorted.map((piece) => piece.text.trim()).join('\t')
  const enlarged = (sorted[0]?.size ?? 0) / bodySize
  // A title is usually half as large again as the body, and a heading a fifth.
  const mark = enlarged >= 1.5 ? '# ' : enlarged >= 1.15 ? '## ' : ''
  return mark + text
}
