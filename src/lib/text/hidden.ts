import type { ComparisonRow } from '../queries/comparison.ts'
import type { Indicator } from '../schema/indicator.ts'
import { capitalise, listPlaces } from './sentence.ts'

type Policy = Pick<Indicator, 'weight' | 'least_answers' | 'least_count'>

/** Why numbers are hidden: "färre än 10 svar eller bara 1–4 elever i eller utanför andelen". Null where nothing is. */
export function hidingRule({ weight, least_answers, least_count }: Policy): string | null {
  const ofWhat = weight === 'answers' ? 'svar' : 'kallelser'
  const rules = [
    ...(least_answers && weight !== 'sum' ? [`färre än ${least_answers} ${ofWhat}`] : []),
    ...(least_count ? [countRule(weight, least_count)] : [])
  ]
  return rules.length > 0 ? rules.join(' eller ') : null
}

function countRule(weight: string | null, least: number): string {
  if (weight === 'answers') return `bara 1–${least - 1} elever i eller utanför andelen`
  if (weight === 'calls') return `bara 1–${least - 1} kallelser i eller utanför andelen`
  return `1–${least - 1} kallelser`
}

/** Which places are hidden, and why: one sentence, or null when none is. */
export function hiddenSentence(
  indicator: Policy,
  places: Pick<ComparisonRow, 'sentence_name' | 'status'>[]
): string | null {
  const names = places
    .filter(({ status }) => status === 'suppressed')
    .map(({ sentence_name }) => sentence_name)
  const rule = hidingRule(indicator)
  if (names.length === 0 || rule === null) return null
  const who = names.length > 4 ? `${names.length} platser` : capitalise(listPlaces(names))
  return `${who} visas inte, för att inget barn ska kunna pekas ut: ${rule}, eller så skulle en annan dold uppgift gå att räkna ut.`
}
