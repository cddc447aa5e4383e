import { isAnswerOverdue } from './answer.ts'
import type { AnsweredFinding } from './list.ts'

/** A finding whose answer should have been followed up. */
export interface OverdueAnswer extends Pick<
  AnsweredFinding,
  'indicator' | 'title' | 'area' | 'source_kind'
> {
  id: string
  organisation: string
  follow_up: string
  /** The answer is made up, or the figures that it answers. */
  example: boolean
}

/** What should have been followed up by that day, YYYY-MM-DD, the earliest first. */
export function overdueAnswers(findings: AnsweredFinding[], day: string): OverdueAnswer[] {
  const overdue = findings.flatMap(({ indicator, title, area, source_kind, responses }) =>
    responses
      .filter((response) => isAnswerOverdue(response, day))
      .map(({ id, organisation, follow_up, follow_up_end, example }) => ({
        ...{ indicator, title, area, source_kind, id, organisation },
        follow_up: follow_up ?? '',
        end: follow_up_end ?? '',
        example: example || source_kind === 'example'
      }))
  )
  return overdue
    .toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
    .map(({ end: _end, ...answer }) => answer)
}
