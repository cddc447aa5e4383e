import type { DatePrecision } from '../schema/registers/decision.ts'

/** The first and the last day, YYYY-MM-DD, that a date of some precision stands for. */
export interface DateSpan {
  precision: DatePrecision
  firstDay: string
  lastDay: string
}

/** Reads 2026-03-06, 2025-08, 2024-H2 or 2028; null for anything else, impossible days included. */
export function dateSpan(date: string): DateSpan | null {
  const half = /^(\d{4})-H([12])$/.exec(date)
  if (half) {
    const [first, last] = half[2] === '1' ? ['01-01', '06-30'] : ['07-01', '12-31']
    return {
      precision: 'half-year',
      firstDay: `${half[1]}-${first}`,
      lastDay: `${half[1]}-${last}`
    }
  }
  if (/^\d{4}$/.test(date)) {
    return { precision: 'year', firstDay: `${date}-01-01`, lastDay: `${date}-12-31` }
  }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) {
    const [year, month] = date.split('-').map(Number)
    const length = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()
    return { precision: 'month', firstDay: `${date}-01`, lastDay: `${date}-${length}` }
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const day = new Date(`${date}T00:00:00Z`)
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
  return real ? { precision: 'day', firstDay: date, lastDay: date } : null
}
