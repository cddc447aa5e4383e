import { declutter } from '../../charts/parts/labels.ts'
import { inkSoft } from '../../charts/parts/palette.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriodShort } from '../../format/period.ts'
import type { Line, LineBound, LineChart } from '../line-chart.ts'
import { inches, size, type Box } from './page.ts'
import { drawLine, write, type Sheet } from './sheet.ts'
import { largest, widthOf } from './words.ts'

/** What is written beside the end of a line. */
export interface Label {
  text: string
  color: string
  bold: boolean
  /** The period and the value that it stands beside. */
  index: number
  value: number
}

/** How a column of labels is set: points, and inches from the plot and for the longest. */
export interface LabelColumn {
  fontSize: number
  gap: number
  width: number
}

const pitch = 1.2

/** A place is named once, at the end of its main line; what is counted so far says so once, at its lowest point. */
export function endLabels(chart: LineChart): Label[] {
  const focused = chart.lines.some(({ faded }) => faded)
  const drawn = chart.lines.filter((line) => isDrawn(line) || lastBound(line, chart))
  const names = drawn.filter((line) => !line.apart || !mainOf(line, drawn))
  const notes = drawn.filter((line) => line.apart === 'counting' && mainOf(line, drawn))
  const end = (line: Line) => lastOf(line, chart)
  const [lowest] = notes.toSorted((a, b) => end(a).value - end(b).value)
  return [
    ...names.map((line) => {
      const bold = focused && !line.faded
      return { text: nameText(line, chart), color: line.color, bold, ...end(line) }
    }),
    ...(lowest ? [{ ...noteOf(lowest, drawn), ...end(lowest) }] : [])
  ]
}

export const isDrawn = ({ values }: Line) => values.some((value) => value !== null)

/** The line that this one's values are kept apart from. */
function mainOf({ label }: Line, lines: Line[]): Line | undefined {
  return lines.find((line) => !line.apart && label.startsWith(`${line.label} (`))
}

/** "t.o.m. 6 mars" of "Norra (t.o.m. 6 mars)". */
function noteOf(line: Line, lines: Line[]) {
  const name = mainOf(line, lines)?.label ?? ''
  return { text: line.label.slice(name.length + 2, -1), color: inkSoft, bold: false }
}

/** What is told last of the line: its value, or the bound of a later period. */
function lastOf(line: Line, chart: LineChart) {
  const index = line.values.findLastIndex((value) => value !== null)
  const bound = lastBound(line, chart)
  if (bound && bound.index > index) return { index: bound.index, value: bound.value }
  return { index, value: line.values[index] ?? 0 }
}

/** The last bound of a place, told of its main line. */
function lastBound({ label, apart }: Line, { bounds }: LineChart): LineBound | undefined {
  return apart ? undefined : bounds.findLast((one) => one.label === label && !one.counting)
}

/** "Norra 14,1", "Laxå under 25 %", with the period when it is not the chart's last. */
function nameText(line: Line, chart: LineChart): string {
  const { periods, decimals, percent } = chart
  const { index, value } = lastOf(line, chart)
  const bound = lastBound(line, chart)
  const number = `${formatNumber(value, decimals)}${percent ? '\u00a0%' : ''}`
  const told = `${line.label} ${bound?.index === index ? bound.text : number}`
  const isLast = index === periods.length - 1
  return isLast || line.apart ? told : `${told} (${formatPeriodShort(periods[index] ?? '')})`
}

/** The largest text that all labels have room for below each other, beside a plot that keeps most of the frame. */
export function columnFor(labels: Label[], height: number, frame: Box): LabelColumn {
  const widest = (one: number) => Math.max(0, ...labels.map(({ text }) => widthOf(text, one, true)))
  const fontSize = largest({ most: size.least, least: size.chartLeast }, (one) => {
    const fits = labels.length * inches(one * pitch) <= height + 0.1
    return fits && widest(one) < frame.w * 0.36
  })
  // Many labels are moved far from their lines; their leads need room to be told apart.
  return { fontSize, gap: labels.length > 7 ? 0.4 : 0.25, width: widest(fontSize) }
}

/** The labels right of the plot, none over another, those that were moved led to the end of their line. */
export function writeLabels(
  sheet: Sheet,
  labels: Label[],
  plot: Box,
  { fontSize, gap }: LabelColumn,
  at: (label: Label) => [number, number]
): void {
  const h = inches(fontSize * pitch)
  const ends = labels.map(at)
  const range: [number, number] = [plot.y + h / 4, plot.y + plot.h - h / 4]
  const placed = declutter(
    ends.map(([, y]) => y),
    h,
    range
  )
  const x = plot.x + plot.w + gap
  for (const [i, { text, color, bold }] of labels.entries()) {
    const [endX, endY] = ends[i]!
    const y = placed[i]!
    const moved = Math.abs(y - endY) > 0.06 || x - endX > 0.5
    // Longer, it would look like a line of data through years that have none.
    if (moved && x - endX < plot.w / 4) {
      drawLine(sheet, [endX + 0.09, endY], [x - 0.05, y], { color, width: 0.75, dash: 'sysDot' })
    }
    const box = { x, y: y - h / 2, w: widthOf(text, fontSize, true), h }
    write(sheet, text, box, { size: fontSize, bold, color, oneLine: true, valign: 'middle' })
  }
}
