import { formatValue } from '../../format/number.ts'
import type { ComparisonRow } from '../../queries/comparison.ts'
import { boundOf, hasValueOrBound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { hasCounts, isPublished } from '../../schema/registers/indicator.ts'
import { differencePhrase } from '../comparison/difference.ts'
import { groupPhrase } from '../comparison/group.ts'
import { restLacks, restOfCountyValue, restWithout } from '../comparison/rest-of-county.ts'
import { boundReason, boundWithUnit, valueOrBoundText } from '../parts/bound.ts'
import { doubtSentence } from '../parts/doubt.ts'
import { answersNoun } from '../parts/counts.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { periodOpening, periodPhrase } from '../parts/period.ts'
import { capitalise, list, listPlaces, lowerFirst } from '../parts/sentence.ts'
import { valueWithUnit } from '../parts/value.ts'
import type { Finding } from './finding.ts'
import { shareSentence } from './share.ts'
import { valueRange } from './value-range.ts'
import { division, whole, wholeFirst } from '../county/county.ts'

type Place = Finding['places'][number]

/** The finding as a headline. Says "higher" or "lower" only of what the tests support. */
export function headline(finding: Finding): string {
  const { indicator, view, places } = finding
  const against = comparatorPhrase[view.against]
  const [first, ...others] = leading(finding)
  if (first) {
    const where = listPlaces([first, ...others].map(({ row }) => row.sentence_name))
    return `${differencePhrase(indicator, view, first.judgement.verdict)} i ${where} än i ${against}`
  }
  if (places.some(({ judgement }) => judgement.verdict !== 'untested')) {
    const [only, second] = places
    const who = only && !second ? capitalise(only.row.sentence_name) : null
    const topic = `${indicator.title}, ${periodPhrase(view.year, indicator)}`
    if (who) return `${topic}: ${who} skiljer sig inte säkert från ${against}`
    return `${topic}: ingen säkerställd skillnad mot ${against}`
  }
  const told = toldRow(finding)
  const value = told && valueOrBoundText(told, indicator)
  if (!told || !value) return `${indicator.title}: ${lowerFirst(valueRange(finding))}`
  return `${indicator.title}: ${value} i ${told.sentence_name} ${periodPhrase(view.year, indicator)}`
}

/** Whose value the headline tells where nothing is compared: that of the only place, or else the county's. */
export function toldRow({ places, county }: Finding): ComparisonRow | null {
  const [only, another] = places
  const shown = [...(only && !another ? [only.row] : []), county]
  return shown.find((row) => row !== null && hasValueOrBound(row)) ?? null
}

/** The places that the headline is about: those that fare worse, or else those that differ most surely. */
export function leading({ indicator, places }: Finding): Place[] {
  const differ = places
    .filter(({ judgement }) => judgement.verdict === 'higher' || judgement.verdict === 'lower')
    .toSorted((a, b) => (a.judgement.comparison?.p ?? 1) - (b.judgement.comparison?.p ?? 1))
  const worse = indicator.direction === 'higher' ? 'lower' : 'higher'
  const verdict = differ.some(({ judgement }) => judgement.verdict === worse)
    ? worse
    : differ[0]?.judgement.verdict
  return differ.filter(({ judgement }) => judgement.verdict === verdict).slice(0, 3)
}

/** The numbers behind the headline in a few sentences, with what is missing and what the test says. */
export function summary(finding: Finding): string {
  const { indicator, view, places, county } = finding
  const [first] = leading(finding)
  const told = first ?? (places.length === 1 ? places[0] : undefined)
  if (told) return `${placeSentence(finding, told)} ${testSentence(finding, told)}`.trim()
  const riket = indicator.measure === 'count' ? null : finding.riket
  if (county?.value != null) {
    const beside =
      riket?.value != null ? ` I riket var det ${formatValue(riket.value, indicator)}.` : ''
    const share = shareSentence(indicator, view, county, formatValue(county.value, indicator))
    const period = periodOpening(view.year, indicator)
    const own = `${period} var ${valueNoun(indicator)} i ${whole} ${valueWithUnit(county.value, indicator)}`
    return `${share ?? own}.${beside}`
  }
  if (places.length === 0) {
    return `Indikatorn finns inte för ${groupPhrase(view, indicator)} ${periodPhrase(view.year, indicator)}.`
  }
  const known = places.filter(({ row }) => hasValueOrBound(row) && !isDoubtful(row))
  const shown = `${known.length} av ${places.length} ${view.level === 'kommun' ? 'kommuner' : division.many}`
  return `${periodOpening(view.year, indicator)} finns värden för ${shown}. ${wholeFirst}s värde ${countyStatus(finding)}.`
}

/** How it stands: the same numbers, and of places that none of them stands out, where that has been tested. */
export function standing(finding: Finding): string {
  const { view, places } = finding
  const tested = places.filter(({ judgement }) => judgement.verdict !== 'untested')
  const told = summary(finding)
  if (places.length < 2 || tested.length === 0 || leading(finding).length > 0) return told
  const some = view.areas.length > 0 ? 'av de valda platserna' : levelNoun[view.level]
  const all = tested.length === places.length
  const of = all ? some : `av de ${tested.length} platser som kan prövas`
  return `${told} Ingen ${of} skiljer sig säkert från ${comparatorPhrase[view.against]}.`
}

const levelNoun = { lansdel: division.one, kommun: 'kommun' }

function countyStatus({ county, indicator }: Finding): string {
  if (!county) return 'redovisas inte'
  const told = valueOrBoundText(county, indicator)
  if (told) return `är ${told}`
  return county.status === 'suppressed' ? 'visas inte' : 'är ofullständigt'
}

function placeSentence({ indicator, view, riket }: Finding, { row }: Place): string {
  const period = periodPhrase(view.year, indicator)
  const told = valueOrBoundText(row, indicator)
  if (told === null) return absentSentence(row, period)
  const bound = boundOf(row)
  const value = bound ? boundWithUnit(bound, indicator) : valueWithUnit(row.value ?? 0, indicator)
  const plain = `${periodOpening(view.year, indicator)} var ${valueNoun(indicator)} i ${row.sentence_name} ${value}`
  const own = shareSentence(indicator, view, row, told) ?? plain
  if (bound) return `${own}. ${boundReason(indicator)}`
  const other =
    view.against === 'riket' ? (riket?.value ?? null) : restOfCountyValue(row, indicator)
  if (other === null) return `${own}.`
  const without = view.against === 'ovriga' ? restWithout(row) : ''
  return `${own}, mot ${formatValue(other, indicator)} i ${comparatorPhrase[view.against]}${without}.`
}

function valueNoun({ measure }: Finding['indicator']): string {
  return measure === 'count' ? 'antalet' : 'värdet'
}

function absentSentence({ sentence_name, status }: ComparisonRow, year: string): string {
  if (status === 'missing') return `Uppgift saknas för ${sentence_name} ${year}.`
  if (status === 'not_asked') return `Frågan ställdes inte i ${sentence_name} ${year}.`
  if (status === 'incomplete') {
    return `Värdet för ${sentence_name} ${year} är ofullständigt och visas inte.`
  }
  return `Värdet för ${sentence_name} ${year} visas inte.`
}

function testSentence({ indicator, view }: Finding, { row, judgement }: Place): string {
  if (row.value === null) return ''
  if (isDoubtful(row)) return doubtSentence(row)
  if (judgement.verdict === 'untested') {
    if (!hasCounts(indicator)) return ''
    const other = comparatorPhrase[view.against]
    if (isPublished(indicator) && row.denominator === null) {
      return `Det kan inte jämföras med ${other}: källan anger inget antal ${answersNoun(indicator)}.`
    }
    const why = view.against === 'ovriga' ? restLacks(row) : ''
    return why
      ? `Det jämförs inte med ${other}, där ${why}.`
      : `Det kan inte jämföras med ${other}.`
  }
  return judgement.verdict === 'none'
    ? 'Skillnaden är inte statistiskt säkerställd.'
    : 'Skillnaden är statistiskt säkerställd.'
}

/**
 * The kommuner that a slide shows of a ranking, in the order that the headline needs them: those that differ, then the ends, where
 * the highest and the lowest value are. Those without a value give way.
 */
export function rankingChoice<Row extends Pick<ComparisonRow, 'value'> & { verdict: Verdict }>(
  rows: Row[]
) {
  const known = rows.filter(({ value }) => value !== null)
  const differ = known.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower')
  const fromEnds = (row: Row) => Math.min(known.indexOf(row), known.length - 1 - known.indexOf(row))
  const others = known.filter((row) => !differ.includes(row))
  const ends = others.toSorted((a, b) => fromEnds(a) - fromEnds(b))
  const words = (count: number) => {
    if (count === known.length) return 'de som har ett värde'
    if (differ.length === 0) return 'de högsta och de lägsta värdena'
    return count > differ.length
      ? 'de som skiljer sig säkert och de yttersta värdena'
      : 'av dem som skiljer sig säkert'
  }
  return { rows: known.length > 0 ? [...differ, ...ends] : rows, words }
}

/** The headline of the ranking: which kommuner differ, or from what to what the values reach. */
export function rankingHeadline({ indicator, view, places }: Finding): string {
  const against = comparatorPhrase[view.against]
  const of = (verdict: string) =>
    places.filter(({ judgement }) => judgement.verdict === verdict).map(({ row }) => row.name)
  const [higher, lower] = [of('higher'), of('lower')]
  const told = [
    ...(higher.length > 0 ? [`${list(higher)} ligger högre än ${against}`] : []),
    ...(lower.length > 0 ? [`${list(lower)} lägre`] : [])
  ]
  if (higher.length > 0) return told.join(', ')
  if (lower.length > 0) return `${list(lower)} ligger lägre än ${against}`
  if (places.some(({ judgement }) => judgement.verdict === 'none')) {
    return `Ingen kommun skiljer sig säkert från ${against}`
  }
  return valueRange({ indicator, view, places })
}
