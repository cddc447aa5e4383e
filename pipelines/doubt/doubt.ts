import type { Observation } from '../../src/lib/schema/observation.ts'

/**
 * Why a value is doubtful: nothing beside a year with many events, farther from the other years than the indicator's
 * spread can explain, or the same to the last digit in several places and years.
 */
export type DoubtReason = 'zero' | 'jump' | 'repeated'

/** A value that should not be believed before somebody has asked its source. */
export interface Doubt {
  row: Observation
  reason: DoubtReason
  /** The year's neighbours in the series, each the nearest that is not doubtful; fewer than two at an end. */
  beside: Observation[]
}
