import {
  drawRow,
  heightsOf,
  measureRow,
  type DifferenceRow,
  type Heights,
  type MeasuredRow,
  type Scale
} from './row.ts'
import { element } from '../parts/document/element.ts'
import { frame, plotRoom, type FrameOptions } from '../parts/frame.ts'
import { linear } from '../parts/scale/linear.ts'
import { axis, grid, inkSoft } from '../parts/palette.ts'
import { chartWidth, onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'

export type { DifferenceRow } from './row.ts'

export interface DifferenceOptions extends FrameOptions {
  /** A ratio stands on a scale where twice as much is as far from 1 as half as much. */
  kind: 'difference' | 'ratio'
  /** Words at either side of no difference. */
  sides: [string, string]
}

const rowGap = 10
const labelRoom: Record<ChartSize, number> = { wide: 300, narrow: 118, slide: 170, half: 126 }

/** Differences below each other with their intervals, around the line of no difference. */
export function difference(rows: DifferenceRow[], options: DifferenceOptions): SVGSVGElement {
  const { size } = options
  const width = chartWidth[size]
  const labelWidth = labelRoom[size]
  const heights = heightsOf(size)
  const { head, label } = heights
  const textRoom = 12 + Math.max(0, ...rows.map(({ text }) => textWidth(text, label, 'bold')))
  const left = labelWidth + 14
  const x = scale(rows, options.kind, [left + 6, width - Math.min(textRoom, 70) - 16])
  const measured = rows.map((row) => measureRow(row, labelWidth, size))
  const gap = rowGapOf(measured, options)
  let bottom = head
  const parts = measured.map((row) => {
    const top = bottom
    bottom += row.height + gap
    return drawRow(row, { top, gap, left: labelWidth, width, heights }, x)
  })
  const zero = x.apply(0)
  const plot = element('svg', { height: bottom + 6 }, [
    element('line', { x1: zero, x2: zero, y1: head - 6, y2: bottom, stroke: axis }),
    ...drawSides(options, zero, left, heights),
    ...parts
  ]) as SVGSVGElement
  return frame(plot, { ...options, linked: rows.some(({ href }) => href !== undefined) })
}

/** On a slide the rows share what height there is, down to where their text would touch. */
function rowGapOf(rows: MeasuredRow[], { size, key }: DifferenceOptions): number {
  if (!onSlide(size)) return rowGap
  const text = rows.reduce((sum, { height }) => sum + height, 0)
  const room = plotRoom(size, key) - heightsOf(size).head - 6 - text
  return Math.min(rowGap + 10, Math.max(2, Math.floor(room / rows.length)))
}

function scale(
  rows: DifferenceRow[],
  kind: DifferenceOptions['kind'],
  range: [number, number]
): Scale {
  // Eight times as much, or an eighth, is as far as a ratio is drawn: an interval from nothing has no end.
  const of = (value: number) =>
    kind === 'difference' ? value : Math.log2(Math.min(8, Math.max(1 / 8, value)))
  const known = rows.filter(({ estimate }) => estimate !== null)
  const reach = Math.max(
    kind === 'difference' ? 0.02 : 0.5,
    ...known.flatMap(({ lower, upper }) => [Math.abs(of(lower)), Math.abs(of(upper))])
  )
  const line = linear([-reach, reach], range)
  return { ...line, place: (value) => line.apply(of(value)) }
}

/** What either side of the line means. */
function drawSides(
  { sides: [less, more], size }: DifferenceOptions,
  zero: number,
  left: number,
  { sides: y, head }: Heights
) {
  const width = chartWidth[size]
  const style = { y, 'font-size': smallText, fill: inkSoft }
  return [
    element('text', { ...style, x: zero - 8, 'text-anchor': 'end' }, [`← ${less}`]),
    element('text', { ...style, x: zero + 8, 'text-anchor': 'start' }, [`${more} →`]),
    element('line', { x1: left, x2: width, y1: head - 12, y2: head - 12, stroke: grid })
  ]
}
