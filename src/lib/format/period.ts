import { formatDate } from './date.ts'

const quarter = /^(\d{4})-Q([1-4])$/

/** A period in words: "2025", "kvartal 1 2026". What is neither year nor quarter is left as it stands. */
export function formatPeriod(period: string): string {
  return period.replace(quarter, 'kvartal $2 $1')
}

/** A run of periods: "2017", "2017–2019", "kvartal 2–3 2025", "kvartal 4 2024–kvartal 1 2025". */
export function formatPeriods(from: string, to: string): string {
  if (from === to) return formatPeriod(from)
  const [, year, first] = quarter.exec(from) ?? []
  const [, lastYear, last] = quarter.exec(to) ?? []
  return year && year === lastYear
    ? `kvartal ${first}–${last} ${year}`
    : `${formatPeriod(from)}–${formatPeriod(to)}`
}

/** A period as it stands in a label, where room is scarce: "2025", "kv 1 2026". */
export function formatPeriodShort(period: string): string {
  return period.replace(quarter, 'kv\u00a0$2 $1')
}

/** The last day of what is counted so far, without its year: "t.o.m. 6 mars". */
export function formatThrough(day: string): string {
  return `t.o.m. ${formatDate(day).replace(/ \d{4}$/, '')}`
}
