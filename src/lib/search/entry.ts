/** What can be found, in the order that lists of all of it have. */
export const entryKinds = ['indikator', 'plats', 'samtal', 'beslut', 'insats', 'metod'] as const
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
  /**
   * What it is, where it is another page of something that is found itself: found only by who asks for such a page, with one of these
   * words, and not by each who looks for the thing.
   */
  asked?: string
}

/** Words of an entry in one text; those that there are none of are left out. */
export const words = (...some: (string | null | undefined)[]) => some.filter(Boolean).join(' ')

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
