import type { Columns } from './column.ts'
import type { Grade, Sex } from './observation.ts'

export type Verdict = 'higher' | 'lower' | 'none' | 'untested'

/**
 * What is compared with what: a place with the rest of the county, its girls with its boys, its value with an earlier
 * one, all its comparable values along a line, or its change over a local decision with that of the rest of the county.
 * Verdicts of one kind are judged together, places of one level and indicators of one kind of source at a time.
 */
export type VerdictKind = 'level' | 'sex' | 'change' | 'trend' | 'beside'

/**
 * The one verdict on a comparison that pages show unasked, with what it is computed from.
 * - `sex`, `grade`: whom it is about; of girls beside boys, `flickor`.
 * - `against`: `ovriga`, `pojkar`, or the earlier period, of a trend the first.
 * - `points`: how many values it rests on.
 * - `turns`: a trend that has gone both ways; its verdict is `none`.
 * - `family`: those that are judged together.
 * - `estimate`, `lower`, `upper`: a rate's ratio or a percentage's difference in shares 0–1, with its 95 % interval; of a
 *   trend from the first value to the last along the line.
 * - `other_numerator`, `other_denominator`: of the rest of the county, of the boys, or of the earlier period; those of the
 *   rest of the county that a change is beside stand in the observations.
 * - `effect`, `other_effect`: how many of the answers or events tell as much as one independent would.
 * - `p`: two-sided, of no difference, before any correction.
 * - `limit`: what p must not exceed in the family: 5 % · k/m, with k findings, one at least, among m claims.
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
  points: number
  turns: boolean
  numerator: number | null
  denominator: number | null
  effect: number | null
  other_numerator: number | null
  other_denominator: number | null
  other_effect: number | null
  estimate: number
  lower: number
  upper: number
  p: number
  limit: number
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
  points: 'INTEGER',
  turns: 'BOOLEAN',
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
  limit: 'DOUBLE',
  verdict: 'VARCHAR'
} satisfies Columns

/** The published verdict on a row, as queries give it; all null where the comparison is no one that pages show unasked. */
export interface JoinedVerdict {
  judged: Verdict | null
  judged_estimate: number | null
  judged_lower: number | null
  judged_upper: number | null
  judged_p: number | null
  judged_limit: number | null
}

/** There is none: what is shown is not what was judged. */
export const noVerdict: JoinedVerdict = {
  judged: null,
  judged_estimate: null,
  judged_lower: null,
  judged_upper: null,
  judged_p: null,
  judged_limit: null
}

/** The published verdict on a change or a trend in a place, both sexes and all school years together. */
export interface OverTimeVerdict extends JoinedVerdict {
  kind: 'change' | 'trend' | 'beside'
  indicator: string
  area: string
  period: string
  /** The earlier period. */
  against: string
  turns: boolean
}

/** A step between two periods in a place. */
interface Span {
  area: string
  before: string
  now: string
}

/** The published verdict on a step, or on it beside that of the rest of the county; null where there is none. */
export function changeBetween(
  verdicts: readonly OverTimeVerdict[],
  { area, before, now }: Span,
  kind: 'change' | 'beside' = 'change'
): OverTimeVerdict | null {
  const isIt = (one: OverTimeVerdict) => {
    const isStep = one.against === before && one.period === now
    return one.kind === kind && one.area === area && isStep
  }
  return verdicts.find(isIt) ?? null
}

/** The published verdict on the trend in a place up to a period; null where there is none. */
export function trendUntil(
  verdicts: readonly OverTimeVerdict[],
  { area, now }: { area: string; now: string }
): OverTimeVerdict | null {
  const isIt = (one: OverTimeVerdict) => {
    return one.kind === 'trend' && one.area === area && one.period === now
  }
  return verdicts.find(isIt) ?? null
}
