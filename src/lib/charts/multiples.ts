import * as Plot from '@observablehq/plot'
import { document } from '#document'
import { drawSuppressed } from './annotation.ts'
import { asData, ofArea } from './datum.ts'
import { frame, type FrameOptions } from './frame.ts'
import { linear, type Linear } from './linear.ts'
import { drawPanelHead, drawPanelTicks, panelHead, type PanelVerdict } from './panel.ts'
import { axis, grid, ink } from './palette.ts'
import { toSeries, type Series, type TrendPoint } from './series.ts'
import { chartWidth, smallText, type ChartSize } from './size.ts'
import { timeSpan } from './timescale.ts'
import { valueScale } from './valuescale.ts'

export interface MultiplesOptions extends FrameOptions {
  decimals: number
  percent: boolean
  /** Codes of the places, one panel each. The first row's order is kept. */
  panels: string[]
  /** False for numbers of things: the county's is the sum of the others, and dwarfs them. */
  behind: boolean
  /** The verdict on each place's latest value, by code. */
  verdicts: ReadonlyMap<string, PanelVerdict>
  breakBefore: string | null
  /** False for means such as points, where a zero would flatten all differences. */
  zero?: boolean
}

const plotHeight = 104
const panelGap = 14
const footRoom = 30

/** One small chart for each place on one scale, with the county behind each. */
export function multiples(rows: TrendPoint[], options: MultiplesOptions): SVGSVGElement {
  const series = toSeries(rows, options.panels, options.breakBefore)
  const county = options.behind ? series.find(({ type }) => type === 'lan') : undefined
  const span = timeSpan(rows, [])
  const own = options.panels.flatMap((code) => series.find(({ area }) => area === code) ?? [])
  const values = valueScale(shownValues(county ? [...own, county] : own), 3, options, true)
  const width = chartWidth[options.size]
  const left = Math.ceil(values.width) + 8
  const columns = Math.min(own.length, columnCount(options.size, own.length))
  const panelWidth = (width - left - panelGap * (columns - 1)) / Math.max(1, columns)
  const rowHeight = panelHead + plotHeight + footRoom
  const boxes = own.map((series, i) => {
    const x0 = left + (i % columns) * (panelWidth + panelGap)
    const top = Math.floor(i / columns) * rowHeight + panelHead
    return {
      series,
      isFirst: i % columns === 0,
      x: linear([span.start, span.end], [x0, x0 + panelWidth - 6]),
      y: linear(values.domain, [top + plotHeight, top]),
      box: { left: x0, right: x0 + panelWidth, top, bottom: top + plotHeight }
    }
  })
  const height = Math.ceil(Math.max(1, own.length) / Math.max(1, columns)) * rowHeight
  const plot = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: boxes.flatMap((panel) => [
      ...panelGrid(panel, values.ticks, values.format, left),
      ...(county ? courseMarks(county, panel, 'behind') : []),
      ...courseMarks(panel.series, panel, 'own'),
      () => drawSuppressed([panel.series], atOf(panel.x), panel.y.apply, panel.box.bottom),
      () => drawPanelHead(panel.series, panel.box, options),
      () => drawPanelTicks(panel.series, panel.x, panel.box)
    ])
  }) as SVGSVGElement
  return frame(plot, options)
}

interface Panel {
  series: Series
  isFirst: boolean
  x: Linear
  y: Linear
  box: { left: number; right: number; top: number; bottom: number }
}

/** Four länsdelar beside each other on a wide screen, two on a phone; twelve kommuner in rows of four or three. */
function columnCount(size: ChartSize, count: number): number {
  if (size === 'wide') return 4
  return count > 4 ? 3 : 2
}

// All periods are whole years here, each at its middle.
const atOf = (x: Linear) => (index: number) => x.apply(index + 0.5)

function panelGrid(
  { y, box, isFirst }: Panel,
  ticks: number[],
  format: (value: number) => string,
  left: number
): Plot.Markish[] {
  const lines = ticks.map((tick) => ({ y: y.apply(tick), tick }))
  return [
    Plot.ruleY(lines, {
      y: 'y',
      x1: box.left,
      x2: box.right,
      stroke: (line: { tick: number }) => (line.tick === ticks[0] ? axis : grid)
    }),
    ...(isFirst
      ? [
          Plot.text(lines, {
            x: left - 6,
            y: 'y',
            text: (line: { tick: number }) => format(line.tick),
            textAnchor: 'end',
            fontSize: smallText,
            fill: ink
          })
        ]
      : [])
  ]
}

/** A place's line with its intervals, or the county's pale behind it. */
function courseMarks(series: Series, { x, y }: Panel, kind: 'own' | 'behind'): Plot.Markish[] {
  const points = series.segments.flatMap((segment, run) =>
    segment.map((point) => ({
      run,
      point,
      x: x.apply(point.middle),
      y: y.apply(point.value),
      y1: y.apply(point.lower),
      y2: y.apply(point.upper)
    }))
  )
  const place = { x: 'x', y: 'y' } as const
  if (kind === 'behind') {
    return [Plot.line(points, { ...place, z: 'run', stroke: '#8c8c8c', strokeWidth: 1.5 })]
  }
  const { color } = series
  const render = ofArea(series.area)
  const band = { x: 'x', y1: 'y1', y2: 'y2', z: 'run' } as const
  const alone = points.filter(({ run }) => points.filter((p) => p.run === run).length === 1)
  return [
    Plot.areaY(points, { ...band, fill: color, fillOpacity: 0.14, render }),
    Plot.ruleX(alone, { ...band, stroke: color, strokeOpacity: 0.2, strokeWidth: 6, render }),
    Plot.line(points, { ...place, z: 'run', stroke: color, strokeWidth: 2.25, render }),
    Plot.dot(points, {
      ...place,
      // Many years would run into each other.
      r: points.length > 14 ? 2 : 3,
      fill: (d: (typeof points)[number]) => (d.point.partial || d.point.through ? '#fff' : color),
      stroke: color,
      render: asData(points.map(({ point }) => point.row))
    })
  ]
}

function shownValues(series: Series[]): number[] {
  return series.flatMap((s) => s.segments.flat().flatMap((p) => [p.value, p.lower, p.upper]))
}
