import type { Columns } from './column.ts'

export const measures = ['percent', 'rate', 'mean', 'count'] as const
export type Measure = (typeof measures)[number]

export const directions = ['higher', 'lower', 'neutral'] as const
/** Which way is better. */
export type Direction = (typeof directions)[number]

/**
 * - `weight`: what pooling weights by: a population, `answers`, `calls`, `sum`, or null where the figure cannot be pooled.
 * - `base`: the population that the rate is counted on, when it is one the registers hold; only then is there an interval.
 * - `per`: the rate's multiplier (1 000, 100 000), 100 for percentages, 1 otherwise.
 * - `break_before`: first year of the present series; earlier values are not compared with it.
 * - `retrieved`: newest retrieval date among the files its values came from.
 * - `latest`: last period with any value; null as long as the source has not delivered.
 */
export interface Indicator {
  id: string
  title: string
  theme: string
  source: string
  source_key: string | null
  measure: Measure
  unit: string
  per: number
  decimals: number
  direction: Direction
  weight: string | null
  base: string | null
  break_before: string | null
  /**
   * "Fler {barn} är placerade i familjehem": opens a headline when a place lies higher; the word in braces gives way
   * to flickor or pojkar. Null where none is written.
   */
  higher_phrase: string | null
  lower_phrase: string | null
  definition: string | null
  note: string | null
  retrieved: string | null
  earliest: string | null
  latest: string | null
  sort: number
}

export const indicatorColumns = {
  id: 'VARCHAR',
  title: 'VARCHAR',
  theme: 'VARCHAR',
  source: 'VARCHAR',
  source_key: 'VARCHAR',
  measure: 'VARCHAR',
  unit: 'VARCHAR',
  per: 'DOUBLE',
  decimals: 'INTEGER',
  direction: 'VARCHAR',
  weight: 'VARCHAR',
  base: 'VARCHAR',
  break_before: 'VARCHAR',
  higher_phrase: 'VARCHAR',
  lower_phrase: 'VARCHAR',
  definition: 'VARCHAR',
  note: 'VARCHAR',
  retrieved: 'VARCHAR',
  earliest: 'VARCHAR',
  latest: 'VARCHAR',
  sort: 'INTEGER'
} satisfies Columns
