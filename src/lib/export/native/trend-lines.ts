import { ink } from '../../charts/parts/palette.ts'
import {
  periodAt,
  periodStart,
  perYear,
  rhythm,
  valuePosition,
  type PerYear
} from '../../charts/parts/period.ts'
import type { ReferenceLine } from '../../charts/parts/reference-line.ts'
import { toSeries, type Point, type Series, type TrendPoint } from '../../charts/parts/series.ts'
import { timeSpan, type TimeSpan } from '../../charts/parts/scale/time-scale.ts'
import { bandedSeries } from '../../charts/trend/layout.ts'
import { formatBound, type ValueUnit } from '../../format/bound.ts'
import { formatNumber, toldValue } from '../../format/number.ts'
import { formatPeriods, formatPeriodShort, formatThrough } from '../../format/period.ts'
import type { Line, LineBound, LineChart, LineDoubt, LineGap } from './line-chart.ts'

interface LineOptions extends ValueUnit {
  /** What is to be: the same in every period. */
  targets?: ReferenceLine[]
  /** Codes of the areas in focus; none means that all are equal. */
  focus: string[]
  /** First period of the present series; earlier values are not joined to it. */
  breakBefore: string | null
  zero?: boolean
  start?: number
  note?: string
}

/** The lines of a trend, riket and the county first and those in focus last, as they are drawn. */
export function lineChart(rows: TrendPoint[], options: LineOptions): LineChart {
  const {
    decimals,
    percent,
    counted,
    focus,
    breakBefore,
    zero = true,
    start,
    note,
    targets = []
  } = options
  const inYear = perYear(rows.map(({ period }) => period))
  const span = timeSpan(rows, [])
  const { first, last, start: from, end } = span
  const indexes = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const broken = breakBefore === null ? null : periodStart(breakBefore)
  const within = broken !== null && broken * inYear > first && broken * inYear <= last
  const all = toSeries(rows, focus, breakBefore)
  const banded = bandedSeries(all)
  const lines = all.flatMap((series) =>
    partsOf(series, breaksIn(series, within ? breakBefore : null), inYear).map((part): Line => {
      const points = indexes.map((index) => part.points.find((p) => p.index === index))
      const bounded = banded.includes(series) && points.some((point) => point?.hasInterval)
      return {
        ...part.line,
        values: points.map((point) => toldValue(point?.value ?? null, decimals)),
        intervals: bounded ? points.map((point) => boundsOf(point, decimals)) : null,
        partial: points.flatMap((point, i) => (point?.partial && !point.through ? [i] : []))
      }
    })
  )
  return {
    kind: 'line',
    decimals,
    percent,
    counted,
    zero,
    ...(start ? { start } : {}),
    periods: indexes.map((index) => periodAt(index, inYear)),
    positions: indexes.map((index) => {
      const period = periodAt(index, inYear)
      const counting = rows.find((row) => row.period === period && row.through)
      return valuePosition({ period, through: counting?.through ?? null })
    }),
    years: [from, end],
    lines: [...lines, ...targets.map((target) => levelLine(target, indexes.length))],
    bounds: all.flatMap((series) => boundsIn(series, first, options)),
    doubts: all.flatMap((series) => doubtsIn(series, first, options)),
    step: rhythm(rows),
    missing: gapsIn(span),
    ...(within && breakBefore ? { brokenAt: breakBefore } : {}),
    ...(note ? { note } : {})
  }
}

function gapsIn({ missing, perYear: inYear, together }: TimeSpan): LineGap[] {
  return missing.map(({ from, to, asked }) => {
    const [first = '', last = ''] = [from, to].map((at) => periodAt(at, inYear, together))
    const text = `${formatPeriods(first, last)} ${asked ? 'saknas' : 'frågades inte'}`
    return { start: from / inYear, end: (to + 1) / inYear, text, asked }
  })
}

/** A target as a line of its own. */
function levelLine({ label, value }: ReferenceLine, periods: number): Line {
  const values = Array.from({ length: periods }, () => value)
  return {
    label,
    color: ink,
    dashed: true,
    faded: false,
    values,
    intervals: null
  }
}

function boundsIn({ label, lineColor, bounds }: Series, first: number, unit: ValueUnit) {
  return bounds.map(({ side, value, index, through }): LineBound => {
    const bound = { side, value }
    const words = { label, color: lineColor, text: formatBound(bound, unit) }
    return { ...bound, ...words, index: index - first, counting: through !== null }
  })
}

function doubtsIn({ label, lineColor, doubts }: Series, first: number, unit: ValueUnit) {
  return doubts.map(({ value, index }): LineDoubt => {
    const text = formatNumber(value, unit.decimals) + (unit.percent ? '\u00a0%' : '')
    return { label, color: lineColor, index: index - first, value, text }
  })
}

function boundsOf(point: Point | undefined, decimals: number) {
  if (!point?.hasInterval) return null
  const [lower, upper] = [toldValue(point.lower, decimals), toldValue(point.upper, decimals)]
  return lower === null || upper === null ? null : { lower, upper }
}

/** The first periods of new series within a line, the chart's and the place's own, in order. */
function breaksIn({ segments }: Series, breakBefore: string | null): string[] {
  const points = segments.flat()
  const within = (first: string) =>
    points.some(({ row }) => row.period < first) && points.some(({ row }) => row.period >= first)
  const own = (points[0]?.row.breaks ?? []).filter(within)
  return [...new Set([...own, ...(breakBefore === null ? [] : [breakBefore])])].sort()
}

type Part = { line: Omit<Line, 'values' | 'intervals'>; points: Point[] }

/** A place's main line, and what must not be joined to it. A place without any value has a line without any. */
function partsOf(series: Series, breaks: string[], inYear: PerYear): Part[] {
  const points = series.segments.flat()
  const starts = breaks.map((first) => periodStart(first) * inYear)
  const counting = points.filter((point) => point.through)
  const [main = [], ...earlier] = [-Infinity, ...starts].toReversed().map((start, i, later) => {
    const end = later[i - 1] ?? Infinity
    return points.filter(({ index, through }) => !through && index >= start && index < end)
  })
  const { label, color, faded, type } = series
  const line = { label, color, faded, dashed: type === 'riket' }
  const named = (words: string, apart: Line['apart'], part: Point[]): Part[] =>
    part.length ? [{ line: { ...line, label: `${label} (${words})`, apart }, points: part }] : []
  return [
    ...(main.length || !points.length ? [{ line, points: main }] : []),
    ...earlier.flatMap((part) => named(earlierWords(part, breaks), 'earlier', part)),
    ...named(formatThrough(counting[0]?.through ?? ''), 'counting', counting)
  ]
}

/** "före 2016" of what lies before every break, otherwise its periods: "2016–2019". */
function earlierWords(part: Point[], [first = '']: string[]): string {
  const [from, to] = [part[0]?.row.period ?? '', part.at(-1)?.row.period ?? '']
  return from < first ? `före ${formatPeriodShort(first)}` : formatPeriods(from, to)
}
