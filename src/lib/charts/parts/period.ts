/** How many periods a year has. Those of one chart have one length: years, `2025`, several years together, `2021/2023`, or quarters, `2026-Q1`. */
export type PerYear = 1 | 4

/** The length that periods share; to mix years with quarters is refused. */
export function perYear(periods: string[]): PerYear {
  const found = new Set(periods.map((period) => parse(period).perYear))
  if (found.size > 1) throw new Error('Years and quarters cannot share a chart')
  return found.has(4) ? 4 : 1
}

/** How many years each of them holds: 1, or more where years are taken together. A quarter counts as 1. */
export function yearsTogether(periods: string[]): number {
  const found = new Set(periods.map((period) => parse(period).together))
  if (found.size > 1) throw new Error('Years alone and years together cannot share a chart')
  return Math.max(1, ...found)
}

/** A whole number that differs by 1 between neighbours of one length; of years together, as the one in their middle. */
export function periodIndex(period: string): number {
  const { year, quarter, perYear } = parse(period)
  return year * perYear + quarter - 1
}

/** The inverse of `periodIndex`. */
export function periodAt(index: number, perYear: PerYear, together = 1): string {
  const aside = (together - 1) / 2
  if (aside > 0) return `${index - aside}/${index + aside}`
  return perYear === 1 ? String(index) : `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
}

/** Where a period begins on an axis of years: `2026-Q2` at 2026.25. */
export function periodStart(period: string): number {
  return periodIndex(period) / parse(period).perYear
}

/** The middle of a period on an axis of years. */
export function middle(index: number, perYear: PerYear): number {
  return (index + 0.5) / perYear
}

/** Where a day begins on an axis of years: 2024-07-01 is 2024.5. */
export function dayPosition(day: string): number {
  const year = Number(day.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  const days = (Date.UTC(year + 1, 0, 1) - start) / 86_400_000
  return year + (Date.parse(day) - start) / 86_400_000 / days
}

/** Where a value stands on an axis of years: in the middle of its period, or of what is counted of it so far. */
export function valuePosition(row: { period: string; through?: string | null }): number {
  const { period, through } = row
  if (!through) return middle(periodIndex(period), parse(period).perYear)
  return (periodStart(period) + dayPosition(through) + 1 / 365) / 2
}

/** Periods between two measurements: 1 for registers, 3 for a survey made every third year. */
export function rhythm(rows: { period: string }[]): number {
  const indexes = [...new Set(rows.map((row) => periodIndex(row.period)))].sort((a, b) => a - b)
  const steps = indexes.slice(1).map((index, i) => index - indexes[i]!)
  return steps.length ? Math.min(...steps) : 1
}

interface Parsed {
  /** Of several together, the one in the middle. */
  year: number
  quarter: number
  perYear: PerYear
  together: number
}

function parse(period: string): Parsed {
  const [, year, quarter, last] = /^(\d{4})(?:-Q([1-4])|\/(\d{4}))?$/.exec(period) ?? []
  if (!year) throw new Error(`Not a year or a quarter, nor years together: ${period}`)
  const together = last ? Number(last) - Number(year) + 1 : 1
  return {
    year: Number(year) + Math.floor((together - 1) / 2),
    quarter: Number(quarter ?? 1),
    perYear: quarter ? 4 : 1,
    together
  }
}
