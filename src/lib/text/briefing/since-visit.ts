import { formatDate } from '../../format/date.ts'
import { list } from '../parts/sentence.ts'

/** What there was to see: the version of each thing by its key. */
export type Seen = Record<string, string>

/** A day (YYYY-MM-DD) that the reader was here, and what there was then. */
export interface Visit {
  day: string
  seen: Seen
}

/** What has come since, or is not as it was. */
export type Change = 'new' | 'changed'

/** What of all that there is now has come or changed since a visit, by its key. */
export function changesSince({ seen }: Visit, now: Seen): Map<string, Change> {
  const changes = Object.entries(now).flatMap(([key, version]): [string, Change][] => {
    if (!Object.hasOwn(seen, key)) return [[key, 'new']]
    return seen[key] === version ? [] : [[key, 'changed']]
  })
  return new Map(changes)
}

/** The key of an indicator, whose version is its latest period. */
export const indicatorKey = (id: string) => `indikator/${id}`

/** "3 nyheter sedan ditt förra besök 3 november 2026." */
export function visitCount({ day }: Visit, { size }: Map<string, Change>): string {
  const news = size === 0 ? 'Inget nytt' : size === 1 ? '1 nyhet' : `${size} nyheter`
  return `${news} sedan ditt förra besök ${formatDate(day)}.`
}

/**
 * What there is to read of what is new: "Nytt sedan ditt förra besök 3 november 2026: 2 nya beslut, 1 ändrat beslut och
 * 3 indikatorer med ny period." Of nobody's visit what the list holds.
 */
export function newsSentence(visit: Visit | null, changes: Map<string, Change> | null): string {
  if (!visit || !changes) return 'Beslut och hämtade officiella siffror, de nyaste först.'
  if (changes.size === 0) return visitCount(visit, changes)
  const count = (kind: string, wanted: Change) =>
    [...changes].filter(([key, change]) => key.startsWith(kind) && change === wanted).length
  const parts = [
    counted(count('beslut/', 'new'), 'nytt beslut', 'nya beslut'),
    counted(count('beslut/', 'changed'), 'ändrat beslut', 'ändrade beslut'),
    counted(count('uppgifter/', 'new'), 'ny hämtning av siffror', 'nya hämtningar av siffror'),
    counted(count('indikator/', 'new'), 'ny indikator', 'nya indikatorer'),
    counted(count('indikator/', 'changed'), 'indikator', 'indikatorer', ' med ny period')
  ].filter(Boolean)
  return `Nytt sedan ditt förra besök ${formatDate(visit.day)}: ${list(parts)}.`
}

function counted(count: number, one: string, many: string, behind = ''): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}${behind}`
}
