import type { ValueUnit } from '../../format/bound.ts'
import type { DecisionMark } from '../parts/decision-mark.ts'
import type { FrameOptions } from '../parts/frame.ts'
import type { ReferenceLine } from '../parts/reference-line.ts'

export interface TrendOptions extends FrameOptions, ValueUnit {
  /** Codes of the areas in focus; none means that all are equal. */
  focus: string[]
  /** Codes of the places that the headline names; where not all have room for their names, these have. */
  told?: string[]
  /** What is to be, as level lines. */
  targets?: ReferenceLine[]
  marks: DecisionMark[]
  showMarks: boolean
  /** First period of the present series; earlier values are not joined to it. */
  breakBefore: string | null
  /** The axis reaches at least this year. */
  endYear?: number
  /** False for means such as points, where a zero would flatten all differences. */
  zero?: boolean
  /** Where the axis begins when lines of shares lie near each other. */
  start?: number
}
