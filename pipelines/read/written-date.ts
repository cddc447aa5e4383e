/** How a file of rows writes its dates with slashes, where they show it: the day first, the month first, or nothing that tells. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown'

const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ T]00:00(?::00)?)?$/
const withMidnight = /^(\d{4}-\d{2}-\d{2})[ T]00:00(?::00)?$/
const withTime = /^(\d{4}-\d{2}-\d{2})[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

/** What dates with slashes show together: one with a number over twelve tells which of the two is the day. */
export class DateOrders {
  private dayFirst = false
  private monthFirst = false

  see(cell: string): void {
    const found = slashed.exec(cell)
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
 * A day as programs write it, as YYYY-MM-DD: with a time after it, as Excel's number of it, or with slashes where the
 * file shows which is which. Anything else comes back as it is.
 */
export function isoDay(cell: string, order: DateOrder): string {
  const day = withTime.exec(cell)?.[1]
  if (day) return day
  const serial = /^\d{5}(?:[.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0
  if (serial >= serials.least && serial <= serials.greatest) return excelDay(serial)
  const found = slashed.exec(cell)
  if (!found || order === 'unknown') return cell
  const [, first = '', second = '', year = ''] = found
  const [date, month] = order === 'day-first' ? [first, second] : [second, first]
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/**
 * A date of a register as programs write it back: a day with midnight after it, or a month as a Swedish Excel makes of
 * 2025-08: aug-25. Anything else comes back as it is.
 */
export function registerDate(cell: string): string {
  const [, name = '', year = ''] = /^([a-zå]{3})\.?-(\d{2})$/i.exec(cell) ?? []
  const month = months.indexOf(name.toLowerCase())
  if (month !== -1) return `20${year}-${String(month + 1).padStart(2, '0')}`
  return withMidnight.exec(cell)?.[1] ?? cell
}

/** Whether a cell is a date with slashes: unread, it has two readings. */
export function isSlashed(cell: string): boolean {
  return slashed.test(cell)
}
