import { sureValue } from '../schema/doubt.ts'
import { periodDays } from '../schema/period.ts'
import type { Measured } from './change.ts'

/** The days, YYYY-MM-DD, that a date stands for; the same twice when the day is known. */
export interface Days {
  first_day: string
  last_day: string
}

/** The last value before a date, and the first and the latest one after it: the same where there is one alone. */
export interface BeforeAfter<Point> {
  before: Point | null
  firstAfter: Point | null
  after: Point | null
  /** A break in the series lies between the two: they are not measured in the same way. */
  broken: boolean
}

/**
 * The values on either side of a date. A period counts as before when it had ended by then, and as after when it began
 * later; what was measured in a period that the date lies in is neither. Periods without a value are passed over, and doubtful ones.
 * `breaks` are the first periods of new series.
 */
export function beforeAfter<Point extends Measured>(
  timeSeries: readonly Point[],
  { first_day, last_day }: Days,
  breaks: readonly string[]
): BeforeAfter<Point> {
  const valued = timeSeries
    .filter((point) => sureValue(point) !== null)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
  const before = valued.findLast(({ period }) => periodDays(period).lastDay < first_day) ?? null
  const later = valued.filter(({ period }) => periodDays(period).firstDay > last_day)
  const [firstAfter = null, after = firstAfter] = [later[0], later.at(-1)]
  const broken =
    before !== null &&
    after !== null &&
    breaks.some((first) => before.period < first && after.period >= first)
  return { before, firstAfter, after, broken }
}
