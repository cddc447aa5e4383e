import type { Verdict } from '../../schema/verdict.ts'
import type { Design } from './design.ts'
import { compare, type Comparison } from '../comparison.ts'
import { requireNonNegative } from '../domain.ts'
import { standardise, type Stratum } from '../standardisation.ts'

/** A group of those who were asked: its answers, and how many there are in all. */
export interface AskedGroup extends Stratum {
  key: string
  pupils: number
}

/** A share as it is answered, and as it would be if each group weighed as many as it is. */
export interface Reweighted {
  answered: Stratum
  enrolled: Stratum
}

/**
 * Adjustment for non-response in weighting classes: Σ N·p / Σ N over the groups, with N all that were asked in each and p
 * the share among those who answered (Kalton & Flores-Cervantes 2003, Journal of Official Statistics 19, 81–97, § 2.1).
 * It mends what comes of groups that answer unequally often, not that some in a group answer rather than others. Null
 * unless there are groups and each with pupils has answers.
 */
export function reweighted(groups: readonly AskedGroup[]): Reweighted | null {
  const strata = new Map(groups.map(({ key, ...stratum }) => [key, stratum]))
  const weights = new Map(groups.map(({ key, pupils }) => [key, pupils]))
  if (groups.every(({ pupils }) => pupils === 0)) return null
  const enrolled = standardise(strata, weights)
  if (!enrolled) return null
  const numerator = groups.reduce((sum, one) => sum + one.numerator, 0)
  const { denominator } = enrolled
  return { answered: { numerator, denominator }, enrolled }
}

/** A place's groups and the county's, and what the place's published value and verdict say. */
export interface Answered {
  own: readonly AskedGroup[]
  county: readonly AskedGroup[]
  lower: number
  upper: number
  verdict: Verdict
  /** What p must not exceed; null where the verdict is none of the published. */
  limit: number | null
  design: Design
}

/** What it would change in a share, 0–1, if all groups had answered as often. */
export interface Moved {
  answered: number
  enrolled: number
  /** By more than half the width of the interval. */
  far: boolean
  /** The verdict that it would have, where that is another; otherwise null. */
  verdict: Verdict | null
}

/** Null where a group is not shown, so that nothing can be reckoned. */
export function movedBy({ own, county, ...told }: Answered): Moved | null {
  const place = reweighted(own)
  if (!place) return null
  const [answered, enrolled] = [share(place.answered), share(place.enrolled)]
  const far = Math.abs(enrolled - answered) > (told.upper - told.lower) / 2
  return { answered, enrolled, far, verdict: otherVerdict(place, restOf(county, own), told) }
}

/** Only what the weighting changes counts: the groups as they are must give the published verdict. */
function otherVerdict(
  place: Reweighted,
  rest: readonly AskedGroup[] | null,
  { verdict, limit, design }: Omit<Answered, 'own' | 'county'>
): Verdict | null {
  const other = rest && reweighted(rest)
  if (!other || limit === null) return null
  const judged = (of: keyof Reweighted) =>
    verdictOf(compare('percent', { ...place[of], design }, { ...other[of], design }), limit)
  const now = judged('enrolled')
  return judged('answered') === verdict && now !== verdict ? now : null
}

function verdictOf(comparison: Comparison | null, limit: number): Verdict {
  if (!comparison) return 'untested'
  if (comparison.p > limit) return 'none'
  return comparison.estimate > 0 ? 'higher' : 'lower'
}

/** The county without the place, group by group; null where the county lacks one. */
function restOf(
  county: readonly AskedGroup[],
  own: readonly AskedGroup[]
): readonly AskedGroup[] | null {
  const rest = own.flatMap((one) => {
    const all = county.find(({ key }) => key === one.key)
    if (!all) return []
    // Counts are rounded: what is left may be a trifle less than none, or than all.
    const denominator = Math.max(0, all.denominator - one.denominator)
    const numerator = Math.min(denominator, Math.max(0, all.numerator - one.numerator))
    return [{ key: one.key, denominator, numerator, pupils: Math.max(0, all.pupils - one.pupils) }]
  })
  return rest.length === own.length ? rest : null
}

function share({ numerator, denominator }: Stratum): number {
  requireNonNegative('denominator', denominator)
  return numerator / denominator
}
