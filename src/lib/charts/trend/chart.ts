import * as Plot from '@observablehq/plot'
import { document } from '#document'
import { formatPeriod } from '../../format/period.ts'
import { drawBreak, drawMissing, drawSuppressed } from '../parts/annotation.ts'
import { drawBounds } from '../parts/bound-mark.ts'
import { drawDoubts } from '../parts/doubt-mark.ts'
import { drawMarks } from '../parts/decision-mark.ts'
import { element } from '../parts/document/element.ts'
import { drawEndLabels } from '../parts/end-label.ts'
import { frame } from '../parts/frame.ts'
import { axis, grid, ink } from '../parts/palette.ts'
import { periodAt } from '../parts/period.ts'
import { targetDash, type ReferenceLine } from '../parts/reference-line.ts'
import type { TrendPoint } from '../parts/series.ts'
import { smallText } from '../parts/size.ts'
import { midYear, yearTicks, type TimeSpan } from '../parts/scale/time-scale.ts'
import { axisHeight, trendLayout, type TrendLayout } from './layout.ts'
import { seriesMarks } from './marks.ts'
import type { TrendOptions } from './options.ts'

export type { TrendPoint } from '../parts/series.ts'
export type { DecisionMark } from '../parts/decision-mark.ts'

/** How the figures have moved, one line for each area, with the decisions on the same axis of time. */
export function trend(rows: TrendPoint[], options: TrendOptions): SVGSVGElement {
  const layout = trendLayout(rows, options)
  const { series, banded, x, y, top, bottom, left, right, width, at } = layout
  const { broken } = layout
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
      () => drawMissing(layout.span, at, [top, bottom], options.id),
      Plot.gridY(layout.values.ticks, { stroke: grid, strokeOpacity: 1 }),
      () => drawMarks(layout.marks, layout.marksBottom, [top, bottom]),
      () => (broken === null ? null : drawBreak(broken, x.apply, [top, bottom])),
      ...axes(layout),
      () => (options.targets?.length ? drawTargets(options.targets, layout) : null),
      ...seriesMarks(series, banded),
      () => drawSuppressed(series, at, y.apply, bottom),
      () => drawBounds(series, at, y.apply, [top, bottom]),
      () => drawDoubts(series, at, y.apply, bottom),
      () => drawEndLabels(layout.labels, layout.labelX)
    ]
  }) as SVGSVGElement
  return frame(plot, { ...options, key: layout.key })
}

/** A year's number stands at its point, and so do the years taken together; where quarters are shown, between ticks at the year's ends. */
function axes({ span, values, x, y, bottom }: TrendLayout): Plot.Markish[] {
  const text = { label: null, fontSize: smallText, fill: ink }
  const { together } = span
  const years = yearTicks(span, x.apply(1) - x.apply(0), together > 1 ? 84 : 42)
  return [
    Plot.ruleY([y.domain[0]], { stroke: axis }),
    Plot.axisY(values.ticks, { ...text, tickSize: 0, tickFormat: values.format }),
    Plot.axisX(years.map(midYear), {
      ...text,
      tickFormat: (position: number) => yearText(Math.floor(position), span),
      tickSize: span.perYear === 1 ? 5 : 0,
      tickPadding: span.perYear === 1 ? undefined : 8,
      stroke: axis
    }),
    () => (span.perYear === 1 ? null : drawQuarters(span, x.apply, bottom))
  ]
}

/** Years taken together by the first and the last of them; where only decisions are, each year is one. */
function yearText(year: number, { last, together }: TimeSpan): string {
  return formatPeriod(periodAt(year, 1, year <= last ? together : 1))
}

/** Level lines, below those of what is, whose names stand at their end among the series'. */
function drawTargets(targets: ReferenceLine[], { left, at, span, y }: TrendLayout): SVGElement {
  const lines = targets.map(({ value }) => {
    const level = { x1: left, x2: at(span.last) + 6, y1: y.apply(value), y2: y.apply(value) }
    return element('line', {
      ...level,
      stroke: ink,
      'stroke-width': 1.25,
      'stroke-dasharray': targetDash
    })
  })
  return element('g', { class: 'targets' }, lines)
}

/** Ticks where quarters begin, longer where years do. */
function drawQuarters(span: TimeSpan, x: (position: number) => number, bottom: number) {
  const ticks: string[] = []
  for (let quarter = Math.ceil(span.start * 4); quarter / 4 <= span.end; quarter++) {
    ticks.push(`M${x(quarter / 4).toFixed(2)},${bottom}v${quarter % 4 === 0 ? 18 : 5}`)
  }
  return element('path', { class: 'quarters', d: ticks.join(''), stroke: axis })
}
