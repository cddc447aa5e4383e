import type { BreakdownRow } from './row.ts'
import { plotRoom, type FrameOptions } from '../parts/frame.ts'
import { breakdownKey } from './key.ts'
import { onSlide, type ChartSize } from '../parts/size.ts'

/** How rows look: their heights, and within a row from its top to its name and to its marks, px. */
export interface RowShape {
  /** Names and differences stand above the marks, as on a phone, not beside them. */
  stacked: boolean
  /** So many rows that marks have numbers alone, and differences nothing beneath. */
  dense: boolean
  heading: number
  row: number
  /** A row without marks. */
  text: number
  name: number
  marks: number
}

const page = { dense: false, heading: 32 }
const shapes: Record<'wide' | 'narrow', RowShape> = {
  wide: { ...page, stacked: false, row: 44, text: 44, name: 27, marks: 22 },
  narrow: { ...page, stacked: true, row: 54, text: 26, name: 17, marks: 36 }
}
const heading = 20
const stackedSlide = {
  stacked: true,
  dense: false,
  heading,
  row: 36,
  text: 20,
  name: 12,
  marks: 27
}
/** Where the text of two dense rows would touch. */
const least = 18

export const firstTop = 2
export const axisHeight = (size: ChartSize) => (onSlide(size) ? 18 : 26)

/** Half a slide has no width for dense rows, and a whole one needs them only when there are many. */
export function shapeOf(
  rows: BreakdownRow[],
  { size, key = [] }: Pick<FrameOptions, 'size' | 'key'>
): RowShape {
  if (!onSlide(size)) return shapes[size]
  if (size === 'half' || rowRoom(rows, key, false) >= stackedSlide.row) return stackedSlide
  const row = Math.max(least, Math.floor(rowRoom(rows, key, true)))
  const middle = row / 2
  return { stacked: false, dense: true, heading, row, text: row, name: middle + 5, marks: middle }
}

/** The height that each row can have when all fit on a slide. */
function rowRoom(rows: BreakdownRow[], key: string[], dense: boolean): number {
  const headings = rows.filter((row) => row.heading !== null).length * heading
  const room = plotRoom('slide', [...key, ...breakdownKey(rows, dense)])
  return (room - firstTop - headings - axisHeight('slide')) / rows.length
}
