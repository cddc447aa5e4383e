import { declutter } from '../../../charts/parts/labels.ts'
import { ink, inkSoft } from '../../../charts/parts/palette.ts'
import { valueScale } from '../../../charts/parts/scale/value-scale.ts'
import { formatNumber } from '../../../format/number.ts'
import { rankingChoice } from '../../../text/indicator/headline.ts'
import type { Bar, BarChart } from '../../native/bar-chart.ts'
import { inches, size, type Box } from '../page.ts'
import type { ChartPart } from '../slide/sheet.ts'
import { widthOf } from '../words.ts'
import { barPart } from './bar-part.ts'
import { shareOf } from './chart-part.ts'
import { UserShapes } from './user-shapes.ts'

const axisHeight = 0.42
/** What a row of text that is read from afar needs, inches. */
const leastPitch = inches(size.least * 1.22)
const lineOf = inches(size.least * 1.2)

/** How a chart is drawn, and what its key must say of that. */
export interface DrawnBars extends ChartPart {
  rows: Bar[]
  /** Those that had no room. */
  left: Bar[]
  /** What those that are drawn are, where some had no room. */
  which: string
}

/** Places as bars with their intervals, the number and the verdict's mark at the end of each. */
export function barFigure(told: BarChart, frame: Box): DrawnBars {
  const top = frame.y + (told.referenceLines.length ? 0.48 : 0.05)
  const height = frame.y + frame.h - axisHeight - top
  const most = Math.max(1, Math.floor(height / leastPitch))
  const choice = told.rows.length > most ? rankingChoice(told.rows) : null
  const first = choice?.rows.slice(0, most) ?? told.rows
  const rows = told.rows.filter((row) => first.includes(row))
  const chart = { ...told, rows }
  const scale = valueScale(shownValues(chart), frame.w > 7 ? 5 : 3, chart, true)
  const pitch = height / Math.max(1, rows.length)
  const plot = { ...sidesOf(frame, chart), y: top, h: height }
  const place = { plot: shareOf(plot, frame), scale, nameSize: size.least, axisSize: size.least }

  const [low, high] = scale.domain
  const x = (value: number) => plot.x + (plot.w * (value - low)) / (high - low)
  const shown = rows.filter(({ value }) => value !== null).length
  const shapes = new UserShapes(frame)
  drawReferenceLines(shapes, chart, { plot: { ...plot, h: pitch * shown }, frame, x })
  for (const [i, row] of rows.entries()) {
    const start = row.value === null ? plot.x : x(row.upper ?? row.value)
    writeValue(shapes, row, valueText(row, chart), [start + 0.08, plot.y + (i + 0.5) * pitch])
  }
  const drawing = shapes.xml()
  const left = told.rows.filter((row) => !rows.includes(row))
  const part = barPart(chart, left, place, drawing !== null)
  return { ...part, drawing, rows, left, which: choice?.words(rows.length) ?? '' }
}

const isSure = ({ mark }: Bar) => mark === '▲' || mark === '▼'

/** The plot stands between the names and the number of the longest row. */
function sidesOf(frame: Box, chart: BarChart) {
  const known = chart.rows.filter(({ value }) => value !== null)
  const names = chart.rows.map(({ label }) => widthOf(label, size.least))
  const numbers = known.map((row) => widthOf(valueText(row, chart), size.least, true))
  const left = Math.max(0, ...names) + 0.16
  return { x: frame.x + left, w: frame.w - left - Math.max(0, ...numbers) - 0.12 }
}

/** A row's number at the end of its interval; in bold where it differs surely. */
function writeValue(
  shapes: UserShapes,
  row: Bar,
  text: string,
  [x, middle]: [number, number]
): void {
  const known = row.value !== null
  const bold = known && isSure(row)
  const box = { x, y: middle - lineOf / 2, w: widthOf(text, size.least, bold), h: lineOf }
  const look = { bold, italic: !known, color: known ? ink : inkSoft }
  const style = { size: size.least, ...look, paper: true, valign: 'middle' as const }
  shapes.text(`Värde för ${row.label}`, text, box, style)
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

interface Lines {
  plot: Box
  frame: Box
  x: (value: number) => number
}

/** Upright lines through the rows that have a value, named above. */
function drawReferenceLines(
  shapes: UserShapes,
  { referenceLines, decimals, percent }: BarChart,
  { plot, frame, x }: Lines
): void {
  const texts = referenceLines.map(({ label, value }) => {
    return `${label} ${formatNumber(value, decimals)}${percent ? '\u00a0%' : ''}`
  })
  const widest = Math.max(0, ...texts.map((text) => widthOf(text, size.least)))
  const range: [number, number] = [frame.x + widest / 2, frame.x + frame.w - widest / 2]
  const at = referenceLines.map(({ value }) => x(value))
  const placed = declutter(at, widest + 0.12, range)
  for (const [i, { dashed }] of referenceLines.entries()) {
    const line = { color: dashed ? '#767676' : '#4d4d4d', width: 1.25 }
    const dash = dashed ? ('dash' as const) : ('solid' as const)
    shapes.line('Jämförelse', [placed[i]!, plot.y - 0.15], [at[i]!, plot.y], line)
    shapes.line('Jämförelse', [at[i]!, plot.y], [at[i]!, plot.y + plot.h], { ...line, dash })
    const box = { x: placed[i]! - widest / 2, y: plot.y - 0.16 - lineOf, w: widest, h: lineOf }
    const look = { size: size.least, color: inkSoft, align: 'center' as const }
    shapes.text('Jämförelse', texts[i]!, box, look)
  }
}
