import { formatDate } from '../../format/date.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'

/** Whether a decision has been, is to be or should have been followed up; `unset` when no day was set and nothing came. */
export type FollowUp = 'followed' | 'due' | 'overdue' | 'unset'

type Followed = Pick<DecisionRow, 'follow_up' | 'follow_up_end' | 'followed'>

/** How it stands with the follow-up on a day, YYYY-MM-DD. A later item of its chain is its follow-up, whenever it came. */
export function followUpOn({ follow_up_end, followed }: Followed, day: string): FollowUp {
  if (followed !== null) return 'followed'
  if (follow_up_end === null) return 'unset'
  return follow_up_end < day ? 'overdue' : 'due'
}

/** The same in words, empty where no day was set: "Uppföljning: hösten 2025, passerad." */
export function followUpSentence(decision: Followed, day: string): string {
  if (!decision.follow_up) return ''
  const passed = followUpOn(decision, day) === 'overdue' ? ', passerad' : ''
  return `Uppföljning: ${formatDate(decision.follow_up)}${passed}.`
}

/** What is still to be followed up and what should have been by that day, the earliest first. */
export function followUps<Row extends Followed>(decisions: Row[], day: string) {
  const inState = (state: FollowUp) =>
    decisions
      .filter((decision) => followUpOn(decision, day) === state)
      .toSorted((a, b) => compareText(a.follow_up_end ?? '', b.follow_up_end ?? ''))
  return { overdue: inState('overdue'), due: inState('due') }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
