import { shortBound, type ValueUnit } from '../../format/bound.ts'
import { formatPeriodShort } from '../../format/period.ts'
import type { Direction } from '../../schema/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { element } from '../parts/document/element.ts'
import type { Linear } from '../parts/scale/linear.ts'
import { dayPosition, type DecisionMark } from '../parts/decision-mark.ts'
import { pointText } from '../parts/end-label.ts'
import { axis, decisionBand, decisionFill, ink, inkSoft } from '../parts/palette.ts'
import { isBound, type BoundPoint, type Point, type Series } from '../parts/series.ts'
import { smallText } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'
import { drawVerdict } from '../parts/verdict.ts'

export interface PanelVerdict {
  verdict: Verdict
  direction: Direction
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const empty = {
  doubtful: 'tveksam uppgift',
  suppressed: 'visas inte',
  not_asked: 'frågades inte',
  missing: 'uppgift saknas'
} as const

/** The place's name, and below it the latest value with the verdict's shape, or why there is none. */
export function drawPanelHead(
  { area, label, color, last, empty: why }: Series,
  { left, right, top }: Box,
  unit: ValueUnit & { verdicts: ReadonlyMap<string, PanelVerdict> }
): SVGElement {
  const style = { x: left, 'text-anchor': 'start' }
  const name = { ...style, y: top - 26, 'font-size': 14, 'font-weight': 700, fill: color }
  const parts = [element('text', name, [label])]
  const below = { ...style, y: top - 10, 'font-size': smallText }
  if (!last) {
    parts.push(element('text', { ...below, fill: inkSoft }, [empty[why ?? 'missing']]))
    return element('g', { class: 'panel-head', 'data-area': area }, parts)
  }
  const text = lastText(last, unit, right - left)
  parts.push(element('text', { ...below, fill: ink }, [text]))
  const judged = unit.verdicts.get(area)
  const x = left + textWidth(text, smallText) + 4
  const shape = judged && drawVerdict(judged.verdict, judged.direction, x, top - 14)
  if (shape) parts.push(shape)
  return element('g', { class: 'panel-head', 'data-area': area }, parts)
}

/** The value with its year; a bound by its sign alone where its words have no room. */
function lastText(last: Point | BoundPoint, unit: ValueUnit, room: number): string {
  const period = `(${formatPeriodShort(last.row.period)})`
  const text = `${pointText(last, unit)} ${period}`
  return isBound(last) && textWidth(text, smallText) > room
    ? `${shortBound(last, unit)} ${period}`
    : text
}

/** The last year below a small chart, inside it, and the first where there is room for both. */
export function drawPanelTicks(
  { segments, bounds, doubts }: Series,
  x: Linear,
  { right, bottom }: Box
): SVGElement {
  const points = [...segments.flat(), ...bounds, ...doubts].sort((a, b) => a.index - b.index)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return element('g', { class: 'panel-ticks' })
  const year = (point: Point | BoundPoint) => formatPeriodShort(point.row.period)
  const width = textWidth(year(last), smallText)
  const end = Math.min(x.apply(last.middle) + (first === last ? width / 2 : 5), right)
  const start = x.apply(first.middle) - 5
  const hasRoom = start + textWidth(year(first), smallText) + 6 <= end - width
  const style = { y: bottom + 18, 'font-size': smallText, fill: ink }
  const mark = (point: Point | BoundPoint) => {
    const at = x.apply(point.middle)
    return element('line', { x1: at, x2: at, y1: bottom, y2: bottom + 4, stroke: axis })
  }
  return element('g', { class: 'panel-ticks' }, [
    ...(hasRoom
      ? [
          mark(first),
          element('text', { ...style, x: start, 'text-anchor': 'start' }, [year(first)])
        ]
      : []),
    mark(last),
    element('text', { ...style, x: end, 'text-anchor': 'end' }, [year(last)])
  ])
}

/** Decisions as lines through a small chart, a half-year as a band; there is no room for numerals. */
export function drawPanelMarks(marks: DecisionMark[], x: Linear, { top, bottom }: Box): SVGElement {
  return element(
    'g',
    { class: 'panel-marks' },
    marks.map((mark) => {
      const [x1, x2] = [x.apply(dayPosition(mark.firstDay)), x.apply(dayPosition(mark.lastDay))]
      const middle = (x1 + x2) / 2
      const height = bottom - top
      const band = { class: 'span', x: x1, y: top, width: x2 - x1, height, fill: decisionBand }
      const line = { x1: middle, x2: middle, y1: top, y2: bottom, stroke: decisionFill }
      return element('g', { class: 'mark', 'data-decision-mark': mark.ids.join(' ') }, [
        ...(x2 - x1 >= 3 ? [element('rect', band)] : []),
        element('line', { ...line, 'stroke-dasharray': '3 3' }),
        element('path', {
          class: 'badge',
          'data-tip': mark.label,
          d: `M${(middle - 4.5).toFixed(2)},${top - 3}h9l-4.5,7z`,
          fill: decisionFill
        })
      ])
    })
  )
}
