import type { Indicator } from '../../schema/registers/indicator.ts'
import type { Observation } from '../../schema/observation.ts'
import { student95 } from '../numerical/student.ts'
import { wilson } from '../proportion.ts'
import { rateInterval } from '../rate.ts'
import { designEffect, type Design } from './design.ts'

/**
 * The 95 % interval in the indicator's own unit: Wilson for percentages, Byar or exact Poisson for rates, each with the
 * counts divided by their design effect, and with Student's t where that is estimated. Both limits are null for means and
 * counts, and where the events and the persons behind the value are not known.
 */
export function valueInterval(
  { measure, per }: Pick<Indicator, 'measure' | 'per'>,
  numerator: number | null,
  denominator: number | null,
  design?: Design
): Pick<Observation, 'lower' | 'upper'> {
  const isTold = numerator !== null && denominator !== null && denominator > 0
  if (!isTold || (measure !== 'rate' && measure !== 'percent')) return { lower: null, upper: null }
  const { effect, error } = designEffect(design, denominator)
  const [events, n] = [numerator / effect, denominator / effect]
  const z = student95(error > 0 ? 2 * (effect / error) ** 2 : Infinity)
  if (measure === 'rate') return rateInterval(events, n, per, z)
  const { lower, upper } = wilson(events, n, z)
  return { lower: lower * per, upper: upper * per }
}
