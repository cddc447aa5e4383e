import { ink, tint } from '../../../charts/parts/palette.ts'
import type { ValueScale } from '../../../charts/parts/scale/value-scale.ts'
import type { Bar, BarChart } from '../../native/bar-chart.ts'
import {
  categoryLook,
  chartSpace,
  errorBars,
  numberFormat,
  reach,
  solid,
  stroke,
  valueAxis
} from './chart-part.ts'
import { decimalsOf } from './line-part.ts'
import type { Box } from '../page.ts'
import type { ChartPart } from '../slide/sheet.ts'
import { cellsRef, nameRef, type Column } from '../package/workbook.ts'

export interface BarPlace {
  /** Share of the frame. */
  plot: Box
  scale: ValueScale
  /** Points. */
  nameSize: number
  axisSize: number
}

/** Bars from zero with their intervals, the first row at the top. */
export function barPart(
  { rows, decimals, percent }: BarChart,
  /** Rows that have no room in the drawing, and yet a place in the workbook. */
  left: Bar[],
  place: BarPlace,
  hasShapes: boolean
): Omit<ChartPart, 'drawing'> {
  const format = numberFormat(decimals, percent)
  const all = [...rows, ...left]
  const column = (heading: string, cell: (row: Bar) => number | null): Column => {
    return { heading, format, cells: all.map(cell), drawn: rows.length }
  }
  const drawn = rows.length
  const names: Column = { heading: 'Plats', cells: all.map(({ label }) => label), drawn }
  const values = column('Värde', ({ value }) => value)
  const down = column('Ned till undre gräns', ({ value, lower }) => reach(value, lower, decimals))
  const up = column('Upp till övre gräns', ({ value, upper }) => reach(upper, value, decimals))
  const hasIntervals = down.cells.some((cell) => cell !== null)
  const points = rows.map(({ color }, i) => {
    // Paler behind an interval, so that both ends of it are seen.
    const fill = solid(hasIntervals ? tint(color, 0.6) : color)
    return `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill}</c:spPr></c:dPt>`
  })
  const bars = hasIntervals ? errorBars({ down, up, at: 2 }, stroke(ink, 1.25)) : ''
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${nameRef(values, 1)}<c:invertIfNegative val="0"/>${points.join('')}${bars}<c:cat>${cellsRef(names, 0)}</c:cat><c:val>${cellsRef(values, 1)}</c:val></c:ser>`
  const plotted = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="45"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${nameAxis(place)}${valueAxis(
    {
      ticks: place.scale.ticks,
      format: numberFormat(decimalsOf(place.scale.ticks), percent),
      size: place.axisSize,
      position: 'b',
      crosses: 'max',
      between: 'between'
    }
  )}`
  const table = [names, values, ...(hasIntervals ? [down, up] : [])]
  return { xml: chartSpace(place.plot, plotted, hasShapes), table }
}

function nameAxis({ nameSize }: BarPlace): string {
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>${categoryLook(nameSize, 'none', 'low')}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
}
