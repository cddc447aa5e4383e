import { linear, type Linear } from '../parts/scale/linear.ts'
import { chartWidth, onSlide, smallText } from '../parts/size.ts'
import { textWidth } from '../parts/text-wrap.ts'
import { valueScale, type ValueScale } from '../parts/scale/value-scale.ts'
import {
  type BreakdownOptions,
  labelText,
  marksOf,
  markWidth,
  type BreakdownRow,
  type Mark
} from './row.ts'
import { firstTop, shapeOf, type RowShape } from './shape.ts'

export interface PlacedRow {
  row: BreakdownRow
  marks: Mark[]
  top: number
  height: number
  /** Where the marks lie, px. */
  middle: number
  /** Where the row's name stands, px. */
  baseline: number
  /** There is no room to say whether the difference is significant; its weight alone tells. */
  terse: boolean
}

/** Where everything in a breakdown goes. */
export interface BreakdownLayout {
  rows: PlacedRow[]
  values: ValueScale
  x: Linear
  width: number
  bottom: number
  shape: RowShape
  /** Left edge of the differences; their right edge where they are stacked. */
  differenceX: number
}

/** Left of names, so that the shade of a chosen row reaches round them. */
export const inset = 6
/** Half the width of a mark, px. */
export const dot = 7
/** Between a mark's interval and its words. */
export const beside = 9

export function breakdownLayout(rows: BreakdownRow[], options: BreakdownOptions): BreakdownLayout {
  const width = chartWidth[options.size]
  const shape = shapeOf(rows, options)
  const { stacked, dense } = shape
  const placed = placeRows(rows, shape, options)
  const marks = placed.flatMap((row) => row.marks)
  const shown = marks.flatMap(({ value, lower, upper }) => [value, lower, upper])
  const values = valueScale(shown, stacked || dense ? 4 : 6, options, false)
  const differencesWidth = stacked ? 0 : Math.ceil(Math.max(0, ...placed.map(differenceWidth)))
  const differenceX = stacked ? width - inset : width - differencesWidth
  const words = Math.max(0, ...placed.map(({ marks }) => markWidth(marks.at(-1))))
  const right = Math.floor((stacked ? width - inset : differenceX - 16) - words - beside - dot)
  const names = stacked ? 0 : Math.ceil(Math.max(0, ...rows.map(nameWidth)))
  const left = plotLeft(placed, values.domain, inset + names + 8, right)
  const x = linear(values.domain, [left, right])
  const last = placed.at(-1)
  const bottom = last ? last.top + last.height : 0
  return { rows: placed, values, x, width, bottom, shape, differenceX }
}

function placeRows(rows: BreakdownRow[], shape: RowShape, options: BreakdownOptions): PlacedRow[] {
  let next = firstTop
  return rows.map((row) => {
    const marks = marksOf(row, options, shape.dense)
    const top = next + (row.heading === null ? 0 : shape.heading)
    const height = marks.length > 0 ? shape.row : shape.text
    next = top + height
    const narrow = onSlide(options.size) && lineWidth(row) > chartWidth[options.size]
    const terse = shape.dense || narrow
    const middle = top + shape.marks
    return { row, marks, top, height, middle, baseline: top + shape.name, terse }
  })
}

/** A name and its difference on one line, with what keeps them apart. */
function lineWidth(row: BreakdownRow): number {
  const { text, beneath, significant } = row.sexDifference
  const sexDifference = textWidth(text, labelText, significant ? 'bold' : 'regular')
  const told = beneath === null ? 0 : textWidth(`, ${beneath}`, smallText)
  return inset + nameWidth(row) + 12 + sexDifference + told + inset
}

function nameWidth({ label, chosen }: BreakdownRow): number {
  return textWidth(label, labelText, chosen ? 'bold' : 'regular')
}

function differenceWidth({ row: { sexDifference }, terse }: PlacedRow): number {
  const size = textWidth(
    sexDifference.text,
    labelText,
    sexDifference.significant ? 'bold' : 'regular'
  )
  return terse ? size : Math.max(size, textWidth(sexDifference.beneath ?? '', smallText))
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
