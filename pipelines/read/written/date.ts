/** How a file of rows writes its dates with slashes, where they show it: the day first, the month first, or nothing that tells. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown'

const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/
// After the day: 00:00, 9.30, 09:30:00 or 09:30:00.000.
const time = /[ T]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?$/
const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/
const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** What dates with slashes show together: one with a number over twelve tells which of the two is the day. */
export class DateOrders {
  private dayFirst = false
  private monthFirst = false

  see(cell: string): void {
    const found = slashed.exec(cell.replace(time, ''))
    if (!found) return
    if (Number(found[1]) > 12) this.dayFirst = true
    if (Number(found[2]) > 12) this.monthFirst = true
  }

  get order(): DateOrder {
    if (this.dayFirst === this.monthFirst) return 'unknown'
    return this.dayFirst ? 'day-first' : 'month-first'
  }
}

// Excel counts days from here, after a 29 February 1900 that never was.
const dayZero = Date.UTC(1899, 11, 30)

/** The day, as YYYY-MM-DD, that Excel has a whole number for. */
export function excelDay(serial: number): string {
  return new Date(dayZero + serial * 86_400_000).toISOString().slice(0, 10)
}

// The days of 1990 to 2100.
const serials = { least: 32_874, greatest: 73_415 }

/**
 * A day as programs and people write it, as YYYY-MM-DD: with a time after it, as Excel's number of it, without hyphens as
 * in a care plan's `documentTime` (RIV-TA, YYYYMMDDHHMMSS), with the month in words, or with slashes where the file shows
 * which is which. Anything else comes back as it is, and so does a day that was never.
 */
export function isoDay(cell: string, order: DateOrder): string {
  if (withZone.test(cell)) return zonedDay(cell)
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0
  if (serial >= serials.least && serial <= serials.greatest) return excelDay(serial)
  const day = cell.replace(time, '')
  const [, year, month, date] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/.exec(day) ??
    []
  if (year && month && date) return isoOf(year, month, date)
  return worded(day) ?? unslashed(day, order) ?? cell
}

function zonedDay(cell: string): string {
  const instant = new Date(cell)
  return Number.isNaN(instant.getTime()) ? cell : inSweden.format(instant)
}

function unslashed(day: string, order: DateOrder): string | null {
  const found = slashed.exec(day)
  if (!found || order === 'unknown') return null
  const [, first = '', second = '', year = ''] = found
  return order === 'day-first' ? isoOf(year, second, first) : isoOf(year, first, second)
}

function isoOf(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** The number of a month by its first letters; 0 for none. Programs write May and Oct in English. */
function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3).replace('may', 'maj').replace('oct', 'okt')
  return months.indexOf(start) + 1
}

/** "3 januari 2022", "måndag den 3 jan. 2022", 03-Jan-2022. */
function worded(day: string): string | null {
  const found =
    /^(?:\p{L}+dag,? )?(?:den )?(\d{1,2})[ .-]*(\p{L}{3,9})\.?[ -]*(\d{4})$/u.exec(day) ?? []
  const [, date = '', name = '', year = ''] = found
  const month = monthNumber(name)
  return month === 0 ? null : isoOf(year, String(month), date)
}

/**
 * A date of a register as programs write it back: a day with a time after it, or a month as a Swedish Excel makes of
 * 2025-08: aug-25. Anything else comes back as it is.
 */
export function registerDate(cell: string): string {
  const [, name = '', year = ''] = /^([a-zå]{3})\.?-(\d{2})$/i.exec(cell) ?? []
  const month = monthNumber(name)
  if (month !== 0) return isoOf(`20${year}`, String(month), '').slice(0, 7)
  return cell.replace(time, '')
}

/** What is to be done with a date that cannot be read; null where nothing is known of it. */
export function dateAdvice(cell: string): string | null {
  if (slashed.test(cell.replace(time, ''))) {
    return 'dag och månad går inte att skilja åt i filen, skriv om dem'
  }
  const short = /^(?:\d{6}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2})$/.test(cell.replace(time, ''))
  return short ? 'skriv året med fyra siffror' : null
}
