import { randomId } from '../deck/random-id.ts'
import type { Standing } from '../schema/registers/cause.ts'

/** What a group says of a topic beside its dots. */
export const reasons = ['recognised', 'surprising', 'missing'] as const
export type Reason = (typeof reasons)[number]

/** Something that a group may want to work with: an indicator, or a topic in words of its own. */
export interface Topic extends Record<Reason, string> {
  /** Null for a topic of the group's own. */
  indicator: string | null
  /** The indicator's title, or the group's own words. */
  title: string
  dots: number
}

/** What a group says lies behind a finding, or a topic of its own. */
export interface GroupCause {
  id: string
  /** Null for a topic of the group's own. */
  indicator: string | null
  /** The indicator's title, or the topic in the group's own words. */
  title: string
  text: string
  standing: Standing
  /** Where it is known from; counts only for what is known. */
  source: string
  /** Ids of indicators that would speak for it or against it. */
  speaks: string[]
  /** The group wants it in the register. */
  publish: boolean
}

/** What one group has agreed on. No names are asked for: groups are told apart by their number. */
export interface Group {
  id: string
  /** When it was last changed, ISO 8601: of two of one id the later counts. */
  changed: string
  /** Those who give dots, and how many each has. */
  people: number
  each: number
  /** Only topics that something has been said of, and the group's own. */
  topics: Topic[]
  causes: GroupCause[]
  /** Who is to stand for the causes that the group publishes: an organisation or a group, nobody's name. */
  organisation: string
}

/** What groups have agreed on about a place; there is always at least one group. */
export interface Priorities {
  /** The code of the place. */
  place: string
  groups: Group[]
}

/** More would be no summary any more; longer texts are no reasons. */
export const most = {
  groups: 40,
  topics: 100,
  people: 200,
  each: 20,
  title: 120,
  reason: 500,
  causes: 60,
  speaks: 5,
  source: 200
}

export function newGroup(): Group {
  return {
    id: randomId(),
    changed: '',
    people: 6,
    each: 5,
    topics: [],
    causes: [],
    organisation: ''
  }
}

export function newPriorities(place: string): Priorities {
  return { place, groups: [newGroup()] }
}

/** A topic that nothing has been said of. */
export function newTopic(indicator: string | null, title: string): Topic {
  return { indicator, title, dots: 0, recognised: '', surprising: '', missing: '' }
}

/** The words without needless spaces. */
export function inline(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}

/** What makes topics of several groups one: the indicator, or the same words whatever their capitals and spaces. */
export function topicKey({ indicator, title }: Pick<Topic, 'indicator' | 'title'>): string {
  return indicator ?? `eget: ${inline(title).toLocaleLowerCase('sv')}`
}

export function dotsGiven({ topics }: Group): number {
  return topics.reduce((sum, { dots }) => sum + dots, 0)
}

/** How many dots the group has left; below 0 when it has become smaller since it gave them. */
export function dotsLeft(group: Group): number {
  return group.people * group.each - dotsGiven(group)
}

/** Something has been said of the topic. */
export function isSaid(topic: Topic): boolean {
  return topic.dots > 0 || reasons.some((reason) => topic[reason].trim() !== '')
}

/**
 * The group with a topic as it is now; an indicator that nothing is said of any more is left out, and a new topic where
 * there are as many as a file may hold.
 */
export function withTopic(group: Group, topic: Topic): Group {
  const key = topicKey(topic)
  const keep = topic.indicator === null || isSaid(topic)
  const at = group.topics.findIndex((one) => topicKey(one) === key)
  const room = group.topics.length < most.topics
  const topics =
    at < 0
      ? [...group.topics, ...(keep && room ? [topic] : [])]
      : group.topics.toSpliced(at, 1, ...(keep ? [topic] : []))
  return { ...group, topics }
}

export function withoutTopic(group: Group, key: string): Group {
  return { ...group, topics: group.topics.filter((topic) => topicKey(topic) !== key) }
}

/** The priorities with a group as it is, changed at this time, ISO 8601. */
export function withGroup(
  priorities: Priorities,
  group: Group,
  now = new Date().toISOString()
): Priorities {
  const groups = priorities.groups.map((one) =>
    one.id === group.id ? { ...group, changed: now } : one
  )
  return { ...priorities, groups }
}

/** No group has said anything yet. */
export function isEmpty({ groups }: Priorities): boolean {
  return groups.every(({ topics, causes }) => topics.length === 0 && causes.length === 0)
}
