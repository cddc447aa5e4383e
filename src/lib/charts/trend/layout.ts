import { breakHeight, breakWithin } from '../parts/annotation.ts'
import {
  leadHeight,
  markRow,
  markRows,
  placeMarks,
  placeMarksAside,
  type PlacedMark
} from '../parts/decision-mark.ts'
import { endLabelRoom, endText, placeEndLabels, type EndLabel } from '../parts/end-label.ts'
import { plotRoom } from '../parts/frame.ts'
import { ink } from '../parts/palette.ts'
import { referenceText, type ReferenceLine } from '../parts/reference-line.ts'
import { trendKey } from './key.ts'
import { linear, type Linear } from '../parts/scale/linear.ts'
import { middle } from '../parts/period.ts'
import { toSeries, type Series, type TrendPoint } from '../parts/series.ts'
import { chartWidth, onSlide, smallText } from '../parts/size.ts'
import { timeSpan, type TimeSpan } from '../parts/scale/time-scale.ts'
import { valueScale, type ValueScale } from '../parts/scale/value-scale.ts'
import type { TrendOptions } from './options.ts'

/** Where everything in a trend goes. Text is placed before Plot draws: its room decides the size of the plot. */
export interface TrendLayout {
  series: Series[]
  /** Series whose intervals are drawn. */
  banded: Series[]
  span: TimeSpan
  values: ValueScale
  width: number
  left: number
  right: number
  top: number
  bottom: number
  x: Linear
  y: Linear
  /** Middle of the period of a number. */
  at: (index: number) => number
  marks: PlacedMark[]
  /** Lower edge of the rows of decision numerals. */
  marksBottom: number
  /** First period of a new series within the chart. */
  broken: string | null
  labels: EndLabel[]
  labelX: number
  /** What the chart's own signs mean. */
  key: string[]
}

export const axisHeight = 26
const plotHeight = { wide: 290, narrow: 280 }

export function trendLayout(rows: TrendPoint[], options: TrendOptions): TrendLayout {
  const { size, targets = [] } = options
  const series = toSeries(rows, options.focus, options.breakBefore)
  const banded = bandedSeries(series)
  const shownMarks = options.showMarks ? options.marks : []
  const span = timeSpan(rows, shownMarks, options.endYear)
  const values = valueScale(shownValues(series, banded, targets), 5, options, true)

  const width = chartWidth[size]
  const text = (s: Series) => endText(s, span.last, options)
  // Many labels are moved far from their lines; their leads need room to be told apart.
  const labelGap = series.length > 7 ? 28 : 18
  const targetTexts = targets.map((target) => referenceText(target, options))
  const labelRoom = endLabelRoom(series, text, size, targetTexts)
  const left = Math.ceil(values.width) + 8
  const right = plotRight(width, left, span, labelGap + labelRoom.width)
  const x = linear([span.start, span.end], [left, right])
  const at = (index: number) => x.apply(middle(index, span.perYear))

  const place = onSlide(size) ? placeMarksAside : placeMarks
  const marks = place(shownMarks, x.apply, [left, width])
  const marksBottom = marks.length ? 3 + markRows(marks) * markRow : 10
  const broken = breakWithin(options.breakBefore, span)
  const leads = marks.some((mark) => mark.at !== mark.x) ? leadHeight : 0
  const top = marksBottom + (broken === null ? leads : breakHeight)
  const key = [...trendKey(series, banded, options, targets.length > 0), ...(options.key ?? [])]
  const bottom = onSlide(size)
    ? Math.max(plotRoom(size, key) - axisHeight, top + labelRoom.height)
    : // Twelve labels below each other need more height than six.
      top + plotHeight[size] + Math.max(0, series.length - 6) * 10
  const y = linear(values.domain, [bottom, top])
  const aside = targets.map(({ value }, i): EndLabel => {
    const from = { fromX: at(span.last), fromY: y.apply(value), latest: true, y: 0 }
    return {
      area: null,
      text: targetTexts[i] ?? '',
      size: smallText,
      color: ink,
      bold: false,
      ...from
    }
  })
  const labels = placeEndLabels(series, text, at, y.apply, [top, bottom], size, aside)
  const labelX = at(span.last) + labelGap
  const box = { width, left, right, top, bottom, marksBottom, labelX }
  return { series, banded, span, values, x, y, at, marks, broken, labels, key, ...box }
}

/** Intervals are shown for what is in focus, otherwise for the länsdelar; more than five would hide each other. */
export function bandedSeries(series: Series[]): Series[] {
  const inFocus = series.filter((s) => s.focus)
  const chosen = inFocus.length ? inFocus : series.filter((s) => s.type === 'lansdel')
  return chosen.length <= 5 ? chosen : []
}

function shownValues(series: Series[], banded: Series[], targets: ReferenceLine[]): number[] {
  const points = series.flatMap((s) => s.segments.flat())
  const inBands = banded.flatMap((s) => s.segments.flat())
  const apart = series.flatMap((s) => [...s.bounds, ...s.doubts])
  const inPlot = [...points, ...apart].map((p) => p.value)
  const levels = targets.map(({ value }) => value)
  return [...inPlot, ...inBands.flatMap((p) => [p.lower, p.upper]), ...levels]
}

/**
 * Labels stand just after the last period of data, over the years that only decisions reach, so the plot may be
 * as wide as leaves room for the longest of them there.
 */
function plotRight(width: number, left: number, span: TimeSpan, labelWidth: number): number {
  const share = (middle(span.last, span.perYear) - span.start) / (span.end - span.start)
  return left + Math.min(width - left - 12, (width - left - labelWidth) / share)
}
