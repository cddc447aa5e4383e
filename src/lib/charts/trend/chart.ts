import * as Plot from '@observablehq/plot'
import { document } from '#document'
import { breakRoom, drawAxisBreak, drawStart } from '../parts/axis-break.ts'
import { drawBreak, drawSuppressed } from '../parts/annotation.ts'
import { drawBounds } from '../parts/bound-mark.ts'
import { drawDoubts } from '../parts/doubt-mark.ts'
import { drawMarks } from '../parts/decision-mark.ts'
import { element } from '../parts/document/element.ts'
import { drawEndLabels } from '../parts/end-label.ts'
import { frame } from '../parts/frame.ts'
import { drawMissing } from '../parts/missing.ts'
import { axis, grid, ink } from '../parts/palette.ts'
import { targetDash, type ReferenceLine } from '../parts/reference-line.ts'
import type { TrendPoint } from '../parts/series.ts'
import { smallText } from '../parts/size.ts'
import { drawYearAxis, yearAxisHeight } from '../parts/scale/year-axis.ts'
import { trendLayout, type TrendLayout } from './layout.ts'
import { seriesMarks } from './marks.ts'
import type { TrendOptions } from './options.ts'

export type { TrendPoint } from '../parts/series.ts'
export type { DecisionMark } from '../parts/decision-mark.ts'

/** How the figures have moved, one line for each area, with the decisions on the same axis of time. */
export function trend(rows: TrendPoint[], options: TrendOptions): SVGSVGElement {
  const layout = trendLayout(rows, options)
  const { series, banded, span, x, y, top, bottom, left, right, width, broken } = layout
  const below = yearAxisHeight + breakRoom(layout.values)
  const plot = Plot.plot({
    document,
    width,
    height: bottom + below,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: below,
    x: { domain: x.domain, range: x.range, axis: null },
    y: { domain: y.domain, range: y.range },
    marks: [
      () => drawMissing(layout.missing, [top, bottom], options.id),
      Plot.gridY(layout.values.ticks, { stroke: grid, strokeOpacity: 1 }),
      () => drawMarks(layout.marks, [top, bottom], layout.words),
      () => (broken ? drawBreak(broken.period, broken.x, [top, bottom]) : null),
      ...axes(layout, options.percent),
      () => drawYearAxis(layout.years, x.apply, bottom, span.perYear),
      () => (options.targets?.length ? drawTargets(options.targets, layout) : null),
      ...seriesMarks(series, banded),
      () => drawSuppressed(series, x.apply, y.apply, bottom),
      () => drawBounds(series, x.apply, y.apply, [top, bottom]),
      () => drawDoubts(series, x.apply, y.apply, bottom),
      () => drawEndLabels(layout.labels, layout.labelX)
    ]
  }) as SVGSVGElement
  return frame(plot, { ...options, key: layout.key })
}

function axes({ values, y, left, bottom }: TrendLayout, percent: boolean): Plot.Markish[] {
  const text = { label: null, fontSize: smallText, fill: ink }
  const [start] = values.domain
  const broken = [
    () => drawAxisBreak(left, bottom),
    () => drawStart(start, percent, bottom + yearAxisHeight)
  ]
  return [
    Plot.ruleY([y.domain[0]], { stroke: axis }),
    Plot.axisY(values.ticks, { ...text, tickSize: 0, tickFormat: values.format }),
    ...(start > 0 ? broken : [])
  ]
}

/** Level lines, below those of what is, whose names stand at their end among the series'. */
function drawTargets(targets: ReferenceLine[], { left, x, span, y }: TrendLayout): SVGElement {
  const lines = targets.map(({ value }) => {
    const level = { x1: left, x2: x.apply(span.latest) + 6, y1: y.apply(value), y2: y.apply(value) }
    return element('line', {
      ...level,
      stroke: ink,
      'stroke-width': 1.25,
      'stroke-dasharray': targetDash
    })
  })
  return element('g', { class: 'targets' }, lines)
}
