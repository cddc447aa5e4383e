import { absenceOf, type Absence } from '../../format/absence.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { hasValueOrBound } from '../../schema/bound.ts'
import { isProtected } from '../../schema/registers/indicator.ts'
import type { IndicatorView } from '../../url/indicator-view.ts'
import { boundNoteOf, cellText } from '../parts/bound.ts'
import { doubtNoteOf } from '../parts/doubt.ts'
import { roundingNote, withoutText, type SexContrast } from './contrast.ts'
import { gradeName, gradePhrase } from '../parts/labels.ts'
import { periodPhrase } from '../parts/period.ts'
import { list, listPlaces } from '../parts/sentence.ts'
import { wholeFirst } from '../county/county.ts'

/** Girls beside boys in the places and school years shown: those in focus, and the county after them. */
export interface Breakdown {
  indicator: IndicatorRow
  view: IndicatorView
  contrasts: SexContrast[]
}

/** The finding as a headline. Says that girls and boys differ only where the test does. */
export function breakdownHeadline(breakdown: Breakdown): string {
  const { indicator, view } = breakdown
  const told = leading(breakdown)
  const [first] = told
  if (first) return differenceSentence(indicator, first, told)
  const asked = askedAbout(breakdown)
  if (asked.some(({ verdict }) => verdict === 'none')) {
    const grade = gradePhrase[view.grade]
    return `Ingen säkerställd skillnad mellan flickor och pojkar${grade} i ${placesOf(asked)}`
  }
  const period = periodPhrase(view.year, indicator)
  // What is told as a bound is told in a headline too, but never compared.
  const shown = asked.filter(hasBoth)
  const [only, another] = shown
  if (!only) return absentSentence(breakdown, asked, period)
  const where = `i ${placesOf(shown)} ${period}`
  if (another) return `${indicator.title}: flickor och pojkar ${where}`
  const [girls, boys] = [only.girls, only.boys].map((row) => cellText(row, indicator))
  return `${indicator.title}: flickor ${girls} och pojkar ${boys} ${where}`
}

/** The rows that a slide shows: those of the headline, and then from the top. */
export function breakdownChoice(breakdown: Breakdown) {
  const { contrasts } = breakdown
  const told = leading(breakdown)
  const asked = askedAbout(breakdown)
  const rank = (row: SexContrast) => (told.includes(row) ? 0 : asked.includes(row) ? 1 : 2)
  const rows = contrasts.toSorted((a, b) => rank(a) - rank(b))
  const words = (count: number) => {
    const first = new Set(contrasts.slice(0, count))
    return rows.slice(0, count).every((row) => first.has(row))
      ? 'de översta raderna'
      : 'det som rubriken gäller och de översta raderna'
  }
  return { rows, words }
}

/** The places in focus, or else the county, in the school year that is asked about: in all of them when none is. */
function askedAbout({ view, contrasts }: Breakdown): SexContrast[] {
  return contrasts.filter(({ girls: { type, grade } }) => {
    const inFocus = (type === 'lan') === (view.areas.length === 0)
    return inFocus && (view.grade === 'alla' || view.grade === grade)
  })
}

/** The differences that the headline is about: significant ones of one school year that go the same way. */
function leading(breakdown: Breakdown): SexContrast[] {
  const significant = askedAbout(breakdown).filter(isSignificant)
  const whole = significant.filter(({ girls }) => girls.grade === 'alla')
  const [surest] = (whole.length > 0 ? whole : significant).toSorted(
    (a, b) => (a.comparison?.p ?? 1) - (b.comparison?.p ?? 1)
  )
  return significant.filter(
    ({ verdict, girls }) => verdict === surest?.verdict && girls.grade === surest.girls.grade
  )
}

const isSignificant = ({ verdict }: SexContrast) => verdict === 'higher' || verdict === 'lower'

const hasBoth = ({ girls, boys }: SexContrast) => hasValueOrBound(girls) && hasValueOrBound(boys)

/** "Färre flickor än pojkar i åk 9 mår oftast bra i länet: 54 % mot 79 %". Those who fare worse come first. */
function differenceSentence(
  indicator: IndicatorRow,
  first: SexContrast,
  told: SexContrast[]
): string {
  const { direction, title, higher_phrase, lower_phrase } = indicator
  const { girls, boys, verdict } = first
  const [less, more] = verdict === 'lower' ? [girls, boys] : [boys, girls]
  const [one, other] = direction === 'higher' ? [less, more] : [more, less]
  const phrase = one === less ? lower_phrase : higher_phrase
  const grade = gradePhrase[girls.grade]
  const numbers = [one, other].map((row) => cellText(row, indicator)).join(' mot ')
  const where = `i ${placesOf(told)}${told.length === 1 ? `: ${numbers}` : ''}`
  if (phrase?.includes('{')) {
    return `${phrase.replace(/\{.*?\}/, `${one.sex} än ${other.sex}${grade}`)} ${where}`
  }
  const word = one === less ? 'lägre' : 'högre'
  return `${title}: ${word} för ${one.sex} än för ${other.sex}${grade} ${where}`
}

function placesOf(contrasts: SexContrast[]): string {
  return listPlaces([...new Set(contrasts.map(({ girls }) => girls.sentence_name))])
}

const fate: Record<Absence, string> = {
  suppressed: 'visas inte',
  incomplete: 'är ofullständigt',
  not_asked: 'frågades inte efter',
  missing: 'saknas'
}

/** Why there is nothing to compare. */
function absentSentence(
  { indicator, view }: Breakdown,
  asked: SexContrast[],
  period: string
): string {
  if (indicator.weight === null && view.areas.length === 0) {
    return `${wholeFirst} har inget värde att dela upp på flickor och pojkar`
  }
  const where = placesOf(asked)
  const rows = asked
    .flatMap(({ girls, boys }) => [girls, boys])
    .filter((row) => !hasValueOrBound(row))
  const [first, ...others] = rows
  if (first && others.every(({ sex }) => sex === first.sex)) {
    return `Värdet för ${first.sex} i ${where} ${period} ${fate[absenceOf(first.status)]}`
  }
  const sentences: Record<Absence, string> = {
    suppressed: `Flickor och pojkar visas inte var för sig i ${where} ${period}`,
    incomplete: `Värdena för flickor och pojkar i ${where} är ofullständiga ${period}`,
    not_asked: `Frågan ställdes inte i ${where} ${period}`,
    missing: `Uppgift om flickor och pojkar var för sig saknas för ${where} ${period}`
  }
  for (const status of ['suppressed', 'incomplete', 'missing', 'not_asked'] as const) {
    if (rows.some((row) => row.status === status)) return sentences[status]
  }
  const chosen = view.areas.length > 0 ? ' för valda platser' : ''
  return `Uppgift om flickor och pojkar var för sig saknas${chosen} ${period}`
}

/** What the tests say of every place shown, a sentence each. */
export function breakdownSummary({ contrasts }: Breakdown): string {
  const areas = new Set(contrasts.map(({ girls }) => girls.area))
  return [...areas]
    .map((area) => placeSentence(contrasts.filter(({ girls }) => girls.area === area)))
    .join(' ')
}

function placeSentence(own: SexContrast[]): string {
  const where = placesOf(own)
  const groups = [
    { word: 'säkerställd', of: own.filter(isSignificant) },
    { word: 'inte säkerställd', of: own.filter(({ verdict }) => verdict === 'none') }
  ].filter(({ of }) => of.length > 0)
  if (groups.length === 0) {
    return `I ${where} kan skillnaden mellan flickor och pojkar inte prövas.`
  }
  const told = groups.map(({ word, of }) => {
    return own.length === 1
      ? word
      : `${word} för ${list(of.map(({ girls }) => gradeName[girls.grade]))}`
  })
  return `I ${where} är skillnaden mellan flickor och pojkar ${told.join(', men ')}.`
}

/** What else must be known to read a breakdown by sex: places left out, kommuner missing, differences that seem off by one. */
export function breakdownNotes({ indicator, view, contrasts }: Breakdown): string[] {
  const rows = contrasts.flatMap(({ girls, boys }) => [girls, boys])
  const places = new Set(rows.flatMap(({ type, area }) => (type === 'lan' ? [] : [area])))
  const incomplete = rows.flatMap((row) => {
    const without = withoutText(row)
    return without ? [`Värdena för ${row.sentence_name} är beräknade ${without}.`] : []
  })
  const notes = [
    ...(places.size > 0 && places.size < view.areas.length
      ? [`Diagrammet visar ${places.size} av ${view.areas.length} valda platser.`]
      : []),
    ...(rows.some(({ status }) => status === 'suppressed')
      ? [
          `Det som inte visas är dolt ${isProtected(indicator) ? 'för att inget barn ska kunna pekas ut' : 'i källan'}.`
        ]
      : []),
    boundNoteOf(rows),
    doubtNoteOf(rows, [indicator]),
    ...new Set(incomplete),
    roundingNote(contrasts, indicator) ?? ''
  ].filter(Boolean)
  return notes.length > 0 ? [notes.join(' ')] : []
}
