import type { DecisionRow } from '../../queries/decision/decisions.ts'
import { longest } from '../../deck/slide.ts'
import { soonDays } from '../briefing/due.ts'
import { followUps } from '../decision/follow-up.ts'
import { followedDecision, type FollowedItem } from '../dispatch/followed-item.ts'
import { followedWords } from '../dispatch/words.ts'
import { daysAfter } from '../../format/days.ts'
import { kindText } from '../parts/labels.ts'
import { fitting } from './fitting.ts'
import type { Told } from './ready-deck.ts'

// As many as can be read from the back of a room.
const mostLines = 5
const mostItems = 3

/** A slide of lines, the first of them where there are many; none where there are none. */
export function linesTold(
  title: string,
  lines: string[],
  { note = '', point = null }: { note?: string; point?: string | null } = {}
): Told[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, mostLines).map((line) => `– ${line}`)
  const more = lines.length - shown.length
  const text = fitting([...shown, ...(more > 0 ? [`Och ${more} till.`] : [])], longest.text)
  return [{ slide: { kind: 'text', title, text, note }, point }]
}

/** A decision as it stands in the register. */
export function decisionTold(decision: DecisionRow): Told {
  return {
    slide: { kind: 'decision', title: '', note: '', decision: decision.id },
    point: `${kindText(decision)}: ${decision.agenda_item}.`
  }
}

/**
 * What decisions should have had followed up by a day, and what comes soon after it; none where all of it stands on slides
 * of decisions.
 */
export function dueTold(decisions: DecisionRow[], day: string, shown: DecisionRow[] = []): Told[] {
  const { overdue, due } = followUps(decisions, day)
  const until = daysAfter(day, soonDays)
  const soon = due.filter(({ follow_up_end }) => (follow_up_end ?? '') <= until)
  if ([...overdue, ...soon].every((one) => shown.includes(one))) return []
  return followedTold(overdue.map(followedDecision), soon.map(followedDecision))
}

/** What has passed and what comes, as a slide that says how many. */
export function followedTold(overdue: FollowedItem[], coming: FollowedItem[]): Told[] {
  if (overdue.length + coming.length === 0) return []
  const title = followedTitle(overdue.length, coming.length)
  const text = fitting([...part('Passerade', overdue), ...part('Kommande', coming)], longest.text)
  const note =
    overdue.length > 0
      ? 'Att ett datum har passerat utan besked i registret betyder inte att inget har hänt.'
      : ''
  return [{ slide: { kind: 'text', title, text, note }, point: `${title}.` }]
}

/** The earliest under a heading; both parts have room. */
function part(heading: string, items: FollowedItem[]): string[] {
  if (items.length === 0) return []
  const lines = items.slice(0, mostItems).map((item) => `– ${followedWords(item)}`)
  const more = items.length - lines.length
  return [`${heading}:`, ...lines, ...(more > 0 ? [`Och ${more} till.`] : [])]
}

/** "8 uppföljningar har passerat, 2 kommer", "1 uppföljning kommer" */
function followedTitle(overdue: number, coming: number): string {
  const noun = (count: number) => (count === 1 ? '1 uppföljning' : `${count} uppföljningar`)
  if (overdue === 0) return `${noun(coming)} kommer`
  return `${noun(overdue)} har passerat${coming > 0 ? `, ${coming} kommer` : ''}`
}
