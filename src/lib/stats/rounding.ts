import { requireNonNegative, requirePositive } from './domain.ts'

/** The multiple of `base` nearest to a count, halves upwards. Throws RangeError unless count ≥ 0 and base > 0. */
export function roundCount(count: number, base: number): number {
  requireNonNegative('count', count)
  requirePositive('base', base)
  return Math.floor((2 * count + base) / (2 * base)) * base
}

/**
 * 100·part/whole as it is published in steps, rounded once, halves to the even; a step is a whole number of tenths of a
 * percent. In steps of a percent or more: the nearest multiple. In finer steps: the middle of the step that the share
 * lies in, so that it gives the same whole percent as the share itself (67.5 for 67.26 would give 68). Throws RangeError
 * unless part ≥ 0, whole > 0 and step > 0.
 */
export function roundShare(part: number, whole: number, step: number): number {
  requireNonNegative('part', part)
  requirePositive('whole', whole)
  requirePositive('step', Math.round(step * 10))
  const { from, to } = shareBand(shareIndex(part, whole, step), step)
  // In hundredths of a percent: a multiple of .1 in binary would not be what it is written as.
  return Math.round(((from + to) / 2) * step * 50) / 100
}

/** The shares that are published as one: from ≤ (200/step)·part/whole ≤ to, whole numbers, each end in it or not. */
export interface ShareBand {
  from: number
  to: number
  holdsFrom: boolean
  holdsTo: boolean
}

/** The band of an index: the shares that `shareIndex` gives it. */
export function shareBand(index: number, step: number): ShareBand {
  const isHeld = (edge: number, at: number) => indexAt(edge, true, step) === at
  const first = isFine(step) ? 2 * index : 2 * index - 1
  return {
    from: first,
    to: first + 2,
    holdsFrom: isHeld(index, index),
    holdsTo: isHeld(index + 1, index)
  }
}

/** The number of a share's step, of whole numbers of persons: in these throughout, so that no tie falls the wrong way. */
export function shareIndex(part: number, whole: number, step: number): number {
  const halves = (200 / step) * part + (isFine(step) ? 0 : whole)
  return indexAt(Math.floor(halves / (2 * whole)), halves % (2 * whole) === 0, step)
}

/** The same of sums of weights, which are no whole numbers: what a computer lacks of them must not decide how a tie falls. */
export function weightedShareIndex(part: number, whole: number, step: number): number {
  const steps = (100 * part) / (whole * step) + (isFine(step) ? 0 : 0.5)
  const edge = Math.floor(steps + TIE)
  return indexAt(edge, Math.abs(steps - edge) <= TIE, step)
}

const TIE = 1e-9

function isFine(step: number): boolean {
  return step < 1
}

/** The step above an edge, or where the share is on the edge the one that halves to the even give. */
function indexAt(edge: number, isTie: boolean, step: number): number {
  if (!isFine(step)) return isTie && edge % 2 !== 0 ? edge - 1 : edge
  const tenths = Math.round(step * 10) * edge
  const isHalf = tenths % 10 === 5
  const isAbove = isTie && isHalf && Math.floor(tenths / 10) % 2 === 0
  // All that there is lies in the last step.
  return Math.min(isAbove ? edge - 1 : edge, Math.round(100 / step) - 1)
}
