import * as Plot from '@observablehq/plot'
import { document } from '#document'
import { element } from './element.ts'
import { frame, type FrameOptions } from './frame.ts'
import { rankingKey } from './key.ts'
import { linear } from './linear.ts'
import { axis, grid, ink } from './palette.ts'
import {
  drawRow,
  isShown,
  nameSize,
  valueText,
  type RankingRow,
  type RowUnit,
  type ShownRow
} from './rankingrow.ts'
import { drawReferences, referenceHeight, type Reference } from './reference.ts'
import { chartWidth, smallText } from './size.ts'
import { textWidth } from './textwrap.ts'
import { valueScale } from './valuescale.ts'
import { verdictWidth } from './verdict.ts'

export type { RankingRow } from './rankingrow.ts'
export type { Reference } from './reference.ts'
export type { Verdict } from './verdict.ts'

export interface RankingOptions extends FrameOptions, RowUnit {
  /** What the places are seen against. */
  reference: Reference[]
  /** What the verdicts compare with, inside a sentence: "övriga länet". */
  against?: string
  /** False for means such as points; such values are dots, never bars. */
  zero?: boolean
}

const rowHeight = 26
const axisHeight = 26

/** Places below each other in the order of the rows, those that cannot be shown last. */
export function ranking(rows: RankingRow[], options: RankingOptions): SVGSVGElement {
  const shown = rows.filter(isShown)
  const order = [...shown, ...rows.filter((row) => !isShown(row))]
  const intervals = shown.some((row) => row.lower !== null && row.upper !== null)
  const asBar = !intervals && options.zero !== false

  const width = chartWidth[options.size]
  const [left, right] = columns(order, shown, width, options)
  const top = referenceHeight(options.reference)
  const bottom = top + order.length * rowHeight
  // Lines of reference end where there is nothing more to compare.
  const shownBottom = top + shown.length * rowHeight
  const count = options.size === 'wide' ? 6 : 4
  const values = valueScale(shownValues(shown, options.reference), count, options, asBar)
  const x = linear(values.domain, [left, right])
  const rowY = (i: number) => top + (i + 0.5) * rowHeight

  const plot = Plot.plot({
    document,
    width,
    height: bottom + axisHeight,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: axisHeight,
    x: { domain: x.domain, range: x.range },
    y: { domain: [0, 1], range: [bottom, top], axis: null },
    marks: [
      Plot.gridX(values.ticks, { stroke: grid, strokeOpacity: 1 }),
      Plot.axisX(values.ticks, {
        tickSize: 0,
        tickFormat: values.format,
        label: null,
        fontSize: smallText,
        fill: ink
      }),
      () => drawReferences(options.reference, x.apply, width, [top, shownBottom], options),
      () => element('line', { x1: left, x2: left, y1: top, y2: bottom, stroke: axis }),
      ...order.map((row, i) => () => drawRow(row, { x: x.apply, left, y: rowY(i), asBar }, options))
    ]
  }) as SVGSVGElement
  const key = rankingKey(shown, intervals, options.against)
  return frame(plot, { ...options, foot: [...key, ...options.foot] })
}

/** Where the plot starts and ends: between the names and the number of the longest row. */
function columns(
  order: RankingRow[],
  shown: ShownRow[],
  width: number,
  unit: RowUnit
): [number, number] {
  const weight = (row: RankingRow) => (row.type === 'kommun' ? 'regular' : 'bold')
  const names = order.map((row) => textWidth(row.label, nameSize, weight(row)))
  const numbers = shown.map((row) => textWidth(valueText(row.value, unit), nameSize, 'bold'))
  return [
    Math.ceil(Math.max(0, ...names)) + 12,
    Math.floor(width - Math.max(0, ...numbers) - verdictWidth - 14)
  ]
}

function shownValues(shown: ShownRow[], reference: Reference[]): number[] {
  const own = shown.flatMap((row) => [row.value, row.lower ?? row.value, row.upper ?? row.value])
  return [...own, ...reference.map((r) => r.value)]
}
