/** A weekday when people work: YYYY-MM-DD and the month, 1–12. */
export interface Workday {
  date: string
  month: number
}

/** 1 January 2022 was a Saturday: days since Monday. */
const FIRST_YEAR = 2022
const FIRST_WEEKDAY = 5

/** Holidays with a date of their own; those that move, such as Easter, are not left out. */
const HOLIDAYS = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])

/**
 * The workdays of a year from 2022 to 2099, in order. Counted out, since Date answers in the
 * machine's own time zone.
 */
export function workdays(year: number): Workday[] {
  let weekday = FIRST_WEEKDAY
  for (let past = FIRST_YEAR; past < year; past++) weekday += isLeap(past) ? 366 : 365
  const months = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return months.flatMap((length, i) => {
    const days = Array.from({ length }, (_, day) => ({
      weekday: (weekday + day) % 7,
      day: `${twoDigits(i + 1)}-${twoDigits(day + 1)}`
    }))
    weekday += length
    const working = days.filter(({ weekday, day }) => weekday < 5 && !HOLIDAYS.has(day))
    return working.map(({ day }) => ({ date: `${year}-${day}`, month: i + 1 }))
  })
}

function isLeap(year: number): boolean {
  return year % 4 === 0
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
