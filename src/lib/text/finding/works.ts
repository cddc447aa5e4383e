import { formatDate } from '../../format/date.ts'
import type { RelatedDecision } from '../../queries/decision/decisions.ts'
import type { InitiativeRow, PlacedInitiative } from '../../queries/registers/initiatives.ts'
import { isWish } from '../../schema/registers/initiative.ts'
import { datedKind } from '../parts/labels.ts'

/** A decision or an initiative on a finding's theme that concerns its place. It need not be an answer to the finding. */
export interface Work {
  kind: 'decision' | 'initiative'
  /** The decision's id or the initiative's name. */
  id: string
  title: string
  /** "Uppdrag, 14 juni 2024", "Insats, ansluten" */
  words: string
  /** Last day that its date stands for, or its year; empty where it has none. */
  day: string
  holder: string | null
}

/** What the registers hold of a theme in a place: the newest first, what has no date last. */
export function worksOf(decisions: RelatedDecision[], initiatives: PlacedInitiative[]): Work[] {
  const decided = decisions.map((row): Work => ({
    kind: 'decision',
    id: row.id,
    title: row.agenda_item,
    words: datedKind(row, formatDate(row.date), ', '),
    day: row.last_day,
    holder: row.mandate_holder
  }))
  return [...decided, ...startedOf(initiatives)].toSorted((a, b) => compareText(b.day, a.day))
}

/** Without what is only wished for in a place, where `near` is what concerns it, whatever is done of it elsewhere. */
export function begunIn(
  near: InitiativeRow[],
  initiatives: PlacedInitiative[]
): PlacedInitiative[] {
  return initiatives.filter((row) => {
    const here = near.filter(({ initiative }) => initiative === row.initiative)
    return !isWish(row) && (here.length === 0 || !here.every(isWish))
  })
}

/** Each initiative once, with what it is in the places that it is known in. */
function startedOf(initiatives: PlacedInitiative[]): Work[] {
  const names = [...new Set(initiatives.map(({ initiative }) => initiative))]
  return names.map((name) => {
    const own = initiatives.filter(({ initiative }) => initiative === name)
    const statuses = [...new Set(own.map(({ status }) => status))]
    const since = own.map(({ since }) => since ?? '').toSorted(compareText)
    return {
      kind: 'initiative',
      id: name,
      title: name,
      words: `Insats, ${statuses.join(' och ')}`,
      day: since.at(-1) ?? '',
      holder: null
    }
  })
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
