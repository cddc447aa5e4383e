import type { Columns } from './column.ts'

export const sexes = ['alla', 'flickor', 'pojkar'] as const
/** `alla` holds every answer, also those with another or no answer about sex. */
export type Sex = (typeof sexes)[number]

export const grades = ['alla', '7', '9', 'gy2'] as const
export type Grade = (typeof grades)[number]

export const statuses = [
  'ok',
  'under',
  'over',
  'doubtful',
  'suppressed',
  'missing',
  'not_asked',
  'incomplete'
] as const
/**
 * Only `ok` and `doubtful` rows have a value. A `doubtful` one is what the source says and the place's other years
 * contradict: it is shown with its mark, has no interval, is never tested and is part of no pooled value. `under` and `over` stand for values so near an end that they would tell what everybody
 * answered: an `under` row says in `upper` what the value is less than, an `over` row in `lower` what it is more than,
 * in the indicator's own unit, and beside that only its rounded `denominator`. An `incomplete` row keeps its coverage,
 * so that the page can say why.
 */
export type Status = (typeof statuses)[number]

/**
 * One value: an indicator in a place, a period, a sex and a school year.
 * - `numerator`: events or persons. For a rate without counts it is derived: value × denominator / base.
 * - `denominator`: persons at risk or answers; null where the source gives none.
 * - `lower`, `upper`: 95 % interval in the indicator's unit; null where none can be computed. Of an `under` or `over` row
 *   the bound, which is no interval.
 * - `coverage`: share 0–1 of the weight held by members with a value; null where the source publishes the value itself.
 */
export interface Observation {
  indicator: string
  area: string
  period: string
  sex: Sex
  grade: Grade
  value: number | null
  numerator: number | null
  denominator: number | null
  lower: number | null
  upper: number | null
  coverage: number | null
  status: Status
  source: string
}

export const observationColumns = {
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  period: 'VARCHAR',
  sex: 'VARCHAR',
  grade: 'VARCHAR',
  value: 'DOUBLE',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  lower: 'DOUBLE',
  upper: 'DOUBLE',
  coverage: 'DOUBLE',
  status: 'VARCHAR',
  source: 'VARCHAR'
} satisfies Columns
