import type { AreaType } from '../schema/area.ts'
import type { Status } from '../schema/observation.ts'
import { areaColor, tint } from './palette.ts'

/** One area in one year. Years without a value have a row too, with the reason in `status`. */
export interface TrendPoint {
  area: string
  type: AreaType
  lansdel: string | null
  /** Short name, for the end of the line. */
  label: string
  /** Full name, for the text of a point; the short one when not given. */
  name?: string
  period: string
  value: number | null
  lower: number | null
  upper: number | null
  /** Share of the weight held by members with a value; below 1 some member is missing. */
  coverage: number | null
  status: Status
}

export interface Point {
  row: TrendPoint
  year: number
  value: number
  /** Bounds of the interval, or the value itself where there is none. */
  lower: number
  upper: number
  hasInterval: boolean
  /** Some member area has no value. */
  partial: boolean
}

export interface Series {
  area: string
  type: AreaType
  label: string
  /** Colour of the label: always strong enough to be read. */
  color: string
  /** Colour of the line: pale when others are in focus. */
  lineColor: string
  focus: boolean
  faded: boolean
  /** Runs of years without a gap. A run of one is a point without a line. */
  segments: Point[][]
  last: Point | null
  /** Years whose value is hidden to protect children. */
  suppressed: number[]
}

export function periodYear(period: string): number {
  const year = Number(/^\d{4}/.exec(period)?.[0])
  if (!year) throw new Error(`Not a period with a year: ${period}`)
  return year
}

/** Years between two measurements: 1 for registers, 3 for a survey made every third year. */
export function rhythm(rows: { period: string }[]): number {
  const years = [...new Set(rows.map((row) => periodYear(row.period)))].sort((a, b) => a - b)
  const steps = years.slice(1).map((year, i) => year - years[i]!)
  return steps.length ? Math.min(...steps) : 1
}

/** Rows as lines, those in focus last so that they are drawn on top. */
export function toSeries(
  rows: TrendPoint[],
  focus: string[],
  breakBefore: string | null
): Series[] {
  const step = rhythm(rows)
  const breakYear = breakBefore ? periodYear(breakBefore) : null
  const byArea = new Map<string, TrendPoint[]>()
  for (const row of rows) byArea.set(row.area, [...(byArea.get(row.area) ?? []), row])
  const series = [...byArea.values()].map((own) => {
    const first = own[0]!
    const color = areaColor({ code: first.area, ...first, shade: shadeOf(first, rows) })
    const inFocus = focus.includes(first.area)
    const faded = focus.length > 0 && !inFocus
    const segments = toSegments(toPoints(own), step, breakYear)
    return {
      area: first.area,
      type: first.type,
      label: first.label,
      color,
      lineColor: faded ? tint(color, 0.5) : color,
      focus: inFocus,
      faded,
      segments,
      last: segments.at(-1)?.at(-1) ?? null,
      suppressed: own.filter((r) => r.status === 'suppressed').map((r) => periodYear(r.period))
    }
  })
  return series.sort((a, b) => drawOrder(a) - drawOrder(b))
}

function drawOrder(series: Series): number {
  if (series.focus) return 3
  return { riket: 0, lan: 1, lansdel: 2, kommun: 2 }[series.type]
}

/** A kommun's place within its länsdel, by code, so that its shade does not depend on the order of rows. */
function shadeOf(row: TrendPoint, rows: TrendPoint[]): number {
  if (row.type !== 'kommun') return 0
  const siblings = rows.filter((r) => r.type === 'kommun' && r.lansdel === row.lansdel)
  return [...new Set(siblings.map((r) => r.area))].sort().indexOf(row.area)
}

function toPoints(rows: TrendPoint[]): Point[] {
  const points: Point[] = []
  for (const row of rows) {
    const { value, lower, upper, coverage } = row
    if (value === null || row.status !== 'ok') continue
    points.push({
      row,
      year: periodYear(row.period),
      value,
      lower: lower ?? value,
      upper: upper ?? value,
      hasInterval: lower !== null && upper !== null,
      partial: coverage !== null && coverage < 1
    })
  }
  return points.sort((a, b) => a.year - b.year)
}

/** A line is never drawn across a year without a value, nor across a break in the series. */
function toSegments(points: Point[], step: number, breakYear: number | null): Point[][] {
  const segments: Point[][] = []
  for (const point of points) {
    const segment = segments.at(-1)
    const previous = segment?.at(-1)
    const gap = !previous || point.year - previous.year > step
    const broken =
      previous && breakYear !== null && previous.year < breakYear && point.year >= breakYear
    if (!segment || gap || broken) segments.push([point])
    else segment.push(point)
  }
  return segments
}
