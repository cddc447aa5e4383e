import type { AreaType } from '../../schema/registers/area.ts'
import { boundOf, type Bound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { Status } from '../../schema/observation.ts'
import { areaColor, axis, inkSoft, tint } from './palette.ts'
import { periodIndex, periodStart, rhythm, valuePosition } from './period.ts'

/**
 * One area in one period. Periods without a value have a row too, with the reason in `status`, and a bound in `lower` or
 * `upper` where that is told instead.
 */
export interface TrendPoint {
  area: string
  type: AreaType
  lansdel: string | null
  /** Short name, for the end of the line. */
  label: string
  /** A year, `2025`, or a quarter, `2026-Q1`; all rows of a chart alike. */
  period: string
  /** Last day counted, YYYY-MM-DD, of a period that is not over. */
  through?: string | null
  value: number | null
  lower: number | null
  upper: number | null
  /** Share of the weight held by members with a value; below 1 some member is missing. */
  coverage: number | null
  status: Status
  /** First periods of new series of this area's own, as when a kommun has come to a länsdel. */
  breaks?: string[]
  /** What is told of the value when it is pointed at, line by line. */
  tip?: string[]
}

export interface Point {
  row: TrendPoint
  /** Number of its period, see `periodIndex`. */
  index: number
  /** Where it stands on an axis of years. */
  at: number
  value: number
  /** Bounds of the interval, or the value itself where there is none. */
  lower: number
  upper: number
  hasInterval: boolean
  /** Some member area has no value. */
  partial: boolean
  /** Last day counted of a period that is not over: such a point is joined to no other. */
  through: string | null
}

/** A period whose value is told as a bound, which no line is drawn to. */
export interface BoundPoint extends Bound {
  row: TrendPoint
  index: number
  at: number
  through: string | null
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
  /** Runs of periods without a gap. A run of one is a point without a line. */
  segments: Point[][]
  /** The periods told as bounds. */
  bounds: BoundPoint[]
  /** The periods whose value is doubtful, which no line is drawn to either. */
  doubts: Point[]
  /** What is told last of a whole period; of one in progress only when there is no other. */
  last: Point | BoundPoint | null
  /** Rows whose value is hidden to protect children. */
  suppressed: TrendPoint[]
  /** No period has a sure value or a bound, and why: doubtful or hidden in some of them, asked in none, or not known. */
  empty: 'doubtful' | 'suppressed' | 'not_asked' | 'missing' | null
}

export function isBound(point: Point | BoundPoint): point is BoundPoint {
  return 'side' in point
}

/** Rows as lines, those in focus last so that they are drawn on top. */
export function toSeries(
  rows: TrendPoint[],
  focus: string[],
  breakBefore: string | null
): Series[] {
  const step = rhythm(rows)
  const byArea = new Map<string, TrendPoint[]>()
  for (const row of rows) byArea.set(row.area, [...(byArea.get(row.area) ?? []), row])
  const series = [...byArea.values()].map((own) => {
    const first = own[0]!
    const hue = areaColor({ code: first.area, ...first, shade: shadeOf(first, rows) })
    const inFocus = focus.includes(first.area)
    const faded = focus.length > 0 && !inFocus
    // A dozen pale hues would still be a tangle: kommuner that are not in focus are all grey.
    const isGrey = faded && first.type === 'kommun'
    const color = isGrey ? inkSoft : hue
    const points = toPoints(own, 'ok')
    const bounds = toBounds(own)
    const told = [...points, ...bounds].sort((a, b) => a.index - b.index)
    return {
      area: first.area,
      type: first.type,
      label: first.label,
      color,
      lineColor: faded ? tint(isGrey ? axis : hue, 0.5) : hue,
      focus: inFocus,
      faded,
      segments: toSegments(points, step, startsOf(first, breakBefore)),
      bounds,
      doubts: toPoints(own, 'doubtful'),
      last: told.findLast((point) => !point.through) ?? told.at(-1) ?? null,
      suppressed: own.filter((row) => row.status === 'suppressed'),
      empty: told.length ? null : whyEmpty(own)
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

/** Where new series of an area start. */
function startsOf({ breaks = [] }: TrendPoint, breakBefore: string | null): number[] {
  return [...breaks, ...(breakBefore === null ? [] : [breakBefore])].map(periodStart)
}

function whyEmpty(rows: TrendPoint[]): Series['empty'] {
  if (rows.some(isDoubtful)) return 'doubtful'
  if (rows.some((row) => row.status === 'suppressed')) return 'suppressed'
  return rows.every((row) => row.status === 'not_asked') ? 'not_asked' : 'missing'
}

function toPoints(rows: TrendPoint[], status: Status): Point[] {
  const points: Point[] = []
  for (const row of rows) {
    const { value, lower, upper, coverage } = row
    if (value === null || row.status !== status) continue
    points.push({
      row,
      index: periodIndex(row.period),
      at: valuePosition(row),
      value,
      lower: lower ?? value,
      upper: upper ?? value,
      hasInterval: lower !== null && upper !== null,
      partial: coverage !== null && coverage < 1,
      through: row.through ?? null
    })
  }
  return points.sort((a, b) => a.index - b.index)
}

function toBounds(rows: TrendPoint[]): BoundPoint[] {
  return rows.flatMap((row) => {
    const bound = boundOf(row)
    if (!bound) return []
    const index = periodIndex(row.period)
    return [{ ...bound, row, index, at: valuePosition(row), through: row.through ?? null }]
  })
}

/** A line is never drawn across a period without a value, nor a break in the series, nor to a period in progress. */
function toSegments(points: Point[], step: number, starts: number[]): Point[][] {
  const segments: Point[][] = []
  for (const point of points) {
    const segment = segments.at(-1)
    const previous = segment?.at(-1)
    const gap = !previous || point.index - previous.index > step
    const across = starts.some((start) => {
      return previous && previous.at < start && point.at >= start
    })
    const inProgress = previous?.through || point.through
    if (!segment || gap || across || inProgress) segments.push([point])
    else segment.push(point)
  }
  return segments
}
