import {
  newGroup,
  newPriorities,
  withGroup,
  type Group,
  type Priorities
} from '$lib/priorities/priorities.ts'
import { parsePriorities, prioritiesText } from '$lib/priorities/priorities-file.ts'
import { Kept } from '$lib/storage/kept.svelte.ts'

/** What groups have agreed on about a place, and the group that is at work: the same in every step of the path. */
export class GroupWork {
  readonly kept: Kept<Priorities>
  private selected = $state('')

  constructor(place: string) {
    this.kept = new Kept<Priorities>(`lansdelsbilden.platsanalys.${place}`, newPriorities(place), {
      text: (priorities) => prioritiesText(priorities, ''),
      parse: parsePriorities
    })
  }

  get priorities(): Priorities {
    return this.kept.value
  }

  get group(): Group {
    const { groups } = this.priorities
    return groups.find(({ id }) => id === this.selected) ?? (groups[0] as Group)
  }

  readonly select = (id: string) => {
    this.selected = id
  }

  readonly change = (group: Group) => {
    this.kept.put(withGroup(this.priorities, group))
  }

  readonly add = () => {
    const { people, each } = this.group
    const next = { ...newGroup(), people, each }
    this.kept.put({ ...this.priorities, groups: [...this.priorities.groups, next] })
    this.selected = next.id
  }
}
