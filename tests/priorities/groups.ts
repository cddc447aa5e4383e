import { newTopic, type Group, type Topic } from '../../src/lib/priorities/priorities.ts'

/** A topic of dots: an indicator by its id, or in own words when it has a space. */
export function topic(name: string, dots: number, said: Partial<Topic> = {}): Topic {
  const own = name.includes(' ')
  return { ...newTopic(own ? null : name, own ? name : `Om ${name}`), dots, ...said }
}

export function group(id: string, topics: Topic[], changed = '2026-11-22T10:00:00.000Z'): Group {
  return { id, changed, people: 6, each: 5, topics }
}
