import type { Comparator } from '../../schema/comparator.ts'
import { valueOrBoundText } from '../parts/bound.ts'
import { capitalise, list } from '../parts/sentence.ts'
import { differenceHeadline } from './compared.ts'
import { estimatePhrase } from './estimate.ts'
import type { Paired } from './pair.ts'
import { thanOf, type Compared } from './rug.ts'

/** What one indicator comes to in the chosen places, as a headline: what differs from the first, or else the values. */
export function chosenHeadline(compared: Compared, against: Comparator): string {
  const { indicator, places } = compared
  const isTested = places.some(({ judgement }) => judgement.verdict !== 'untested')
  if (isTested) return `${indicator.title}: ${differenceHeadline(places, against)}`
  const values = chosenValues(compared)
  const untested = values === nothingShown ? '' : '; skillnader kan inte prövas'
  return `${indicator.title}: ${values}${untested}`
}

/** The values of the chosen places, and what each difference comes to, in sentences. */
export function chosenSummary(compared: Compared, against: Comparator): string {
  const { indicator, places } = compared
  const found = places.flatMap((place) => {
    const { comparison, verdict } = place.judgement
    if (!comparison) return []
    const phrase = estimatePhrase(comparison, indicator, thanOf(place, against))
    const sure = verdict === 'none' ? 'inte statistiskt säkerställd' : 'statistiskt säkerställd'
    return [`${capitalise(place.row.sentence_name)} ligger ${phrase}. Skillnaden är ${sure}.`]
  })
  return [`${indicator.title}: ${chosenValues(compared)}.`, ...found].join(' ')
}

const nothingShown = 'inga värden visas för de valda platserna'

/** "64 % i Laxå och 71 % i Nora 2023"; that nothing is shown where it is not. */
function chosenValues({ indicator, reference, places }: Compared): string {
  const own = reference ? [{ row: reference, name: reference.sentence_name }] : []
  const others = places.map(({ row, whole }) => ({ row, name: whole ?? row.sentence_name }))
  const told = [...own, ...others].flatMap(({ row, name }) => {
    const value = valueOrBoundText(row, indicator)
    return value === null ? [] : [`${value} i ${name}`]
  })
  if (told.length === 0) return nothingShown
  return `${list(told)} ${(reference ?? others[0]?.row)?.period ?? ''}`.trim()
}

/** Each place beside the first, indicator by indicator. */
export function pairsOf(rows: Compared[]): Paired[] {
  return rows.flatMap(({ indicator, reference, places }) => {
    if (!reference) return []
    return places.map(({ row, judgement }) => ({ ...judgement, indicator, place: row, reference }))
  })
}
