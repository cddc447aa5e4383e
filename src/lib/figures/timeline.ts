import { resolve } from '$app/paths'
import { onSlide } from '../charts/parts/size.ts'
import { timeline } from '../charts/timeline/chart.ts'
import { figure } from '../export/figure.ts'
import { drawFitting } from '../export/slide-choice.ts'
import { formatDate } from '../format/date.ts'
import type { DecisionRow } from '../queries/decision/decisions.ts'
import {
  shortForum,
  timelineChoice,
  timelineGuide,
  timelineHeadline,
  timelineTip
} from '../text/decision/timeline.ts'
import { kindLabel, kindText } from '../text/parts/labels.ts'
import { timelineSigns } from './signs.ts'

const source = 'Källa: chefsgruppernas protokoll och minnesanteckningar.'

/** The decisions forum by forum over time, the forum with the latest first. */
export function timelineFigure(decisions: DecisionRow[], today: string) {
  const toItem = (decision: DecisionRow) => ({
    id: decision.id,
    forum: shortForum(decision.forum),
    kind: decision.kind,
    title: decision.agenda_item,
    firstDay: decision.first_day,
    lastDay: decision.last_day,
    href: resolve(`/beslut/${decision.id}/`),
    tip: timelineTip(decision, today)
  })
  const items = decisions.map(toItem)
  const text = timelineHeadline(decisions)
  const said = {
    headline: text,
    subtitle: 'Beslut, uppdrag och andra punkter efter forum och dag.',
    key: [kindSigns()],
    foot: [source],
    signs: timelineSigns(items),
    topic: 'Besluten',
    source,
    basis: '',
    summary: [`${text}.`],
    guide: timelineGuide(),
    example: false
  }
  const file = {
    ...said,
    name: ['beslut', today],
    table: () => decisionTable(decisions),
    about: (): [string, string][] => [
      ['Källa', 'Chefsgruppernas protokoll och minnesanteckningar.']
    ],
    native: null
  }
  return figure('timeline', file, (size) =>
    drawFitting(
      decisions,
      size,
      () => timelineChoice(decisions),
      (shown, key) =>
        timeline(shown.map(toItem), {
          id: `timeline-${size}`,
          size,
          ...said,
          key: [...key, ...(onSlide(size) ? [kindSigns(shown)] : said.key)],
          alt: `${text}. Punkterna står i ordning i listan nedanför.`,
          today
        })
    )
  )
}

/** What the symbols mean, each on the line of its word: all of them, or those of the points that are shown. */
function kindSigns(shown?: DecisionRow[]): string {
  const own = kindSign.filter(([kind]) => !shown || shown.some((one) => one.kind === kind))
  return `${own.map(([kind, sign]) => `${sign}\u00a0${kindLabel[kind].toLowerCase()}`).join(', ')}.`
}

const kindSign: [DecisionRow['kind'], string][] = [
  ['beslut', '●'],
  ['uppdrag', '▶'],
  ['beredning', '◇'],
  ['hänskjutet', '▷'],
  ['information', '○'],
  ['bordlagt', '×'],
  ['återtaget', '▬']
]

/** The decisions as the rows of a file. */
function decisionTable(decisions: DecisionRow[]) {
  return {
    headings: ['Datum', 'Typ', 'Punkt', 'Forum', 'Innehåll', 'Ansvarig', 'Uppföljning', 'Källa'],
    rows: decisions.map((row) => [
      formatDate(row.date),
      kindText(row),
      row.agenda_item,
      row.forum,
      row.summary,
      row.mandate_holder ?? '',
      row.follow_up ? formatDate(row.follow_up) : '',
      row.source
    ])
  }
}
