import { formatDate } from '../../format/date.ts'
import type { Meeting } from '../../schema/registers/meeting.ts'
import type { DispatchGround } from './dispatch.ts'
import { daysAfter } from '../../format/days.ts'
import { meetingWords } from './words.ts'

// A dispatch comes so long before its meeting: there is time to read it, and it is not yet old.
const daysBefore = 14

/** What a place's feed holds, the newest first: its news, and a word before each meeting. */
export function dispatchFeed(ground: DispatchGround): DispatchGround['news'] {
  const { day, meetings, news, place } = ground
  const near = meetings.filter(({ date }) => daysAfter(date, -daysBefore) <= day)
  const entries = [...news, ...near.map((meeting) => meetingEntry(meeting, place.code))]
  return entries.toSorted((a, b) =>
    a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? 1 : -1
  )
}

/** Its day is the same at every build. */
function meetingEntry(meeting: Meeting, area: string): DispatchGround['news'][number] {
  const { forum, date, example } = meeting
  return {
    key: `mote/${forum}/${date}`,
    title: `${example ? 'Exempel: ' : ''}Utskick inför ${forum} ${formatDate(date)}`,
    summary: `${meetingWords(meeting)} Vad som är nytt, vad som saknar svar och vad som ska följas upp.`,
    path: `utskick/${area}/`,
    day: daysAfter(date, -daysBefore)
  }
}
