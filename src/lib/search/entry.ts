/** What can be found, in the order that lists of all of it have. */
export const entryKinds = ['indikator', 'plats', 'beslut', 'insats', 'metod'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something that the search finds: one page, or a part of one. */
export interface SearchEntry {
  kind: EntryKind
  title: string
  /** What tells it from others of the same title: a theme, a date and a forum. */
  detail: string
  /** Its address from the root of the site: "indikator/alkohol/". */
  path: string
  /** Other words for it. */
  synonyms: string
  /** What else is written about it. */
  text: string
  /** Whether its figures are made up. */
  example: boolean
}

/** Entries of one kind. */
export interface EntryGroup {
  kind: EntryKind
  entries: SearchEntry[]
}

/** The entries by kind, in the order that the kinds come first in; none of a kind, no group. */
export function groupsOf(entries: readonly SearchEntry[]): EntryGroup[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
}
