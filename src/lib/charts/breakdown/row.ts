import { type ValueUnit, formatBound } from '../../format/bound.ts'
import { formatNumber } from '../../format/number.ts'
import type { Bound } from '../../schema/bound.ts'
import type { FrameOptions } from '../parts/frame.ts'
import { textWidth } from '../parts/text-wrap.ts'

/** One sex of a row. All null where the value is not shown. */
export interface SexValue {
  value: number | null
  lower: number | null
  upper: number | null
  /** What is told in place of the value. */
  bound: Bound | null
  /** The source's value does not fit with its others; nothing is concluded from it. */
  doubtful: boolean
  /** Some kommun is missing in the value. */
  partial: boolean
  /** To be read with caution. */
  uncertain: boolean
  /** The reader has chosen this sex. */
  chosen: boolean
  /** What is said of the mark, line by line. */
  tip: string[]
}

/** Girls and boys of one school year in one place. */
export interface BreakdownRow {
  area: string
  /** The place, above the first of its rows; null elsewhere, and where the rows themselves are places. */
  heading: string | null
  label: string
  girls: SexValue
  boys: SexValue
  sexDifference: SexDifference
  /** The reader has chosen this row's school year. */
  chosen: boolean
}

/** What stands at the end of a row. */
export interface SexDifference {
  /** How large the difference is, or why there is none. */
  text: string
  /** Whether it is beyond chance, or what is known instead. */
  beneath: string | null
  significant: boolean
  /** What is said of a row where a value is not shown, line by line; null where both are. */
  absent: string[] | null
}

/** A value, or a bound, with its sex: what is drawn, and how the two of a row lie to each other. */
export interface Mark {
  sex: 'Flickor' | 'Pojkar'
  value: number
  lower: number
  upper: number
  hasInterval: boolean
  /** It is no value, but what the value lies under or over. */
  bound: Bound | null
  doubtful: boolean
  partial: boolean
  text: string
  bold: boolean
  tip: string[]
}

export const labelText = 14

/** The values and bounds that are shown, the lower one first; with `bare` the words of values are numbers alone. */
export function marksOf(row: BreakdownRow, unit: ValueUnit, bare: boolean): Mark[] {
  const sexes = [
    { sex: 'Flickor', ...row.girls },
    { sex: 'Pojkar', ...row.boys }
  ] as const
  const marks = sexes.flatMap(({ value, lower, upper, chosen, uncertain, ...rest }): Mark[] => {
    const { bound } = rest
    const at = value ?? bound?.value
    if (at === undefined) return []
    const number = `${formatNumber(at, unit.decimals)}${unit.percent ? '\u00a0%' : ''}`
    const text = bound ? formatBound(bound, unit) : number + (uncertain ? '*' : '')
    return [
      {
        ...rest,
        value: at,
        lower: lower ?? at,
        upper: upper ?? at,
        hasInterval: lower !== null && upper !== null,
        // Of a bound the mark does not say whose it is.
        text: bare && !bound ? text : `${rest.sex} ${text}`,
        bold: chosen
      }
    ]
  })
  return marks.sort((a, b) => a.value - b.value)
}

/** Room for a mark's own words; none where there is no mark. */
export function markWidth(mark: Mark | undefined): number {
  return mark ? textWidth(mark.text, labelText, mark.bold ? 'bold' : 'regular') : 0
}

export interface BreakdownOptions extends FrameOptions, ValueUnit {
  /** False for means such as points, where a zero would flatten all differences. */
  zero?: boolean
}
