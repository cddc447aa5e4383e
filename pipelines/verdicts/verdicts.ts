import type { PublishedVerdict } from '../../src/lib/schema/verdict.ts'
import { verdicts } from '../../src/lib/stats/comparison.ts'
import { FALSE_DISCOVERIES } from '../../src/lib/stats/multiple.ts'
import { trendVerdict } from '../../src/lib/stats/trend-judgement.ts'
import { designEffect } from '../../src/lib/stats/chance/design.ts'
import { besideClaims } from './beside.ts'
import { changeClaims } from './changes.ts'
import type { Claim } from './claim.ts'
import type { JudgedIndicator } from './judged-indicator.ts'
import { levelClaims } from './levels.ts'
import { sexClaims } from './sexes.ts'
import { trendClaims } from './trends.ts'

const kinds = [levelClaims, sexClaims, changeClaims, trendClaims, besideClaims]

/**
 * The verdict on every comparison that pages show unasked, from what is published and nothing else, so that a verdict tells
 * nothing that its counts do not. A family is all claims of one kind, in places of one level, of indicators from one kind
 * of source: official figures are never judged with made-up ones. The false discovery rate is held at 5 % in each.
 */
export function publishedVerdicts(indicators: readonly JudgedIndicator[]): PublishedVerdict[] {
  const families = new Map<string, Claim[]>()
  for (const judged of indicators) {
    const claims = kinds.flatMap((claimsOf) => claimsOf(judged))
    for (const claim of claims) {
      const family = `${claim.kind} ${claim.place.type} ${judged.sourceKind}`
      families.set(family, [...(families.get(family) ?? []), claim])
    }
  }
  return [...families].flatMap(([family, claims]) => {
    const found = verdicts(claims.map(({ comparison }) => comparison))
    const findings = found.filter((verdict) => verdict === 'higher' || verdict === 'lower').length
    const limit = (FALSE_DISCOVERIES * Math.max(1, findings)) / claims.length
    return claims.flatMap((claim, i) => {
      const verdict = trendVerdict(found[i]!, claim.turns)
      const own = published(claim, { family, verdict, limit })
      const { alone } = claim.place
      return alone === null ? [own] : [own, { ...own, area: alone }]
    })
  })
}

function published(
  { place: _place, one, other, comparison, ...key }: Claim,
  { family, verdict, limit }: Pick<PublishedVerdict, 'family' | 'verdict' | 'limit'>
): PublishedVerdict {
  const { estimate, lower, upper, p } = comparison
  return {
    ...key,
    family,
    numerator: one.numerator,
    denominator: one.denominator,
    effect: designEffect(one.design, one.denominator ?? 0).effect,
    other_numerator: other.numerator,
    other_denominator: other.denominator,
    other_effect: designEffect(other.design, other.denominator ?? 0).effect,
    estimate,
    lower,
    upper,
    p,
    limit,
    verdict
  }
}
