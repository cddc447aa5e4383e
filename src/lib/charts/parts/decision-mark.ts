import { element } from './document/element.ts'
import { decisionBand, decisionFill, paper } from './palette.ts'
import { declutter } from './labels.ts'
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
  /** 0 is nearest the plot. */
  row: number
}

const badgeHeight = 20
/** Distance between two rows of badges. */
export const markRow = 23
/** Room for what leads from badges to lines that do not stand below them. */
export const leadHeight = 8

/** Where a day lies on a time axis in years: 2024-07-01 is 2024.5. */
export function dayPosition(day: string): number {
  const year = Number(day.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  const days = (Date.UTC(year + 1, 0, 1) - start) / 86_400_000
  return year + (Date.parse(day) - start) / 86_400_000 / days
}

/** Badges in as few rows as keep the numerals apart, the earliest mark nearest the plot. */
export function placeMarks(
  marks: DecisionMark[],
  x: (position: number) => number,
  range: [number, number]
): PlacedMark[] {
  const rowEnds: number[] = []
  const byTime = [...marks].sort((a, b) => a.firstDay.localeCompare(b.firstDay))
  return byTime.map((mark) => {
    const measured = measureMark(mark, x)
    const { x1, x2, badgeWidth } = measured
    const half = badgeWidth / 2
    const middle = Math.min(Math.max((x1 + x2) / 2, range[0] + half), range[1] - half)
    const free = rowEnds.findIndex((end) => end + 3 <= middle - half)
    const row = free === -1 ? rowEnds.length : free
    rowEnds[row] = middle + half
    return { ...measured, at: middle, x: middle, row }
  })
}

/** All badges in one row, moved apart and led to their lines: on a slide there is no height for more. */
export function placeMarksAside(
  marks: DecisionMark[],
  x: (position: number) => number,
  range: [number, number]
): PlacedMark[] {
  const byTime = [...marks].sort((a, b) => a.firstDay.localeCompare(b.firstDay))
  const measured = byTime.map((mark) => measureMark(mark, x))
  const widest = Math.max(0, ...measured.map(({ badgeWidth }) => badgeWidth))
  const lines = measured.map(({ x1, x2 }) => (x1 + x2) / 2)
  const placed = declutter(lines, widest + 3, [range[0] + widest / 2, range[1] - widest / 2])
  return measured.map((mark, i) => ({ ...mark, at: lines[i]!, x: placed[i]!, row: 0 }))
}

function measureMark(mark: DecisionMark, x: (position: number) => number) {
  const x1 = x(dayPosition(mark.firstDay))
  const x2 = mark.lastDay === mark.firstDay ? x1 : x(dayPosition(mark.lastDay) + 1 / 365)
  const numeral = numeralOf(mark)
  const badgeWidth = Math.max(badgeHeight, textWidth(numeral, smallText, 'bold') + 10)
  return { mark, numeral, x1, x2, badgeWidth }
}

export function markRows(placed: PlacedMark[]): number {
  return placed.reduce((rows, { row }) => Math.max(rows, row + 1), 0)
}

function numeralOf(mark: DecisionMark): string {
  const last = mark.number + mark.ids.length - 1
  return last > mark.number ? `${mark.number}–${last}` : String(mark.number)
}

/** The marks as one layer: numerals upwards from `base`, lines and spans through the plot. Upper rows come first: their lines pass behind. */
export function drawMarks(placed: PlacedMark[], base: number, plot: [number, number]): SVGElement {
  const order = [...placed].sort((a, b) => b.row - a.row)
  return element(
    'g',
    {},
    order.map((item) => drawMark(item, base, plot))
  )
}

const lineStyle = { stroke: decisionFill, 'stroke-width': 1.25, 'stroke-dasharray': '3 3' }

function drawMark(item: PlacedMark, base: number, plot: [number, number]): SVGElement {
  const [top, bottom] = plot
  const { mark, numeral, x1, x2, at, x, badgeWidth, row } = item
  const y = base - 14 - row * markRow
  const isSpan = x2 - x1 >= 3
  const span = element('rect', {
    class: 'span',
    x: x1,
    y: top,
    width: x2 - x1,
    height: bottom - top,
    fill: decisionBand
  })
  const line = element('line', {
    class: 'line',
    x1: at,
    x2: at,
    y1: at === x ? y : top,
    y2: isSpan ? top : bottom,
    ...lineStyle
  })
  const lead = element('line', { class: 'lead', x1: x, x2: at, y1: y, y2: top, ...lineStyle })
  return element('g', { class: 'mark', 'data-decision-mark': mark.ids.join(' ') }, [
    ...(isSpan ? [span] : []),
    ...(at === x ? [] : [lead]),
    line,
    element('rect', {
      class: 'badge',
      'data-tip': mark.label,
      x: x - badgeWidth / 2,
      y: y - badgeHeight / 2,
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
        y: y + 4.5,
        'text-anchor': 'middle',
        'font-size': smallText,
        'font-weight': 700,
        fill: paper
      },
      [numeral]
    )
  ])
}
