import { declutter } from '../../../charts/parts/labels.ts'
import { formatNumber } from '../../../format/number.ts'
import { formatPeriodShort } from '../../../format/period.ts'
import type { Line, LineBound, LineChart } from '../../native/line-chart.ts'
import { inches, size, type Box } from '../page.ts'
import { widthOf } from '../words.ts'
import type { UserShapes } from './user-shapes.ts'

/** What is written beside the end of a line. */
export interface Label {
  text: string
  color: string
  bold: boolean
  /** The period and the value that it stands beside. */
  index: number
  value: number
}

/** What stands beside a plot: its width and what is left between, in inches, and how many lines have no name there. */
export interface LabelColumn {
  labels: Label[]
  gap: number
  width: number
  unnamed: number
}

const pitch = 1.2

/** A place is named once, at the end of its main line. What is counted so far is told of in the chart's key. */
function endLabels(chart: LineChart): (Label & { faded: boolean })[] {
  const focused = chart.lines.some(({ faded }) => faded)
  const drawn = chart.lines.filter((line) => isDrawn(line) || lastBound(line, chart))
  const names = drawn.filter((line) => !line.apart || !mainOf(line, drawn))
  return names.map((line) => {
    const bold = focused && !line.faded
    const { color, faded } = line
    return { text: nameText(line, chart), color, bold, faded, ...lastOf(line, chart) }
  })
}

export const isDrawn = ({ values }: Line) => values.some((value) => value !== null)

/** The line that this one's values are kept apart from. */
function mainOf({ label }: Line, lines: Line[]): Line | undefined {
  return lines.find((line) => !line.apart && label.startsWith(`${line.label} (`))
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

/**
 * The names that have room below each other in a size that is read from afar: those in focus first, then the outermost
 * values, in turn the highest and the lowest.
 */
export function columnFor(chart: LineChart, height: number): LabelColumn {
  const all = endLabels(chart)
  const most = Math.max(1, Math.floor((height + 0.1) / inches(size.least * pitch)))
  const outermost = (own: typeof all) => {
    const ordered = own.toSorted((a, b) => b.value - a.value)
    const place = (i: number) => Math.min(2 * i, 2 * (ordered.length - 1 - i) + 1)
    return ordered.map((label, i) => ({ label, place: place(i) }))
  }
  const ranked = [
    ...outermost(all.filter(({ faded }) => !faded)),
    ...outermost(all.filter(({ faded }) => faded)).map(({ label, place }) => {
      return { label, place: place + all.length }
    })
  ].toSorted((a, b) => a.place - b.place)
  const named = new Set(ranked.slice(0, most).map(({ label }) => label))
  const labels = all.filter((label) => named.has(label))
  const width = Math.max(0, ...labels.map(({ text }) => widthOf(text, size.least, true)))
  // Many labels are moved far from their lines; their leads need room to be told apart.
  const gap = labels.length > 7 ? 0.4 : 0.25
  return { labels, gap, width, unnamed: all.length - labels.length }
}

/** The labels right of the plot, none over another, those that were moved led to the end of their line. */
export function writeLabels(
  shapes: UserShapes,
  { labels, gap }: LabelColumn,
  plot: Box,
  at: (label: Label) => [number, number]
): void {
  const h = inches(size.least * pitch)
  const ends = labels.map(at)
  const range: [number, number] = [plot.y + h / 4, plot.y + plot.h - h / 4]
  const placed = declutter(
    ends.map(([, y]) => y),
    h,
    range
  )
  // Decisions may lie after the figures: names stand by the lines' ends, and no further out than the latest of them.
  const x = Math.max(...ends.map(([endX]) => endX)) + gap
  for (const [i, { text, color, bold }] of labels.entries()) {
    const [endX, endY] = ends[i]!
    const y = placed[i]!
    const moved = Math.abs(y - endY) > 0.06 || x - endX > 0.5
    // Longer, it would look like a line of data through years that have none.
    if (moved && x - endX < plot.w / 4) {
      const lead = { color, width: 0.75, dash: 'sysDot' as const }
      shapes.line('Ledlinje', [endX + 0.09, endY], [x - 0.05, y], lead)
    }
    const box = { x, y: y - h / 2, w: widthOf(text, size.least, true), h }
    const look = { size: size.least, bold, color, paper: true, valign: 'middle' as const }
    shapes.text('Etikett', text, box, look)
  }
}
