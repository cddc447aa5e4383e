import { piecesBeside, type Box } from './box.ts'
import { element } from './document/element.ts'
import { decisionBand, decisionFill, paper } from './palette.ts'
import { declutter } from './labels.ts'
import { dayPosition } from './period.ts'
import { smallText } from './size.ts'
import { textWidth } from './text-wrap.ts'

/** Decisions of one date, beside the data they concern. */
export interface DecisionMark {
  /** Number of the first of them in the list beside the chart. */
  number: number
  ids: string[]
  /** What is told when it is pointed at, its lines separated by `\n`; the first is a heading. */
  label: string
  /** Span that the date stands for, YYYY-MM-DD; the same day twice when the day is known. */
  firstDay: string
  lastDay: string
}

export interface PlacedMark {
  mark: DecisionMark
  numeral: string
  /** Start and end of the span, px. */
  x1: number
  x2: number
  /** Where its line stands, px. */
  at: number
  /** Middle of the numeral's badge, px. */
  x: number
  badgeWidth: number
}

const badgeHeight = 20
/** Room above the plot for the badges, and for what leads from them to their lines, px. */
export const marksHeight = 26
/** From badges to the plot where some stand aside of their lines, px. */
export const leadHeight = 12

/** Badges in one row in the order of time, moved apart where they would overlap; each is led to its line. */
export function placeMarks(
  marks: DecisionMark[],
  x: (position: number) => number,
  range: [number, number]
): PlacedMark[] {
  const measured = marks.map((mark) => measureMark(mark, x))
  const widest = Math.max(0, ...measured.map(({ badgeWidth }) => badgeWidth))
  const lines = measured.map(({ x1, x2 }) => (x1 + x2) / 2)
  const placed = declutter(lines, widest + 3, [range[0] + widest / 2, range[1] - widest / 2])
  return measured.map((mark, i) => ({ ...mark, at: lines[i]!, x: placed[i]! }))
}

function measureMark(mark: DecisionMark, x: (position: number) => number) {
  const x1 = x(dayPosition(mark.firstDay))
  const x2 = mark.lastDay === mark.firstDay ? x1 : x(dayPosition(mark.lastDay) + 1 / 365)
  const numeral = numeralOf(mark)
  const badgeWidth = Math.max(badgeHeight, textWidth(numeral, smallText, 'bold') + 10)
  return { mark, numeral, x1, x2, badgeWidth }
}

function numeralOf(mark: DecisionMark): string {
  const last = mark.number + mark.ids.length - 1
  return last > mark.number ? `${mark.number}–${last}` : String(mark.number)
}

/** Room for what leads from badges to lines that do not stand below them. */
export function leadRoom(placed: PlacedMark[]): number {
  return placed.some(({ at, x }) => Math.abs(at - x) > 0.5) ? leadHeight : 0
}

/**
 * The marks as one layer: badges at the top, lines and spans from `top` down through the plot. They give way to the boxes,
 * which are words.
 */
export function drawMarks(
  placed: PlacedMark[],
  plot: [number, number],
  boxes: readonly Box[]
): SVGElement {
  return element(
    'g',
    {},
    placed.map((item) => drawMark(item, plot, boxes))
  )
}

const lineStyle = { stroke: decisionFill, 'stroke-width': 1.25, 'stroke-dasharray': '3 3' }
const badgeMiddle = marksHeight - 14

function drawMark(
  item: PlacedMark,
  [top, bottom]: [number, number],
  boxes: readonly Box[]
): SVGElement {
  const { mark, numeral, x1, x2, at, x, badgeWidth } = item
  const lead = { x1: x, x2: at, y1: badgeMiddle + badgeHeight / 2, y2: top }
  return element('g', { class: 'mark', 'data-decision-mark': mark.ids.join(' ') }, [
    ...drawSpan({ left: x1, right: x2, top, bottom }, boxes),
    ...(isBand(x1, x2) ? [] : drawLine({ left: at, right: at, top, bottom }, boxes)),
    element('line', { class: 'lead', ...lead, ...lineStyle }),
    element('rect', {
      class: 'badge',
      'data-tip': mark.label,
      x: x - badgeWidth / 2,
      y: badgeMiddle - badgeHeight / 2,
      width: badgeWidth,
      height: badgeHeight,
      rx: badgeHeight / 2,
      fill: decisionFill,
      stroke: paper,
      'stroke-width': 1.5
    }),
    element(
      'text',
      {
        x,
        y: badgeMiddle + 4.5,
        'text-anchor': 'middle',
        'font-size': smallText,
        'font-weight': 700,
        fill: paper
      },
      [numeral]
    )
  ])
}

/** The line of a day, in pieces where words are in its way. */
export function drawLine(along: Box, boxes: readonly Box[]): SVGElement[] {
  return piecesBeside(along, boxes).map(([y1, y2]) =>
    element('line', { class: 'line', x1: along.left, x2: along.left, y1, y2, ...lineStyle })
  )
}

const isBand = (left: number, right: number) => right - left >= 3

/** The band of a date that stands for more than a day, where it is wide enough to be one. */
export function drawSpan(along: Box, boxes: readonly Box[]): SVGElement[] {
  const { left, right } = along
  if (!isBand(left, right)) return []
  return piecesBeside(along, boxes).map(([y1, y2]) =>
    element('rect', {
      class: 'span',
      x: left,
      y: y1,
      width: right - left,
      height: y2 - y1,
      fill: decisionBand
    })
  )
}
