import type { Columns } from '../column.ts'

export const answerKinds = ['accepterat', 'utreds', 'beslut', 'insats'] as const
/** Accepted as it is, being looked into, answered by a decision or by an initiative. */
export type AnswerKind = (typeof answerKinds)[number]

/**
 * What a group answers to a finding: to what is sure of an indicator in a place. (`responses` is how many answered a survey.)
 * - `period`: the year of the figure that was answered; null where that was not said.
 * - `ref`: the id of the decision or the name of the initiative; null for the other two.
 * - `date`: as precise as it is known; `first_day`, `last_day`: the span that it stands for, YYYY-MM-DD; all null where none was said.
 * - `follow_up_end`: the last day of `follow_up`, YYYY-MM-DD: after it the follow-up is overdue.
 * - `shown_by`, `direction`: the indicator that would show that it worked, and which way it would go.
 * - `example`: made up, to show what an answer looks like.
 */
export interface FindingResponse {
  id: string
  indicator: string
  area: string
  period: string | null
  answer: AnswerKind
  ref: string | null
  organisation: string
  date: string | null
  first_day: string | null
  last_day: string | null
  follow_up: string | null
  follow_up_end: string | null
  shown_by: string | null
  direction: 'higher' | 'lower' | null
  note: string | null
  source: string
  example: boolean
}

export const findingResponseColumns = {
  id: 'VARCHAR',
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  period: 'VARCHAR',
  answer: 'VARCHAR',
  ref: 'VARCHAR',
  organisation: 'VARCHAR',
  date: 'VARCHAR',
  first_day: 'VARCHAR',
  last_day: 'VARCHAR',
  follow_up: 'VARCHAR',
  follow_up_end: 'VARCHAR',
  shown_by: 'VARCHAR',
  direction: 'VARCHAR',
  note: 'VARCHAR',
  source: 'VARCHAR',
  example: 'BOOLEAN'
} satisfies Columns
