import type { Observation } from '../../src/lib/schema/observation.ts'
import { roundCount, roundShare } from '../../src/lib/stats/rounding.ts'
import { interval } from '../interval.ts'

// From so many (rounded) answers, a share is given in steps of so many percent. A step is a few pupils, so that a share
// tells no more than the number of answers does; half a step is about a third of the share's standard error or less, so
// that rounding makes no difference look real.
const steps = [
  { from: 5000, step: 0.1 },
  { from: 500, step: 0.5 },
  { from: 200, step: 1 },
  { from: 50, step: 2 },
  { from: 0, step: 5 }
]

/** The steps in percent that a share of so many (rounded) answers is given in. */
export function shareStep(answers: number): number {
  return steps.find(({ from }) => answers >= from)?.step ?? 5
}

/**
 * All that is published about a share: two numbers, the rounded number of answers and the rounded percentage, and what
 * follows from them. Nothing here may depend on the true counts in any other way: it is what the audit reckons with.
 */
export function publishedShare(
  answered: number,
  hits: number,
  base: number
): Pick<Observation, 'value' | 'numerator' | 'denominator' | 'lower' | 'upper'> {
  const denominator = roundCount(answered, base)
  const value = roundShare(hits, answered, shareStep(denominator))
  const numerator = (value * denominator) / 100
  return { value, numerator, denominator, ...interval(percent, numerator, denominator) }
}

const percent = { measure: 'percent', per: 100 } as const
