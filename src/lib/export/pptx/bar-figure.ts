import { declutter } from '../../charts/parts/labels.ts'
import { ink, inkSoft } from '../../charts/parts/palette.ts'
import { valueScale } from '../../charts/parts/scale/value-scale.ts'
import { formatNumber } from '../../format/number.ts'
import type { Bar, BarChart } from '../bar-chart.ts'
import { barPart } from './bar-part.ts'
import { shareOf } from './chart-part.ts'
import { addNative } from './native-frame.ts'
import { inches, points, size, type Box } from './page.ts'
import { drawLine, write, type Sheet } from './sheet.ts'
import { largest, widthOf } from './words.ts'

const axisSize = size.chartLeast
const axisHeight = 0.36

/** Places as bars with their intervals, the number and the verdict's mark at the end of each. */
export function barFigure(sheet: Sheet, chart: BarChart, frame: Box, alt: string): void {
  const { rows, referenceLines } = chart
  const scale = valueScale(shownValues(chart), frame.w > 7 ? 6 : 4, chart, true)
  const top = frame.y + (referenceLines.length ? 0.42 : 0.05)
  const height = frame.y + frame.h - axisHeight - top
  const pitch = height / Math.max(1, rows.length)
  const sizes = { most: size.least, least: size.chartLeast }
  const rowSize = largest(sizes, (one) => one * 1.2 <= points(pitch))
  const plot = { ...sidesOf(frame, chart, rowSize), y: top, h: height }
  const place = { plot: shareOf(plot, frame), scale, nameSize: rowSize, axisSize }
  addNative(sheet, barPart(chart, place), frame, alt)

  const [low, high] = scale.domain
  const x = (value: number) => plot.x + (plot.w * (value - low)) / (high - low)
  const shown = rows.filter(({ value }) => value !== null).length
  drawReferenceLines(sheet, chart, { ...plot, h: pitch * shown }, frame, x)
  for (const [i, row] of rows.entries()) {
    const start = row.value === null ? plot.x : x(row.upper ?? row.value)
    const at: [number, number] = [start + 0.08, plot.y + (i + 0.5) * pitch]
    writeValue(sheet, row, valueText(row, chart), at, rowSize)
  }
}

/** The plot stands between the names and the number of the longest row. */
function sidesOf(frame: Box, chart: BarChart, rowSize: number) {
  const known = chart.rows.filter(({ value }) => value !== null)
  const names = chart.rows.map(({ label }) => widthOf(label, rowSize))
  const numbers = known.map((row) => widthOf(valueText(row, chart), rowSize, true))
  const left = Math.max(0, ...names) + 0.16
  return { x: frame.x + left, w: frame.w - left - Math.max(0, ...numbers) - 0.1 }
}

/** A row's number at the end of its interval; in bold where it differs surely. */
function writeValue(
  sheet: Sheet,
  { value, mark }: Bar,
  text: string,
  [x, middle]: [number, number],
  rowSize: number
): void {
  const known = value !== null
  const bold = known && (mark === '▲' || mark === '▼')
  const h = inches(rowSize * 1.1)
  const box = { x, y: middle - h / 2, w: widthOf(text, rowSize, bold), h }
  const look = { bold, italic: !known, color: known ? ink : inkSoft }
  const style = { size: rowSize, ...look, paper: true, oneLine: true }
  write(sheet, text, box, { ...style, valign: 'middle' })
}

function shownValues({ rows, referenceLines }: BarChart): number[] {
  const own = rows.flatMap(({ value, lower, upper }) => [value, lower, upper])
  return [...own, ...referenceLines.map(({ value }) => value)].filter((value) => value !== null)
}

/** "14,1 ▲", or why there is no number. */
function valueText({ value, mark }: Bar, { decimals, percent }: BarChart): string {
  if (value === null) return mark
  return [formatNumber(value, decimals) + (percent ? '\u00a0%' : ''), mark]
    .filter(Boolean)
    .join(' ')
}

/** Upright lines through the rows that have a value, named above. */
function drawReferenceLines(
  sheet: Sheet,
  { referenceLines, decimals, percent }: BarChart,
  plot: Box,
  frame: Box,
  x: (value: number) => number
): void {
  const fontSize = size.chartLeast
  const texts = referenceLines.map(({ label, value }) => {
    return `${label} ${formatNumber(value, decimals)}${percent ? '\u00a0%' : ''}`
  })
  const widest = Math.max(0, ...texts.map((text) => widthOf(text, fontSize)))
  const range: [number, number] = [frame.x + widest / 2, frame.x + frame.w - widest / 2]
  const at = referenceLines.map(({ value }) => x(value))
  const placed = declutter(at, widest + 0.1, range)
  for (const [i, { dashed }] of referenceLines.entries()) {
    const line = { color: dashed ? '#767676' : '#4d4d4d', width: 1.25 }
    const dash = dashed ? ('dash' as const) : ('solid' as const)
    drawLine(sheet, [placed[i]!, plot.y - 0.15], [at[i]!, plot.y], { ...line, dash: 'solid' })
    drawLine(sheet, [at[i]!, plot.y], [at[i]!, plot.y + plot.h], { ...line, dash })
    const height = inches(fontSize * 1.2)
    const box = { x: placed[i]! - widest / 2, y: plot.y - 0.17 - height, w: widest, h: height }
    write(sheet, texts[i]!, box, { size: fontSize, color: inkSoft, align: 'center' })
  }
}
