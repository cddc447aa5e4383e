import { drawBound, upright } from '../parts/bound-mark.ts'
import { textBox, type Box } from '../parts/box.ts'
import { drawDoubt } from '../parts/doubt-mark.ts'
import { element } from '../parts/document/element.ts'
import { halo } from '../parts/halo.ts'
import { drawLine, drawSpan } from '../parts/decision-mark.ts'
import { axis, decisionFill, ink, inkSoft } from '../parts/palette.ts'
import { dayPosition } from '../parts/period.ts'
import { toSeries, type Point, type TrendPoint } from '../parts/series.ts'
import { smallText } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'

export interface BeforeAfterOptions {
  alt: string
  /** The figures are made up, and the drawing says so. */
  example: boolean
  breakBefore: string | null
  /** What is marked on the axis of time: the decision, or the answer that it became. */
  occasion: string
  /** Span that its date stands for, YYYY-MM-DD; the same day twice when the day is known. */
  firstDay: string
  lastDay: string
  /** Periods whose values stand in numbers. */
  told: string[]
  format: (value: number) => string
}

const box = { width: 320, height: 132, left: 8, right: 312, top: 44, bottom: 106 }

/** One place's time series with a decision on its axis of time, and in numbers the values on either side. */
export function beforeAfterChart(rows: TrendPoint[], options: BeforeAfterOptions): SVGSVGElement {
  const { firstDay, lastDay } = options
  const series = toSeries(rows, [], options.breakBefore)[0]
  const points = series?.segments.flat() ?? []
  const days = [dayPosition(firstDay), dayPosition(lastDay)]
  const { bounds, doubts } = series ?? { bounds: [], doubts: [] }
  const shown = [...points, ...bounds, ...doubts]
  const times = [...shown.map((point) => point.at), ...days]
  const values = shown.map((point) => point.value)
  const years: [number, number] = [
    Math.floor(Math.min(...times)),
    Math.floor(Math.max(...times)) + 1
  ]
  const x = scale(years, [box.left, box.right])
  const y = scale([Math.min(...values), Math.max(...values)], [box.bottom - 26, box.top])
  const color = series?.color ?? inkSoft
  const told = points.filter(({ row }) => options.told.includes(row.period))
  const numbers = placeValues(points, told, [x, y], options.format)
  const lines = (series?.segments ?? []).map((segment) => {
    const d = segment.map((p) => `${x(p.at).toFixed(1)},${y(p.value).toFixed(1)}`).join('L')
    return element('path', { d: `M${d}`, fill: 'none', stroke: color, 'stroke-width': 2 })
  })
  const dots = points.map((point) => {
    const r = told.includes(point) ? 4 : 2
    return element('circle', { cx: x(point.at), cy: y(point.value), r, fill: color })
  })
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${box.width} ${box.height}`,
      width: box.width,
      height: box.height,
      role: 'img',
      'aria-label': options.alt,
      'font-size': smallText,
      fill: ink
    },
    [
      ...drawDecision(options.occasion, [x(days[0] ?? 0), x(days[1] ?? 0)], numbers.map(boxOf)),
      ...(options.example ? [exampleMark(x(days[0] ?? 0))] : []),
      drawAxis(years, x),
      ...lines,
      ...dots,
      ...bounds.map((point) => drawBound([x(point.at), y(point.value)], upright(point), color, 8)),
      ...doubts.map((point) => drawDoubt([x(point.at), y(point.value)], color, 6)),
      ...numbers.map(drawValue),
      ...drawYears(points, told, x)
    ]
  ) as SVGSVGElement
}

/** The decision's line, or the span of days that its date stands for, with its name above; both give way to the numbers. */
function drawDecision(text: string, [from, to]: [number, number], numbers: Box[]): SVGElement[] {
  const middle = (from + to) / 2
  const half = textWidth(text, smallText, 'bold') / 2
  const name = {
    x: Math.min(Math.max(middle, box.left + half), box.right - half),
    y: 13,
    'text-anchor': 'middle',
    'font-weight': 700,
    fill: decisionFill
  }
  const along = { top: 18, bottom: box.bottom }
  return [
    ...drawSpan({ left: from, right: to, ...along }, numbers),
    ...drawLine({ left: middle, right: middle, ...along }, numbers),
    element('text', name, [text])
  ]
}

/** At the end of the top line that the decision leaves free. */
function exampleMark(decision: number): SVGElement {
  const isRight = decision > box.width / 2
  const side = isRight
    ? { x: box.left, 'text-anchor': 'start' }
    : { x: box.right, 'text-anchor': 'end' }
  return element('text', { ...side, y: 13, fill: inkSoft }, ['Exempeldata'])
}

type Scale = (value: number) => number

/** A value in numbers: its middle, and the line that it stands on. */
interface Told {
  text: string
  x: number
  y: number
}

/**
 * Values in numbers, each above its point, or below where the line comes from above. The earlier of two that would
 * run into each other gives way.
 */
function placeValues(
  points: Point[],
  told: Point[],
  [x, y]: [Scale, Scale],
  format: (value: number) => string
): Told[] {
  let later = { start: Infinity, height: 0 }
  return told.toReversed().map((point) => {
    const text = format(point.value)
    const half = textWidth(text, smallText, 'bold') / 2
    const previous = points[points.indexOf(point) - 1]
    const below = previous !== undefined && previous.value > point.value
    const height = y(point.value) + (below ? 18 : -9)
    const beside = Math.abs(later.height - height) < smallText ? later.start - 4 : Infinity
    const end = Math.min(box.right, beside)
    const middle = Math.max(Math.min(x(point.at), end - half), box.left + half)
    later = { start: middle - half, height }
    return { text, x: middle, y: height }
  })
}

function boxOf({ text, x, y }: Told): Box {
  return textBox(text, { x, y, size: smallText, bold: true, anchor: 'middle' })
}

function drawValue({ text, x, y }: Told): SVGElement {
  return element('text', { x, y, 'text-anchor': 'middle', 'font-weight': 700, ...halo }, [text])
}

/** The axis of time, with a tick where each year begins and ends. */
function drawAxis([first, last]: [number, number], x: Scale): SVGElement {
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    const at = x(first + i)
    return element('line', { x1: at, x2: at, y1: box.bottom, y2: box.bottom + 4 })
  })
  const line = { x1: box.left, x2: box.right, y1: box.bottom, y2: box.bottom }
  return element('g', { class: 'years', stroke: axis }, [element('line', line), ...ticks])
}

/** The years of the first value and of those in numbers, as far as there is room. */
function drawYears(points: Point[], told: Point[], x: Scale): SVGElement[] {
  let free = Infinity
  const wanted = [...new Set([...told.toReversed(), ...points.slice(0, 1)])]
  return wanted.flatMap((point) => {
    const text = point.row.period
    const half = textWidth(text, smallText) / 2
    const middle = Math.min(Math.max(x(point.at), box.left + half), box.right - half)
    if (middle + half > free) return []
    free = middle - half - 6
    return element('text', { x: middle, y: box.bottom + 18, 'text-anchor': 'middle' }, [text])
  })
}

/** A lone value, or values that are all the same, stand in the middle. */
function scale([from, to]: [number, number], [start, end]: [number, number]): Scale {
  if (!(to > from)) return () => (start + end) / 2
  return (value) => start + ((value - from) / (to - from)) * (end - start)
}
