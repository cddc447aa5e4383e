import type { Observation } from '../../../src/lib/schema/observation.ts'
import type { Range } from '../../protect/range.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import { callBase, callMeasure, callShareStep } from './measure.ts'

/** Two releases of the same period, laid side by side. */
interface Releases {
  earlier: readonly Observation[]
  now: readonly Observation[]
}

/**
 * The rows by which somebody who has kept the earlier release would know that there are a few calls more, or fewer: from
 * one to less than `least`. The difference of two releases is a table of its own, of those calls alone.
 */
export function tellsFew(
  indicator: RegisteredIndicator,
  { earlier, now }: Releases,
  least: number
): Observation[] {
  const isShare = callMeasure(indicator).part !== null
  // A rate tells no more than the number of calls does, which has a row of its own.
  if (!isShare && indicator.measure !== 'count') return []
  const counts = isShare ? shareCounts : callCounts
  const known = new Map(
    earlier
      .filter((row) => row.indicator === indicator.id)
      .map((row) => [keyOf(row), counts(row)] as const)
  )
  return now.filter((row) => {
    const was = known.get(keyOf(row)) ?? []
    const is = row.indicator === indicator.id ? counts(row) : []
    return is.some((range, i) => was[i] !== undefined && isFew(range, was[i], least))
  })
}

/** Whether the difference cannot be none, and is known not to be enough. */
function isFew(now: Range, was: Range, least: number): boolean {
  const more = { least: now.least - was.greatest, greatest: now.greatest - was.least }
  const changed = more.least > 0 ? more : { least: -more.greatest, greatest: -more.least }
  return changed.least > 0 && changed.greatest < least
}

function keyOf({ area, period, sex }: Observation): string {
  return [area, period, sex].join(' ')
}

/** Between which numbers of calls a row says that its own is. */
function callCounts({ status, value, sex }: Observation): Range[] {
  return status === 'ok' && value !== null ? [around(value, sex)] : []
}

/** The same of a share: the calls that it is of, and those that are in it and not. */
function shareCounts({ status, value, denominator, sex }: Observation): Range[] {
  if (denominator === null) return []
  const whole = around(denominator, sex)
  if (status !== 'ok' || value === null) return [whole]
  const [from, to] = [value - callShareStep / 2, value + callShareStep / 2]
  const part = {
    least: Math.ceil((Math.max(0, from) * whole.least) / 100),
    greatest: Math.floor((Math.min(100, to) * whole.greatest) / 100)
  }
  const rest = { least: whole.least - part.greatest, greatest: whole.greatest - part.least }
  return [whole, part, rest]
}

function around(rounded: number, sex: string): Range {
  const slack = Math.floor(callBase(sex) / 2)
  return { least: Math.max(0, rounded - slack), greatest: rounded + slack }
}
