import type { Area } from '../../schema/registers/area.ts'
import type { Meeting } from '../../schema/registers/meeting.ts'
import type { NewsEntry } from '../briefing/news.ts'
import { soonDays } from '../briefing/due.ts'
import { followUps } from '../decision/follow-up.ts'
import type { FollowedItem } from './followed-item.ts'
import { forumsOf, isChoice, type Forum } from './forum.ts'
import type { OpenFinding } from './open-finding.ts'
import { daysAfter } from '../../format/days.ts'

/** What dispatches of a place are made of. */
export interface DispatchGround {
  place: Pick<Area, 'code' | 'type' | 'name' | 'sentence_name'>
  /** YYYY-MM-DD. */
  day: string
  /** The place's own meetings. */
  meetings: Meeting[]
  /** The names of the forums that have decided for the place itself. */
  decided: string[]
  news: Omit<NewsEntry, 'told'>[]
  followed: FollowedItem[]
  /** Those that nobody has answered. */
  findings: OpenFinding[]
  /** How many have been answered. */
  answered: number
}

/** What a forum has to know before it meets. */
export interface Dispatch {
  place: DispatchGround['place']
  day: string
  forum: Forum | null
  /** What else it could be for, where that makes a difference. */
  choices: string[]
  /** News from this day on are told. */
  since: string
  news: DispatchGround['news']
  findings: OpenFinding[]
  answered: number
  overdue: FollowedItem[]
  /** To be followed up by this day. */
  until: string
  coming: FollowedItem[]
}

// How far back is new to those whose last meeting nobody has told.
const newMonths = 6

/** The dispatch to the forum of a name, or to who meets next. */
export function dispatchOf(ground: DispatchGround, forumName: string | null): Dispatch {
  const { place, day, meetings, decided, news, findings, answered, followed } = ground
  const forums = forumsOf(meetings, decided, day)
  const asked = forums.find(({ name }) => name === forumName)
  const meeting = forums.find(({ last, next }) => last !== null || next !== null)
  const forum = asked ?? meeting ?? null
  const since = forum?.last?.date ?? monthsBefore(day, newMonths)
  const until = forum?.next?.date ?? daysAfter(day, soonDays)
  const { overdue, due } = followUps(followed, day)
  return {
    place,
    day,
    forum,
    choices: isChoice(forums) ? forums.map(({ name }) => name) : [],
    since,
    // What was decided at the last meeting has its minutes after it.
    news: news.filter((entry) => entry.day >= since),
    findings,
    answered,
    overdue,
    until,
    coming: due.filter(({ follow_up_end }) => (follow_up_end ?? '') <= until)
  }
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() - months)
  // A month without that day is left again: its last day is meant.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
