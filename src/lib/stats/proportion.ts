import { requireNonNegative, requireProportion } from './domain.ts'
import type { Interval } from './interval.ts'
import { Z95 } from './numerical/normal.ts'

/**
 * A count among persons or answers. `events` may be non-integer (derived from a published
 * percentage).
 */
export interface Proportion {
  events: number
  n: number
}

/**
 * Wilson's score interval for a proportion, as shares 0–1 (Wilson 1927, JASA 22, 209–212; Newcombe
 * 1998, method 3, without continuity correction). `z` is the normal deviate of the wanted level, 95
 * % unless given. Throws RangeError unless n > 0 and 0 ≤ events ≤ n.
 */
export function wilson(events: number, n: number, z: number = Z95): Interval {
  requireProportion(events, n)
  requireNonNegative('z', z)
  const zz = z * z
  const centre = (events + zz / 2) / (n + zz)
  const half = (z / (n + zz)) * Math.sqrt((events * (n - events)) / n + zz / 4)
  return {
    lower: events === 0 ? 0 : Math.max(0, centre - half),
    upper: events === n ? 1 : Math.min(1, centre + half)
  }
}
