import { axis, ink, inkSoft } from '../../charts/parts/palette.ts'
import { periodStart } from '../../charts/parts/period.ts'
import { valueScale, type ValueScale } from '../../charts/parts/scale/value-scale.ts'
import { startWords } from '../../format/axis-start.ts'
import { formatPeriod } from '../../format/period.ts'
import type { LineChart } from '../line-chart.ts'
import { shareOf } from './chart-part.ts'
import { namedYears, placeOf, shownPeriods } from './line-axis.ts'
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
  const note = writeNote(sheet, chart, scale, frame)
  const top = frame.y + (chart.brokenAt ? 0.35 : 0.12)
  const height = frame.y + frame.h - note - axisHeight - top
  const labels = endLabels(chart)
  const column = columnFor(labels, height, frame)
  const plot = { ...sidesOf(frame, scale, column), y: top, h: height }
  const shown = shownPeriods(chart)
  const place = { plot: shareOf(plot, frame), scale, shown, axisSize }
  addNative(sheet, linePart(chart, place), frame, alt)

  const along = placeOf(chart, [plot.x, plot.x + plot.w])
  const x = (index: number) => along(chart.positions[index] ?? 0)
  writeYears(sheet, chart, plot, along)
  const [low, high] = scale.domain
  const y = (value: number) => plot.y + plot.h * (1 - (value - low) / (high - low))
  writeLabels(sheet, labels, plot, column, ({ index, value }) => [x(index), y(value)])
  drawBoundMarks(sheet, chart, [x, y])
  drawDoubtMarks(sheet, chart, [x, y])
  if (chart.brokenAt) drawBreak(sheet, chart.brokenAt, plot, along)
}

/** The plot stands between the numbers of its axis and the names of its lines. */
function sidesOf(frame: Box, scale: ValueScale, { width, gap }: LabelColumn) {
  const numbers = scale.ticks.map((tick) => widthOf(scale.format(tick), axisSize))
  const left = Math.max(...numbers) + 0.2
  return { x: frame.x + left, w: frame.w - left - gap - width }
}

/** Where the axis begins, why lines are broken, which values are no points and which places have no line, at the bottom of the frame; gives the height that it takes. */
function writeNote(sheet: Sheet, chart: LineChart, { domain }: ValueScale, frame: Box): number {
  const bounded = new Set([...chart.bounds, ...chart.doubts].map(({ label }) => label))
  const empty = chart.lines.filter((line) => !isDrawn(line) && !bounded.has(line.label))
  const places = empty.map(({ label }) => label).join(', ')
  const words = [
    domain[0] > 0 && startWords(domain[0], chart.percent),
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

/** The names of the years, each in the middle of its own: the program writes them at their ends. */
function writeYears(sheet: Sheet, chart: LineChart, plot: Box, x: (position: number) => number) {
  const [w, h] = [widthOf('2000', axisSize), 0.26]
  for (const year of namedYears(chart, plot.w, axisSize)) {
    const box = { x: x(year + 0.5) - w / 2, y: plot.y + plot.h + 0.07, w, h }
    write(sheet, String(year), box, { size: axisSize, color: ink, align: 'center', oneLine: true })
  }
}

/** Where a new series begins. */
function drawBreak(
  sheet: Sheet,
  brokenAt: string,
  plot: Box,
  x: (position: number) => number
): void {
  const at = x(periodStart(brokenAt))
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
