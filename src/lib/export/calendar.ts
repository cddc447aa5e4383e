import ical, { ICalEventTransparency } from 'ical-generator'
import { formatDate } from '../format/date.ts'
import type { Meeting } from '../schema/registers/meeting.ts'
import { followUpOn } from '../text/decision/follow-up.ts'
import type { DispatchGround } from '../text/dispatch/dispatch.ts'
import type { FollowedItem } from '../text/dispatch/followed-item.ts'
import { meetingWords } from '../text/dispatch/words.ts'

/**
 * What a place is to follow up, and its meetings, as a calendar (RFC 5545): whole days, as most follow-ups have no time of
 * the day. Ids stay and the stamp is the day of the build, so that the same registers give the same bytes. `site` is the
 * address of the site; null where it is not known.
 */
export function dispatchCalendar(ground: DispatchGround, site: string | null): string {
  const { place, day, followed, meetings } = ground
  const calendar = ical({
    name: `Länsdelsbilden: ${place.name}`,
    prodId: { company: 'Länsdelsbilden', product: 'Utskick', language: 'SV' }
  })
  const stamp = wholeDay(day)
  const common = { allDay: true, stamp, transparency: ICalEventTransparency.TRANSPARENT }
  for (const meeting of meetings) calendar.createEvent({ ...meetingEvent(meeting), ...common })
  for (const item of followed) {
    const state = followUpOn(item, day)
    if (state === 'due' || state === 'overdue')
      calendar.createEvent({ ...followUpEvent(item, site), ...common })
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

function followUpEvent(item: FollowedItem, site: string | null) {
  const { key, title, path, follow_up, follow_up_end, holder, example } = item
  const described = [
    example ? 'Påhittat exempel.' : '',
    `Ska följas upp: ${formatDate(follow_up ?? '')}.`,
    holder ? `Ansvarig: ${holder}.` : '',
    site ? '' : `Finns på Länsdelsbilden: ${path}`
  ]
  return {
    id: `${key}@lansdelsbilden`,
    start: wholeDay(follow_up_end ?? ''),
    summary: `${example ? 'Exempel: ' : ''}Följ upp: ${title}`,
    description: described.filter(Boolean).join(' '),
    url: site ? site + path : null
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
