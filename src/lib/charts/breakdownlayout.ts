import type { BreakdownOptions } from './breakdown.ts'
import { labelText, marksOf, markWidth, type BreakdownRow, type Mark } from './breakdownrow.ts'
import { linear, type Linear } from './linear.ts'
import { chartWidth, smallText } from './size.ts'
import { textWidth } from './textwrap.ts'
import { valueScale, type ValueScale } from './valuescale.ts'

export interface PlacedRow {
  row: BreakdownRow
  marks: Mark[]
  top: number
  height: number
  /** Where the marks lie, px. */
  middle: number
  /** Where the row's name stands, px. */
  baseline: number
}

/** Where everything in a breakdown goes. */
export interface BreakdownLayout {
  rows: PlacedRow[]
  values: ValueScale
  x: Linear
  width: number
  bottom: number
  /** Names and gaps stand above the marks, as on a phone, not beside them. */
  stacked: boolean
  /** Left edge of the gaps; their right edge where they are stacked. */
  gapX: number
}

const headingHeight = 32
const rowHeight = 44
const stackedHeight = 54
/** A stacked row without marks. */
const textHeight = 26
/** Left of names, so that the shade of a chosen row reaches round them. */
export const inset = 6
/** Half the width of a mark, px. */
export const dot = 7
/** Between a mark's interval and its words. */
export const beside = 9

export function breakdownLayout(rows: BreakdownRow[], options: BreakdownOptions): BreakdownLayout {
  const width = chartWidth[options.size]
  const stacked = options.size === 'narrow'
  const placed = placeRows(rows, stacked, options)
  const marks = placed.flatMap((row) => row.marks)
  const shown = marks.flatMap(({ value, lower, upper }) => [value, lower, upper])
  const values = valueScale(shown, stacked ? 4 : 6, options, false)
  const gaps = stacked ? 0 : Math.ceil(Math.max(0, ...rows.map(gapWidth)))
  const gapX = stacked ? width - inset : width - gaps
  const words = Math.max(0, ...placed.map(({ marks }) => markWidth(marks.at(-1))))
  const right = Math.floor((stacked ? width - inset : gapX - 16) - words - beside - dot)
  const names = stacked ? 0 : Math.ceil(Math.max(0, ...rows.map(nameWidth)))
  const left = plotLeft(placed, values.domain, inset + names + 8, right)
  const x = linear(values.domain, [left, right])
  const last = placed.at(-1)
  const bottom = last ? last.top + last.height : 0
  return { rows: placed, values, x, width, bottom, stacked, gapX }
}

function placeRows(rows: BreakdownRow[], stacked: boolean, unit: BreakdownOptions): PlacedRow[] {
  let next = 2
  return rows.map((row) => {
    const marks = marksOf(row, unit)
    const top = next + (row.heading === null ? 0 : headingHeight)
    const height = !stacked ? rowHeight : marks.length > 0 ? stackedHeight : textHeight
    next = top + height
    const middle = stacked ? top + 36 : top + height / 2
    return { row, marks, top, height, middle, baseline: stacked ? top + 17 : middle + 5 }
  })
}

function nameWidth({ label, chosen }: BreakdownRow): number {
  return textWidth(label, labelText, chosen ? 'bold' : 'regular')
}

function gapWidth({ gap }: BreakdownRow): number {
  const size = textWidth(gap.text, labelText, gap.real ? 'bold' : 'regular')
  return Math.max(size, textWidth(gap.beneath ?? '', smallText))
}

/** As far left as leaves room, in every row, for the words before its lower value. */
function plotLeft(rows: PlacedRow[], [from, to]: [number, number], start: number, right: number) {
  const needed = rows.flatMap(({ marks: [less, more] }) => {
    if (!less || !more) return []
    const share = (Math.min(less.lower, more.lower) - from) / (to - from || 1)
    const room = start + markWidth(less) + beside
    return share < 1 ? [(room - share * right) / (1 - share)] : []
  })
  return Math.ceil(Math.max(start, ...needed))
}
