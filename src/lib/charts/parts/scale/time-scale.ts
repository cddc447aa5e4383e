import { hasValueOrBound } from '../../../schema/bound.ts'
import type { Status } from '../../../schema/observation.ts'
import { dayPosition, type DecisionMark } from '../decision-mark.ts'
import { middle, periodIndex, perYear, rhythm, yearsTogether, type PerYear } from '../period.ts'

/** What a trend spans. A period's value stands in the middle of its period, a decision on its day. */
export interface TimeSpan {
  perYear: PerYear
  /** How many years each period holds; see `yearsTogether`. */
  together: number
  /** Numbers of the first and the last period with anything to show, see `periodIndex`. */
  first: number
  last: number
  /** Periods between two measurements. */
  step: number
  /** Domain of the axis, in years with fractions. */
  start: number
  end: number
  /** Numbers of the periods without a value for any area, in runs. */
  missing: { from: number; to: number; asked: boolean }[]
}

export const midYear = (year: number) => year + 0.5

interface Timed {
  period: string
  value: number | null
  lower?: number | null
  upper?: number | null
  status: Status
}

export function timeSpan(rows: Timed[], marks: DecisionMark[], endYear?: number): TimeSpan {
  if (!rows.length) throw new Error('A trend needs at least one row')
  // A question first asked in 2017 begins there: what precedes is no gap.
  const shown = rows.filter((row) => hasValueOrBound(row) || row.status === 'suppressed')
  const indexes = (shown.length ? shown : rows).map((row) => periodIndex(row.period))
  const inYear = perYear(rows.map((row) => row.period))
  const first = Math.min(...indexes)
  const last = Math.max(...indexes)
  const step = rhythm(rows)
  const days = marks.flatMap((mark) => [dayPosition(mark.firstDay), dayPosition(mark.lastDay)])
  // A year that is reached at all is reached to its middle, where its number stands.
  const start = inYear === 1 ? first + 0.2 : Math.min(first / 4, yearMiddle(first / 4) - 0.1)
  return {
    perYear: inYear,
    together: yearsTogether(rows.map((row) => row.period)),
    first,
    last,
    step,
    start: days.reduce((least, day) => Math.min(least, day - 0.1), start),
    end: days.reduce(
      (most, day) => Math.max(most, Math.max(day, yearMiddle(day)) + 0.1),
      Math.max(middle(last, inYear), yearMiddle(last / inYear), endYear ? midYear(endYear) : 0)
    ),
    missing: missingPeriods(rows, new Set(indexes), { first, last, step })
  }
}

function yearMiddle(position: number): number {
  return midYear(Math.floor(position))
}

function missingPeriods(
  rows: { period: string; status: string }[],
  shown: Set<number>,
  { first, last, step }: Pick<TimeSpan, 'first' | 'last' | 'step'>
): TimeSpan['missing'] {
  const runs: TimeSpan['missing'] = []
  for (let index = first; index <= last; index += step) {
    if (shown.has(index)) continue
    const own = rows.filter((row) => periodIndex(row.period) === index)
    const asked = !own.length || own.some((row) => row.status !== 'not_asked')
    const run = runs.at(-1)
    if (run && run.to === index - step && run.asked === asked) run.to = index
    else runs.push({ from: index, to: index, asked })
  }
  return runs
}

/** Years to print below the axis, as many as fit, counted from the first year of data. */
export function yearTicks(span: TimeSpan, pxPerYear: number, minDistance: number): number[] {
  const candidates = [1, 2, 3, 4, 5, 6, 9, 10, 12, 15, 20, 25, 30, 50]
  const rhythm = Math.max(1, span.step / span.perYear)
  const step = candidates.find((n) => n % rhythm === 0 && n * pxPerYear >= minDistance) ?? rhythm
  const ticks: number[] = []
  const firstYear = Math.floor(span.first / span.perYear)
  for (let year = firstYear; midYear(year) <= span.end + 0.001; year += step) ticks.push(year)
  return ticks
}
