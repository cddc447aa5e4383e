import type { Observation } from '../../src/lib/schema/observation.ts'
import { COVERAGE_LIMIT, poolSum, weightedMean } from '../../src/lib/stats/pool.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'

/** A kommun's part in a länsdel or the county. `weight` is null where its population is not known. */
export interface Member extends Pick<
  Observation,
  'value' | 'numerator' | 'denominator' | 'status'
> {
  weight: number | null
}

type Pooled = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'coverage' | 'status'>

const nothing = { value: null, numerator: null, denominator: null, coverage: null }

/**
 * The value of an area from its members': the sum of counts, or the mean weighted by population.
 * `incomplete` when a member of a sum has no value, when the members with one hold less than 90 % of the weight,
 * or when the weight itself is not known; `missing` when no member has a value. A doubtful member is one without.
 */
export function pool(indicator: Pick<RegisteredIndicator, 'weight'>, told: Member[]): Pooled {
  if (told.every(({ value }) => value === null)) return { ...nothing, status: 'missing' }
  // A länsdel of one kommun has the kommun's own value, to the last bit.
  const [only, ...others] = told
  if (only && others.length === 0) return { ...only, coverage: 1 }
  const members = told.map((member) =>
    member.status === 'doubtful' ? { ...member, ...nothing } : member
  )
  if (indicator.weight === 'sum') return poolCounts(members)
  if (members.some(({ weight }) => weight === null)) return { ...nothing, status: 'incomplete' }
  const { value, coverage } = weightedMean(
    members.map(({ value, weight }) => ({ value, weight: weight ?? 0 }))
  )
  if (value === null || coverage < COVERAGE_LIMIT) {
    return { ...nothing, coverage, status: 'incomplete' }
  }
  const known = members.filter((member) => member.value !== null)
  return {
    value,
    numerator: poolSum(known.map(({ numerator }) => numerator)),
    denominator: poolSum(known.map(({ denominator }) => denominator)),
    coverage,
    status: 'ok'
  }
}

function poolCounts(members: Member[]): Pooled {
  const value = poolSum(members.map((member) => member.value))
  const coverage = members.filter((member) => member.value !== null).length / members.length
  return value === null
    ? { ...nothing, coverage, status: 'incomplete' }
    : { ...nothing, value, coverage, status: 'ok' }
}
