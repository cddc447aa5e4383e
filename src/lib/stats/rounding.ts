import { requireNonNegative, requirePositive } from './domain.ts'

/** The multiple of `base` nearest to a count, halves upwards. Throws RangeError unless count ≥ 0 and base > 0. */
export function roundCount(count: number, base: number): number {
  requireNonNegative('count', count)
  requirePositive('base', base)
  return Math.floor((2 * count + base) / (2 * base)) * base
}

/**
 * 100·part/whole to the nearest multiple of `step`, halves upwards; a step is a whole number of tenths of a percent. In
 * whole numbers throughout, so that no tie falls the wrong way. Throws RangeError unless part ≥ 0 and whole > 0.
 */
export function roundShare(part: number, whole: number, step: number): number {
  requireNonNegative('part', part)
  requirePositive('whole', whole)
  const tenths = Math.round(step * 10)
  requirePositive('step', tenths)
  return (Math.floor((2000 * part + tenths * whole) / (2 * tenths * whole)) * tenths) / 10
}
