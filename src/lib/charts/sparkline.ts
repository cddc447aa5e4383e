import { element } from './element.ts'
import { areaColor } from './palette.ts'
import { toSeries, type TrendPoint } from './series.ts'

export interface SparklineOptions {
  id: string
  /** Empty when the text beside says the same. */
  alt: string
  breakBefore?: string | null
  /** First and last year of the drawing, so that sparklines below each other share their time; the row's own if not given. */
  years?: [number, number]
}

const width = 120
const height = 32
const inset = 4

/** One area's course as a small line without axes; years without a value are gaps here too. */
export function sparkline(rows: TrendPoint[], options: SparklineOptions): SVGSVGElement {
  const series = toSeries(rows, [], options.breakBefore ?? null)[0]
  const points = series?.segments.flat() ?? []
  const years = points.map((point) => point.year)
  const values = points.map((point) => point.value)
  const [first, last] = options.years ?? [Math.min(...years), Math.max(...years)]
  const x = scale(first, last, inset, width - inset)
  const y = scale(Math.min(...values), Math.max(...values), height - inset, inset)
  const color = rows[0] ? areaColor({ code: rows[0].area, ...rows[0] }) : null
  const dot = (year: number, value: number, r: number) =>
    element('circle', { cx: x(year), cy: y(value), r, fill: color })
  const parts = (series?.segments ?? []).map((segment) => {
    const [alone] = segment
    if (segment.length === 1 && alone) return dot(alone.year, alone.value, 2)
    const d = segment.map((p) => `${x(p.year).toFixed(1)},${y(p.value).toFixed(1)}`).join('L')
    return element('path', { d: `M${d}`, fill: 'none', stroke: color, 'stroke-width': 2 })
  })
  if (series?.last) parts.push(dot(series.last.year, series.last.value, 3))
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
    parts
  ) as SVGSVGElement
}

/** A lone value, or values that are all the same, stand in the middle. */
function scale(from: number, to: number, start: number, end: number) {
  if (!(to > from)) return () => (start + end) / 2
  return (value: number) => start + ((value - from) / (to - from)) * (end - start)
}
