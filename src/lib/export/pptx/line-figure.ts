import { axis, ink, inkSoft } from '../../charts/parts/palette.ts'
import { periodIndex, periodStart, perYear } from '../../charts/parts/period.ts'
import { valueScale, type ValueScale } from '../../charts/parts/scale/value-scale.ts'
import { formatPeriod } from '../../format/period.ts'
import type { LineChart } from '../line-chart.ts'
import { shareOf } from './chart-part.ts'
import { placeOf, shownPeriods, yearsBetween } from './line-axis.ts'
import { boundsText, drawBoundMarks } from './line-bounds.ts'
import { doubtsText, drawDoubtMarks } from './line-doubts.ts'
import { columnFor, endLabels, isDrawn, writeLabels, type LabelColumn } from './line-labels.ts'
import { linePart } from './line-part.ts'
import { addNative } from './native-frame.ts'
import { size, type Box } from './page.ts'
import { drawLine, write, type Sheet } from './sheet.ts'
import { heightOf, widthOf } from './words.ts'

const axisSize = size.chartLeast
const axisHeight = 0.36

/** Lines over time with their names at their ends, moved apart where they would overlap. */
export function lineFigure(sheet: Sheet, chart: LineChart, frame: Box, alt: string): void {
  const values = chart.lines.flatMap(({ values: own, intervals }) => {
    const bounds = intervals?.flatMap((pair) => (pair ? [pair.lower, pair.upper] : [])) ?? []
    return [...own.filter((value) => value !== null), ...bounds]
  })
  const shownValues = [...values, ...[...chart.bounds, ...chart.doubts].map(({ value }) => value)]
  const scale = valueScale(shownValues, 5, chart, true)
  const note = writeNote(sheet, chart, frame)
  const top = frame.y + (chart.brokenAt ? 0.35 : 0.12)
  const height = frame.y + frame.h - note - axisHeight - top
  const labels = endLabels(chart)
  const column = columnFor(labels, height, frame)
  const plot = { ...sidesOf(frame, scale, column), y: top, h: height }
  const shown = shownPeriods(chart)
  const labelEvery = yearsBetween(chart, shown, plot.w, axisSize)
  const place = { plot: shareOf(plot, frame), scale, shown, labelEvery, axisSize }
  addNative(sheet, linePart(chart, place), frame, alt)

  const x = placeOf(chart.periods, shown, [plot.x, plot.x + plot.w])
  const [low, high] = scale.domain
  const y = (value: number) => plot.y + plot.h * (1 - (value - low) / (high - low))
  writeLabels(sheet, labels, plot, column, ({ index, value }) => [x(index), y(value)])
  drawBoundMarks(sheet, chart, [x, y])
  drawDoubtMarks(sheet, chart, [x, y])
  if (chart.brokenAt) drawBreak(sheet, chart.brokenAt, chart, plot, x)
}

/** The plot stands between the numbers of its axis and the names of its lines. */
function sidesOf(frame: Box, scale: ValueScale, { width, gap }: LabelColumn) {
  const numbers = scale.ticks.map((tick) => widthOf(scale.format(tick), axisSize))
  const left = Math.max(...numbers) + 0.2
  return { x: frame.x + left, w: frame.w - left - gap - width }
}

/** Why lines are broken, which values are no points and which places have no line, at the bottom of the frame; gives the height that it takes. */
function writeNote(sheet: Sheet, chart: LineChart, frame: Box): number {
  const bounded = new Set([...chart.bounds, ...chart.doubts].map(({ label }) => label))
  const empty = chart.lines.filter((line) => !isDrawn(line) && !bounded.has(line.label))
  const places = empty.map(({ label }) => label).join(', ')
  const words = [
    chart.note,
    boundsText(chart),
    doubtsText(chart),
    places && `Utan värden som kan visas: ${places}.`
  ]
  const text = words.filter(Boolean).join(' ')
  if (!text) return 0
  const h = heightOf(text, size.chartLeast, frame.w) + 0.05
  const box = { ...frame, y: frame.y + frame.h - h, h }
  write(sheet, text, box, { size: size.chartLeast, color: inkSoft, valign: 'bottom' })
  return h
}

/** Where a new series begins, between its first period and the one before. */
function drawBreak(
  sheet: Sheet,
  brokenAt: string,
  { periods }: LineChart,
  plot: Box,
  x: (index: number) => number
): void {
  const first = periodIndex(periods[0] ?? '')
  const at = x(periodStart(brokenAt) * perYear(periods) - first - 0.5)
  const line = { color: axis, width: 1, dash: 'dash' as const }
  drawLine(sheet, [at, plot.y - 0.3], [at, plot.y + plot.h], line)
  const text = `Ny serie från ${formatPeriod(brokenAt)}`
  const w = widthOf(text, size.chartLeast)
  // Left of the line where it would reach over the names.
  const isRight = at + 0.08 + w <= plot.x + plot.w
  const box = { x: isRight ? at + 0.08 : at - 0.08 - w, y: plot.y - 0.33, w, h: 0.26 }
  const align = isRight ? ('left' as const) : ('right' as const)
  write(sheet, text, box, { size: size.chartLeast, color: ink, align, oneLine: true })
}
