import type { Bound } from '../schema/bound.ts'
import { formatNumber } from './number.ts'

/** Who has hidden values that are not shown: this project, their source, or one of them each. */
export type Hider = 'here' | 'source' | 'both'

/** How values are written. */
export interface ValueUnit {
  decimals: number
  percent: boolean
  /** It is a number of things, not a measure. */
  counted?: boolean
  /** Who hides values of it; this project when not given. */
  hider?: Hider
}

/** A bound in words: "under 25 %", "över 4,4"; of things that are counted "färre än 5". */
export function formatBound({ side, value }: Bound, unit: ValueUnit): string {
  const words = unit.counted
    ? { under: 'färre än', over: 'fler än' }
    : { under: 'under', over: 'över' }
  return `${words[side]} ${numberOf(value, unit)}`
}

/** The same where there is hardly any room: "<25 %", ">4,4". */
export function shortBound({ side, value }: Bound, unit: ValueUnit): string {
  return `${side === 'under' ? '<' : '>'}${numberOf(value, unit)}`
}

function numberOf(value: number, { decimals, percent }: ValueUnit): string {
  return formatNumber(value, decimals) + (percent ? '\u00a0%' : '')
}
