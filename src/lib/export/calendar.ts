import ical, { ICalEventTransparency } from 'ical-generator'
import { formatDate } from '../format/date.ts'
import type { Meeting } from '../schema/registers/meeting.ts'
import { followUpOn } from '../text/decision/follow-up.ts'
import type { DispatchGround } from '../text/dispatch/dispatch.ts'
import type { FollowedItem } from '../text/dispatch/followed-item.ts'
import { meetingWords } from '../text/dispatch/words.ts'

interface From {
  site: string
  address: string | null
}

/**
 * What a place is to follow up, and its meetings, as a calendar (RFC 5545): whole days, as most follow-ups have no time of
 * the day. Ids stay and the stamp is the day of the build, so that the same registers give the same bytes. `from` is
 * what the site is called, and its address; null where it is not known. The program's own name is in the ids, which stay.
 */
export function dispatchCalendar(ground: DispatchGround, from: From): string {
  const { place, day, followed, meetings } = ground
  const calendar = ical({
    name: `${from.site}: ${place.name}`,
    prodId: { company: 'Länsdelsbilden', product: 'Utskick', language: 'SV' }
  })
  const stamp = wholeDay(day)
  const common = { allDay: true, stamp, transparency: ICalEventTransparency.TRANSPARENT }
  for (const meeting of meetings) calendar.createEvent({ ...meetingEvent(meeting), ...common })
  for (const item of followed) {
    const state = followUpOn(item, day)
    if (state === 'due' || state === 'overdue')
      calendar.createEvent({ ...followUpEvent(item, from), ...common })
  }
  return calendar.toString()
}

function meetingEvent(meeting: Meeting) {
  const { forum, area, date, place, example } = meeting
  return {
    id: `mote-${area}-${date}-${uidPart(forum)}@lansdelsbilden`,
    start: wholeDay(date),
    summary: `${example ? 'Exempel: ' : ''}${forum}`,
    location: place,
    description: `${example ? 'Mötet är påhittat. ' : ''}${meetingWords(meeting)}`
  }
}

function followUpEvent(item: FollowedItem, { site, address }: From) {
  const { key, title, path, follow_up, follow_up_end, holder, example } = item
  const described = [
    example ? 'Påhittat exempel.' : '',
    `Ska följas upp: ${formatDate(follow_up ?? '')}.`,
    holder ? `Ansvarig: ${holder}.` : '',
    address ? '' : `Finns på ${site}: ${path}`
  ]
  return {
    id: `${key}@lansdelsbilden`,
    start: wholeDay(follow_up_end ?? ''),
    summary: `${example ? 'Exempel: ' : ''}Följ upp: ${title}`,
    description: described.filter(Boolean).join(' '),
    url: address ? address + path : null
  }
}

const wholeDay = (day: string) => new Date(`${day}T00:00:00Z`)

function uidPart(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
}
