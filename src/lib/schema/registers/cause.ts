import type { Columns } from '../column.ts'

/** How sure those who say it are: it is known, and then from where; it is believed; it is to be found out. */
export const standings = ['vet', 'tror', 'ta reda på'] as const
export type Standing = (typeof standings)[number]

/**
 * What somebody says lies behind the figures of an indicator in a place, or a topic of their own that no indicator measures. No
 * figure here shows it: that is why it carries its standing.
 * - `indicator`, `topic`: one of them; the other is null.
 * - `source`: where it is known from; null where it is not known.
 * - `speaks`: ids, separated by commas, of indicators that would speak for it or against it.
 * - `date`: when it was said, YYYY-MM-DD.
 * - `example`: nobody has said it; it shows what such a row is.
 */
export interface Cause {
  indicator: string | null
  topic: string | null
  area: string
  cause: string
  standing: Standing
  source: string | null
  speaks: string
  organisation: string
  date: string
  example: boolean
}

export const causeColumns = {
  indicator: 'VARCHAR',
  topic: 'VARCHAR',
  area: 'VARCHAR',
  cause: 'VARCHAR',
  standing: 'VARCHAR',
  source: 'VARCHAR',
  speaks: 'VARCHAR',
  organisation: 'VARCHAR',
  date: 'VARCHAR',
  example: 'BOOLEAN'
} satisfies Columns
