import {
  axis,
  decisionBand,
  decisionFill,
  ink,
  inkSoft,
  paper
} from '../../../charts/parts/palette.ts'
import {
  placeMarks,
  type DecisionMark,
  type PlacedMark
} from '../../../charts/parts/decision-mark.ts'
import { hatchedGround } from '../../../charts/parts/hatching.ts'
import { dayPosition, periodStart } from '../../../charts/parts/period.ts'
import { valueScale, type ValueScale } from '../../../charts/parts/scale/value-scale.ts'
import { formatPeriod } from '../../../format/period.ts'
import type { LineChart } from '../../native/line-chart.ts'
import { points, inches, size, type Box } from '../page.ts'
import type { ChartPart } from '../slide/sheet.ts'
import { heightOf, widthOf } from '../words.ts'
import { shareOf } from './chart-part.ts'
import { namedYears, placeOf, shownPeriods } from './line-axis.ts'
import { drawBoundMarks } from './line-bounds.ts'
import { drawDoubtMarks } from './line-doubts.ts'
import { columnFor, writeLabels, type LabelColumn } from './line-labels.ts'
import { linePart } from './line-part.ts'
import { UserShapes } from './user-shapes.ts'

const axisHeight = 0.42
const markHeight = 0.36

/** How a chart is drawn, and what its key must say of that: how many of its lines have no name. */
export interface DrawnLines extends ChartPart {
  unnamed: number
  scale: ValueScale
}

/** Lines over time with their names at their ends, and the decisions of the slide on the same axis of time. */
export function lineFigure(told: LineChart, frame: Box, marks: DecisionMark[]): DrawnLines {
  const chart = spanning(told, marks)
  const scale = valueScale(shownValues(chart), 5, chart, true)
  const above = (marks.length ? markHeight + 0.22 : 0.12) + (chart.brokenAt ? 0.32 : 0)
  const top = frame.y + above
  const height = frame.y + frame.h - axisHeight - top
  const column = columnFor(chart, height)
  const plot = { ...sidesOf(frame, scale, column, chart), y: top, h: height }
  const along = placeOf(chart, [plot.x, plot.x + plot.w])
  const x = (index: number) => along(chart.positions[index] ?? 0)
  const [low, high] = scale.domain
  const y = (value: number) => plot.y + plot.h * (1 - (value - low) / (high - low))

  const shapes = new UserShapes(frame)
  drawGaps(shapes, chart, plot, along)
  drawMarks(shapes, marks, { plot, frame, along })
  writeYears(shapes, chart, plot, along)
  drawBoundMarks(shapes, chart, [x, y])
  drawDoubtMarks(shapes, chart, [x, y])
  if (chart.brokenAt) drawBreak(shapes, chart.brokenAt, plot, along)
  writeLabels(shapes, column, plot, ({ index, value }) => [x(index), y(value)])
  const place = {
    plot: shareOf(plot, frame),
    scale,
    shown: shownPeriods(chart),
    axisSize: size.least
  }
  const drawing = shapes.xml()
  const part = linePart(chart, place, drawing !== null)
  return { ...part, drawing, unnamed: column.unnamed, scale }
}

/** The chart with an axis that reaches the decisions. */
function spanning(chart: LineChart, marks: DecisionMark[]): LineChart {
  const years = marks.flatMap(({ firstDay, lastDay }) => {
    return [firstDay, lastDay].map((day) => Math.floor(dayPosition(day)))
  })
  const [start, end] = chart.years
  const reached = years.map((year) => year + 1)
  return { ...chart, years: [Math.min(start, ...years), Math.max(end, ...reached)] }
}

function shownValues(chart: LineChart): number[] {
  const values = chart.lines.flatMap(({ values: own, intervals }) => {
    const bounds = intervals?.flatMap((pair) => (pair ? [pair.lower, pair.upper] : [])) ?? []
    return [...own.filter((value) => value !== null), ...bounds]
  })
  return [...values, ...[...chart.bounds, ...chart.doubts].map(({ value }) => value)]
}

/** The plot stands between the numbers of its axis and the names of its lines, which stand in it where years follow the last values. */
function sidesOf(frame: Box, scale: ValueScale, column: LabelColumn, chart: LineChart) {
  const numbers = scale.ticks.map((tick) => widthOf(scale.format(tick), size.least))
  const left = Math.max(...numbers) + 0.24
  const room = frame.w - left
  const [start, end] = chart.years
  const last = Math.max(...column.labels.map(({ index }) => chart.positions[index] ?? start))
  const share = Math.min(1, (last - start) / (end - start))
  const names = column.gap + column.width
  // The plot is as wide as the frame while the names have room beside the last value within it.
  const w = room * (1 - share) >= names ? room - 0.05 : (room - names) / Math.max(share, 0.2)
  return { x: frame.x + left, w: Math.min(w, room - 0.05) }
}

/** Periods that nobody has a value in, so that a gap is seen to be one. */
function drawGaps(
  shapes: UserShapes,
  { missing = [] }: LineChart,
  plot: Box,
  along: (position: number) => number
): void {
  for (const { start, end, text, asked } of missing) {
    const band = { ...plot, x: along(start), w: along(end) - along(start) }
    if (asked) shapes.area('Saknade år', band, hatchedGround)
    const look = { size: size.least, color: inkSoft, align: 'center' as const }
    const w = widthOf(text, size.least)
    if (w <= band.w) {
      const h = heightOf(text, size.least, band.w)
      shapes.text('Saknade år', text, { ...band, y: plot.y + 0.05, h }, look)
    } else if (w <= plot.h) {
      const box = { ...band, y: plot.y + 0.05, h: w }
      shapes.text('Saknade år', text, box, { ...look, valign: 'middle', upright: true })
    }
  }
}

interface Place {
  plot: Box
  frame: Box
  along: (position: number) => number
}

/** The decisions beside the chart, by their numbers there, on their days. */
function drawMarks(shapes: UserShapes, marks: DecisionMark[], { plot, frame, along }: Place): void {
  const x = (position: number) => points(along(position))
  const range: [number, number] = [points(plot.x), points(frame.x + frame.w)]
  for (const placed of placeMarks(marks, x, range)) {
    const { x1, x2, at } = placed
    const line = { color: decisionFill, width: 1.25, dash: 'dash' as const }
    if (x2 - x1 >= 3) {
      const span = { ...plot, x: inches(x1), w: inches(x2 - x1) }
      shapes.area('Beslut', span, decisionBand)
    } else shapes.line('Beslut', [inches(at), plot.y], [inches(at), plot.y + plot.h], line)
    drawNumeral(shapes, placed, plot, frame)
  }
}

function drawNumeral(shapes: UserShapes, placed: PlacedMark, plot: Box, frame: Box): void {
  const { numeral, at } = placed
  const w = Math.max(markHeight, widthOf(numeral, size.least, true) + 0.16)
  const middle = Math.min(frame.x + frame.w - w / 2, inches(placed.x))
  const line = { color: decisionFill, width: 1.25, dash: 'dash' as const }
  shapes.line('Beslut', [middle, frame.y + markHeight], [inches(at), plot.y], line)
  const box = { x: middle - w / 2, y: frame.y, w, h: markHeight }
  const sign = { text: numeral, size: size.least, bold: true, color: paper }
  shapes.area('Beslut', box, decisionFill, sign)
}

/** The names of the years, each in the middle of its own: the program writes them at their ends. */
function writeYears(
  shapes: UserShapes,
  chart: LineChart,
  plot: Box,
  x: (position: number) => number
): void {
  const [w, h] = [widthOf('2000', size.least), 0.3]
  for (const year of namedYears(chart, plot.w, size.least)) {
    const box = { x: x(year + 0.5) - w / 2, y: plot.y + plot.h + 0.1, w, h }
    shapes.text('Årtal', String(year), box, { size: size.least, color: ink, align: 'center' })
  }
}

/** Where a new series begins. */
function drawBreak(
  shapes: UserShapes,
  brokenAt: string,
  plot: Box,
  x: (position: number) => number
): void {
  const at = x(periodStart(brokenAt))
  const line = { color: axis, width: 1, dash: 'dash' as const }
  shapes.line('Ny serie', [at, plot.y - 0.3], [at, plot.y + plot.h], line)
  const text = `Ny serie från ${formatPeriod(brokenAt)}`
  const w = widthOf(text, size.least)
  // Left of the line where it would reach over the names.
  const isRight = at + 0.08 + w <= plot.x + plot.w
  const box = { x: isRight ? at + 0.08 : at - 0.08 - w, y: plot.y - 0.33, w, h: 0.3 }
  const align = isRight ? ('left' as const) : ('right' as const)
  shapes.text('Ny serie', text, box, { size: size.least, color: ink, align })
}
