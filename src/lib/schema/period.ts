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
