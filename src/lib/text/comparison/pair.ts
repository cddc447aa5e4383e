import type { ComparisonRow } from '../../queries/comparison.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { valueOrBoundText } from '../parts/bound.ts'
import { toneOf } from '../parts/tone.ts'
import type { Judgement } from '../../stats/judgement.ts'
import { estimatePhrase } from './estimate.ts'
import { capitalise, list } from '../parts/sentence.ts'
import { testingNote } from '../parts/testing.ts'

/** A place beside the chosen one that it is compared with, in one indicator. */
export interface Paired extends Judgement {
  indicator: IndicatorRow
  place: ComparisonRow
  reference: ComparisonRow
}

/** In how much a place differs. `other` is what it is compared with, both as in running text. */
export function pairHeadline(pairs: Paired[], place: string, other: string): string {
  const tested = pairs.filter(({ verdict }) => verdict !== 'untested')
  if (tested.length === 0) return `${capitalise(place)} och ${other} går inte att jämföra här`
  const of = (tone: string) =>
    tested.filter(({ verdict, indicator }) => toneOf(verdict, indicator.direction) === tone).length
  const [better, worse, differs] = [of('better'), of('worse'), of('differs')]
  if (better + worse + differs === 0) {
    return `${capitalise(place)} skiljer sig inte säkert från ${other}`
  }
  const found = [
    ...(better > 0 ? [`bättre än ${other} i ${better}`] : []),
    ...(worse > 0 ? [`${better > 0 ? 'sämre' : `sämre än ${other}`} i ${worse}`] : [])
  ]
  const count = `av ${tested.length} ${tested.length === 1 ? 'indikator' : 'indikatorer'}`
  if (found.length === 0) {
    return `${capitalise(place)} skiljer sig från ${other} i ${differs} ${count}`
  }
  const more = differs > 0 ? ` och skiljer sig i ${differs} till` : ''
  return `${capitalise(place)} är ${list(found)} ${count}${more}`
}

/** A pair in a sentence: the values, the difference with its interval, and what the test says. */
export function pairSentence(pair: Paired, name: string, other: string): string {
  const { indicator, comparison, verdict } = pair
  const values = pairValues(pair)
  if (!comparison) return `${indicator.title}: ${values}. Skillnaden kan inte prövas.`
  const tested =
    verdict === 'none'
      ? 'Skillnaden är inte statistiskt säkerställd.'
      : 'Skillnaden är statistiskt säkerställd.'
  const found = estimatePhrase(comparison, indicator, other)
  return `${indicator.title} ${pair.place.period}: ${values}. ${capitalise(name)} ligger ${found}. ${tested}`
}

/** "64 % mot 71 %", "under 25 % mot 9 %"; a dash where nothing is told. */
export function pairValues({
  indicator,
  place,
  reference
}: Pick<Paired, 'indicator' | 'place' | 'reference'>): string {
  const value = (row: ComparisonRow) => valueOrBoundText(row, indicator) ?? '–'
  return `${value(place)} mot ${value(reference)}`
}

/** How many comparisons are made together, and what they come to. */
export function pairNote(pairs: Paired[]): string {
  return testingNote(pairs, { one: 'skillnad', many: 'skillnader' })
}

/** What a place is compared with when one lies in the other: the rest of the larger one, as named in running text. */
export function restPhrase(larger: string): string {
  return `resten av ${larger}`
}
