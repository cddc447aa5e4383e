import type { DecisionRow } from '../../queries/decision/decisions.ts'
import { countyCodeIn, type Area } from '../../schema/registers/area.ts'
import { formatDate, formatDateAlone } from '../../format/date.ts'
import { formatValue } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { longest, type Slide } from '../../deck/slide.ts'
import { focusSearch } from '../../url/indicator-focus.ts'
import { firstPlaceView } from '../../url/place-view.ts'
import { differencePhrase } from '../comparison/difference.ts'
import type { BeforeAfterRow } from '../decision/before-after.ts'
import { beforeAfterSentence, limitsOf } from '../decision/before-after-sentence.ts'
import type { Finding } from '../finding/finding.ts'
import { isMadeUp } from '../parts/example.ts'
import { datedKind } from '../parts/labels.ts'
import { toneOf } from '../parts/tone.ts'
import { readySlides, type Message, type Told } from './ready-deck.ts'
import { decisionTold, dueTold, linesTold } from './ready-register.ts'

/** What the page of a decision shows. */
export interface DecisionGround {
  decision: DecisionRow
  /** All that the matter has come to, itself too. */
  chain: DecisionRow[]
  /** The measurements on either side of it. */
  rows: BeforeAfterRow[]
  /** The findings that it answers. */
  answers: Pick<Finding, 'indicator' | 'claim' | 'source_kind'>[]
  areas: Area[]
  day: string
  /** What the site is called. */
  site: string
}

const noCause = 'Att något ändrats efter beslutet betyder inte att beslutet är orsaken.'

/** What has happened since a decision, in one click. */
export function readyDecision(ground: DecisionGround): Slide[] {
  const { decision, chain, rows, answers, areas, day, site } = ground
  const later = chain.filter(({ first_day }) => first_day > decision.last_day)
  const isAnswered = (id: string) => answers.some(({ indicator }) => indicator === id)
  // What has been measured on both sides first, and official figures.
  const sides = (row: BeforeAfterRow) => Number(!row.after) + Number(!row.before)
  const messages = rows
    .toSorted((a, b) => sides(a) - sides(b) || Number(isMadeUp(a)) - Number(isMadeUp(b)))
    .map((row) => message(row, ground))
  return readySlides({
    title: `Vad har hänt sedan beslutet? ${decision.agenda_item}`.slice(0, longest.title),
    subtitle: `${datedKind(decision, formatDate(decision.date))}. Läget ${formatDate(day)}`,
    day,
    opening: [decisionTold(decision), ...answersTold(ground)],
    messages: messages.filter((one) => one.tone !== 'other' || isAnswered(one.subject)),
    spare: messages.filter(({ tone }) => tone === 'other'),
    closing: [
      ...linesTold('Sedan dess i samma ärende', later.map(laterLine)),
      ...dueTold([decision, ...later], day, [decision]),
      ...(rows.length > 0
        ? linesTold(
            'Det här kan siffrorna inte säga',
            limitsOf(decision, rows, countyCodeIn(areas)),
            { point: noCause }
          )
        : [])
    ],
    short:
      rows.length === 0
        ? `Inga indikatorer i ${site} mäter det som beslutet handlar om.`
        : 'Mer än så säger siffrorna ännu inte.'
  })
}

function laterLine({ date, agenda_item }: DecisionRow): string {
  return `${formatDateAlone(date)}: ${agenda_item}.`
}

function answersTold({ answers }: DecisionGround): Told[] {
  const lines = answers.map((one) => `${one.claim}.${isMadeUp(one) ? ' Exempeldata.' : ''}`)
  return linesTold('Det här svarar beslutet på', lines)
}

function message(row: BeforeAfterRow, ground: DecisionGround): Message {
  const { indicator, timeSeries, change } = row
  const place = ground.areas.find(({ code }) => code === timeSeries[0]?.area)
  const tone = toneOf(change.verdict, indicator.direction)
  const isAnswered = ground.answers.some((one) => one.indicator === indicator.id)
  return {
    subject: indicator.id,
    theme: indicator.theme,
    tone: tone === 'worse' || tone === 'better' ? tone : 'other',
    claim: claimOf(row, place?.sentence_name ?? ''),
    note: `${place?.name ?? ''}. ${beforeAfterSentence(row)}`,
    example: isMadeUp({ indicator }),
    // What it answers first.
    order: isAnswered ? 0 : (change.comparison?.p ?? 1),
    chart: { kind: 'trend', address: addressOf(row, place, ground.areas), part: null }
  }
}

function claimOf({ indicator, before, after, broken, change }: BeforeAfterRow, place: string) {
  const { verdict } = change
  const [then, now] = [before, after].map((point) => formatPeriod(point?.period ?? ''))
  const value = (point: typeof before) => formatValue(point?.value ?? 0, indicator)
  const topic = `${indicator.title} i ${place}`
  if (!before && !after) return `${topic}: ingen mätning före eller efter beslutet`
  if (!after) return `${topic}: ${value(before)} (${then}), ingen mätning efter beslutet ännu`
  if (!before) return `${topic}: ${value(after)} (${now}), ingen mätning före beslutet`
  if (verdict === 'higher' || verdict === 'lower') {
    return `${differencePhrase(indicator, firstPlaceView, verdict)} i ${place} ${now} än ${then}, före beslutet`
  }
  if (verdict === 'none') return `${topic}: ingen säker förändring från ${then} till ${now}`
  const why = broken ? 'mätt på olika sätt' : 'kan inte prövas'
  return `${topic}: ${value(before)} (${then}) och ${value(after)} (${now}), ${why}`
}

function addressOf({ indicator }: BeforeAfterRow, place: Area | undefined, areas: Area[]): string {
  const page = `/indikator/${indicator.id}/`
  // The county is in every chart.
  if (!place || place.type === 'lan' || place.type === 'riket') return page
  const period = indicator.compared ?? indicator.latest ?? ''
  const told = { period, known: true, hasRiket: true }
  return page + focusSearch(indicator, [place], areas, firstPlaceView, told)
}
