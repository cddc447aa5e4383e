import { formatDateAlone } from '../../format/date.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import { followUpSentence } from './follow-up.ts'
import { kindLabel } from '../parts/labels.ts'

/** What is told of an item on the axis of time, line by line. */
export function timelineTip(decision: DecisionRow, day: string): string[] {
  const { date, kind, agenda_item, mandate_holder } = decision
  return [
    `${formatDateAlone(date)}. ${kindLabel[kind]}`,
    agenda_item,
    ...(mandate_holder ? [`Ansvarig: ${mandate_holder}`] : []),
    ...[followUpSentence(decision, day).replace(/\.$/, '')].filter(Boolean)
  ]
}

/** The heading of the picture: "10 av 28 punkter kommer från Gemensam chefsgrupp". */
export function timelineHeadline(decisions: Pick<DecisionRow, 'forum'>[]): string {
  const counts = new Map<string, number>()
  for (const { forum } of decisions) {
    const lane = shortForum(forum)
    counts.set(lane, (counts.get(lane) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!most) return 'Inga beslut passar urvalet'
  const [forum, count] = most
  if (counts.size === 1) return `${forum}: ${count} ${count === 1 ? 'punkt' : 'punkter'}`
  return `${count} av ${decisions.length} punkter kommer från ${forum}`
}

/** A forum without the brackets that tell who sits in it. */
export function shortForum(forum: string): string {
  return forum.replace(/ \(.*\)$/, '')
}

/** How the picture is read. */
export function timelineGuide(): string[] {
  return [
    'Varje rad är en punkt i ett forums protokoll eller minnesanteckningar, på den dag då den togs upp. Ett band betyder att bara halvåret, månaden eller året är känt.',
    'Fylld cirkel är ett beslut, fylld triangel ett uppdrag. Ofylld romb är en beredning på väg mot beslut, ofylld cirkel är information och ett kryss är något som sköts upp.',
    'Den streckade linjen är dagen då sidan byggdes. Peka på en rad för att se ansvarig och uppföljning; raden leder till beslutets egen sida.'
  ]
}
