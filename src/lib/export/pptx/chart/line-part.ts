import { paper, tint } from '../../../charts/parts/palette.ts'
import { perYear } from '../../../charts/parts/period.ts'
import type { ValueScale } from '../../../charts/parts/scale/value-scale.ts'
import type { Line, LineChart } from '../../native/line-chart.ts'
import {
  categoryLook,
  chartSpace,
  errorBars,
  numberFormat,
  reach,
  solid,
  stroke,
  valueAxis,
  type Reach
} from './chart-part.ts'
import type { Box } from '../page.ts'
import type { ChartPart } from '../slide/sheet.ts'
import { cellsRef, nameRef, type Column } from '../package/workbook.ts'

export interface LinePlace {
  /** Share of the frame. */
  plot: Box
  scale: ValueScale
  /** The periods that have a place of their own, as numbers in the chart's list. */
  shown: number[]
  /** Points. */
  axisSize: number
}

/** Lines with gaps where there is no value. */
export function linePart(
  chart: LineChart,
  place: LinePlace,
  hasShapes: boolean
): Omit<ChartPart, 'drawing'> {
  const { decimals, percent, lines } = chart
  const focused = lines.some(({ faded }) => faded)
  const periods = periodColumn(chart, place.shown)
  const format = numberFormat(decimals, percent)
  const columns = lines.map(({ label, values }): Column => {
    const cells = place.shown.map((i) => values[i] ?? null)
    return { heading: label, cells, format }
  })
  const reaches = reachesOf(lines, place.shown, { decimals, format })
  const series = lines.map((line, i) =>
    lineSeries(line, [periods, columns[i]!], i, {
      ...{ focused, reach: reaches.get(line) ?? null },
      hollow: place.shown.flatMap((at, n) => (line.partial?.includes(at) ? [n] : []))
    })
  )
  const values = valueAxis({
    ticks: place.scale.ticks,
    format: numberFormat(decimalsOf(place.scale.ticks), percent),
    size: place.axisSize,
    position: 'l',
    crosses: 'autoZero',
    between: 'midCat'
  })
  const drawn = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>${periodAxis(chart, place)}${values}`
  const bounds = [...reaches.values()].flatMap(({ down, up }) => [down, up])
  return { xml: chartSpace(place.plot, drawn, hasShapes), table: [periods, ...columns, ...bounds] }
}

/** The intervals of the lines that have any, in columns after those of the values. */
function reachesOf(
  lines: Line[],
  shown: number[],
  { decimals, format }: { decimals: number; format: string }
): Map<Line, Reach> {
  const own = lines.filter(({ intervals }) => intervals !== null)
  return new Map(
    own.map((line, n): [Line, Reach] => {
      const column = (words: string, cell: (i: number) => number | null): Column => {
        return { heading: `${line.label}, ${words}`, cells: shown.map(cell), format }
      }
      const value = (i: number) => line.values[i] ?? null
      const bounds = (i: number) => line.intervals?.[i] ?? null
      return [
        line,
        {
          down: column('ned till undre gräns', (i) =>
            reach(value(i), bounds(i)?.lower ?? null, decimals)
          ),
          up: column('upp till övre gräns', (i) =>
            reach(bounds(i)?.upper ?? null, value(i), decimals)
          ),
          // After the periods and the values of every line.
          at: 1 + lines.length + 2 * n
        }
      ]
    })
  )
}

function lineSeries(
  line: Line,
  [periods, own]: [Column, Column],
  i: number,
  { focused, reach, hollow }: { focused: boolean; reach: Reach | null; hollow: number[] }
): string {
  const color = line.faded ? tint(line.color, 0.5) : line.color
  const width = line.faded ? 1.75 : focused ? 3 : 2.25
  // What is counted so far is hollow, as it is on the page.
  const fill = solid(line.apart === 'counting' ? paper : color)
  const markerOf = (inside: string) =>
    `<c:marker><c:symbol val="circle"/><c:size val="${focused && !line.faded ? 8 : 6}"/><c:spPr>${inside}${stroke(color, 1.5)}</c:spPr></c:marker>`
  const look = `<c:spPr>${stroke(color, width, line.dashed ? 'dash' : '')}</c:spPr>`
  const pointsApart = hollow.map(
    (n) => `<c:dPt><c:idx val="${n}"/>${markerOf(solid(paper))}<c:bubble3D val="0"/>${look}</c:dPt>`
  )
  const bars = reach ? errorBars(reach, stroke(tint(color, 0.55), 1.25)) : ''
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${nameRef(own, i + 1)}${look}${markerOf(fill)}${pointsApart.join('')}${bars}<c:cat>${cellsRef(periods, 0)}</c:cat><c:val>${cellsRef(own, i + 1)}</c:val><c:smooth val="0"/></c:ser>`
}

/** Periods at their true distance, whether or not all of them are measured, with a tick where each year begins and ends. */
function periodAxis({ years: [start, end] }: LineChart, { axisSize }: LinePlace): string {
  const scaling = `<c:scaling><c:orientation val="minMax"/><c:max val="${dayAt(end)}"/><c:min val="${dayAt(start)}"/></c:scaling>`
  return `<c:dateAx><c:axId val="1"/>${scaling}<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="yyyy" sourceLinked="0"/>${categoryLook(axisSize, 'out', 'none')}<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="1"/><c:majorTimeUnit val="years"/></c:dateAx>`
}

/** A day for each period: the one in its middle, or in the middle of what is counted of it so far. */
function periodColumn({ periods, positions }: LineChart, shown: number[]): Column {
  const cells = shown.map((i) => dayAt(positions[i] ?? 0))
  return perYear(periods) === 1
    ? { heading: 'År', cells, format: 'yyyy' }
    : { heading: 'Mitten av kvartalet', cells, format: 'yyyy-mm-dd' }
}

/** A place on an axis of years as Excel counts days. */
function dayAt(position: number): number {
  const year = Math.floor(position)
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  const day = start + (position - year) * (end - start)
  return Math.round((day - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** Decimals that some numbers need. */
export function decimalsOf(ticks: number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0))
}
