/** Whether a period is a whole year and no quarter. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period)
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
