import { expect, it } from 'vitest'
import { workdays } from '../../../pipelines/example/calendar.ts'

const HOLIDAY = /-(01-01|01-06|05-01|06-06|12-24|12-25|12-26|12-31)$/

/** The same by the platform's own calendar. */
function expected(year: number): string[] {
  const days: string[] = []
  for (const day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year;) {
    const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6
    const date = day.toISOString().slice(0, 10)
    if (!weekend && !HOLIDAY.test(date)) days.push(date)
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return days
}

it.each([2022, 2023, 2024, 2025, 2026, 2028, 2029, 2099])(
  'counts the workdays of %s as the platform does',
  (year) => {
    const days = workdays(year)
    expect(days.map(({ date }) => date)).toEqual(expected(year))
    for (const { date, month } of days) expect(month).toBe(Number(date.slice(5, 7)))
  }
)
