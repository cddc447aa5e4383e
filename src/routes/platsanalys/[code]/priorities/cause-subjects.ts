import { isSaid, topicKey, type Group, type Topic } from '$lib/priorities/priorities.ts'
import type { TopicGroup } from '$lib/text/place/topic-numbers.ts'

/** What a cause may be of: an indicator, or a topic of the group's own. */
export type Subject = Pick<Topic, 'indicator' | 'title'>

export interface SubjectGroup {
  label: string
  subjects: Subject[]
}

/** What the group has chosen first, then what stands out and all other indicators of the place; each once. */
export function subjectGroups({ topics }: Group, choices: TopicGroup[]): SubjectGroup[] {
  const indicators = choices.flatMap(({ numbers }) => numbers.map(({ indicator }) => indicator.id))
  const isKnown = ({ indicator }: Subject) => indicator === null || indicators.includes(indicator)
  const chosen = topics.filter((topic) => isKnown(topic) && (!topic.indicator || isSaid(topic)))
  const taken = new Set(chosen.map(topicKey))
  const others = choices.map(({ title, numbers }) => ({
    label: title,
    subjects: numbers
      .map(({ indicator: { id, title: name } }) => ({ indicator: id, title: name }))
      .filter((subject) => !taken.has(topicKey(subject)))
  }))
  return [{ label: 'Det ni har valt', subjects: chosen }, ...others].filter(
    ({ subjects }) => subjects.length > 0
  )
}
