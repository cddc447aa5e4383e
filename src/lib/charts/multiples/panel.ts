import { shortBound, type ValueUnit } from '../../format/bound.ts'
import { formatPeriodShort } from '../../format/period.ts'
import type { Direction } from '../../schema/registers/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { element } from '../parts/document/element.ts'
import type { Linear } from '../parts/scale/linear.ts'
import type { Box } from '../parts/box.ts'
import { drawLine, drawSpan, type DecisionMark } from '../parts/decision-mark.ts'
import { pointText } from '../parts/end-label.ts'
import { axis, decisionFill, ink, inkSoft } from '../parts/palette.ts'
import { dayPosition } from '../parts/period.ts'
import type { TimeSpan } from '../parts/scale/time-scale.ts'
import { isBound, type BoundPoint, type Point, type Series } from '../parts/series.ts'
import { onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'
import { drawVerdict } from '../parts/verdict.ts'

export interface PanelVerdict {
  verdict: Verdict
  direction: Direction
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
  unit: ValueUnit & { verdicts: ReadonlyMap<string, PanelVerdict>; size: ChartSize }
): SVGElement {
  const style = { x: left, 'text-anchor': 'start' }
  const size = nameSize(unit.size)
  const name = { ...style, y: top - 26, 'font-size': size, 'font-weight': 700, fill: color }
  const parts = [element('text', name, [label])]
  const below = { ...style, y: top - 10, 'font-size': smallText }
  if (!last) {
    parts.push(element('text', { ...below, fill: inkSoft }, [empty[why ?? 'missing']]))
    return element('g', { class: 'panel-head', 'data-area': area }, parts)
  }
  // On a slide the year stands below the plot and nowhere else.
  const text = onSlide(unit.size) ? shortText(last, unit) : lastText(last, unit, right - left)
  parts.push(element('text', { ...below, fill: ink }, [text]))
  const judged = unit.verdicts.get(area)
  const x = left + textWidth(text, smallText) + 4
  const shape = judged && drawVerdict(judged.verdict, judged.direction, x, top - 14)
  if (shape) parts.push(shape)
  return element('g', { class: 'panel-head', 'data-area': area }, parts)
}

const nameSize = (size: ChartSize) => (onSlide(size) ? smallText : 14)

/** What a panel's name takes, px. */
export function headWidth({ label }: Series, size: ChartSize): number {
  return textWidth(label, nameSize(size), 'bold')
}

const shortText = (last: Point | BoundPoint, unit: ValueUnit) =>
  isBound(last) ? shortBound(last, unit) : pointText(last, unit)

/** The value with its year; a bound by its sign alone where its words have no room. */
function lastText(last: Point | BoundPoint, unit: ValueUnit, room: number): string {
  const period = `(${formatPeriodShort(last.row.period)})`
  const text = `${pointText(last, unit)} ${period}`
  return isBound(last) && textWidth(text, smallText) > room
    ? `${shortBound(last, unit)} ${period}`
    : text
}

/** Ticks where years begin and end, and below the last year of a place's own its name, below the first where there is room for both. */
export function drawPanelTicks(
  { segments, bounds, doubts }: Series,
  { start, end }: TimeSpan,
  x: Linear,
  { left, right, bottom }: Box
): SVGElement {
  const ticks: string[] = []
  for (let year = start; year <= end; year++) ticks.push(`M${x.apply(year).toFixed(2)},${bottom}v4`)
  const style = { 'font-size': smallText, fill: ink, 'text-anchor': 'middle' }
  const points = [...segments.flat(), ...bounds, ...doubts].sort((a, b) => a.index - b.index)
  const own = [...new Set([points.at(-1), points[0]])].filter((point) => point !== undefined)
  let free = right
  const names = own.flatMap(({ index, row }) => {
    const text = formatPeriodShort(row.period)
    const half = textWidth(text, smallText) / 2
    const at = Math.max(Math.min(x.apply(index + 0.5), right - half), left + half)
    if (at + half > free) return []
    free = at - half - 6
    return [element('text', { x: at, y: bottom + 18, ...style }, [text])]
  })
  return element('g', { class: 'panel-ticks' }, [
    element('path', { d: ticks.join(''), stroke: axis, fill: 'none' }),
    ...names.toReversed()
  ])
}

/** Decisions whose marks would run into each other as one, over the days of them all. */
export function gathered(marks: DecisionMark[], x: Linear): DecisionMark[] {
  const at = ({ firstDay, lastDay }: DecisionMark) =>
    (x.apply(dayPosition(firstDay)) + x.apply(dayPosition(lastDay))) / 2
  const groups: DecisionMark[][] = []
  for (const mark of marks.toSorted((a, b) => at(a) - at(b))) {
    const [last] = groups.at(-1)?.slice(-1) ?? []
    if (last && at(mark) - at(last) < markWidth) groups.at(-1)?.push(mark)
    else groups.push([mark])
  }
  return groups.map((own) => {
    const days = own.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).sort()
    return {
      number: own[0]!.number,
      ids: own.flatMap(({ ids }) => ids),
      label: own.map(({ label }) => label).join('\n'),
      firstDay: days[0]!,
      lastDay: days.at(-1)!
    }
  })
}

/** Of a mark and what keeps it from the next, px. */
const markWidth = 12

/** Decisions as lines through a small chart, a half-year as a band; there is no room for numerals. */
export function drawPanelMarks(marks: DecisionMark[], x: Linear, { top, bottom }: Box): SVGElement {
  return element(
    'g',
    { class: 'panel-marks' },
    marks.map((mark) => {
      const [left, right] = [
        x.apply(dayPosition(mark.firstDay)),
        x.apply(dayPosition(mark.lastDay))
      ]
      const middle = (left + right) / 2
      return element('g', { class: 'mark', 'data-decision-mark': mark.ids.join(' ') }, [
        ...drawSpan({ left, right, top, bottom }, []),
        ...drawLine({ left: middle, right: middle, top, bottom }, []),
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
