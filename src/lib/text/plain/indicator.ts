import type { RelatedDecision } from '../../queries/decision/decisions.ts'
import { isDecided } from '../../schema/registers/decision.ts'
import { formatDateAlone } from '../../format/date.ts'
import type { Finding } from '../indicator/finding.ts'
import type { PlaceTrend } from '../indicator/trend-sentence.ts'
import { periodPhrase } from '../parts/period.ts'
import { changeSentence, sharesOf } from './change.ts'
import { differSentence, plainPlaces, valueHeading, type PlainPlace } from './lansdelar.ts'
import { nowSentence } from './now.ts'
import { wordsIn, type PlainWord } from './words.ts'
import { capitalise } from '../parts/sentence.ts'
import { division } from '../county/county.ts'

/** An indicator for pupils and guardians: what its page says, in few and short sentences. */
export interface PlainIndicator {
  /** What it is of, as the register has it, where that is short. */
  what: string | null
  /** "2026" */
  period: string
  /** How it is, how it has changed, and whether the länsdelar differ. */
  sentences: [string, string, string]
  places: PlainPlace[]
  /** What the places' values are. */
  heading: string
  isCompared: boolean
  decisions: { id: string; date: string; item: string }[]
  words: PlainWord[]
}

/** Longer sentences are not told here. */
export const longestSentence = 15

// More are not read.
const mostDecisions = 3

/** What is told of an indicator's first view, beside the trend of the county. */
export function plainIndicator(
  finding: Finding,
  trend: PlaceTrend | null,
  decisions: readonly RelatedDecision[]
): PlainIndicator {
  const { indicator, view, county } = finding
  const shares = sharesOf(indicator, trend)
  const sentences: PlainIndicator['sentences'] = [
    nowSentence(indicator, county, shares?.[0]),
    changeSentence(indicator, trend, shares),
    differSentence(finding)
  ]
  const places = plainPlaces(finding)
  const heading = valueHeading(indicator)
  const what = shortDefinition(indicator.definition)
  const cells = places.flatMap(({ value, compared }) => [value, compared])
  const table = places.length > 0 ? [capitalise(division.many), heading, ...cells] : []
  const told = decided(decisions)
  const items = told.map(({ item }) => item)
  const text = [indicator.title, what ?? '', ...sentences, ...table, ...items].join('\n')
  return {
    what,
    period: periodPhrase(view.year, indicator),
    sentences,
    places,
    heading,
    isCompared: finding.places.some(({ judgement }) => judgement.verdict !== 'untested'),
    decisions: told,
    words: wordsIn(text, indicator)
  }
}

/** What has been decided about the theme, newest first; what was only talked about is no decision. */
function decided(decisions: readonly RelatedDecision[]): PlainIndicator['decisions'] {
  return decisions
    .filter((decision) => decision.relevance === 2 && isDecided(decision))
    .slice(0, mostDecisions)
    .map(({ id, date, agenda_item }) => ({ id, date: formatDateAlone(date), item: agenda_item }))
}

/** Its first sentence without how it is reckoned; null where that is long. */
function shortDefinition(definition: string | null): string | null {
  const [first = ''] = (definition ?? '').split(/(?<=\.)\s/)
  const what = first.replace(/, (per|som andel av) .*$/, '.')
  return what !== '' && what.split(/\s+/).length <= longestSentence ? what : null
}
