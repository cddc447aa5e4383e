import type { Observation } from '../../../src/lib/schema/observation.ts'

// From so many (rounded) answers, a share is given in steps of so many percent. A step is a few pupils, so that a share
// tells no more than the number of answers does; half a step is about a third of the share's standard error or less, so
// that rounding makes no difference look real.
const steps = [
  { from: 5000, step: 0.1 },
  { from: 500, step: 0.5 },
  { from: 200, step: 1 },
  { from: 50, step: 2 },
  { from: 15, step: 5 },
  { from: 0, step: 10 }
]

/** The steps in percent that a share of so many (rounded) answers is given in. */
export function shareStep(answers: number): number {
  return steps.find(({ from }) => answers >= from)?.step ?? 10
}

/** Which end a share is near. */
export type End = 'under' | 'over' | null

/**
 * Where fewer than `least` pupils gave the answer that counts, none among them, or fewer than `least` another: such a
 * share would tell what nearly everybody answered, and is told by a bound alone.
 */
export function nearEnd(hits: number, answered: number, least: number): End {
  if (hits < least) return 'under'
  return answered - hits < least ? 'over' : null
}

/** What a bound is made from: the register's limits, and what numbers of answers are rounded to. */
interface Limits {
  leastAnswers: number
  leastCount: number
  base: number
}

/**
 * The bound in percent that fewer than the least count are told by: what the least count would be of the fewest answers
 * that are rounded to this number, in steps upwards.
 */
export function shareBound(
  denominator: number,
  { leastAnswers, leastCount, base }: Limits
): number {
  const tenths = Math.round(shareStep(denominator) * 10)
  const fewest = Math.max(leastAnswers, leastCount, denominator - base / 2)
  return Math.min(100, (Math.ceil((1000 * leastCount) / (fewest * tenths)) * tenths) / 10)
}

type Numbers = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'lower' | 'upper'>

/**
 * All that is published about a share: two numbers, about how many answered and the rounded percentage, and what
 * follows from them. Nothing here may depend on the true counts in any other way: it is what the audit reckons with.
 */
export function publishedShare(share: number, denominator: number): Numbers {
  const numerator = (share * denominator) / 100
  return { value: share, numerator, denominator, lower: null, upper: null }
}

/** All that is published about a share near an end. */
export function publishedBound(end: 'under' | 'over', bound: number, denominator: number): Numbers {
  const limits =
    end === 'under' ? { lower: null, upper: bound } : { lower: 100 - bound, upper: null }
  return { value: null, numerator: null, denominator, ...limits }
}
