import { boundOf } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { Finding } from '../indicator/finding.ts'
import { cellText } from '../parts/bound.ts'
import { capitalise, listPlaces } from '../parts/sentence.ts'
import { unitAfterValue } from '../parts/value.ts'
import { hundredths } from '../place/natural-frequency.ts'
import { boundWords, perWords } from './now.ts'
import { division, no, whole } from '../county/county.ts'

type Place = Finding['places'][number]

/** A länsdel in a table: its value, and what a comparison with the rest of the county says. */
export interface PlainPlace {
  area: string
  name: string
  value: string
  compared: string
}

const lansdelarOf = ({ places }: Finding) => places.filter(({ row }) => row.type === 'lansdel')

/** Whether the länsdelar differ, by the same verdicts as on the indicator's page. */
export function differSentence(finding: Finding): string {
  const { measure } = finding.indicator
  const places = lansdelarOf(finding)
  if (places.length === 0) {
    const others = finding.places.length > 0 ? ' Kommunernas siffror står på hela sidan.' : ''
    return `Det finns inga siffror för ${division.all}.${others}`
  }
  if (measure === 'count')
    return `${capitalise(division.all)} är olika stora. Därför jämför vi inte antalen.`
  const tested = places.filter(({ judgement }) => judgement.verdict !== 'untested')
  if (tested.length === 0) return `Vi kan inte säga säkert om ${division.all} skiljer sig åt.`
  const told = (['higher', 'lower'] as const).flatMap((verdict) => {
    const names = tested
      .filter(({ judgement }) => judgement.verdict === verdict)
      .map(({ row }) => row.sentence_name)
    return names.length > 0 ? [`Det är ${word(verdict, measure)} i ${listPlaces(names)}`] : []
  })
  if (told.length > 0) return told.map((one) => `${one} än i resten av ${whole}.`).join(' ')
  if (tested.length === places.length)
    return `${capitalise(no)} ${division.one} skiljer sig säkert från resten av ${whole}.`
  return `Vi ser ingen säker skillnad mellan de ${division.many} som vi kan jämföra.`
}

function word(verdict: 'higher' | 'lower', measure: string): string {
  if (measure === 'mean') return verdict === 'higher' ? 'högre' : 'lägre'
  return verdict === 'higher' ? 'fler' : 'färre'
}

/** The länsdelar one by one. */
export function plainPlaces(finding: Finding): PlainPlace[] {
  return lansdelarOf(finding).map(({ row, judgement }) => ({
    area: row.area,
    name: capitalise(row.sentence_name),
    value: valueOf(row, finding.indicator),
    compared: comparedWords(judgement.verdict, finding.indicator.measure)
  }))
}

function comparedWords(verdict: Verdict, measure: string): string {
  if (verdict === 'untested') return 'Jämförs inte'
  return verdict === 'none' ? 'Ingen säker skillnad' : capitalise(word(verdict, measure))
}

/** Shares all in hundredths, so that they can be compared; what is not told, by the words that tables have. */
function valueOf(row: Place['row'], indicator: IndicatorRow): string {
  const { value } = row
  const bound = boundOf(row)
  if (bound && indicator.measure === 'percent') return capitalise(boundWords(bound, indicator))
  if (value === null || isDoubtful(row)) return capitalise(cellText(row, indicator))
  if (indicator.measure === 'percent') return capitalise(hundredths(value))
  return cellText(row, indicator)
}

/** What the table's values are. */
export function valueHeading(indicator: IndicatorRow): string {
  if (indicator.measure === 'percent') return 'Så många'
  if (indicator.measure === 'rate') return capitalise(perWords(indicator))
  return indicator.measure === 'mean' ? `I snitt, ${unitAfterValue(indicator)}` : 'Antal'
}
