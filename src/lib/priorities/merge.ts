import type { Group, Priorities } from './priorities.ts'

export interface Merged {
  priorities: Priorities
  /** Groups that were not there before. */
  added: number
  /** Groups that were there already, of which the later version was kept. */
  known: number
}

/**
 * The groups of both, each once: a file that is opened twice counts once, and of two versions of a group the later
 * changed is kept. Groups that have said nothing give way to those that have. Both must be of the same place.
 */
export function mergedPriorities(own: Priorities, other: Priorities): Merged {
  const groups = new Map(own.groups.map((group) => [group.id, group]))
  let known = 0
  for (const group of other.groups.filter(hasSaid)) {
    const before = groups.get(group.id)
    if (before) known += 1
    if (!before || group.changed > before.changed) groups.set(group.id, group)
  }
  const told = [...groups.values()].filter(hasSaid)
  const added = told.filter(({ id }) => own.groups.every((group) => group.id !== id)).length
  const all = told.length > 0 ? told : own.groups
  return { priorities: { ...own, groups: all }, added, known }
}

const hasSaid = ({ topics, causes }: Group) => topics.length > 0 || causes.length > 0
