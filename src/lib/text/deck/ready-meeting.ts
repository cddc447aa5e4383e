import { formatDate, formatDateAlone } from '../../format/date.ts'
import type { Slide } from '../../deck/slide.ts'
import type { Dispatch } from '../dispatch/dispatch.ts'
import type { OpenFinding } from '../dispatch/open-finding.ts'
import { allAnswered } from '../dispatch/words.ts'
import { readySlides, type Message, type Told } from './ready-deck.ts'
import { followedTold, linesTold } from './ready-register.ts'

const mostDecisions = 2

/** What a forum needs before it meets: what nobody has answered, what is due, and what is new since the last time. */
export function readyMeeting(dispatch: Dispatch): Slide[] {
  const { place, day, forum, findings, overdue, coming } = dispatch
  const next = forum?.next ?? null
  const made = next?.example ? ' (exempel)' : ''
  return readySlides({
    title: `${place.name} inför mötet`,
    subtitle: [
      ...(next ? [`${next.forum}, ${formatDate(next.date)}${made}`] : []),
      `Läget ${formatDate(day)}`
    ].join('. '),
    day,
    opening: [],
    messages: findings.map(openMessage),
    spare: [],
    closing: [...followedTold(overdue, coming), ...newsTold(dispatch)],
    short:
      findings.length === 0
        ? allAnswered(dispatch)
        : 'Mer är inte nytt, obesvarat eller på väg att följas upp.'
  })
}

/** In the order of the dispatch: the place itself before its kommuner. */
function openMessage(finding: OpenFinding, order: number): Message {
  const { indicator, theme, claim, place, text, example, path } = finding
  return {
    subject: indicator,
    theme,
    tone: 'worse',
    claim,
    note: `${place}. ${text} Fyndet har inget svar i registret.`,
    example,
    order,
    chart: { kind: 'trend', address: `/${path}`, part: null }
  }
}

/** What has been decided and fetched since the last meeting, the newest decisions as slides of their own. */
function newsTold({ news, since }: Dispatch): Told[] {
  const decisions = news.flatMap(({ key, title }) => {
    const [, decision] = /^beslut\/(.+)$/.exec(key) ?? []
    return decision === undefined ? [] : [{ decision, title }]
  })
  const lines = news.map(({ day, title }) => `${formatDateAlone(day)}: ${title}.`)
  return [
    ...linesTold(`Nytt sedan ${formatDate(since)}`, lines, {
      point: newsPoint(lines.length, since)
    }),
    ...decisions.slice(0, mostDecisions).map(({ decision }): Told => ({
      slide: { kind: 'decision', title: '', note: '', decision },
      point: null
    }))
  ]
}

/** "4 nyheter i registret sedan 12 maj 2026." */
function newsPoint(count: number, since: string): string {
  return `${count === 1 ? '1 nyhet' : `${count} nyheter`} i registret sedan ${formatDate(since)}.`
}
