import type { Piece } from './pdf-piece.ts'

/**
 * Where the empty strip between two columns of running text lies on a page, or null when the text has one column. Names
 * beside their organisations, or labels beside their texts, also leave a strip, but belong together line by line.
 */
export function columnGutter(segments: Piece[], bodySize: number): number | null {
  const left = leftmost(segments)
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity)
  const width = right - left
  // Titles reach across the columns.
  const narrow = segments.filter((segment) => {
    return segment.right - segment.left < 0.6 * width && segment.size < 1.15 * bodySize
  })
  const gutter = widestGap(narrow, left + 0.3 * width, left + 0.7 * width)
  if (gutter === null) return null
  const sides = [
    narrow.filter((segment) => segment.right <= gutter),
    narrow.filter((segment) => segment.left >= gutter)
  ]
  if (sides.some((side) => side.length < 3)) return null
  const filled = sides.every((side, i) => fillsColumn(side, i === 0 ? gutter : right))
  return filled || writtenByColumn(narrow, gutter) ? gutter : null
}

function leftmost(segments: Piece[]): number {
  return segments.reduce((least, { left }) => Math.min(least, left), Infinity)
}

/** The middle of the widest strip that no segment reaches into, between two positions. */
function widestGap(segments: Piece[], from: number, to: number): number | null {
  let reached = -Infinity
  let widest: { width: number; middle: number } | null = null
  for (const { left, right, size } of segments.toSorted((a, b) => a.left - b.left)) {
    const width = left - reached
    const middle = (left + reached) / 2
    const inside = middle > from && middle < to
    if (inside && width > 0.8 * size && width > (widest?.width ?? 0)) widest = { width, middle }
    reached = Math.max(reached, right)
  }
  return widest?.middle ?? null
}

/** Running text reaches nearly across its column on most lines; names and labels do not. */
function fillsColumn(side: Piece[], end: number): boolean {
  const start = leftmost(side)
  const widths = side.map(({ left, right }) => right - left).toSorted((a, b) => a - b)
  return (widths[Math.floor(widths.length / 2)] ?? 0) > 0.65 * (end - start)
}

/** True when the file itself holds one column before the other, as word processors write columns but not rows. */
function writtenByColumn(segments: Piece[], gutter: number): boolean {
  const sides = segments.map(({ left }) => left >= gutter)
  const switches = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length
  return switches === 1
}
