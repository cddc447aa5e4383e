import { chiSquareQuantile } from './numerical/chi-square.ts'
import { requireNonNegative, requirePositive } from './domain.ts'
import type { Interval } from './interval.ts'
import { TAIL, Z95 } from './numerical/normal.ts'

/**
 * Events in a population or over person-time. `events` may be non-integer (derived from a published
 * rate).
 */
export interface Rate {
  events: number
  population: number
}

/** From this many events the approximations are used; below it the exact distributions. */
export const EXACT_BELOW = 10

/** One of Byar's limits around `count`: count · (1 − 1/(9·count) ± z/(3·√count))³. */
function byar(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3
}

/**
 * The 95 % interval of the expected number of events behind a Poisson count, in events.
 * - 10 or more: Byar's approximation (Breslow & Day 1987, Statistical Methods in Cancer Research
 *   II, p. 69).
 * - fewer: exact, χ²(0.025; 2·events)/2 to χ²(0.975; 2·events + 2)/2 (Garwood 1936). The relation
 *   to χ² also carries non-integer events. With 0 events the lower limit is 0 and the upper the
 *   exact two-sided one, 3.689.
 * Byar lies within 0.01 of the exact limits at 10, so the change of method hardly shows. `z` is the deviate of the wanted
 * level, 95 % unless given; the exact limits are always those of 95 %. Throws RangeError on a negative or non-finite
 * number.
 */
export function poissonInterval(events: number, z: number = Z95): Interval {
  requireNonNegative('events', events)
  if (events >= EXACT_BELOW) return { lower: byar(events, -z), upper: byar(events + 1, z) }
  return {
    lower: events === 0 ? 0 : chiSquareQuantile(TAIL, 2 * events) / 2,
    upper: chiSquareQuantile(1 - TAIL, 2 * events + 2) / 2
  }
}

/**
 * The 95 % interval of a rate, in events per `per` (1 000, 10 000 …) of the population. Throws
 * RangeError unless events ≥ 0, population > 0 and per > 0.
 */
export function rateInterval(
  events: number,
  population: number,
  per: number,
  z: number = Z95
): Interval {
  requirePositive('population', population)
  requirePositive('per', per)
  const { lower, upper } = poissonInterval(events, z)
  return { lower: (lower / population) * per, upper: (upper / population) * per }
}
