import type { Direction } from '../schema/indicator.ts'
import type { Verdict } from '../stats/comparison.ts'
import { datum } from './datum.ts'
import { element } from './element.ts'
import { halo } from './halo.ts'
import { frame, type FrameOptions } from './frame.ts'
import { linear, type Linear } from './linear.ts'
import { axis, grid, ink, inkSoft, neutral, paper, tint } from './palette.ts'
import { chartWidth, smallText } from './size.ts'
import { textWidth, wrapText } from './textwrap.ts'
import { drawVerdict, verdictColor } from './verdict.ts'

/** A difference with its interval, in percentage points or as a ratio. */
export interface DifferenceRow {
  /** The place that it is of; of two places, the first. */
  area: string
  label: string
  /** Below the label: the values that differ. */
  note: string
  href?: string
  color: string
  estimate: number | null
  lower: number
  upper: number
  verdict: Verdict
  direction: Direction
  /** The estimate as written: "−7", "1,4". Why there is none, where it is null. */
  text: string
  /** What is said of it when it is pointed at, line by line. */
  tip: string[]
}

export interface DifferenceOptions extends FrameOptions {
  /** A ratio stands on a scale where twice as much is as far from 1 as half as much. */
  kind: 'difference' | 'ratio'
  /** Words at either side of no difference. */
  sides: [string, string]
}

const labelSize = 14
const rowGap = 10
const headHeight = 40

/** Differences below each other with their intervals, around the line of no difference. */
export function difference(rows: DifferenceRow[], options: DifferenceOptions): SVGSVGElement {
  const width = chartWidth[options.size]
  const labelWidth = options.size === 'wide' ? 300 : 118
  const textRoom = 12 + Math.max(0, ...rows.map(({ text }) => textWidth(text, labelSize, 'bold')))
  const left = labelWidth + 14
  const x = scale(rows, options.kind, [left + 6, width - Math.min(textRoom, 70) - 16])
  const tall = rows.map((row) => {
    const lines = wrapText(row.label, labelWidth, labelSize, 'bold')
    const notes = row.note ? wrapText(row.note, labelWidth, smallText) : []
    return { row, lines, notes, height: lines.length * 17 + notes.length * 16 + rowGap }
  })
  const bottom = headHeight + tall.reduce((sum, { height }) => sum + height, 0)
  let top = headHeight
  const parts = tall.map(({ row, lines, notes, height }) => {
    const part = drawRow(row, { lines, notes, top, height, left: labelWidth, width }, x)
    top += height
    return part
  })
  const zero = x.apply(0)
  const plot = element('svg', { height: bottom + 6 }, [
    element('line', { x1: zero, x2: zero, y1: headHeight - 6, y2: bottom, stroke: axis }),
    ...sides(options, zero, left, width),
    ...parts
  ]) as SVGSVGElement
  return frame(plot, { ...options, linked: rows.some(({ href }) => href !== undefined) })
}

/** Where a difference stands; ratios by their logarithm. */
interface Scale extends Linear {
  place: (value: number) => number
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
function sides(
  { sides: [less, more] }: DifferenceOptions,
  zero: number,
  left: number,
  width: number
) {
  const style = { y: 16, 'font-size': smallText, fill: inkSoft }
  return [
    element('text', { ...style, x: zero - 8, 'text-anchor': 'end' }, [`← ${less}`]),
    element('text', { ...style, x: zero + 8, 'text-anchor': 'start' }, [`${more} →`]),
    element('line', { x1: left, x2: width, y1: headHeight - 12, y2: headHeight - 12, stroke: grid })
  ]
}

interface Place {
  lines: string[]
  notes: string[]
  top: number
  height: number
  left: number
  width: number
}

function drawRow(row: DifferenceRow, place: Place, x: Scale): SVGElement {
  const { lines, notes, top, height } = place
  const tspans = (texts: string[], from: number, step: number) =>
    texts.map((text, i) => element('tspan', { x: 0, y: from + i * step }, [text]))
  const start = { 'text-anchor': 'start' }
  const name = element(
    'text',
    { ...start, 'font-size': labelSize, 'font-weight': 700, fill: row.color },
    tspans(lines, top + 15, 17)
  )
  const link = { href: row.href, 'aria-label': row.label }
  const label = row.href ? element('a', link, [name]) : name
  const note = element(
    'text',
    { ...start, 'font-size': smallText, fill: inkSoft },
    tspans(notes, top + 15 + lines.length * 17 - 2, 16)
  )
  const middle = top + (height - rowGap) / 2 + 2
  const attributes = {
    class: 'datum',
    ...datum(row),
    'data-verdict': row.verdict
  }
  return element('g', attributes, [
    element('rect', { x: 0, y: top, width: place.width, height, fill: paper, 'fill-opacity': 0 }),
    label,
    note,
    ...(row.estimate === null ? [why(row.text, place.left + 14, middle)] : interval(row, x, middle))
  ])
}

function interval(row: DifferenceRow, x: Scale, y: number): SVGElement[] {
  const judged = row.verdict === 'higher' || row.verdict === 'lower' ? row.verdict : null
  const color = judged ? verdictColor(judged, row.direction) : neutral
  const [lower, upper] = [x.place(row.lower), x.place(row.upper)]
  const at = x.place(row.estimate!)
  const text = { x: upper + 9, y: y + 5, 'text-anchor': 'start', 'font-size': labelSize, fill: ink }
  const shape = judged && drawVerdict(judged, row.direction, at - 5, y)
  return [
    element('rect', {
      x: lower,
      y: y - 4,
      width: Math.max(1, upper - lower),
      height: 8,
      rx: 2,
      fill: tint(color, 0.35)
    }),
    shape ??
      element('circle', { cx: at, cy: y, r: 5, fill: paper, stroke: color, 'stroke-width': 2 }),
    element('text', { ...text, ...halo, 'font-weight': judged ? 700 : null }, [row.text])
  ]
}

function why(text: string, x: number, y: number): SVGElement {
  const style = { 'text-anchor': 'start', 'font-size': smallText, 'font-style': 'italic' }
  return element('text', { x, y: y + 5, ...style, fill: inkSoft }, [text])
}
