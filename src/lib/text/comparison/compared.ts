import { startPoint } from '../parts/axis-start.ts'
import { absenceText, notShown } from '../../format/absence.ts'
import type { Hider } from '../../format/bound.ts'
import { formatPeriod } from '../../format/period.ts'
import type { ComparisonRow } from '../../queries/comparison.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Area } from '../../schema/registers/area.ts'
import type { Status } from '../../schema/observation.ts'
import type { Comparator } from '../../schema/comparator.ts'
import type { Comparison } from '../../stats/comparison.ts'
import type { Judgement } from '../../stats/judgement.ts'
import { isChosen, type CompareView } from '../../url/compare-view.ts'
import { levels } from '../../url/indicator-view.ts'
import { boundOf } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { boundGuide, boundReason, boundWithUnit, valueUnit } from '../parts/bound.ts'
import { doubtPoints, doubtSentence } from '../parts/doubt.ts'
import { answersNoun, countText } from '../parts/counts.ts'
import { estimatePhrase } from './estimate.ts'
import { groupPhrase } from './group.ts'
import { levelLabel, comparatorPhrase } from '../parts/labels.ts'
import { capitalise, list, listPlaces } from '../parts/sentence.ts'
import { thanOf, type ComparedPlace } from './rug.ts'
import { intervalText, unitAlone, valueWithUnit } from '../parts/value.ts'
import { verdictWords } from './verdict.ts'
import { numberWord } from '../../format/number-word.ts'
import { whole } from '../county/county.ts'

/** What the page compares: "Jämför länsdelar", "Jämför länsdelar och kommuner", "Jämför fyra platser". */
export function comparedTitle(
  { level, areas: chosen }: Pick<CompareView, 'level' | 'areas'>,
  areas: Pick<Area, 'code' | 'type'>[]
): string {
  if (isChosen({ areas: chosen })) return `Jämför ${numberWord(chosen.length)} platser`
  const types = areas.filter(({ code }) => chosen.includes(code)).map(({ type }) => type)
  const shown = levels.filter((one) => one === level || types.includes(one))
  return `Jämför ${list(shown.map((one) => levelLabel[one].toLowerCase()))}`
}

/** A place in an indicator in words, line by line: value with interval, answers, difference and verdict. */
export function placeTip(
  indicator: IndicatorRow,
  row: ComparisonRow,
  judgement: Judgement,
  than: string
): string[] {
  const head = `${indicator.title}, ${row.name} ${formatPeriod(row.period)}`
  const bound = boundOf(row)
  if (bound) {
    const value = capitalise(boundWithUnit(bound, indicator))
    return [head, value, answers(indicator, row), boundReason(indicator)].filter(Boolean)
  }
  if (row.value === null) return [head, capitalise(absenceText(row, valueUnit(indicator)))]
  const interval =
    row.lower !== null && row.upper !== null
      ? ` (95\u00a0% intervall ${intervalText(row.lower, row.upper, indicator)})`
      : ''
  if (isDoubtful(row)) return [head, valueWithUnit(row.value, indicator), doubtSentence(row)]
  const { comparison, verdict } = judgement
  return [
    head,
    valueWithUnit(row.value, indicator) + interval,
    answers(indicator, row),
    comparison ? capitalise(estimatePhrase(comparison, indicator, than)) : '',
    `Mot ${than}: ${verdictWords(verdict, indicator.direction)}`
  ].filter(Boolean)
}

function answers(indicator: IndicatorRow, row: ComparisonRow): string {
  const { weight } = indicator
  if (weight !== 'answers' && weight !== 'calls') return ''
  const count = countText(indicator, row)
  return count && `${count} ${weight === 'answers' ? answersNoun(indicator) : 'kallelser'}`
}

/** Whom the figures are about and when: "Andel av eleverna, flickor i åk 9, 2023." */
export function comparedSubtitle(
  indicator: IndicatorRow,
  view: Pick<CompareView, 'sex' | 'grade'>,
  period: string
): string {
  const unit = unitAlone(indicator)
  const isThings = indicator.measure === 'count' && indicator.counted === null
  const who = isThings ? '' : `, ${groupPhrase(view, indicator)}`
  return `${indicator.title}. ${unit}${who}, ${formatPeriod(period)}.`
}

/** What the differences of one indicator come to, as a headline. */
export function differenceHeadline(places: ComparedPlace[], against: Comparator): string {
  const thans = [...new Set(places.map((place) => thanOf(place, against)))]
  const told = thans.flatMap((than) => {
    const beside = places.filter((place) => thanOf(place, against) === than)
    const of = (verdict: string) =>
      beside
        .filter(({ judgement }) => judgement.verdict === verdict)
        .map(({ row }) => row.sentence_name)
    const [higher, lower] = [of('higher'), of('lower')]
    return [
      ...(higher.length > 0 ? [`${listPlaces(higher)} ligger högre än ${than}`] : []),
      ...(lower.length > 0
        ? [`${listPlaces(lower)} ${higher.length > 0 ? 'lägre' : `ligger lägre än ${than}`}`]
        : [])
    ]
  })
  if (told.length > 0) return capitalise(told.join(', '))
  const isTested = places.some(({ judgement }) => judgement.verdict === 'none')
  const all = thans.length > 0 ? list(thans) : comparatorPhrase[against]
  return isTested ? `Ingen säkerställd skillnad mot ${all}` : `Kan inte prövas mot ${all}`
}

/** What a difference is measured in, for a subtitle. */
export function differenceUnit(comparison: Comparison | null, than: string): string {
  return comparison?.kind === 'ratio'
    ? `Gånger så högt som ${than}, med 95-procentigt intervall.`
    : `Skillnad mot ${than} i procentenheter, med 95-procentigt intervall.`
}

/** How to read the small charts, one point each. */
export function multiplesGuide(hider: Hider, rows: { status: Status }[], start = 0): string[] {
  return [
    `Ett litet diagram per plats, alla med samma skala. Den grå linjen i varje är ${whole}.`,
    ...startPoint(start),
    'Det skuggade fältet är ett 95-procentigt intervall: så mycket kan värdet bero på slumpen.',
    '▲ eller ▼ vid det senaste värdet betyder säkert högre eller lägre. Utan märke är skillnaden inte säkerställd.',
    `Kryss nederst: ${notShown[hider]}.`,
    boundGuide,
    ...doubtPoints(rows)
  ]
}

/** How to read the differences, one point each. */
export function differenceGuide(than: string): string[] {
  return [
    `Strecket i mitten är ${than}. Märket visar hur mycket platsen skiljer sig därifrån, stapeln bakom det 95-procentiga intervallet.`,
    'När stapeln går över strecket kan skillnaden bero på slumpen, och då visas en ring i stället för en trekant.',
    'Eftersom många skillnader prövas tillsammans är kravet skärpt: en stapel kan ligga helt vid sidan av strecket utan att skillnaden räknas som säkerställd.'
  ]
}
