import { textWidth, wrapText } from '../../charts/parts/text-wrap.ts'
import { inches, points, type Box } from './page.ts'

// The widths are of Source Sans, with room for Arial; single texts can be somewhat wider than the average.
const safety = 1.06
const lineHeight = 1.2

/** Width in inches of a text in one line, in points. */
export function widthOf(text: string, size: number, bold = false): number {
  return inches(textWidth(text, size, bold ? 'bold' : 'regular') * safety)
}

/** Height in inches of a text that is as wide as `width` inches allow. */
export function heightOf(text: string, size: number, width: number, bold = false): number {
  const weight = bold ? 'bold' : 'regular'
  const wrap = (line: string) => wrapText(line, points(width) / safety, size, weight)
  const lines = text.split('\n').map((line) => Math.max(1, wrap(line).length))
  return inches(lines.reduce((sum, count) => sum + count, 0) * size * lineHeight)
}

interface Sizes {
  most: number
  least: number
  bold?: boolean
}

/** The largest of some sizes, in whole points, that something fits in; the least when it never does. */
export function largest({ most, least }: Sizes, fits: (size: number) => boolean): number {
  for (let size = most; size > least; size--) if (fits(size)) return size
  return least
}

/** A text in a size that it fits its box in; cut between words when even the least is too large. */
export function fitted(text: string, box: Pick<Box, 'w' | 'h'>, sizes: Sizes) {
  const fits = (one: string, size: number) => heightOf(one, size, box.w, sizes.bold) <= box.h + 0.01
  const size = largest(sizes, (candidate) => fits(text, candidate))
  return { text: shortened(text, (one) => fits(one, size)), size }
}

function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const words = text.split(' ')
  while (words.length > 1) {
    words.pop()
    const cut = `${words.join(' ').replace(/[\s,.;:–-]+$/, '')}…`
    if (fits(cut)) return cut
  }
  let end = text.length
  while (end > 1 && !fits(`${text.slice(0, end)}…`)) end--
  return `${text.slice(0, end)}…`
}
