import type { Columns } from './column.ts'
import type { Grade, Sex } from './observation.ts'

/** Where an estimate comes from: the schools of several surveys, the surveys or years there are, or the register's assumption. */
export type DispersionBasis = 'schools' | 'surveys' | 'years' | 'assumed' | 'none'

/**
 * How much more the values of an indicator vary by chance than those of independent answers or events, for a sex and a
 * school year: the design effect of n answers is `effect` + (m − 1) · `correlation`, where m is the size of a cohort.
 * - `effect_error`, `correlation_error`: their standard errors.
 * - `cohorts`: the most answers of one cohort, for each school year that is counted together, separated by commas; empty
 *   where there are no cohorts.
 * - `periods`: how many of the basis it is estimated from.
 */
export interface Dispersion {
  indicator: string
  sex: Sex
  grade: Grade
  effect: number
  effect_error: number
  correlation: number
  correlation_error: number
  cohorts: string
  basis: DispersionBasis
  periods: number
}

/** What tests of an indicator's values need of it. */
export type IndicatorDispersion = Omit<Dispersion, 'indicator' | 'basis' | 'periods'>

export const dispersionColumns = {
  indicator: 'VARCHAR',
  sex: 'VARCHAR',
  grade: 'VARCHAR',
  effect: 'DOUBLE',
  effect_error: 'DOUBLE',
  correlation: 'DOUBLE',
  correlation_error: 'DOUBLE',
  cohorts: 'VARCHAR',
  basis: 'VARCHAR',
  periods: 'INTEGER'
} satisfies Columns
