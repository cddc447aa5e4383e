import type { PublishedVerdict } from '../../src/lib/schema/verdict.ts'
import type { Comparison, Counts } from '../../src/lib/stats/comparison.ts'
import type { JudgedPlace } from './judged-indicator.ts'

/** A comparison that pages show unasked and that can be tested. */
export interface Claim extends Pick<
  PublishedVerdict,
  'kind' | 'indicator' | 'area' | 'sex' | 'grade' | 'period' | 'against'
> {
  place: JudgedPlace
  one: Counts
  other: Counts
  points: number
  turns: boolean
  comparison: Comparison
}
