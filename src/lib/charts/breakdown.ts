import * as Plot from '@observablehq/plot'
import { document } from '#document'
import { breakdownLayout } from './breakdownlayout.ts'
import { drawMarks } from './breakdownmarks.ts'
import type { BreakdownRow, ValueUnit } from './breakdownrow.ts'
import { drawGap, drawNames, drawShade } from './breakdownwords.ts'
import { frame, type FrameOptions } from './frame.ts'
import { breakdownKey } from './key.ts'
import { grid, ink } from './palette.ts'
import { smallText } from './size.ts'
import type { ValueScale } from './valuescale.ts'

export type { BreakdownRow, SexValue } from './breakdownrow.ts'

export interface BreakdownOptions extends FrameOptions, ValueUnit {
  /** False for means such as points, where a zero would flatten all differences. */
  zero?: boolean
}

const axisHeight = 26

/** Girls beside boys, a line for each school year and place, with the gap between them at its end. */
export function breakdown(rows: BreakdownRow[], options: BreakdownOptions): SVGSVGElement {
  const layout = breakdownLayout(rows, options)
  const { x, width, bottom } = layout
  const hasMarks = layout.rows.some(({ marks }) => marks.length > 0)
  const plot = Plot.plot({
    document,
    width,
    height: bottom + (hasMarks ? axisHeight : 0),
    marginLeft: x.range[0],
    marginRight: width - x.range[1],
    marginTop: 0,
    marginBottom: hasMarks ? axisHeight : 0,
    x: { domain: x.domain, range: x.range, axis: null },
    y: { domain: [0, 1], range: [bottom, 0], axis: null },
    marks: [
      ...layout.rows.map((row) => () => drawShade(row, layout)),
      ...(hasMarks ? axis(layout.values) : []),
      ...layout.rows.map((row) => () => drawNames(row)),
      ...layout.rows.map((row) => () => drawMarks(row, layout)),
      ...layout.rows.map((row) => () => drawGap(row, layout))
    ]
  }) as SVGSVGElement
  return frame(plot, { ...options, foot: [...breakdownKey(rows), ...options.foot] })
}

function axis({ ticks, format }: ValueScale): Plot.Markish[] {
  const text = { tickSize: 0, tickFormat: format, label: null, fontSize: smallText, fill: ink }
  return [Plot.gridX(ticks, { stroke: grid, strokeOpacity: 1 }), Plot.axisX(ticks, text)]
}
