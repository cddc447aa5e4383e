import type { Observation } from '../../src/lib/schema/observation.ts'
import { wilson } from '../../src/lib/stats/proportion.ts'
import { rateInterval } from '../../src/lib/stats/rate.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'

/**
 * The 95 % interval in the indicator's own unit: Wilson for percentages, Byar or exact Poisson for rates.
 * Both limits are null for means and counts, and where the events and the persons behind the value are not known.
 */
export function interval(
  { measure, per }: Pick<RegisteredIndicator, 'measure' | 'per'>,
  numerator: number | null,
  denominator: number | null
): Pick<Observation, 'lower' | 'upper'> {
  if (numerator === null || denominator === null || denominator === 0) {
    return { lower: null, upper: null }
  }
  if (measure === 'rate') return rateInterval(numerator, denominator, per)
  if (measure !== 'percent') return { lower: null, upper: null }
  const { lower, upper } = wilson(numerator, denominator)
  return { lower: lower * per, upper: upper * per }
}
