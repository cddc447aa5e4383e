import * as Plot from '@observablehq/plot'
import { document } from '#document'
import { formatBound } from '../../format/bound.ts'
import { boundOf } from '../../schema/bound.ts'
import { element } from '../parts/document/element.ts'
import { frame, plotRoom, type FrameOptions } from '../parts/frame.ts'
import { rankingKey } from './key.ts'
import { linear } from '../parts/scale/linear.ts'
import { axis, grid, ink } from '../parts/palette.ts'
import {
  drawRow,
  inOrder,
  isDoubted,
  isShown,
  valueText,
  type RankingRow,
  type RowUnit
} from './row.ts'
import {
  drawReferenceLines,
  referenceLinesHeight,
  type ReferenceLine
} from '../parts/reference-line.ts'
import { chartWidth, onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'
import { valueScale, type ValueScale } from '../parts/scale/value-scale.ts'
import { verdictWidth } from '../parts/verdict.ts'

export type { RankingRow } from './row.ts'
export type { ReferenceLine } from '../parts/reference-line.ts'
export type { Verdict } from '../parts/verdict.ts'

export interface RankingOptions extends FrameOptions, RowUnit {
  /** What the places are seen against. */
  referenceLines: ReferenceLine[]
  /** What the verdicts compare with, inside a sentence: "övriga länet". */
  against?: string
  /** False for means such as points; such values are dots, never bars. */
  zero?: boolean
}

const page = { row: 26, axis: 26, tickPadding: 9, text: 14 }
/** The row is the lowest that keeps the letters of two apart. Each has its number, and a slide needs no axis besides. */
const slide = { row: 13.5, axis: 2, tickPadding: 0, text: smallText }

/** Places below each other in the order of the rows, those that cannot be shown last. */
export function ranking(rows: RankingRow[], options: RankingOptions): SVGSVGElement {
  const { shown, unranked, all: order } = inOrder(rows)
  const intervals = shown.some((row) => row.lower !== null && row.upper !== null)
  const asBar = !intervals && options.zero !== false

  const { axis: axisHeight, tickPadding, text: textSize } = onSlide(options.size) ? slide : page
  const width = chartWidth[options.size]
  const [left, right] = columns(order, width, { ...options, textSize })
  const top = referenceLinesHeight(options.referenceLines, options.size)
  const { against } = options
  const hasTargets = options.referenceLines.some(({ target }) => target)
  const own = rankingKey(order, { intervals, hasTargets, against })
  const key = [...(options.key ?? []), ...own]
  const rowHeight = rowHeightOf(order.length, plotRoom(options.size, key) - top, options.size)
  const bottom = top + order.length * rowHeight
  // Reference lines end where there is nothing more to compare.
  const shownBottom = top + (shown.length + unranked.length) * rowHeight
  const count = options.size === 'wide' ? 6 : 4
  const values = valueScale(shownValues(order, options.referenceLines), count, options, asBar)
  const x = linear(values.domain, [left, right])
  const place = (i: number) => {
    const y = top + (i + 0.5) * rowHeight
    return { x: x.apply, left, y, height: rowHeight, textSize, asBar }
  }

  const plot = Plot.plot({
    document,
    width,
    height: bottom + axisHeight,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: axisHeight,
    x: { domain: x.domain, range: x.range, axis: null },
    y: { domain: [0, 1], range: [bottom, top], axis: null },
    marks: [
      ...(onSlide(options.size) ? [] : axisMarks(values, tickPadding)),
      () => drawReferenceLines(options.referenceLines, x.apply, width, [top, shownBottom], options),
      () => element('line', { x1: left, x2: left, y1: top, y2: bottom, stroke: axis }),
      ...order.map((row, i) => () => drawRow(row, place(i), options))
    ]
  }) as SVGSVGElement
  return frame(plot, { ...options, key })
}

function axisMarks({ ticks, format }: ValueScale, tickPadding: number): Plot.Markish[] {
  const text = { label: null, fontSize: smallText, fill: ink }
  return [
    Plot.gridX(ticks, { stroke: grid, strokeOpacity: 1 }),
    Plot.axisX(ticks, { ...text, tickSize: 0, tickPadding, tickFormat: format })
  ]
}

/** On a slide the rows share what height there is, down to where their text would touch. */
function rowHeightOf(count: number, room: number, size: ChartSize): number {
  if (!onSlide(size)) return page.row
  return Math.min(page.row, Math.max(slide.row, (room - slide.axis) / count))
}

/** Where the plot starts and ends: between the names and the number of the longest row. */
function columns(
  order: RankingRow[],
  width: number,
  unit: RowUnit & { textSize: number }
): [number, number] {
  const { textSize } = unit
  const weight = (row: RankingRow) => (row.type === 'kommun' ? 'regular' : 'bold')
  const names = order.map((row) => textWidth(row.label, textSize, weight(row)))
  const numbers = order.map((row) => {
    if (isShown(row) || isDoubted(row))
      return textWidth(valueText(row.value, unit), textSize, 'bold')
    const bound = boundOf(row)
    return bound ? textWidth(formatBound(bound, unit), textSize) : 0
  })
  return [
    Math.ceil(Math.max(0, ...names)) + 12,
    Math.floor(width - Math.max(0, ...numbers) - verdictWidth - 14)
  ]
}

function shownValues(rows: RankingRow[], referenceLines: ReferenceLine[]): number[] {
  const own = rows.flatMap((row) => {
    return isShown(row) || isDoubted(row) || boundOf(row) ? [row.value, row.lower, row.upper] : []
  })
  return [...own.filter((value) => value !== null), ...referenceLines.map((r) => r.value)]
}
