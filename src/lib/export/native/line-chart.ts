import type { Bound } from '../../schema/bound.ts'
import type { ValueUnit } from '../../format/bound.ts'

/** Places over time, drawn by a presentation program from figures that can be edited there. */
export interface LineChart extends ValueUnit {
  kind: 'line'
  /** Every period from the first to the last, those without any value too. */
  periods: string[]
  /** Where the values of each period stand on an axis of years. */
  positions: number[]
  /** Where the axis begins and ends: its years are whole. */
  years: [number, number]
  lines: Line[]
  /** Values told as bounds, which are gaps in their lines. */
  bounds: LineBound[]
  /** Doubtful values, which are gaps in their lines too. */
  doubts: LineDoubt[]
  /** False for means such as points, where a zero would flatten all differences. */
  zero: boolean
  /** Where the axis of values begins when lines of shares lie near each other; zero when not given. */
  start?: number
  /** Periods between two measurements, that a line may be drawn over; 1 when not given. */
  step?: number
  /** First period of a new series within the chart. */
  brokenAt?: string
  /** Why lines of single places are broken; empty or not there where none is. */
  note?: string
  /** Runs of periods without a value for any place. */
  missing?: LineGap[]
}

/** Periods in a row that no place has a value in. */
export interface LineGap {
  /** The first and the last, as numbers of the axis of years. */
  start: number
  end: number
  /** "2017 saknas" */
  text: string
  /** The question was asked, and its answers are missing. */
  asked: boolean
}

/** What a place's value in a period lies under or over. */
export interface LineBound extends Bound {
  label: string
  color: string
  /** Of the period. */
  index: number
  /** "under 25 %" */
  text: string
  /** The period is not over. */
  counting: boolean
}

/** A place's doubtful value in a period. */
export interface LineDoubt {
  label: string
  color: string
  /** Of the period. */
  index: number
  value: number
  /** "0,0 %" */
  text: string
}

/** A value for each period; null is a gap, whatever its reason. */
export interface Line {
  label: string
  /** "#rrggbb" */
  color: string
  dashed: boolean
  /** Not in focus. */
  faded: boolean
  values: (number | null)[]
  /** The bounds of each value, where the drawing shows them; null where a value has none. */
  intervals: ({ lower: number; upper: number } | null)[] | null
  /** Values that some member of the place is missing from, as numbers in the list of periods. */
  partial?: number[]
  /** Values that are not joined to the place's main line: those before a break, or counted so far. */
  apart?: 'earlier' | 'counting'
}
