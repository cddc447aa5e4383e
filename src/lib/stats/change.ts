import { sureValue } from '../schema/doubt.ts'
import type { Status } from '../schema/observation.ts'
import type { JoinedVerdict } from '../schema/verdict.ts'
import { compare, type Comparison, type Counts } from './comparison.ts'
import { judged, untested, type Judgement } from './judgement.ts'

/** A place in one period. */
export interface Measured extends Counts {
  period: string
  value: number | null
  status: Status
  /** Share 0–1 of the weight held by members with a value; null where the source publishes the value itself. */
  coverage: number | null
}

/** A value and the one before it, in their measure. */
export interface Step {
  measure: string
  now: Measured
  before: Measured
  /** The verdict on it, if it is published. */
  published?: JoinedVerdict | null
}

/**
 * The last value before `period` in the same series; null where there is none. Periods without a value are passed
 * over, and doubtful ones, a break in the series is not: what lies before it was measured in another way, or of other kommuner. `breaks`
 * are the first periods of new series.
 */
export function previous<Point extends Measured>(
  timeSeries: readonly Point[],
  period: string,
  breaks: readonly string[]
): Point | null {
  const broken =
    breaks
      .filter((first) => first <= period)
      .sort()
      .at(-1) ?? ''
  const earlier = timeSeries.filter((point) => {
    return point.period < period && point.period >= broken && sureValue(point) !== null
  })
  return earlier.reduce<Point | null>(
    (last, point) => (last && last.period > point.period ? last : point),
    null
  )
}

/** The verdicts on all changes shown together, in their order; none is no change. */
export function judgeChanges(steps: (Step | null)[]): Judgement[] {
  const taken = steps.flatMap((step) => (step ? [{ published: null, ...step }] : []))
  const judgements = judged(taken, compareStep)
  let next = 0
  return steps.map((step) => (step ? (judgements[next++] ?? untested) : untested))
}

/**
 * The later value of a step beside the earlier, by the tests of two independent groups. A pooled value that lacks a member
 * is of other members than the one before, and is not tested. Many children are placed both years: what the two share
 * makes the test cautious.
 */
export function compareStep({ measure, now, before }: Omit<Step, 'published'>): Comparison | null {
  return [now, before].every(isWhole) ? compare(measure, now, before) : null
}

function isWhole({ coverage }: Measured): boolean {
  return coverage === null || coverage === 1
}
