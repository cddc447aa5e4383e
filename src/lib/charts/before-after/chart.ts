import { drawBound, upright } from '../parts/bound-mark.ts'
import { drawDoubt } from '../parts/doubt-mark.ts'
import { element } from '../parts/document/element.ts'
import { halo } from '../parts/halo.ts'
import { dayPosition } from '../parts/decision-mark.ts'
import { axis, decisionBand, decisionFill, ink, inkSoft } from '../parts/palette.ts'
import { toSeries, type Point, type TrendPoint } from '../parts/series.ts'
import { smallText } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'

export interface BeforeAfterOptions {
  alt: string
  /** The figures are made up, and the drawing says so. */
  example: boolean
  breakBefore: string | null
  /** Span that the decision's date stands for, YYYY-MM-DD; the same day twice when the day is known. */
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
  const times = [...shown.map((point) => point.middle), ...days]
  const values = shown.map((point) => point.value)
  const x = scale([Math.min(...times), Math.max(...times)], [box.left + 14, box.right - 14])
  const y = scale([Math.min(...values), Math.max(...values)], [box.bottom - 26, box.top])
  const color = series?.color ?? inkSoft
  const told = points.filter(({ row }) => options.told.includes(row.period))
  const lines = (series?.segments ?? []).map((segment) => {
    const d = segment.map((p) => `${x(p.middle).toFixed(1)},${y(p.value).toFixed(1)}`).join('L')
    return element('path', { d: `M${d}`, fill: 'none', stroke: color, 'stroke-width': 2 })
  })
  const dots = points.map((point) => {
    const r = told.includes(point) ? 4 : 2
    return element('circle', { cx: x(point.middle), cy: y(point.value), r, fill: color })
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
      ...drawDecision(x(days[0] ?? 0), x(days[1] ?? 0)),
      ...(options.example ? [exampleMark(x(days[0] ?? 0))] : []),
      element('line', {
        x1: box.left,
        x2: box.right,
        y1: box.bottom,
        y2: box.bottom,
        stroke: axis
      }),
      ...lines,
      ...dots,
      ...bounds.map((point) =>
        drawBound([x(point.middle), y(point.value)], upright(point), color, 8)
      ),
      ...doubts.map((point) => drawDoubt([x(point.middle), y(point.value)], color, 6)),
      ...drawValues(points, told, [x, y], options.format),
      ...drawYears(points, told, x)
    ]
  ) as SVGSVGElement
}

/** The decision's line, or the span of days that its date stands for, with its name above. */
function drawDecision(from: number, to: number): SVGElement[] {
  const middle = (from + to) / 2
  const half = textWidth('Beslutet', smallText, 'bold') / 2
  const name = {
    x: Math.min(Math.max(middle, box.left + half), box.right - half),
    y: 13,
    'text-anchor': 'middle',
    'font-weight': 700,
    fill: decisionFill
  }
  const height = box.bottom - 18
  return [
    ...(to - from >= 3
      ? [element('rect', { x: from, y: 18, width: to - from, height, fill: decisionBand })]
      : []),
    element('line', {
      x1: middle,
      x2: middle,
      y1: 18,
      y2: box.bottom,
      stroke: decisionFill,
      'stroke-width': 1.25,
      'stroke-dasharray': '3 3'
    }),
    element('text', name, ['Beslutet'])
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

/**
 * Values in numbers, each above its point, or below where the line comes from above. The earlier of two that would
 * run into each other gives way.
 */
function drawValues(
  points: Point[],
  told: Point[],
  [x, y]: [Scale, Scale],
  format: (value: number) => string
): SVGElement[] {
  const style = { 'text-anchor': 'middle', 'font-weight': 700, ...halo }
  let later = { start: Infinity, height: 0 }
  return told.toReversed().map((point) => {
    const text = format(point.value)
    const half = textWidth(text, smallText, 'bold') / 2
    const previous = points[points.indexOf(point) - 1]
    const below = previous !== undefined && previous.value > point.value
    const height = y(point.value) + (below ? 18 : -9)
    const beside = Math.abs(later.height - height) < smallText ? later.start - 4 : Infinity
    const end = Math.min(box.right, beside)
    const middle = Math.max(Math.min(x(point.middle), end - half), box.left + half)
    later = { start: middle - half, height }
    return element('text', { x: middle, y: height, ...style }, [text])
  })
}

/** The years of the first value and of those in numbers, as far as there is room. */
function drawYears(points: Point[], told: Point[], x: Scale): SVGElement[] {
  let free = Infinity
  const wanted = [...new Set([...told.toReversed(), ...points.slice(0, 1)])]
  return wanted.flatMap((point) => {
    const text = point.row.period
    const half = textWidth(text, smallText) / 2
    const middle = Math.min(Math.max(x(point.middle), box.left + half), box.right - half)
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
