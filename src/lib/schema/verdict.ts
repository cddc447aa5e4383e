import type { Columns } from './column.ts'
import type { Grade, Sex } from './observation.ts'

export type Verdict = 'higher' | 'lower' | 'none' | 'untested'

/**
 * What is compared with what: a place with the rest of the county, its girls with its boys, its value with an earlier
 * one. Verdicts of one kind are judged together, places of one level and indicators of one kind of source at a time.
 */
export type VerdictKind = 'level' | 'sex' | 'change'

/**
 * The one verdict on a comparison that pages show unasked, with what it is computed from.
 * - `sex`, `grade`: whom it is about; of girls beside boys, `flickor`.
 * - `against`: `ovriga`, `pojkar`, or the earlier period.
 * - `family`: those that are judged together.
 * - `estimate`, `lower`, `upper`: a rate's ratio or a percentage's difference in shares 0–1, with its 95 % interval;
 *   null where nothing can be tested.
 * - `effect`, `other_effect`: how many of the answers or events tell as much as one independent would.
 * - `p`: two-sided, of no difference, before any correction.
 */
export interface PublishedVerdict {
  kind: VerdictKind
  indicator: string
  area: string
  sex: Sex
  grade: Grade
  period: string
  against: string
  family: string
  numerator: number | null
  denominator: number | null
  effect: number | null
  other_numerator: number | null
  other_denominator: number | null
  other_effect: number | null
  estimate: number | null
  lower: number | null
  upper: number | null
  p: number | null
  verdict: Verdict
}

export const verdictColumns = {
  kind: 'VARCHAR',
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  sex: 'VARCHAR',
  grade: 'VARCHAR',
  period: 'VARCHAR',
  against: 'VARCHAR',
  family: 'VARCHAR',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  effect: 'DOUBLE',
  other_numerator: 'DOUBLE',
  other_denominator: 'DOUBLE',
  other_effect: 'DOUBLE',
  estimate: 'DOUBLE',
  lower: 'DOUBLE',
  upper: 'DOUBLE',
  p: 'DOUBLE',
  verdict: 'VARCHAR'
} satisfies Columns

/** The published verdict on a row, as queries give it; all null where the comparison is no one that pages show unasked. */
export interface JoinedVerdict {
  judged: Verdict | null
  judged_estimate: number | null
  judged_lower: number | null
  judged_upper: number | null
  judged_p: number | null
}

/** The published verdict on a change in a place, both sexes and all school years together. */
export interface ChangeVerdict extends JoinedVerdict {
  indicator: string
  area: string
  period: string
  /** The earlier period. */
  against: string
}

/** The published verdict on the step between two periods in a place; null where there is none. */
export function changeBetween(
  changes: readonly ChangeVerdict[],
  { area, before, now }: { area: string; before: string; now: string }
): ChangeVerdict | null {
  const isIt = (one: ChangeVerdict) =>
    one.area === area && one.against === before && one.period === now
  return changes.find(isIt) ?? null
}
