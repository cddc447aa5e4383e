import type { ComparisonRow } from '../../queries/comparison.ts'
import { boundOf } from '../../schema/bound.ts'
import { isProtected, type Indicator } from '../../schema/registers/indicator.ts'
import { capitalise, listPlaces } from '../parts/sentence.ts'

type Policy = Pick<Indicator, 'weight' | 'measure' | 'least_answers' | 'least_count'>

/** Why numbers are hidden: "färre än 10 svar". Null where few are no reason. */
export function hidingRule({ weight, measure, least_answers }: Policy): string | null {
  if (!least_answers || measure !== 'percent') return null
  return `färre än ${least_answers} ${weight === 'answers' ? 'svar' : 'kallelser'}`
}

/** What is told as a bound: "färre än 5 elever i eller utanför andelen". Null where nothing is. */
export function boundRule({ weight, measure, least_count }: Policy): string | null {
  if (!least_count) return null
  const whom = weight === 'answers' ? 'elever' : 'kallelser'
  const where = measure === 'percent' ? ' i eller utanför andelen' : ''
  return `färre än ${least_count} ${whom}${where}`
}

/** How the mark of a bound is read in a chart of the indicator; none where nothing is told so. */
export function boundPoints(indicator: Policy): string[] {
  const rule = boundRule(indicator)
  if (rule === null) return []
  return [
    `Ett streck med pil betyder att värdet ligger under eller över strecket, åt pilens håll. Det exakta visas inte när det är ${rule}.`
  ]
}

/** Which places are hidden, and why: one sentence, or null when none is. */
export function hiddenSentence(
  indicator: Policy,
  places: Pick<ComparisonRow, 'sentence_name' | 'status'>[]
): string | null {
  const hidden = places.filter(({ status }) => status === 'suppressed')
  if (hidden.length === 0) return null
  if (!isProtected(indicator)) return `${whoOf(hidden)} visas inte: värdet är dolt i källan.`
  return `${whoOf(hidden)} visas inte, för att inget barn ska kunna pekas ut: ${hidingReason(indicator)}.`
}

/** Which places are told as bounds, and why: one sentence, or null when none is. */
export function boundedSentence(
  indicator: Policy,
  places: Pick<ComparisonRow, 'sentence_name' | 'status' | 'lower' | 'upper'>[]
): string | null {
  const bounded = places.filter(boundOf)
  if (bounded.length === 0) return null
  const rule = boundRule(indicator)
  const why = rule ? `: ${rule}` : ''
  return `${whoOf(bounded)} visas bara som under eller över en gräns, för att inget barn ska kunna pekas ut${why}.`
}

function whoOf(places: Pick<ComparisonRow, 'sentence_name'>[]): string {
  const names = places.map(({ sentence_name }) => sentence_name)
  return names.length > 4 ? `${names.length} platser` : capitalise(listPlaces(names))
}

/** Why a number is hidden, its own reason and the other that there always may be. */
export function hidingReason(indicator: Policy): string {
  const rule = hidingRule(indicator)
  const other = 'skulle en annan dold uppgift gå att räkna ut'
  return rule ? `${rule}, eller så ${other}` : `annars ${other}`
}
