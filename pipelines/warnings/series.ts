import type { Indicator } from '../../src/lib/schema/registers/indicator.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { isYear } from '../../src/lib/schema/period.ts'
import { valueInterval } from '../../src/lib/stats/chance/value-interval.ts'

/** A published value of a whole year. */
export interface Point {
  year: number
  value: number
  /** How far the value may be from what it is a sample of: half the interval's width, 0 where none is told. */
  slack: number
}

/** The published values of one place, sex and school year that can be compared with each other, by year. */
export interface Series {
  area: string
  sex: Observation['sex']
  grade: Observation['grade']
  points: Point[]
}

/**
 * An indicator's series, of values that are told in numbers. A known break ends one series and begins another, and a year
 * that goes on is in none.
 */
export function seriesOf(
  rows: readonly Observation[],
  indicator: Pick<Indicator, 'measure' | 'per' | 'break_before' | 'through'>
): Series[] {
  const { break_before, through } = indicator
  const told = rows.filter(({ status, value, period }) => {
    return status === 'ok' && value !== null && isYear(period) && !through?.startsWith(period)
  })
  const isLater = ({ period }: Observation) => break_before !== null && period >= break_before
  const found = new Map<string, Series>()
  for (const row of told) {
    const { area, sex, grade } = row
    const key = [area, sex, grade, isLater(row)].join(' ')
    const own = found.get(key) ?? { area, sex, grade, points: [] }
    own.points.push(pointOf(row, indicator))
    found.set(key, own)
  }
  for (const { points } of found.values()) points.sort((a, b) => a.year - b.year)
  return [...found.values()]
}

// Half the width of a 95 % interval, in standard deviations.
const halfWidth = 1.96

function pointOf(
  { period, value, numerator, denominator }: Observation,
  indicator: Pick<Indicator, 'measure' | 'per'>
): Point {
  // By its counts alone: what is estimated of how values vary is wider for the very mistakes that are looked for.
  const { lower, upper } = valueInterval(indicator, numerator, denominator)
  // A number has no interval of its own: it is taken for one of events, whose variance is their mean (Poisson).
  const ofCount = indicator.measure === 'count' ? halfWidth * Math.sqrt(value!) : 0
  const slack = lower === null || upper === null ? ofCount : (upper - lower) / 2
  return { year: Number(period), value: value!, slack }
}
