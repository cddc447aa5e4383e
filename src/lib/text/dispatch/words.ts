import { formatDate, formatDateAlone } from '../../format/date.ts'
import type { Meeting } from '../../schema/registers/meeting.ts'
import { soonDays } from '../briefing/due.ts'
import type { Dispatch } from './dispatch.ts'
import type { FollowedItem } from './followed-item.ts'

/** How what is made up is marked in words, where there is no badge. */
export const exampleWords = 'Exempeldata (påhittade siffror)'

/** "Inför mötet 11 december 2026", or what there is no meeting for. */
export function dispatchTitle({ forum }: Dispatch): string {
  if (!forum?.next) return 'Utskick inför nästa möte'
  return `Utskick inför mötet ${formatDate(forum.next.date)}`
}

/** "11 december 2026 kl. 09:00–11:30, Exempellokalen. Påhittat möte." */
export function meetingWords({ date, time, place, note }: Meeting): string {
  const when = `${formatDateAlone(date)}${time ? ` kl. ${time}` : ''}`
  return [`${[when, place].filter(Boolean).join(', ')}.`, note && `${note}.`]
    .filter(Boolean)
    .join(' ')
}

/** Since when something is new. */
export function sinceWords({ forum, since }: Dispatch): string {
  return forum?.last
    ? `Sedan förra mötet ${formatDate(since)}, med det som beslutades då.`
    : `Sedan ${formatDate(since)}. Registret har inget tidigare möte, så här visas det senaste halvåret.`
}

/** Until when something is due. */
export function untilWords({ forum, until }: Dispatch): string {
  return forum?.next
    ? `Till och med mötet ${formatDate(until)}.`
    : `Till och med ${formatDate(until)}. Registret har inget kommande möte, så här visas de närmaste ${soonDays} dagarna.`
}

export const nothing = {
  news: 'Inget nytt i registret.',
  overdue: 'Inget datum för uppföljning har passerat utan besked i registret.',
  coming: 'Inget i registret ska följas upp till dess.'
}

/** "Hösten 2025: Mitt vaccin. Ansvarig: Chefsgruppen." */
export function followedWords({ follow_up, title, holder, example }: FollowedItem): string {
  const who = holder ? ` Ansvarig: ${holder}.` : ''
  return `${formatDateAlone(follow_up ?? '')}: ${title}.${who}${example ? ' Exempel.' : ''}`
}

/** What a list of unanswered findings is. */
export const openWords = 'Säkert sämre, eller försämrat, utan något svar i registret.'

/** What is said where no finding is unanswered. */
export function allAnswered({ place, answered }: Pick<Dispatch, 'place' | 'answered'>): string {
  return answered === 0
    ? `Inget är säkert sämre, eller försämrat, i ${place.sentence_name}.`
    : `Alla säkra fynd i ${place.sentence_name} har svar i registret.`
}

/** "Till det kommer 24 fynd ur påhittade siffror." */
export function madeUpWords(count: number, alone: boolean): string {
  return `${alone ? 'Här finns' : 'Till det kommer'} ${count} fynd utan svar ur påhittade siffror.`
}
