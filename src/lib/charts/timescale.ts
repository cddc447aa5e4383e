import { dayPosition, type DecisionMark } from './decisionmark.ts'
import { rhythm, periodYear } from './series.ts'

/** The years that a trend spans. A year's value stands in the middle of its year, a decision on its day. */
export interface TimeSpan {
  firstYear: number
  lastYear: number
  /** Years between two measurements. */
  step: number
  /** Domain of the axis, in years with fractions. */
  start: number
  end: number
  /** Years without a value for any area, in runs. */
  missing: { from: number; to: number; asked: boolean }[]
}

export const midYear = (year: number) => year + 0.5

export function timeSpan(
  rows: { period: string; value: number | null; status: string }[],
  marks: DecisionMark[],
  endYear?: number
): TimeSpan {
  const shown = rows.filter((row) => row.value !== null || row.status === 'suppressed')
  const years = (shown.length ? shown : rows).map((row) => periodYear(row.period))
  if (!years.length) throw new Error('A trend needs at least one row')
  const firstYear = Math.min(...years)
  const lastYear = Math.max(...years)
  const step = rhythm(rows)
  const days = marks.flatMap((mark) => [dayPosition(mark.firstDay), dayPosition(mark.lastDay)])
  return {
    firstYear,
    lastYear,
    step,
    start: Math.min(firstYear + 0.2, ...days.map((day) => day - 0.1)),
    // A year that is reached at all is reached to its middle, where its number stands.
    end: Math.max(
      midYear(lastYear),
      endYear ? midYear(endYear) : 0,
      ...days.map((day) => Math.max(day, midYear(Math.floor(day))) + 0.1)
    ),
    missing: missingYears(rows, new Set(years), firstYear, lastYear, step)
  }
}

function missingYears(
  rows: { period: string; status: string }[],
  shown: Set<number>,
  firstYear: number,
  lastYear: number,
  step: number
): TimeSpan['missing'] {
  const runs: TimeSpan['missing'] = []
  for (let year = firstYear; year <= lastYear; year += step) {
    if (shown.has(year)) continue
    const own = rows.filter((row) => periodYear(row.period) === year)
    const asked = !own.length || own.some((row) => row.status !== 'not_asked')
    const run = runs.at(-1)
    if (run && run.to === year - step && run.asked === asked) run.to = year
    else runs.push({ from: year, to: year, asked })
  }
  return runs
}

/** Years to print below the axis, as many as fit, counted from the first year of data. */
export function yearTicks(span: TimeSpan, pxPerYear: number, minDistance: number): number[] {
  const candidates = [1, 2, 3, 4, 5, 6, 9, 10, 12, 15, 20, 25, 30, 50]
  const step =
    candidates.find((n) => n % span.step === 0 && n * pxPerYear >= minDistance) ?? span.step
  const ticks: number[] = []
  for (let year = span.firstYear; midYear(year) <= span.end + 0.001; year += step) ticks.push(year)
  return ticks
}
