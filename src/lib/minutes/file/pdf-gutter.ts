import type { Piece } from './pdf-piece.ts'

/**
 * Where the empty strips between columns of running text lie on a page, from the left; none when the text has one column.
 * Names beside their organisations, or labels beside their texts, also leave a strip, but belong together line by line.
 */
export function columnGutters(segments: Piece[], bodySize: number): number[] {
  const left = leftmost(segments)
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity)
  const width = right - left
  // Titles reach across the columns.
  const narrow = segments.filter((segment) => {
    return segment.right - segment.left < 0.6 * width && segment.size < 1.15 * bodySize
  })
  const all = gaps(narrow, left + 0.2 * width, left + 0.8 * width)
  const widest = all
    .filter(({ middle }) => middle > left + 0.3 * width && middle < left + 0.7 * width)
    .toSorted((a, b) => b.width - a.width)[0]
  const tries = [all, widest ? [widest] : []].map((found) => found.map(({ middle }) => middle))
  return tries.find((gutters) => gutters.length > 0 && areColumns(narrow, gutters, right)) ?? []
}

function areColumns(segments: Piece[], gutters: number[], right: number): boolean {
  // More than that is a table.
  if (gutters.length > 3) return false
  const edges = [-Infinity, ...gutters, Infinity]
  const columns = edges.slice(1).map((edge, i) => {
    return segments.filter((segment) => segment.left >= edges[i]! && segment.right <= edge)
  })
  if (columns.some((column) => column.length < 3)) return false
  const filled = columns.every((column, i) => fillsColumn(column, gutters[i] ?? right))
  return filled || writtenByColumn(segments, gutters)
}

function leftmost(segments: Piece[]): number {
  return segments.reduce((least, { left }) => Math.min(least, left), Infinity)
}

// Titles and the head of the page may be as narrow as a column, and reach over a strip all the same.
const crossing = 0.1

interface Strip {
  width: number
  /** The middle of where the fewest segments reach into it. */
  middle: number
}

/** The strips that hardly any segment reaches into whose middle lies between two positions, from the left. */
function gaps(segments: Piece[], from: number, to: number): Strip[] {
  const most = Math.floor(crossing * segments.length)
  const ends = segments
    .flatMap(({ left, right, size }) => [
      { x: left, step: 1, size },
      { x: right, step: -1, size }
    ])
    .toSorted((a, b) => a.x - b.x)
  const found: Strip[] = []
  let [begin, over] = [-Infinity, 0]
  let best = { over: Infinity, width: 0, middle: 0 }
  for (const [i, { x, step, size }] of ends.entries()) {
    const width = x - (ends[i - 1]?.x ?? -Infinity)
    const fewest = over < best.over || (over === best.over && width > best.width)
    if (over <= most && fewest) best = { over, width, middle: x - width / 2 }
    over += step
    if (step === 1 && over === most + 1) {
      const inside = best.middle > from && best.middle < to
      if (inside && x - begin > 0.8 * size) found.push({ width: x - begin, middle: best.middle })
    } else if (step === -1 && over === most) {
      begin = x
      best = { over: Infinity, width: 0, middle: 0 }
    }
  }
  return found
}

/** Running text reaches nearly across its column on most lines; names and labels do not. */
function fillsColumn(side: Piece[], end: number): boolean {
  const start = leftmost(side)
  const widths = side.map(({ left, right }) => right - left).toSorted((a, b) => a - b)
  return (widths[Math.floor(widths.length / 2)] ?? 0) > 0.65 * (end - start)
}

/** True when the file itself holds one column before the next, as word processors write columns but not rows. */
function writtenByColumn(segments: Piece[], gutters: number[]): boolean {
  const columns = segments.map(({ left }) => gutters.filter((gutter) => left >= gutter).length)
  const switches = columns.filter((column, i) => i > 0 && column !== columns[i - 1]).length
  return switches === gutters.length
}
