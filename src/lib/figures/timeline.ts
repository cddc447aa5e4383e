import { resolve } from '$app/paths'
import { timeline } from '../charts/timeline/chart.ts'
import { figure } from '../export/figure.ts'
import { slideChoice } from '../export/slide-choice.ts'
import { formatDate } from '../format/date.ts'
import type { DecisionRow } from '../queries/decision/decisions.ts'
import {
  shortForum,
  timelineGuide,
  timelineHeadline,
  timelineTip
} from '../text/decision/timeline.ts'
import { kindLabel } from '../text/parts/labels.ts'

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
  const text = timelineHeadline(decisions)
  const said = {
    headline: text,
    subtitle: 'Beslut, uppdrag och andra punkter efter forum och dag.',
    key: ['● beslut, ▶ uppdrag, ◇ beredning, ○ information, × bordlagt.'],
    foot: [source],
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
  return figure('timeline', file, (size) => {
    const age = ({ last_day }: DecisionRow) => -Date.parse(last_day)
    const shown = slideChoice(decisions, size, { slide: 7, half: 6 }, age, 'de senaste')
    return timeline(shown.rows.map(toItem), {
      id: `timeline-${size}`,
      size,
      ...said,
      key: [...shown.key, ...said.key],
      alt: `${text}. Punkterna står i ordning i listan nedanför.`,
      today
    })
  })
}

/** The decisions as the rows of a file. */
function decisionTable(decisions: DecisionRow[]) {
  return {
    headings: ['Datum', 'Typ', 'Punkt', 'Forum', 'Innehåll', 'Ansvarig', 'Uppföljning', 'Källa'],
    rows: decisions.map((row) => [
      formatDate(row.date),
      kindLabel[row.kind],
      row.agenda_item,
      row.forum,
      row.summary,
      row.mandate_holder ?? '',
      row.follow_up ? formatDate(row.follow_up) : '',
      row.source
    ])
  }
}
