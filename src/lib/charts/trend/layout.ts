import { breakRoom } from '../parts/axis-break.ts'
import { breakBox, breakHeight, breakWithin } from '../parts/annotation.ts'
import type { Box } from '../parts/box.ts'
import {
  leadHeight,
  leadRoom,
  marksHeight,
  placeMarks,
  type DecisionMark,
  type PlacedMark
} from '../parts/decision-mark.ts'
import {
  endLabelBox,
  endLabelRoom,
  endText,
  placeEndLabels,
  type EndLabel
} from '../parts/end-label.ts'
import { plotRoom } from '../parts/frame.ts'
import { ink } from '../parts/palette.ts'
import { referenceText, type ReferenceLine } from '../parts/reference-line.ts'
import { trendKey } from './key.ts'
import { namedSeries, namelessKey } from './named.ts'
import { linear, type Linear } from '../parts/scale/linear.ts'
import { placeMissing, type Missing } from '../parts/missing.ts'
import { dayPosition, periodStart } from '../parts/period.ts'
import { toSeries, type Series, type TrendPoint } from '../parts/series.ts'
import { chartWidth, onSlide, smallText } from '../parts/size.ts'
import { timeSpan, type TimeSpan } from '../parts/scale/time-scale.ts'
import { valueScale, type ValueScale } from '../parts/scale/value-scale.ts'
import { yearBands, type YearBands } from '../parts/scale/year-bands.ts'
import { yearAxisHeight } from '../parts/scale/year-axis.ts'
import type { TrendOptions } from './options.ts'

/** Where everything in a trend goes. Text is placed before Plot draws: its room decides the size of the plot. */
export interface TrendLayout {
  series: Series[]
  /** Series whose intervals are drawn. */
  banded: Series[]
  span: TimeSpan
  years: YearBands
  values: ValueScale
  width: number
  left: number
  right: number
  top: number
  bottom: number
  x: Linear
  y: Linear
  marks: PlacedMark[]
  missing: Missing[]
  /** The first period of a new series within the chart and where it begins, px. */
  broken: { period: string; x: number } | null
  labels: EndLabel[]
  labelX: number
  /** The words in the plot and above it, which decisions give way to. */
  words: Box[]
  /** What the chart's own signs mean. */
  key: string[]
}

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
  const signs = [...trendKey(series, banded, options, targets.length > 0), ...(options.key ?? [])]
  const period = breakWithin(options.breakBefore, span)
  const below = yearAxisHeight + breakRoom(values)
  const highest =
    (shownMarks.length ? marksHeight + leadHeight : 10) + (period === null ? 0 : breakHeight)
  const fitting = (key: string[]) => {
    const room = plotRoom(size, key) - below - highest
    const ways = series.map((_, i) => namedSeries(series, series.length - i, options.told ?? []))
    const fits = (own: Series[]) => endLabelRoom(own, text, size, targetTexts).height <= room
    return ways.find(fits) ?? ways.at(-1) ?? series
  }
  // What says that some have no name takes room of its own.
  const nameless = namelessKey(series, fitting(signs))
  const named = nameless.length ? fitting([...signs, ...nameless]) : series
  const key = [...namelessKey(series, named), ...signs]
  const labelRoom = endLabelRoom(named, text, size, targetTexts)
  const left = Math.ceil(values.width) + 8
  const labelled = labelPosition(span, shownMarks)
  const right = plotRight({ width, left }, span, labelled, labelGap + labelRoom.width)
  const x = linear([span.start, span.end], [left, right])

  const marks = placeMarks(shownMarks, x.apply, [left, width])
  const broken = period === null ? null : { period, x: x.apply(periodStart(period)) }
  const above = marks.length ? marksHeight + leadRoom(marks) : 10
  const top = above + (broken === null ? 0 : breakHeight)
  const bottom = onSlide(size)
    ? Math.max(plotRoom(size, key) - below, top + labelRoom.height)
    : // Twelve labels below each other need more height than six.
      top + plotHeight[size] + Math.max(0, series.length - 6) * 10
  const y = linear(values.domain, [bottom, top])
  const aside = targets.map(({ value }, i): EndLabel => {
    const from = { fromX: x.apply(span.latest), fromY: y.apply(value), latest: true, y: 0 }
    return {
      area: null,
      text: targetTexts[i] ?? '',
      size: smallText,
      color: ink,
      bold: false,
      ...from
    }
  })
  const labels = placeEndLabels(named, text, x.apply, y.apply, [top, bottom], size, aside)
  const labelX = x.apply(labelled) + labelGap
  const missing = placeMissing(span, x.apply, [top, bottom])
  const words = [
    ...labels.map((label) => endLabelBox(label, labelX)),
    ...missing.map((run) => run.box),
    ...(broken ? [breakBox(broken.period, broken.x, top)] : [])
  ]
  const years = yearBands(span, x.apply(1) - x.apply(0))
  const box = { width, left, right, top, bottom, labelX }
  const drawn = { series, banded, marks, missing, broken, labels, words, key }
  return { span, years, values, x, y, ...drawn, ...box }
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

/** Labels stand after the latest value, and after the decisions of its year, whose lines would run through them. */
function labelPosition({ latest, dataEnd }: TimeSpan, marks: DecisionMark[]): number {
  const days = marks.map(({ lastDay }) => dayPosition(lastDay)).filter((day) => day < dataEnd)
  return Math.max(latest, ...days)
}

/** Labels stand over the years that only decisions reach, so the plot may be as wide as leaves room for the longest of them there. */
function plotRight(
  { width, left }: { width: number; left: number },
  { start, end }: TimeSpan,
  labelled: number,
  labelWidth: number
): number {
  const share = (labelled - start) / (end - start)
  return left + Math.min(width - left - 12, (width - left - labelWidth) / share)
}
