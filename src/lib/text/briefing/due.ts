import type { DecisionRow } from '../../queries/decision/decisions.ts'
import { followUpOn, followUps } from '../decision/follow-up.ts'
import { daysAfter } from '../../format/days.ts'

type Followed = Pick<
  DecisionRow,
  'id' | 'agenda_item' | 'mandate_holder' | 'follow_up' | 'follow_up_end' | 'followed'
>

/** What one holder of a mandate should have followed up, and what comes soon; the earliest first. */
export interface HolderDue<Row> {
  holder: string
  overdue: Row[]
  soon: Row[]
}

export interface Due<Row> {
  holders: HolderDue<Row>[]
  overdue: number
  soon: number
  /** To be followed up later than soon. */
  later: number
  /** Without a day, and nothing has come of them. */
  unset: number
}

/** So far ahead is soon. */
export const soonDays = 90

/** What is due by a day and soon after it, by who answers for it: who has most overdue first. */
export function dueOn<Row extends Followed>(decisions: Row[], day: string): Due<Row> {
  const { overdue, due } = followUps(decisions, day)
  const last = daysAfter(day, soonDays)
  const soon = due.filter(({ follow_up_end }) => (follow_up_end ?? '') <= last)
  const of = ({ mandate_holder }: Row) => mandate_holder ?? 'Ingen ansvarig antecknad'
  const names = [...new Set([...overdue, ...soon].map(of))]
  const holders = names.map((holder) => {
    const isOwn = (row: Row) => of(row) === holder
    return { holder, overdue: overdue.filter(isOwn), soon: soon.filter(isOwn) }
  })
  return {
    // Sorting is stable: among equals, who has the earliest.
    holders: holders.sort((a, b) => b.overdue.length - a.overdue.length),
    overdue: overdue.length,
    soon: soon.length,
    later: due.length - soon.length,
    unset: decisions.filter((row) => followUpOn(row, day) === 'unset').length
  }
}

/** How many there are, those that are not listed too: an empty list does not say that all has been followed up. */
export function dueSentence({ overdue, soon, later, unset }: Due<unknown>): string {
  const passed =
    overdue === 0
      ? 'Inget datum för uppföljning har passerat utan besked'
      : overdue === 1
        ? '1 uppföljning har ett datum som passerat'
        : `${overdue} uppföljningar har ett datum som passerat`
  const coming = `${soon || 'ingen'} kommer inom ${soonDays} dagar och ${later || 'ingen'} senare`
  return `${passed}, ${coming}.${unsetSentence(unset)}`
}

function unsetSentence(unset: number): string {
  if (unset === 0) return ''
  return unset === 1
    ? ' Till 1 beslut eller uppdrag finns varken datum eller besked. Det står inte här.'
    : ` Till ${unset} beslut och uppdrag finns varken datum eller besked. De står inte här.`
}
