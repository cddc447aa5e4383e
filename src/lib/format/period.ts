import { formatDate } from './date.ts'

const quarter = /^(\d{4})-Q([1-4])$/

/** A period in words: "2025", "2021–2023", "kvartal 1 2026". What is none of these is left as it stands. */
export function formatPeriod(period: string): string {
  return period.replace(quarter, 'kvartal $2 $1').replace('/', '–')
}

/** A run of periods: "2017", "2017–2019", "kvartal 2–3 2025", "kvartal 4 2024–kvartal 1 2025", "2014–2016 till 2020–2022". */
export function formatPeriods(from: string, to: string): string {
  if (from === to) return formatPeriod(from)
  const [, year, first] = quarter.exec(from) ?? []
  const [, lastYear, last] = quarter.exec(to) ?? []
  if (from.includes('/')) return `${formatPeriod(from)} till ${formatPeriod(to)}`
  return year && year === lastYear
    ? `kvartal ${first}–${last} ${year}`
    : `${formatPeriod(from)}–${formatPeriod(to)}`
}

/** A period as it stands in a label, where room is scarce: "2025", "2021–2023", "kv 1 2026". */
export function formatPeriodShort(period: string): string {
  return period.replace(quarter, 'kv\u00a0$2 $1').replace('/', '–')
}

/** The last day of what is counted so far, without its year: "t.o.m. 6 mars". */
export function formatThrough(day: string): string {
  return `t.o.m. ${formatDate(day).replace(/ \d{4}$/, '')}`
}
