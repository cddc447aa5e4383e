import { formatValue } from '../../format/number.ts'
import type { BreakdownRow } from '../../queries/indicator/breakdown.ts'
import type { IndicatorFigures } from '../../queries/indicator/indicator-figures.ts'
import type { Contrast } from '../../stats/contrast.ts'
import { differencePhrase } from '../comparison/difference.ts'
import type { Finding } from '../indicator/finding.ts'
import { exampleMark } from '../parts/example.ts'
import { listPlaces } from '../parts/sentence.ts'
import { toneOf, type Tone } from '../parts/tone.ts'
import { unfollowed } from './place.ts'
import type { Claim, ClaimKind } from './questions.ts'
import { whole, wholeFirst } from '../county/county.ts'

// More places in a sentence are not read.
const named = 4

/** What there is to talk about in an indicator on a day, YYYY-MM-DD: its places, girls and boys, gaps and decisions. */
export function indicatorClaims(
  found: Finding,
  { trend, decisions }: Pick<IndicatorFigures, 'trend' | 'decisions'>,
  contrasts: Contrast<BreakdownRow>[],
  warnings: readonly string[],
  day: string
): Claim[] {
  const mark = exampleMark([found])
  const facts: [ClaimKind, string][] = [
    ...placesOf(found, 'worse').map((fact): [ClaimKind, string] => ['worse', fact]),
    ...placesOf(found, 'better').map((fact): [ClaimKind, string] => ['better', fact]),
    ...placesOf(found, 'differs').map((fact): [ClaimKind, string] => ['differs', fact]),
    ...undecided(found),
    ...hiddenOf(found),
    ...gapsOf(trend),
    ...sexesOf(found, contrasts),
    ...warnings.slice(0, 1).map((fact): [ClaimKind, string] => ['low', fact])
  ]
  return [...facts.map(([kind, fact]) => ({ kind, fact, mark })), ...unfollowed(decisions, day)]
}

function placesOf({ indicator, view, places }: Finding, tone: Tone): string[] {
  const verdicts = ['higher', 'lower'] as const
  return verdicts.flatMap((verdict) => {
    if (toneOf(verdict, indicator.direction) !== tone) return []
    const alike = places.filter(({ judgement }) => judgement.verdict === verdict)
    if (alike.length === 0) return []
    const names = alike.map(({ row }) => row.sentence_name)
    const more = names.length - named
    const told = more > 0 ? [...names.slice(0, named), `${more} platser till`] : names
    return [
      `${differencePhrase(indicator, view, verdict)} i ${listPlaces(told)} än i övriga ${whole}.`
    ]
  })
}

/** Places that the tests tell nothing of. */
function undecided({ places }: Finding): [ClaimKind, string][] {
  const count = places.filter(({ judgement }) => judgement.verdict === 'none').length
  const who = count === 1 ? '1 plats' : `${count} platser`
  if (count > 0) return [['none', `${who} har ingen säkerställd skillnad mot övriga ${whole}.`]]
  const isTested = places.some(({ judgement }) => judgement.verdict !== 'untested')
  return isTested ? [] : [['none', 'Skillnader mellan platserna prövas inte.']]
}

function hiddenOf({ places }: Finding): [ClaimKind, string][] {
  const hidden = places.filter(({ row }) => row.status === 'suppressed')
  if (hidden.length === 0) return []
  return [
    ['hidden', `Värdet visas inte för ${listPlaces(hidden.map(({ row }) => row.sentence_name))}.`]
  ]
}

/** Years of the county without a value. */
function gapsOf(trend: IndicatorFigures['trend']): [ClaimKind, string][] {
  const years = trend.filter(({ type, value, status }) => {
    return type === 'lan' && value === null && (status === 'missing' || status === 'incomplete')
  })
  if (years.length === 0) return []
  return [
    ['gap', `${wholeFirst}s värde saknas för ${listPlaces(years.map(({ period }) => period))}.`]
  ]
}

/** The county's girls and boys, where the test supports that they differ. */
function sexesOf(
  { indicator }: Finding,
  contrasts: Contrast<BreakdownRow>[]
): [ClaimKind, string][] {
  const county = contrasts.find(({ girls }) => girls.type === 'lan' && girls.grade === 'alla')
  if (!county || (county.verdict !== 'higher' && county.verdict !== 'lower')) return []
  const { girls, boys } = county
  if (girls.value === null || boys.value === null) return []
  const [one, other] = [girls.value, boys.value].map((value) => formatValue(value, indicator))
  return [
    [
      'sexes',
      `${indicator.title}: ${one} bland flickor och ${other} bland pojkar i ${whole}, en säkerställd skillnad.`
    ]
  ]
}
