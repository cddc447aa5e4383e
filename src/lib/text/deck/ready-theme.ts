import type { RelatedDecision } from '../../queries/decision/decisions.ts'
import { isDecided } from '../../schema/registers/decision.ts'
import type { Area } from '../../schema/registers/area.ts'
import { formatDate } from '../../format/date.ts'
import { formatPeriod } from '../../format/period.ts'
import type { Slide } from '../../deck/slide.ts'
import type { CompareView } from '../../url/compare-view.ts'
import { focusSearch } from '../../url/indicator-focus.ts'
import { differencePhrase } from '../comparison/difference.ts'
import { rugSummary, type Compared, type ComparedPlace } from '../comparison/rug.ts'
import { valueOrBoundText } from '../parts/bound.ts'
import { isMadeUp } from '../parts/example.ts'
import { comparatorPhrase, levelLabel } from '../parts/labels.ts'
import { list, listPlaces } from '../parts/sentence.ts'
import { toneOf } from '../parts/tone.ts'
import { readySlides, type Message, type Told } from './ready-deck.ts'
import { decisionTold, dueTold } from './ready-register.ts'
import { division, whole } from '../county/county.ts'

/** What the page of comparisons shows, of länsdelar or kommuner side by side. */
export interface ComparedGround {
  rows: Compared[]
  areas: Area[]
  view: CompareView
  /** The search part of the page's address. */
  search: string
  /** The county's decisions on each theme, the most relevant first. */
  decisions: Record<string, RelatedDecision[]>
  day: string
}

const mostDecisions = 2
const mostNamed = 3

/** How the county's places differ in a theme, or in all of them, in one click. */
export function readyTheme(ground: ComparedGround): Slide[] {
  const { rows, view, day } = ground
  const theme = view.theme && rows[0]?.indicator.theme_title
  const county = ground.areas.find(({ type }) => type === 'lan')?.name ?? ''
  const decisions = decisionsOf(ground)
  const decided = decisions.filter(isDecided).slice(0, mostDecisions)
  const messages = rows.flatMap((row) => differingMessage(row, ground))
  return readySlides({
    title: `${theme || 'Barn och unga'} i ${county}`,
    subtitle: `${levelLabel[view.level]} mot ${comparatorPhrase[view.against]}. Läget ${formatDate(day)}`,
    day,
    opening: [overview(ground)],
    messages,
    spare: officialFirst(rows).flatMap((row) => evenMessage(row, ground)),
    closing: [...decided.map(decisionTold), ...dueTold(decisions, day, decided)],
    short:
      messages.length > 0
        ? 'Mer än så skiljer sig inte säkert mellan platserna.'
        : 'Inget skiljer sig säkert mellan platserna.'
  })
}

/** Each decision on the rows' themes once, what is about them before what touches them. */
function decisionsOf({ rows, decisions }: ComparedGround): RelatedDecision[] {
  const themes = [...new Set(rows.map(({ indicator }) => indicator.theme))]
  const all = themes.flatMap((theme) => decisions[theme] ?? [])
  const once = [...new Map(all.map((decision) => [decision.id, decision])).values()]
  return once.toSorted((a, b) => b.relevance - a.relevance || (a.last_day < b.last_day ? 1 : -1))
}

function overview({ rows, view, search }: ComparedGround): Told {
  const chart = { kind: 'rug' as const, address: `/jamfor/${search}`, part: null, frozen: null }
  const note = rugSummary(rows, [], view.against).join(' ')
  return { slide: { kind: 'chart', title: '', note, chart }, point: null }
}

/** The places that are worse, or else those that are better, of an indicator; none where no place is either. */
function differingMessage(row: Compared, ground: ComparedGround): Message[] {
  const { indicator } = row
  const { view } = ground
  const of = (tone: string) =>
    row.places
      .filter(({ judgement }) => toneOf(judgement.verdict, indicator.direction) === tone)
      .toSorted((a, b) => pOf(a) - pOf(b))
  const [worse, better] = [of('worse'), of('better')]
  const shown = worse.length > 0 ? worse : better
  const [first] = shown
  if (!first) return []
  const than = comparatorPhrase[view.against]
  const phrase = differencePhrase(indicator, view, first.judgement.verdict)
  const told = (words: string, places: ComparedPlace[]) =>
    places.length > 0 ? [`${words} än ${than}: ${listPlaces(places.map(nameOf))}.`] : []
  return [
    {
      subject: indicator.id,
      theme: indicator.theme,
      tone: worse.length > 0 ? 'worse' : 'better',
      claim: `${phrase} i ${namesOf(shown)} än i ${than} ${formatPeriod(first.row.period)}`,
      note: [...told('Säkert sämre', worse), ...told('Säkert bättre', better)].join(' '),
      example: isMadeUp({ indicator }),
      order: pOf(first),
      chart: chartOf(row, shown.slice(0, mostNamed), ground)
    }
  ]
}

/** An indicator in which no place that could be tested differs, or how it stands in the county where none could. */
function evenMessage(row: Compared, ground: ComparedGround): Message[] {
  const { indicator, places, county } = row
  const verdicts = places.map(({ judgement }) => judgement.verdict)
  const tested = verdicts.filter((verdict) => verdict !== 'untested')
  if (tested.some((verdict) => verdict !== 'none')) return []
  const value = county && valueOrBoundText(county, indicator)
  if (tested.length === 0 && !value) return []
  const who = ground.view.level === 'kommun' ? 'kommun' : division.one
  const than = comparatorPhrase[ground.view.against]
  const period = formatPeriod((tested.length > 0 ? places[0]?.row : county)?.period ?? '')
  const claim =
    tested.length > 0
      ? `ingen prövad ${who} skiljer sig säkert från ${than} ${period}`
      : `${value} i ${whole} ${period}, skillnader kan inte prövas`
  return [
    {
      subject: indicator.id,
      theme: indicator.theme,
      tone: 'other',
      claim: `${indicator.title}: ${claim}`,
      note: '',
      example: isMadeUp({ indicator }),
      order: 1,
      chart: chartOf(row, [], ground)
    }
  ]
}

const officialFirst = (rows: Compared[]) =>
  rows.toSorted((a, b) => Number(isMadeUp(a)) - Number(isMadeUp(b)))
const pOf = ({ judgement }: ComparedPlace) => judgement.comparison?.p ?? 1
const nameOf = ({ row }: ComparedPlace) => row.sentence_name

function namesOf(places: ComparedPlace[]): string {
  const names = places.slice(0, mostNamed).map(nameOf)
  const more = places.length - names.length
  return more > 0 ? list([...names, `${more} till`]) : listPlaces(names)
}

/** The indicator over time with these places in focus. */
function chartOf(row: Compared, shown: ComparedPlace[], { areas, view }: ComparedGround) {
  const { indicator, county, riket, places } = row
  const inFocus = areas.filter(({ code }) => shown.some((place) => place.row.area === code))
  const [first, ...others] = inFocus
  const period = places[0]?.row.period ?? county?.period ?? ''
  const told = { period, known: true, hasRiket: riket?.value != null }
  const search = first ? focusSearch(indicator, [first, ...others], areas, view, told) : ''
  return { kind: 'trend' as const, address: `/indikator/${indicator.id}/${search}`, part: null }
}
