/** Whether a period is a whole year and no quarter. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period)
}

/** So many years are taken together where one has too few events. */
export const WINDOW_YEARS = 3

/** The years taken together up to a year, by the first and the last of them as in ISO 8601: 2023 → 2021/2023. */
export function windowTo(year: string): string {
  return `${Number(year) - WINDOW_YEARS + 1}/${year}`
}

/** Whether a period is several years together. */
export function isWindow(period: string): boolean {
  return period.includes('/')
}

/** The last year of several together; any other period itself. */
export function windowEnd(period: string): string {
  return period.replace(/^.*\//, '')
}

/** The quarter that a day lies in: 2026-03-06 → 2026-Q1. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Whether a period, a year or a quarter, was still running on the last day that there are figures for. */
export function isInProgress(period: string, through: string | null): boolean {
  if (through === null) return false
  return period === through.slice(0, 4) || period === quarterOf(through)
}

const bounds: Record<string, [string, string]> = {
  '': ['01-01', '12-31'],
  H1: ['01-01', '06-30'],
  H2: ['07-01', '12-31'],
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31']
}

/** The first and the last day, YYYY-MM-DD, of a year, a half-year such as 2024-H2, or a quarter. */
export function periodDays(period: string): { firstDay: string; lastDay: string } {
  const [year = '', part = ''] = period.split('-')
  const days = bounds[part]
  if (!days) throw new Error(`Not a year, a half-year or a quarter: ${period}`)
  return { firstDay: `${year}-${days[0]}`, lastDay: `${year}-${days[1]}` }
}
