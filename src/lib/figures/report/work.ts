import { formatDate } from '../../format/date.ts'
import type { InitiativeRow } from '../../queries/registers/initiatives.ts'
import type { PlaceDecision } from '../../queries/decision/decisions.ts'
import { answerDateSentence } from '../../text/decision/answer-dates.ts'
import type { BeforeAfterRow } from '../../text/decision/before-after.ts'
import { beforeAfterSentence } from '../../text/decision/before-after-sentence.ts'
import { followUps } from '../../text/decision/follow-up.ts'
import { isWish } from '../../schema/registers/initiative.ts'
import {
  initiativePlaces,
  initiativeSentence,
  wishNote
} from '../../text/initiative/initiatives.ts'
import { isMadeUp } from '../../text/parts/example.ts'
import { kindText } from '../../text/parts/labels.ts'
import { capitalise } from '../../text/parts/sentence.ts'
import { heading, paragraph, type Block, type ReportItem } from '../../text/report/block.ts'
import type { ReportRows } from './rows.ts'
import { whole } from '../../text/county/county.ts'

// Those that name the place all stand in the report; of the county's as many as a committee reads.
const ofCounty = 10

/** The decisions that concern the place, those that name it first. */
export function decisionBlocks({ decisions, profile, site }: ReportRows): Block[] {
  const { place } = profile.subject
  const near = decisions.filter((one) => one.near)
  const shown = decisions.slice(0, near.length + ofCounty)
  if (shown.length === 0) {
    return [paragraph(`Registret har inga beslut som rör ${place.sentence_name}.`)]
  }
  const rest = decisions.length - shown.length
  return [
    {
      kind: 'table',
      caption: `Beslut och andra punkter som rör ${place.sentence_name}`,
      headings: ['Datum', 'Punkt', 'Slag', 'Forum', 'Gäller'],
      rows: shown.map((one) => [
        formatDate(one.date),
        `${one.agenda_item}. ${one.summary}`,
        kindText(one),
        one.forum,
        one.near ? 'Platsen eller dess närhet' : `Hela ${whole}`
      ]),
      mark: '',
      source: `Källa: beslutsregistret i ${site}, ur protokoll och minnesanteckningar.`
    },
    ...(rest > 0
      ? [paragraph(`Ytterligare ${rest} gäller hela ${whole} och står på webbplatsen.`)]
      : [])
  ]
}

/** What is done, in the place and around it, and apart from it what is only wished for. */
export function initiativeBlocks({ initiatives, profile, site }: ReportRows): Block[] {
  const { place } = profile.subject
  const where = (row: InitiativeRow) => initiativePlaces(row) ?? capitalise(place.sentence_name)
  const wishes = initiatives.filter(isWish)
  return [
    begunBlock(
      initiatives.filter((row) => !isWish(row)),
      where,
      { site, place: place.sentence_name }
    ),
    ...(wishes.length > 0
      ? [
          paragraph(`Det finns också intresse för det här. ${wishNote}`),
          {
            kind: 'list' as const,
            items: wishes.map((row) => ({
              text: row.initiative,
              detail: `${where(row)}. ${initiativeSentence(row)} Källa: ${row.source}.`,
              example: false
            }))
          }
        ]
      : [])
  ]
}

function begunBlock(
  begun: InitiativeRow[],
  where: (row: InitiativeRow) => string,
  { site, place }: { site: string; place: string }
): Block {
  if (begun.length === 0) return paragraph(`Registret har inga insatser i ${place}.`)
  return {
    kind: 'table',
    caption: `Insatser i ${place} och omkring`,
    headings: ['Insats', 'Var', 'Läge', 'Källa'],
    rows: begun.map((row) => [
      capitalise(row.initiative),
      where(row),
      initiativeSentence(row),
      row.source
    ]),
    mark: '',
    source: `Källa: insatsregistret i ${site}.`
  }
}

/** What has been measured after the decisions, and which of them are to be followed up. */
export function outcomeBlocks(rows: ReportRows): Block[] {
  const { decisions, outcomes, day } = rows
  const told = decisions.flatMap((decision) => {
    const items = (outcomes[decision.id] ?? []).filter(({ before, after }) => before && after)
    return items.length > 0 ? [{ decision, items }] : []
  })
  return [
    heading('Före och efter besluten'),
    paragraph(
      'Att ett värde ändrats efter ett beslut betyder inte att beslutet är orsaken. Mycket annat händer samtidigt.'
    ),
    ...(told.length > 0
      ? outcomeList(told)
      : [paragraph('Ännu finns ingen mätning som helt ligger efter något av besluten.')]),
    heading('Uppföljning'),
    ...followUpBlocks(decisions, day)
  ]
}

interface Told {
  decision: PlaceDecision
  items: BeforeAfterRow[]
}

const hasChanged = ({ change }: BeforeAfterRow) =>
  change.verdict === 'higher' || change.verdict === 'lower'

// A committee reads what has changed; what has not is told in one sentence.
function outcomeList(told: Told[]): Block[] {
  const changed = told.filter(({ items }) => items.some(hasChanged))
  const rest = told.length - changed.length
  const others = changed.length > 0 ? 'andra ' : ''
  const silent =
    rest === 1
      ? `För en ${others ? 'annan ' : ''}punkt är indikatorer mätta före och efter, och ingen har ändrats säkerställt.`
      : `För ${rest} ${others}punkter är indikatorer mätta före och efter, och ingen har ändrats säkerställt.`
  return [...changed.flatMap(outcomeOf), ...(rest > 0 ? [paragraph(silent)] : [])]
}

function outcomeOf({ decision, items }: Told): Block[] {
  const changed = items.filter(hasChanged)
  const measured =
    items.length === 1 ? 'en indikator är mätt' : `${items.length} indikatorer är mätta`
  const sum = `${measured} före och efter, ${changed.length} har ändrats säkerställt:`
  const said = changed.map((row): ReportItem => {
    const text = `${row.indicator.title}, ${row.timeSeries[0]?.name ?? ''}`
    const detail = [answerDateSentence(row.answer), beforeAfterSentence(row)]
    return { text, detail: detail.filter(Boolean).join(' '), example: isMadeUp(row) }
  })
  return [
    paragraph(`${formatDate(decision.date)}, ${decision.agenda_item}: ${sum}`),
    { kind: 'list', items: said }
  ]
}

function followUpBlocks(decisions: PlaceDecision[], day: string): Block[] {
  const { overdue, due } = followUps(decisions, day)
  const item =
    (words: string) =>
    (one: PlaceDecision): ReportItem => {
      return {
        text: one.agenda_item,
        detail: `Uppföljning ${words} ${formatDate(one.follow_up ?? '')}`,
        example: false
      }
    }
  const items = [...overdue.map(item('skulle ha gjorts')), ...due.map(item('ska göras'))]
  if (items.length === 0) return [paragraph('Ingen uppföljning väntar enligt registret.')]
  return [
    ...(overdue.length > 0
      ? [paragraph('Där datumet har passerat saknar registret besked. Något kan ändå ha hänt.')]
      : []),
    { kind: 'list', items }
  ]
}
