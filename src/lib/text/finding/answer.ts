import { formatDate, formatDateAlone } from '../../format/date.ts'
import type { FindingResponseRow } from '../../queries/registers/finding-responses.ts'
import type { AnswerKind } from '../../schema/registers/finding-response.ts'
import type { Finding } from './finding.ts'

export const answerLabel: Record<AnswerKind, string> = {
  accepterat: 'Accepterat som det är',
  utreds: 'Utreds',
  beslut: 'Beslut',
  insats: 'Insats'
}

/** "Exempelgruppen, 14 juni 2024. Svaret gällde 2020 års siffra; det finns en nyare." */
export function answerSentence(
  { organisation, date, period }: FindingResponseRow,
  finding: Pick<Finding, 'period'>
): string {
  const said = date === null ? organisation : `${organisation}, ${formatDate(date)}`
  const older = period !== null && period < finding.period
  return older ? `${said}. Svaret gällde ${period} års siffra; det finns en nyare.` : `${said}.`
}

/** "Visar sig om andelen minskar: Placerade i familjehem."; empty where nothing was said of it. */
export function shownBySentence({ shown_by_title, direction }: FindingResponseRow): string {
  if (shown_by_title === null || direction === null) return ''
  return `Ska synas på att ”${shown_by_title}” ${direction === 'higher' ? 'ökar' : 'minskar'}.`
}

/** Whether an answer's follow-up should have been by that day, YYYY-MM-DD. */
export function isAnswerOverdue({ follow_up_end }: FindingResponseRow, day: string): boolean {
  return follow_up_end !== null && follow_up_end < day
}

/** "Uppföljning: oktober 2026, passerad."; empty where no day was set. */
export function answerFollowUp(response: FindingResponseRow, day: string): string {
  if (!response.follow_up) return ''
  const passed = isAnswerOverdue(response, day) ? ', passerad' : ''
  return `Uppföljning: ${formatDateAlone(response.follow_up).toLowerCase()}${passed}.`
}
