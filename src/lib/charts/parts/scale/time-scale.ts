import { hasValueOrBound } from '../../../schema/bound.ts'
import type { Status } from '../../../schema/observation.ts'
import {
  dayPosition,
  periodIndex,
  perYear,
  rhythm,
  valuePosition,
  yearsTogether,
  type PerYear
} from '../period.ts'

/** What a chart over time spans: whole years. A value stands in the middle of its period, a decision on its day. */
export interface TimeSpan {
  perYear: PerYear
  /** How many years each period holds; see `yearsTogether`. */
  together: number
  /** Numbers of the first and the last period with anything to show, see `periodIndex`. */
  first: number
  last: number
  /** Periods between two measurements. */
  step: number
  /** Where the first year of the data begins, and where the last ends. */
  dataStart: number
  dataEnd: number
  /** Where the latest of what is shown stands. */
  latest: number
  /** Domain of the axis, in years: those of the data, and those that decisions or the reader add. */
  start: number
  end: number
  /** Numbers of the periods without a value for any area, in runs. */
  missing: { from: number; to: number; asked: boolean }[]
}

interface Timed {
  period: string
  through?: string | null
  value: number | null
  lower?: number | null
  upper?: number | null
  status: Status
}

/** The days, YYYY-MM-DD, that something on the axis stands for. */
export interface Days {
  firstDay: string
  lastDay: string
}

export function timeSpan(rows: Timed[], marks: Days[], endYear = -Infinity): TimeSpan {
  if (!rows.length) throw new Error('A trend needs at least one row')
  // A question first asked in 2017 begins there: what precedes is no gap.
  const told = rows.filter((row) => hasValueOrBound(row) || row.status === 'suppressed')
  const shown = told.length ? told : rows
  const indexes = shown.map((row) => periodIndex(row.period))
  const inYear = perYear(rows.map((row) => row.period))
  const together = yearsTogether(rows.map((row) => row.period))
  const first = Math.min(...indexes)
  const last = Math.max(...indexes)
  const step = rhythm(rows)
  const aside = (together - 1) / 2
  const dataStart = Math.floor(first / inYear) - aside
  const dataEnd = Math.floor(last / inYear) + 1 + aside
  const days = marks.flatMap(({ firstDay, lastDay }) => [
    dayPosition(firstDay),
    dayPosition(lastDay)
  ])
  const years = days.map(Math.floor)
  return {
    perYear: inYear,
    together,
    first,
    last,
    step,
    dataStart,
    dataEnd,
    latest: Math.max(...shown.map(valuePosition)),
    start: Math.min(dataStart, ...years),
    end: Math.max(dataEnd, endYear + 1, ...years.map((year) => year + 1)),
    missing: missingPeriods(rows, new Set(indexes), { first, last, step })
  }
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
