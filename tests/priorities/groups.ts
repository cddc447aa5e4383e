import {
  newTopic,
  type Group,
  type GroupCause,
  type Topic
} from '../../src/lib/priorities/priorities.ts'

/** A topic of dots: an indicator by its id, or in own words when it has a space. */
export function topic(name: string, dots: number, said: Partial<Topic> = {}): Topic {
  const own = name.includes(' ')
  return { ...newTopic(own ? null : name, own ? name : `Om ${name}`), dots, ...said }
}

export function group(id: string, topics: Topic[], changed = '2026-11-22T10:00:00.000Z'): Group {
  return { id, changed, people: 6, each: 5, topics, causes: [], organisation: '' }
}

/** What a group says lies behind an indicator. */
export function cause(id: string, text: string, said: Partial<GroupCause> = {}): GroupCause {
  const title = 'Om vape'
  const rest = { standing: 'tror' as const, source: '', speaks: [], publish: false }
  return { id, indicator: 'vape', title, text, ...rest, ...said }
}
