import { overdispersion } from '../../src/lib/stats/chance/overdispersion.ts'
import type { ScatterPoint } from '../../src/lib/stats/chance/scatter.ts'
import type { Form, Measured, Point } from './point.ts'

// Chance gives such a deviation less than once in a hundred million years.
const farAway = 6

type Counted = Point & ScatterPoint

/**
 * Values that lie farther above, or below, every other year of the place than the indicator's spread can explain, with
 * years on both sides: what goes up and stays is a change. The spread is that of the other kommuner, since a value that is
 * wrong would widen its own. Values without counts have none to be held against, and are for the warnings to find.
 */
export function jumps({ series }: Form, { measure }: Measured): Point[] {
  const variance = measure === 'percent' ? (share: number) => share * (1 - share) : identity
  const counted = series.map((own) => own.filter(isCounted))
  return counted.flatMap((own) => {
    const deviations = own.flatMap((point) => {
      const least = leastDeviation(point, own, variance)
      return least > farAway ? [{ point, least }] : []
    })
    if (deviations.length === 0) return []
    const others = counted.filter((one) => one !== own).flat()
    const spread = overdispersion(others, variance)
    return deviations.flatMap(({ point, least }) => {
      return spread && least / Math.sqrt(spread.effect) > farAway ? [point] : []
    })
  })
}

const identity = (share: number) => share

function isCounted(point: Point): point is Counted {
  return point.events !== null && point.n !== null
}

/**
 * How many standard errors a value is from the nearest of the other years, when nothing but chance of single events is at
 * work; 0 unless all lie on one side of it in value and some on either side of it in time.
 */
function leastDeviation(
  point: Counted,
  series: readonly Counted[],
  variance: (share: number) => number
): number {
  const others = series.filter((other) => other !== point)
  const isBetween = others.some(({ time }) => time < point.time) && others.at(-1)!.time > point.time
  if (!isBetween) return 0
  const deviations = others.map((other) => deviation(point, other, variance))
  const isOnOneSide = new Set(deviations.map(Math.sign)).size === 1
  return isOnOneSide ? Math.min(...deviations.map(Math.abs)) : 0
}

/** z of two shares or rates that are taken for one and the same. */
function deviation(a: Counted, b: Counted, variance: (share: number) => number): number {
  const together = (a.events + b.events) / (a.n + b.n)
  const error = Math.sqrt(variance(together) * (1 / a.n + 1 / b.n))
  return error > 0 ? (a.events / a.n - b.events / b.n) / error : 0
}
