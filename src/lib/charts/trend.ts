import * as Plot from '@observablehq/plot'
import { document } from '#document'
import { drawBreak, drawMissing, drawSuppressed } from './annotation.ts'
import { drawMarks, markRow, markRows, placeMarks, type DecisionMark } from './decisionmark.ts'
import { drawEndLabels, endText, endTextWidth, placeEndLabels } from './endlabel.ts'
import { frame, type FrameOptions } from './frame.ts'
import { axis, grid, ink } from './palette.ts'
import { linear } from './linear.ts'
import { seriesMarks } from './seriesmarks.ts'
import { toSeries, type Series, type TrendPoint } from './series.ts'
import { chartWidth, smallText } from './size.ts'
import { midYear, timeSpan, yearTicks, type TimeSpan } from './timescale.ts'
import { valueScale } from './valuescale.ts'
import { trendKey } from './key.ts'

export type { TrendPoint } from './series.ts'
export type { DecisionMark } from './decisionmark.ts'

export interface TrendOptions extends FrameOptions {
  decimals: number
  percent: boolean
  /** Codes of the areas in focus; none means that all länsdelar are equal. */
  focus: string[]
  marks: DecisionMark[]
  showMarks: boolean
  /** First year of the present series; earlier values are not joined to it. */
  breakBefore: string | null
  /** The axis reaches at least this year. */
  endYear?: number
  /** False for means such as points, where a zero would flatten all differences. */
  zero?: boolean
}

const plotHeight = { wide: 290, narrow: 270 }
const axisHeight = 26
const labelGap = 10

/** How the figures have moved, one line for each area, beside the decisions. */
export function trend(rows: TrendPoint[], options: TrendOptions): SVGSVGElement {
  const series = toSeries(rows, options.focus, options.breakBefore)
  const banded = bandedSeries(series)
  const marks = options.showMarks ? options.marks : []
  const span = timeSpan(rows, marks, options.endYear)
  const values = valueScale(shownValues(series, banded), 5, options, true)

  const width = chartWidth[options.size]
  const text = (s: Series) => endText(s, span.lastYear, options)
  const left = Math.ceil(values.width) + 8
  const right = plotRight(
    width,
    left,
    span,
    Math.max(0, ...series.map((s) => endTextWidth(text(s))))
  )
  const x = linear([span.start, span.end], [left, right])
  const atYear = (year: number) => x.apply(midYear(year))
  const placed = placeMarks(marks, x.apply, [left, width])

  const top = 12 + markRows(placed) * markRow
  const bottom = top + plotHeight[options.size]
  const y = linear(values.domain, [bottom, top])
  const labels = placeEndLabels(series, text, atYear, y.apply, [top, bottom])
  const pxPerYear = atYear(1) - atYear(0)

  const plot = Plot.plot({
    document,
    width,
    height: bottom + axisHeight,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: axisHeight,
    x: { domain: x.domain, range: x.range },
    y: { domain: y.domain, range: y.range },
    marks: [
      () => drawMissing(span, atYear, [top, bottom], options.id),
      Plot.gridY(values.ticks, { stroke: grid, strokeOpacity: 1 }),
      () => drawMarks(placed, top, bottom),
      () => drawBreak(options.breakBefore, span, x.apply, [top, bottom]),
      Plot.ruleY([y.domain[0]], { stroke: axis }),
      Plot.axisY(values.ticks, {
        tickSize: 0,
        tickFormat: values.format,
        label: null,
        fontSize: smallText,
        fill: ink
      }),
      Plot.axisX(yearTicks(span, pxPerYear, 42).map(midYear), {
        tickFormat: (position: number) => String(Math.floor(position)),
        tickSize: 5,
        label: null,
        fontSize: smallText,
        stroke: axis,
        fill: ink
      }),
      ...seriesMarks(series, banded, options),
      () => drawSuppressed(series, atYear, bottom),
      () => drawEndLabels(labels, atYear(span.lastYear) + labelGap)
    ]
  }) as SVGSVGElement
  return frame(plot, { ...options, foot: [...trendKey(series, banded), ...options.foot] })
}

/** Intervals are shown for what is in focus, otherwise for the länsdelar; more than five would hide each other. */
function bandedSeries(series: Series[]): Series[] {
  const inFocus = series.filter((s) => s.focus)
  const chosen = inFocus.length ? inFocus : series.filter((s) => s.type === 'lansdel')
  return chosen.length <= 5 ? chosen : []
}

function shownValues(series: Series[], banded: Series[]): number[] {
  const points = series.flatMap((s) => s.segments.flat())
  const inBands = banded.flatMap((s) => s.segments.flat())
  return [...points.map((p) => p.value), ...inBands.flatMap((p) => [p.lower, p.upper])]
}

/**
 * Labels stand just after the last year of data, over the years that only decisions reach, so the plot may be
 * as wide as leaves room for the longest of them there.
 */
function plotRight(width: number, left: number, span: TimeSpan, labelWidth: number): number {
  const share = (midYear(span.lastYear) - span.start) / (span.end - span.start)
  const room = width - left - labelGap - labelWidth
  return left + Math.min(width - left - 12, room / share)
}
