import type { Status } from './observation.ts'

/** What is known of a value near an end: that it is less (`under`) or more (`over`) than so much, never as much. */
export interface Bound {
  side: 'under' | 'over'
  value: number
}

interface Row {
  status: Status
  lower?: number | null
  upper?: number | null
}

/** The bound that a row tells in place of its value; null for every other row. */
export function boundOf({ status, lower, upper }: Row): Bound | null {
  if (status === 'under' && upper != null) return { side: 'under', value: upper }
  if (status === 'over' && lower != null) return { side: 'over', value: lower }
  return null
}

/** Whether a row tells anything of its value: the value itself, or a bound. */
export function hasValueOrBound(row: Row & { value: number | null }): boolean {
  return row.value !== null || boundOf(row) !== null
}
