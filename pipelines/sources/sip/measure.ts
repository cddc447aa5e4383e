import type { Indicator } from '../../../src/lib/schema/registers/indicator.ts'
import { callCodes, type CallColumn } from './calls.ts'

/** Calls that have one of some codes in a column; all calls when there is no column. */
export interface CallFilter {
  column: CallColumn | null
  codes: string[]
}

/** What an indicator of SIP counts, and what that is a share of; a number or a rate has no part. */
export interface CallMeasure {
  part: CallFilter | null
  whole: CallFilter
}

const oneOf = (column: CallColumn) => `${column}=(${callCodes[column].filter(Boolean).join('|')})`

// Every call has a code in these columns, so that a part and the rest make the whole.
const ofAll = (['kallande', 'aldersgrupp', 'bup_deltog'] as const).map(oneOf).join('|')
// Only calls that BUP did not take part in have a reason: a share of any others would not be one.
const ofReasons = `${oneOf('skal')} av bup_deltog=nej`

/** `kallelser`, `kallande=skola`, or `skal=annat av bup_deltog=nej`. */
export const sipKey = new RegExp(`^(kallelser|${ofAll}|${ofReasons})$`)

/** Shares of calls are given in whole percent. */
export const callShareStep = 1

/**
 * Calls are counted one by one for both sexes together, and of girls and of boys in multiples of five: else the calls
 * whose sex is not registered, most often one to four, would be what is left when girls and boys are taken from all.
 */
export function callBase(sex: string): number {
  return sex === 'alla' ? 1 : 5
}

/** Fewer calls than this are told as fewer than this, none at all among them. */
export function leastCalls(indicators: Pick<Indicator, 'least_count'>[]): number {
  return Math.max(0, ...indicators.map(({ least_count }) => least_count ?? 0))
}

/** The bound in percent that fewer than `least` calls of so many (rounded) are told by. */
export function callShareBound(least: number, whole: number, sex: string): number {
  const fewest = Math.max(least, whole - Math.floor(callBase(sex) / 2))
  return Math.min(100, Math.ceil((100 * least) / fewest))
}

export const allCalls: CallFilter = { column: null, codes: [] }

/** Reads an indicator's source key, which the register has checked. */
export function callMeasure({ source_key }: Pick<Indicator, 'source_key'>): CallMeasure {
  const [part = '', whole] = (source_key ?? '').split(' av ')
  if (part === 'kallelser') return { part: null, whole: allCalls }
  return { part: filter(part), whole: whole ? filter(whole) : allCalls }
}

function filter(condition: string): CallFilter {
  const [column, code = ''] = condition.split('=')
  return { column: column as CallColumn, codes: [code] }
}

/** The calls of the whole that are not in the part: those with the column's other codes. */
export function otherCalls({ column, codes }: CallFilter): CallFilter {
  const all: readonly string[] = column === null ? [] : callCodes[column]
  return { column, codes: all.filter((code) => code !== '' && !codes.includes(code)) }
}

/** Calls with the same filter have the same name, however they were come by. */
export function filterId({ column, codes }: CallFilter): string {
  return column === null ? 'kallelser' : `${column}=${codes.join('+')}`
}
