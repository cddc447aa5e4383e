import { randomId } from '../deck/random-id.ts'
import type { Standing } from '../schema/registers/cause.ts'
import { causeFaults, type CauseFault } from '../wording/cause-wording.ts'
import { inline, topicKey, type Group, type GroupCause, type Topic } from './priorities.ts'

/** A cause that nothing has been written of yet. */
export function newCause({ indicator, title }: Pick<Topic, 'indicator' | 'title'>): GroupCause {
  const said = { text: '', standing: 'tror' as const, source: '', speaks: [], publish: false }
  return { id: randomId(), indicator, title, ...said }
}

export function withCause(group: Group, cause: GroupCause): Group {
  const isThere = group.causes.some(({ id }) => id === cause.id)
  const causes = isThere
    ? group.causes.map((one) => (one.id === cause.id ? cause : one))
    : [...group.causes, cause]
  return { ...group, causes }
}

export function withoutCause(group: Group, id: string): Group {
  return { ...group, causes: group.causes.filter((cause) => cause.id !== id) }
}

export function isWritten({ text }: GroupCause): boolean {
  return text.trim() !== ''
}

/** What a cause is of where that is no indicator; else null. */
export function ownTopic({
  indicator,
  title
}: Pick<GroupCause, 'indicator' | 'title'>): string | null {
  return indicator === null ? inline(title) : null
}

/** What must not be published of a cause as it stands. */
export function faultsOf(cause: GroupCause, organisation: string): CauseFault[] {
  return causeFaults({ ...cause, topic: ownTopic(cause), cause: cause.text, organisation })
}

/** It is said to be known, and not from where. */
export function lacksSource({ standing, source }: GroupCause): boolean {
  return standing === 'vet' && source.trim() === ''
}

/** How sure groups are of a cause, by their numbers from 1, and where they know it from. */
export interface SaidStanding {
  standing: Standing
  groups: number[]
  sources: string[]
}

/** A cause as all groups tell it: the same words of the same thing are one. */
export interface GatheredCause extends Pick<GroupCause, 'indicator' | 'title' | 'text' | 'speaks'> {
  key: string
  /** More than one where groups differ. */
  standings: SaidStanding[]
}

const causeKey = (cause: GroupCause) =>
  `${topicKey(cause)} | ${inline(cause.text).toLocaleLowerCase('sv')}`

/** The causes of all groups, each once, in the order in which they were first written. */
export function gatheredCauses(groups: Group[]): GatheredCause[] {
  const told = groups.flatMap(({ causes }, i) =>
    causes.filter(isWritten).map((cause) => ({ cause, key: causeKey(cause), number: i + 1 }))
  )
  return [...new Set(told.map(({ key }) => key))].map((key) => {
    const same = told.filter((one) => one.key === key)
    const { indicator, title, text } = same[0]!.cause
    const standings = [...new Set(same.map(({ cause }) => cause.standing))].map((standing) => {
      const own = same.filter(({ cause }) => cause.standing === standing)
      const sources = own.flatMap(({ cause }) => inline(cause.source) || [])
      return {
        standing,
        groups: [...new Set(own.map(({ number }) => number))],
        sources: standing === 'vet' ? [...new Set(sources)] : []
      }
    })
    const speaks = [...new Set(same.flatMap(({ cause }) => cause.speaks))]
    return { key, indicator, title, text: inline(text), standings, speaks }
  })
}
