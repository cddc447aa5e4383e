import * as Plot from '@observablehq/plot'
import { document } from '#document'
import type { ValueUnit } from '../../format/bound.ts'
import { startWords } from '../../format/axis-start.ts'
import { drawSuppressed } from '../parts/annotation.ts'
import { drawAxisBreak } from '../parts/axis-break.ts'
import { drawBounds } from '../parts/bound-mark.ts'
import { drawDoubts } from '../parts/doubt-mark.ts'
import { frame, plotRoom, type FrameOptions } from '../parts/frame.ts'
import { multiplesKey } from './key.ts'
import { linear } from '../parts/scale/linear.ts'
import type { DecisionMark } from '../parts/decision-mark.ts'
import {
  drawPanelHead,
  drawPanelMarks,
  drawPanelTicks,
  gathered,
  headWidth,
  type PanelVerdict
} from './panel.ts'
import { behindMark, ownMarks, placed, type Panel } from './marks.ts'
import { axis, grid, ink } from '../parts/palette.ts'
import { toSeries, type Series, type TrendPoint } from '../parts/series.ts'
import { chartWidth, onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { timeSpan } from '../parts/scale/time-scale.ts'
import { valueScale } from '../parts/scale/value-scale.ts'

export interface MultiplesOptions extends FrameOptions, ValueUnit {
  /** Codes of the places, one panel each. The first row's order is kept. */
  panels: string[]
  /** False for numbers of things: the county's is the sum of the others, and dwarfs them. */
  behind: boolean
  /** The verdict on each place's latest value, by code. */
  verdicts: ReadonlyMap<string, PanelVerdict>
  breakBefore: string | null
  /** The decisions that concern a place, on its axis of time. */
  marks: (area: string) => DecisionMark[]
  /** False for means such as points, where a zero would flatten all differences. */
  zero?: boolean
  /** Where the axis begins when lines of shares lie near each other. */
  start?: number
}

/** Room for a panel's name and value, for its plot and for the years below it, and between two panels, px. */
interface PanelRoom {
  head: number
  plot: number
  foot: number
  gap: number
}

const page: PanelRoom = { head: 42, plot: 104, foot: 30, gap: 14 }
/** The plot is the lowest that shows a time series. */
const slide: PanelRoom = { head: 38, plot: 40, foot: 22, gap: 10 }

/** One small chart for each place on one scale, with the county behind each. */
export function multiples(rows: TrendPoint[], options: MultiplesOptions): SVGSVGElement {
  const series = toSeries(rows, options.panels, options.breakBefore)
  const county = options.behind ? series.find(({ type }) => type === 'lan') : undefined
  const marks = new Map(options.panels.map((code) => [code, options.marks(code)]))
  const span = timeSpan(rows, [...marks.values()].flat())
  const own = options.panels.flatMap((code) => series.find(({ area }) => area === code) ?? [])
  const values = valueScale(shownValues(county ? [...own, county] : own), 3, options, true)
  const width = chartWidth[options.size]
  const left = Math.ceil(values.width) + 8
  const columns = Math.min(own.length, columnCount(own, options.size, width - left))
  const lines = Math.ceil(Math.max(1, own.length) / Math.max(1, columns))
  const start = values.domain[0]
  const words = start > 0 ? [startWords(start, options.percent)] : []
  const key = multiplesKey(own, [...(options.key ?? []), ...words])
  const { head, plot: plotHeight, foot, gap } = panelRoom(lines, { ...options, key })
  const panelWidth = Math.floor((width - left - gap * (columns - 1)) / Math.max(1, columns))
  const rowHeight = head + plotHeight + foot
  const boxes = own.map((series, i) => {
    const x0 = left + (i % columns) * (panelWidth + gap)
    const top = Math.floor(i / columns) * rowHeight + head
    return {
      series,
      isFirst: i % columns === 0,
      x: linear([span.start, span.end], [x0, x0 + panelWidth]),
      y: linear(values.domain, [top + plotHeight, top]),
      box: { left: x0, right: x0 + panelWidth, top, bottom: top + plotHeight }
    }
  })
  const height = lines * rowHeight
  const plot = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    r: { type: 'identity' },
    // A mark of Plot's costs more than what it draws, so the panels share them: each kind of mark once.
    marks: [
      ...panelGrid(boxes, values.ticks, values.format, left),
      ...boxes.map(({ series, x, box }) => {
        const own = marks.get(series.area) ?? []
        const apart = onSlide(options.size) ? gathered(own, x) : own
        return () => (own.length > 0 ? drawPanelMarks(apart, x, box) : null)
      }),
      ...(county ? [behindMark(boxes.flatMap((panel) => placed(county, panel)))] : []),
      ...ownMarks(boxes.flatMap((panel) => placed(panel.series, panel))),
      ...boxes.flatMap((panel) => [
        () => drawSuppressed([panel.series], panel.x.apply, panel.y.apply, panel.box.bottom),
        () =>
          drawBounds([panel.series], panel.x.apply, panel.y.apply, [
            panel.box.top,
            panel.box.bottom
          ]),
        () => drawDoubts([panel.series], panel.x.apply, panel.y.apply, panel.box.bottom),
        () => drawPanelHead(panel.series, panel.box, options),
        () => (start > 0 ? drawAxisBreak(panel.box.left, panel.box.bottom) : null),
        () => drawPanelTicks(panel.series, span, panel.x, panel.box)
      ])
    ]
  }) as SVGSVGElement
  return frame(plot, { ...options, key })
}

/** On a slide the lines of panels share what height there is. */
function panelRoom(lines: number, { size, key }: MultiplesOptions): PanelRoom {
  if (!onSlide(size)) return page
  const { head, plot, foot } = slide
  const room = plotRoom(size, key) / lines - head - foot
  return { ...slide, plot: Math.max(plot, Math.floor(room)) }
}

/**
 * Four länsdelar beside each other where it is wide, else two; twelve kommuner in lines of four or three. On a slide as many as have
 * room for their names.
 */
function columnCount(own: Series[], size: ChartSize, room: number): number {
  if (onSlide(size)) {
    const widest = Math.max(0, ...own.map((series) => headWidth(series, size)))
    return Math.max(1, Math.min(4, Math.floor((room + slide.gap) / (widest + slide.gap))))
  }
  if (size === 'wide') return 4
  return own.length > 4 ? 3 : 2
}

function panelGrid(
  panels: Panel[],
  ticks: number[],
  format: (value: number) => string,
  left: number
): Plot.Markish[] {
  const lines = panels.flatMap(({ y, box, isFirst }) =>
    ticks.map((tick) => ({ y: y.apply(tick), x1: box.left, x2: box.right, tick, isFirst }))
  )
  type Line = (typeof lines)[number]
  return [
    Plot.ruleY(lines, {
      y: 'y',
      x1: 'x1',
      x2: 'x2',
      stroke: ({ tick }: Line) => (tick === ticks[0] ? axis : grid)
    }),
    Plot.text(
      lines.filter(({ isFirst }) => isFirst),
      {
        x: left - 6,
        y: 'y',
        text: ({ tick }: Line) => format(tick),
        textAnchor: 'end',
        fontSize: smallText,
        fill: ink
      }
    )
  ]
}

function shownValues(series: Series[]): number[] {
  return series.flatMap((s) => [
    ...s.segments.flat().flatMap((p) => [p.value, p.lower, p.upper]),
    ...[...s.bounds, ...s.doubts].map(({ value }) => value)
  ])
}
