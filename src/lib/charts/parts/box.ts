import { textWidth } from './text-wrap.ts'

/** What takes a place in a drawing, px. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface Written {
  x: number
  /** The line that the letters stand on. */
  y: number
  size: number
  bold?: boolean
  anchor?: 'start' | 'middle' | 'end'
}

/** Letters reach so far above the line that they stand on, and below it, as shares of their size. */
const [ascent, descent] = [0.8, 0.25]

/** The box of a line of text. */
export function textBox(text: string, { x, y, size, bold, anchor = 'start' }: Written): Box {
  const width = textWidth(text, size, bold ? 'bold' : 'regular')
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width, top: y - ascent * size, bottom: y + descent * size }
}

// White around what an upright line gives way to, and the least that is drawn of the line, px.
const margin = 3
const least = 5

/** An upright line or band from `left` to `right`, in the pieces that boxes in its way leave of it. */
export function piecesBeside(
  { left, right, top, bottom }: Box,
  boxes: readonly Box[]
): [number, number][] {
  const inWay = boxes
    .filter((box) => box.left - margin < right && box.right + margin > left)
    .toSorted((a, b) => a.top - b.top)
  const pieces: [number, number][] = []
  let from = top
  for (const box of inWay) {
    pieces.push([from, Math.min(bottom, box.top - margin)])
    from = Math.max(from, box.bottom + margin)
  }
  return [...pieces, [from, bottom] as [number, number]].filter(([a, b]) => b - a >= least)
}
