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

/**
 * The design of counts that are summed over so many years. The years are taken to repeat each other: what one year has
 * too many of the next one has too, and the same child may be counted in each. So the sum tells no more than one of its
 * years, and its design effect is as many times a year's. That is the most that it can be (the variance of a sum of m
 * equal counts is m²V at a correlation of 1, mV at 0); what is estimated from year to year cannot tell how much less. Of
 * children in foster homes the kommuner's counts scatter around their own trends by 0.4 of what independent years would.
 */
export function overYears(design: Design, years: number): Design {
  const { effect, effectError, correlation, correlationError } = design
  return {
    ...design,
    effect: effect * years,
    effectError: effectError * years,
    correlation: correlation * years,
    correlationError: correlationError * years
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
