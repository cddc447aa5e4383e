import {
  inline,
  isSaid,
  reasons,
  topicKey,
  type Group,
  type Reason,
  type Topic
} from './priorities.ts'

/** A topic with what all groups have said of it. */
export interface RankedTopic extends Pick<Topic, 'indicator' | 'title'> {
  key: string
  /** 1 for the most dots; topics with as many share a rank, and the next counts them. Null without dots. */
  rank: number | null
  dots: number
  /** Group by group, in the groups' order. */
  byGroup: number[]
  said: Record<Reason, string[]>
}

/** The topics of all groups, those with the most dots first, equals and those without dots in Swedish order. */
export function rankedTopics(groups: Group[]): RankedTopic[] {
  const said = groups.flatMap(({ topics }) => topics.filter(isSaid))
  const topics = [...new Set(said.map(topicKey))].map((key) => {
    const own = groups.map((group) => group.topics.find((topic) => topicKey(topic) === key))
    // In the words of the first group that has it.
    const { indicator, title } = said.find((topic) => topicKey(topic) === key) as Topic
    const byGroup = own.map((topic) => topic?.dots ?? 0)
    const dots = byGroup.reduce((sum, one) => sum + one, 0)
    return { key, indicator, title: inline(title), dots, byGroup, said: saidOf(own) }
  })
  const sorted = topics.toSorted((a, b) => b.dots - a.dots || a.title.localeCompare(b.title, 'sv'))
  return sorted.map((topic) => {
    const above = sorted.filter(({ dots }) => dots > topic.dots).length
    return { ...topic, rank: topic.dots > 0 ? above + 1 : null }
  })
}

function saidOf(topics: (Topic | undefined)[]): Record<Reason, string[]> {
  const texts = (reason: Reason) =>
    topics.flatMap((topic) => topic?.[reason].trim() || []) as string[]
  const entries = reasons.map((reason) => [reason, texts(reason)])
  return Object.fromEntries(entries) as Record<Reason, string[]>
}
