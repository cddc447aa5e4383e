import { formatBound, type ValueUnit } from '../../format/bound.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriodShort, formatThrough } from '../../format/period.ts'
import { textBox, type Box } from './box.ts'
import { element } from './document/element.ts'
import { declutter } from './labels.ts'
import { halo } from './halo.ts'
import { inkSoft } from './palette.ts'
import { isBound, type BoundPoint, type Point, type Series } from './series.ts'
import { onSlide, smallText, type ChartSize } from './size.ts'
import { textWidth } from './text-wrap.ts'

export interface EndLabel {
  /** The place that it names; null for words about a period. */
  area: string | null
  text: string
  size: number
  color: string
  bold: boolean
  /** The point that it names, px: the end of a line, or what is counted so far. */
  fromX: number
  fromY: number
  /** No whole period lies between the point and the label. */
  latest: boolean
  y: number
}

const pageStyle = { fontSize: 14, lineHeight: 17 }
const slideStyle = { fontSize: smallText, lineHeight: 15 }
const styleOf = (size: ChartSize) => (onSlide(size) ? slideStyle : pageStyle)
// How far from the ends of the plot the first and the last may stand.
const [aboveFirst, belowLast] = [6, 11]

/** "Norra 14,1", with the period when it is not the chart's last: "Västra 9,1 (2021)", "Laxå färre än 5 (kv 4 2025)". */
export function endText(series: Series, lastIndex: number, unit: ValueUnit): string {
  if (!series.last) return series.label
  const { index, row } = series.last
  const period = index === lastIndex ? '' : ` (${formatPeriodShort(row.period)})`
  return `${series.label} ${pointText(series.last, unit)}${period}`
}

/** "14,1", "64 %", "under 25 %" */
export function pointText(point: Point | BoundPoint, unit: ValueUnit): string {
  if (isBound(point)) return formatBound(point, unit)
  return formatNumber(point.value, unit.decimals) + (unit.percent ? '\u00a0%' : '')
}

/** Room that the labels need, px. */
export function endLabelRoom(
  series: Series[],
  text: (series: Series) => string,
  size: ChartSize,
  more: string[]
): { width: number; height: number } {
  const { fontSize, lineHeight } = styleOf(size)
  const names = series.filter((s) => s.last).map((s) => textWidth(text(s), fontSize, 'bold'))
  const notes = pointsInProgress(series).map((p) => textWidth(throughText(p), smallText))
  const widths = [...names, ...notes, ...more.map((words) => textWidth(words, smallText))]
  const height = aboveFirst + Math.max(0, widths.length - 1) * lineHeight + belowLast
  return { width: Math.max(0, ...widths), height }
}

/** Labels in one column, `more` that are no series' among them, moved apart vertically so that none overlap. */
export function placeEndLabels(
  series: Series[],
  text: (series: Series) => string,
  x: (position: number) => number,
  y: (value: number) => number,
  range: [number, number],
  size: ChartSize,
  more: EndLabel[]
): EndLabel[] {
  const { fontSize, lineHeight } = styleOf(size)
  const told = series.flatMap((s) => [...s.segments.flat(), ...s.bounds])
  const whole = told.filter((point) => !point.through)
  const lastWhole = Math.max(...whole.map((point) => point.index))
  const place = ({ index, at, value }: Point | BoundPoint) => {
    return { fromX: x(at), fromY: y(value), latest: index >= lastWhole }
  }
  const names = series.flatMap((s) => {
    if (!s.last) return []
    const style = { size: fontSize, color: s.color, bold: s.focus }
    return [{ area: s.area, text: text(s), ...style, ...place(s.last) }]
  })
  const notes = pointsInProgress(series).map((point) => {
    const style = { size: smallText, color: inkSoft, bold: false }
    return { area: null, text: throughText(point), ...style, ...place(point) }
  })
  const labels = [...names, ...notes, ...more]
  const wanted = labels.map((label) => label.fromY)
  const placed = declutter(wanted, lineHeight, [range[0] + aboveFirst, range[1] - belowLast])
  return labels.map((label, i) => ({ ...label, y: placed[i]! }))
}

/** Of each period that is not over its lowest point, where the words about the period stand. */
function pointsInProgress(series: Series[]): Point[] {
  const lowest = new Map<number, Point>()
  for (const point of series.flatMap((s) => s.segments.flat())) {
    const known = lowest.get(point.index)
    if (point.through && !(known && known.value <= point.value)) lowest.set(point.index, point)
  }
  return [...lowest.values()]
}

function throughText({ through }: Point): string {
  return through ? formatThrough(through) : ''
}

/** What a label takes, written from `x` on. */
export function endLabelBox({ text, y, size, bold }: EndLabel, x: number): Box {
  return textBox(text, { x, y: y + 4.5, size, bold })
}

/** The labels from `x` on, with a dotted lead to the end of its line where it was moved away from it. */
export function drawEndLabels(labels: EndLabel[], x: number): SVGElement {
  const leads = labels
    .filter((label) => Math.abs(label.y - label.fromY) > 3 || x - label.fromX > 40)
    // Longer, it would look like a line of data through years that have none.
    .filter((label) => label.latest || x - label.fromX <= 120)
    .map((label) =>
      element('line', {
        'data-area': label.area,
        x1: label.fromX + 6,
        y1: label.fromY,
        x2: x - 3,
        y2: label.y,
        stroke: label.color,
        'stroke-width': 1,
        'stroke-dasharray': '1 2.5'
      })
    )
  const texts = labels.map((label) =>
    element(
      'text',
      {
        'data-area': label.area,
        x,
        y: label.y + 4.5,
        'font-size': label.size,
        'font-weight': label.bold ? 700 : null,
        fill: label.color,
        ...halo
      },
      [label.text]
    )
  )
  return element('g', { 'text-anchor': 'start' }, [...leads, ...texts])
}
