import * as Plot from '@observablehq/plot'
import { document } from '#document'
import { frame } from '../parts/frame.ts'
import { breakdownKey } from './key.ts'
import { grid, ink } from '../parts/palette.ts'
import { onSlide, smallText, type ChartSize } from '../parts/size.ts'
import type { ValueScale } from '../parts/scale/value-scale.ts'
import { breakdownLayout } from './layout.ts'
import { drawMarks } from './marks.ts'
import type { BreakdownOptions, BreakdownRow } from './row.ts'
import { axisHeight } from './shape.ts'
import { drawNames, drawSexDifference, drawShade } from './words.ts'

export type { BreakdownRow, SexValue } from './row.ts'

/** Girls beside boys, a line for each school year and place, with the difference between them at its end. */
export function breakdown(rows: BreakdownRow[], options: BreakdownOptions): SVGSVGElement {
  const layout = breakdownLayout(rows, options)
  const { x, width, bottom } = layout
  const hasMarks = layout.rows.some(({ marks }) => marks.length > 0)
  const below = hasMarks ? axisHeight(options.size) : 0
  const plot = Plot.plot({
    document,
    width,
    height: bottom + below,
    marginLeft: x.range[0],
    marginRight: width - x.range[1],
    marginTop: 0,
    marginBottom: below,
    x: { domain: x.domain, range: x.range, axis: null },
    y: { domain: [0, 1], range: [bottom, 0], axis: null },
    marks: [
      ...layout.rows.map((row) => () => drawShade(row, layout)),
      ...(hasMarks ? axis(layout.values, options.size) : []),
      ...layout.rows.map((row) => () => drawNames(row)),
      ...layout.rows.map((row) => () => drawMarks(row, layout)),
      ...layout.rows.map((row) => () => drawSexDifference(row, layout))
    ]
  }) as SVGSVGElement
  return frame(plot, {
    ...options,
    key: [...(options.key ?? []), ...breakdownKey(rows, layout.shape.dense)]
  })
}

function axis({ ticks, format }: ValueScale, size: ChartSize): Plot.Markish[] {
  const tickPadding = onSlide(size) ? 4 : 9
  const text = {
    tickSize: 0,
    tickPadding,
    tickFormat: format,
    label: null,
    fontSize: smallText,
    fill: ink
  }
  return [Plot.gridX(ticks, { stroke: grid, strokeOpacity: 1 }), Plot.axisX(ticks, text)]
}
