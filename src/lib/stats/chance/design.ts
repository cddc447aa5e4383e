import type { IndicatorDispersion } from '../../schema/dispersion.ts'

/**
 * How much less the answers or events of a place tell than as many independent ones, and how sure that is. An effect is
 * how many tell as much as one would (Kish 1965, Survey Sampling, § 8.2).
 */
export interface Design {
  /** What different weights cost (Kish 1965, § 11.7). */
  weighting: number
  /** How much more than by chance of single events values of any size vary from time to time, and its standard error. */
  effect: number
  effectError: number
  /** The correlation between two answers of one cohort, and its standard error. */
  correlation: number
  correlationError: number
  /** The most answers that come from one cohort, for each school year that is counted together. */
  cohorts: readonly number[]
}

/** The design of values that are published with this dispersion, in a period with this design effect of weights. */
export function designOf(dispersion: IndicatorDispersion | undefined, weighting: number): Design {
  const { effect, effect_error, correlation, correlation_error, cohorts } = dispersion ?? none
  return {
    weighting,
    effect,
    effectError: effect_error,
    correlation,
    correlationError: correlation_error,
    cohorts: cohorts === '' ? [] : cohorts.split(',').map(Number)
  }
}

const none = { effect: 1, effect_error: 0, correlation: 0, correlation_error: 0, cohorts: '' }

/** An effect and its standard error. */
export interface DesignEffect {
  effect: number
  error: number
}

/** The design effect of so many answers or events in one place. */
export function designEffect(design: Design | undefined, n: number): DesignEffect {
  if (!design) return { effect: 1, error: 0 }
  const { weighting, effect, effectError, correlation, correlationError, cohorts } = design
  const others = cohortSize(n / weighting, cohorts) - 1
  return {
    effect: weighting * (effect + others * correlation),
    error: weighting * (effectError + others * correlationError)
  }
}

/**
 * Answers in the cohort of an answer, where it is not told which come from one school: the school years counted together
 * have about as many each, and no cohort has more than is usual. 1 where there are no cohorts.
 */
export function cohortSize(n: number, cohorts: readonly number[]): number {
  const each = n / cohorts.length
  const total = cohorts.reduce((sum, most) => sum + Math.min(each, most), 0)
  return Math.max(1, total / cohorts.length || 0)
}
