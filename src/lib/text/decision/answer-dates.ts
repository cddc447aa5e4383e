import { formatDate } from '../../format/date.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import type { Days } from '../../stats/before-after.ts'
import type { AnsweredFinding } from '../finding/list.ts'

/** The days of an answer to a finding, and its date as it was told. */
export interface AnswerDate extends Days {
  indicator: string
  /** The finding's place, and the one that the answer names: a kommun that is a länsdel of its own has its findings. */
  areas: string[]
  date: string
}

/**
 * The answers that name a decision, where they were given on other days than it was taken: then what came after is counted
 * from the answer. Of several to one finding the first counts, and none where that is as old as the decision.
 */
export function answerDates(
  { id, date }: Pick<DecisionRow, 'id' | 'date'>,
  findings: Pick<AnsweredFinding, 'indicator' | 'area' | 'responses'>[]
): AnswerDate[] {
  return findings.flatMap(({ indicator, area, responses }) => {
    const own = responses.flatMap((response): AnswerDate[] => {
      const { answer, ref, date: told, first_day, last_day } = response
      if (answer !== 'beslut' || ref !== id || !told || !first_day || !last_day) return []
      return [{ indicator, areas: [area, response.area], date: told, first_day, last_day }]
    })
    const [first] = own.toSorted((a, b) => (a.last_day < b.last_day ? -1 : 1))
    return first && first.date !== date ? [first] : []
  })
}

export function answerDateOf(
  answers: readonly AnswerDate[],
  { indicator, area }: { indicator: string; area: string }
): AnswerDate | null {
  return answers.find((one) => one.indicator === indicator && one.areas.includes(area)) ?? null
}

/** From which day before and after are counted, where that is not the decision's; else empty. */
export function answerDateSentence(answer: AnswerDate | null): string {
  if (!answer) return ''
  return `Före och efter räknas från ${formatDate(answer.date)}, då fyndet fick sitt svar, och inte från beslutets datum.`
}
