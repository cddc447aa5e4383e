import type { Direction } from '../../schema/registers/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { datum } from '../parts/datum.ts'
import { element } from '../parts/document/element.ts'
import { halo } from '../parts/halo.ts'
import type { Linear } from '../parts/scale/linear.ts'
import { ink, inkSoft, neutral, paper, tint } from '../parts/palette.ts'
import { onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { textWidth, wrapText } from '../parts/text-wrap.ts'
import { drawVerdict, verdictColor } from '../parts/verdict.ts'

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

/** Of the head its height and its words' baseline, of labels their size, line and first baseline, px. */
export interface Heights {
  head: number
  sides: number
  label: number
  line: number
  noteLine: number
  first: number
}

const page: Heights = { head: 40, sides: 16, label: 14, line: 17, noteLine: 16, first: 15 }
const slide: Heights = { head: 32, sides: 12, label: smallText, line: 15, noteLine: 15, first: 14 }

export const heightsOf = (size: ChartSize) => (onSlide(size) ? slide : page)
/** A row with the lines of its text, and how high they are. */
export interface MeasuredRow {
  row: DifferenceRow
  lines: string[]
  notes: string[]
  /** The note ends the line that the label begins. */
  beside: boolean
  height: number
}

/** On a slide label and note share a line where they can. */
export function measureRow(row: DifferenceRow, width: number, size: ChartSize): MeasuredRow {
  const { label, line, noteLine } = heightsOf(size)
  const lines = wrapText(row.label, width, label, 'bold')
  const notes = row.note ? wrapText(row.note, width, smallText) : []
  const together = textWidth(row.label, label, 'bold') + 8 + textWidth(row.note, smallText)
  const beside = onSlide(size) && together <= width
  const height = lines.length * line + (beside ? 0 : notes.length * noteLine)
  return { row, lines, notes, beside, height }
}

/** Where a difference stands; ratios by their logarithm. */
export interface Scale extends Linear {
  place: (value: number) => number
}

/** Where a row is drawn, px. */
export interface Place {
  top: number
  /** To the row below. */
  gap: number
  left: number
  width: number
  heights: Heights
}

export function drawRow(measured: MeasuredRow, place: Place, x: Scale): SVGElement {
  const { row, lines, notes, beside } = measured
  const { top, gap, left } = place
  const { label: labelSize, line, noteLine, first } = place.heights
  const tspans = (texts: string[], x: number, from: number, step: number) =>
    texts.map((text, i) => element('tspan', { x, y: from + i * step }, [text]))
  const start = { 'text-anchor': 'start' }
  const noteTop = beside ? top + first : top + first + lines.length * line - 2
  const name = element(
    'text',
    { ...start, 'font-size': labelSize, 'font-weight': 700, fill: row.color },
    tspans(lines, 0, top + first, line)
  )
  const link = { href: row.href, 'aria-label': row.label }
  const label = row.href ? element('a', link, [name]) : name
  const note = element(
    'text',
    { 'text-anchor': beside ? 'end' : 'start', 'font-size': smallText, fill: inkSoft },
    tspans(notes, beside ? left : 0, noteTop, noteLine)
  )
  const height = measured.height + gap
  const middle = top + measured.height / 2 + 2
  const attributes = {
    class: 'datum',
    ...datum(row),
    'data-verdict': row.verdict
  }
  return element('g', attributes, [
    element('rect', { x: 0, y: top, width: place.width, height, fill: paper, 'fill-opacity': 0 }),
    label,
    note,
    ...(row.estimate === null
      ? [why(row.text, left + 14, middle)]
      : interval(row, x, middle, labelSize))
  ])
}

function interval(row: DifferenceRow, x: Scale, y: number, size: number): SVGElement[] {
  const judged = row.verdict === 'higher' || row.verdict === 'lower' ? row.verdict : null
  const color = judged ? verdictColor(judged, row.direction) : neutral
  const [lower, upper] = [x.place(row.lower), x.place(row.upper)]
  const at = x.place(row.estimate!)
  const text = { x: upper + 9, y: y + 5, 'text-anchor': 'start', 'font-size': size, fill: ink }
  const shape = judged && drawVerdict(judged, row.direction, at - 5, y)
  return [
    element('rect', {
      class: 'tint',
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
