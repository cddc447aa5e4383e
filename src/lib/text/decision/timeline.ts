import { formatDateAlone } from '../../format/date.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import { followUpSentence } from './follow-up.ts'
import { kindText, withdrawnSentence } from '../parts/labels.ts'

/** What is told of an item on the axis of time, line by line. */
export function timelineTip(decision: DecisionRow, day: string): string[] {
  const { date, agenda_item, mandate_holder } = decision
  return [
    `${formatDateAlone(date)}. ${kindText(decision)}`,
    agenda_item,
    ...[withdrawnSentence(decision).replace(/\.$/, '')].filter(Boolean),
    ...(mandate_holder ? [`Ansvarig: ${mandate_holder}`] : []),
    ...[followUpSentence(decision, day).replace(/\.$/, '')].filter(Boolean)
  ]
}

/** The heading of the picture: "10 av 28 punkter kommer från Gemensam chefsgrupp". */
export function timelineHeadline(decisions: Pick<DecisionRow, 'forum'>[]): string {
  const counts = forumCounts(decisions)
  const [most] = counts
  if (!most) return 'Inga beslut passar urvalet'
  const [forum, count] = most
  if (counts.length === 1) return `${forum}: ${count} ${count === 1 ? 'punkt' : 'punkter'}`
  return `${count} av ${decisions.length} punkter kommer från ${forum}`
}

/** The points that a slide shows: the latest of the forum that the heading counts. */
export function timelineChoice<Row extends Pick<DecisionRow, 'forum' | 'last_day'>>(
  decisions: Row[]
) {
  const [forum] = forumCounts(decisions)[0] ?? []
  const own = decisions.filter((row) => shortForum(row.forum) === forum)
  const rows = own.toSorted((a, b) =>
    a.last_day < b.last_day ? 1 : a.last_day > b.last_day ? -1 : 0
  )
  return {
    rows,
    words: (count: number) =>
      count < rows.length
        ? `${count === 1 ? 'den' : 'de'} senaste av forumets ${rows.length}`
        : 'alla från forumet'
  }
}

/** Forums by how many of the points are theirs, most first. */
function forumCounts(decisions: Pick<DecisionRow, 'forum'>[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { forum } of decisions) {
    const lane = shortForum(forum)
    counts.set(lane, (counts.get(lane) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

/** A forum without the brackets that tell who sits in it. */
export function shortForum(forum: string): string {
  return forum.replace(/ \(.*\)$/, '')
}

/** How the picture is read. */
export function timelineGuide(): string[] {
  return [
    'Varje rad är en punkt i ett forums protokoll eller minnesanteckningar, på den dag då den togs upp. Ett band betyder att bara halvåret, månaden eller året är känt.',
    'Fylld cirkel är ett beslut, fylld triangel ett uppdrag. Ofylld romb är en beredning på väg mot beslut, ofylld triangel något som har skickats vidare och ofylld cirkel information. Ett kryss är något som sköts upp, och en liggande stapel något som togs tillbaka.',
    'Den streckade linjen är dagen då sidan byggdes. Peka på en rad för att se ansvarig och uppföljning; raden leder till beslutets egen sida.'
  ]
}
