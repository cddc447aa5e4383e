import { drawCross } from './annotation.ts'
import { drawBound, upright } from './bound-mark.ts'
import { drawDoubt } from './doubt-mark.ts'
import { element } from './document/element.ts'
import { inkSoft } from './palette.ts'
import { perYear, valuePosition } from './period.ts'
import { isBound, toSeries, type Point, type TrendPoint } from './series.ts'

export interface SparklineOptions {
  id: string
  /** Empty when the text beside says the same. */
  alt: string
  breakBefore?: string | null
  /** First and last year of the drawing, so that sparklines below each other share their time; the row's own if not given. */
  years?: [number, number]
}

const size = { width: 120, height: 32 }
const inset = 4

/**
 * One area's time series as a small line without axes. Periods without a value are gaps here too, hidden ones a cross
 * at the lower edge, and bounds and doubtful values their marks. A period in progress is left out: a low count so far would flatten all before it.
 */
export function sparkline(rows: TrendPoint[], options: SparklineOptions): SVGSVGElement {
  const { width, height } = size
  const described = options.alt
    ? { role: 'img', 'aria-label': options.alt }
    : { 'aria-hidden': 'true' }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      ...described
    },
    drawSparkline(rows, size, options)
  ) as SVGSVGElement
}

/** The line alone, for a drawing that it is a part of, from its upper left corner. */
export function drawSparkline(
  rows: TrendPoint[],
  { width, height }: { width: number; height: number },
  { breakBefore, years }: Pick<SparklineOptions, 'breakBefore' | 'years'>
): SVGElement[] {
  const whole = rows.filter((row) => !row.through)
  const series = toSeries(whole, [], breakBefore ?? null)[0]
  const points = series?.segments.flat() ?? []
  const inYear = perYear(rows.map((row) => row.period))
  const hidden = (series?.suppressed ?? []).map(valuePosition)
  const { bounds, doubts } = series ?? { bounds: [], doubts: [] }
  const told = [...points, ...bounds, ...doubts]
  const times = [...told.map((point) => point.at), ...hidden]
  const values = told.map((point) => point.value)
  const [first, last] = years
    ? [years[0] + 0.5 / inYear, years[1] + 1 - 0.5 / inYear]
    : [Math.min(...times), Math.max(...times)]
  const x = scale(first, last, inset, width - inset)
  const y = scale(Math.min(...values), Math.max(...values), height - inset, inset)
  const color = series?.color ?? inkSoft
  const dot = (point: Point, r: number) =>
    element('circle', { cx: x(point.at), cy: y(point.value), r, fill: color })
  const parts = (series?.segments ?? []).map((segment) => {
    const [alone] = segment
    if (segment.length === 1 && alone) return dot(alone, 2)
    const d = segment.map((p) => `${x(p.at).toFixed(1)},${y(p.value).toFixed(1)}`).join('L')
    return element('path', { d: `M${d}`, fill: 'none', stroke: color, 'stroke-width': 2 })
  })
  const end = series?.last
  if (end && !isBound(end)) parts.push(dot(end, 3))
  parts.push(
    ...bounds.map((point) => {
      return drawBound([x(point.at), y(point.value)], upright(point), color, 6)
    })
  )
  parts.push(...doubts.map((p) => drawDoubt([x(p.at), y(p.value)], color, 4.5)))
  parts.push(...hidden.map((time) => drawCross(x(time), height - inset, 2.5, inkSoft)))
  return parts
}

/** A lone value, or values that are all the same, stand in the middle. */
function scale(from: number, to: number, start: number, end: number) {
  if (!(to > from)) return () => (start + end) / 2
  return (value: number) => start + ((value - from) / (to - from)) * (end - start)
}
