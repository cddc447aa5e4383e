import type { Columns } from '../column.ts'

export const measures = ['percent', 'rate', 'mean', 'count'] as const
export type Measure = (typeof measures)[number]

export const directions = ['higher', 'lower', 'neutral'] as const
/** Which way is better. */
export type Direction = (typeof directions)[number]

/**
 * How small numbers are protected; null where the source publishes figures that are protected already.
 * - `least_answers`: a share of fewer answers, or calls, is hidden with everything about it.
 * - `least_count`: fewer children or calls than it, none too, are told as a bound; so are all but so few.
 * - `rounding`: numbers of answers are given to the nearest multiple of it.
 */
export interface Protection {
  least_answers: number | null
  least_count: number | null
  rounding: number | null
}

/**
 * - `weight`: what pooling weights by: a population, `answers`, `calls`, `sum`, or null where the figure cannot be pooled.
 * - `base`: the population that the rate is counted on, when it is one the registers hold; only then is there an interval.
 * - `per`: the rate's multiplier (1 000, 100 000), 100 for percentages, 1 otherwise.
 * - `break_before`: first year of the present series; earlier values are not compared with it.
 * - `retrieved`: newest retrieval date among the files its values came from.
 * - `latest`: last whole year with any value; null as long as the source has not delivered.
 * - `compared`: the year that pages begin with and compare places in: the last whole one that the county has a value for,
 *   `latest` where it never has.
 * - `through`: last day (YYYY-MM-DD) of a year in progress, whose values are of that part only; null where there is none.
 */
export interface Indicator extends Protection {
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
  /** Other words that readers search for it by, separated by commas. */
  synonyms: string | null
  retrieved: string | null
  earliest: string | null
  latest: string | null
  compared: string | null
  through: string | null
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
  synonyms: 'VARCHAR',
  retrieved: 'VARCHAR',
  earliest: 'VARCHAR',
  latest: 'VARCHAR',
  compared: 'VARCHAR',
  through: 'VARCHAR',
  least_answers: 'INTEGER',
  least_count: 'INTEGER',
  rounding: 'INTEGER',
  sort: 'INTEGER'
} satisfies Columns

/** Whether values come with the numbers behind them, so that they have intervals and differences can be tested. */
export function hasCounts({ weight, base }: Pick<Indicator, 'weight' | 'base'>): boolean {
  return base !== null || weight === 'answers' || weight === 'calls'
}

/**
 * Whether shares and answers stand as somebody else has published them: what this project counts from rows about persons
 * has a rule of rounding.
 */
export function isPublished({ weight, rounding }: Pick<Indicator, 'weight' | 'rounding'>): boolean {
  return weight === 'answers' && rounding === null
}

/** Whether numbers are protected here; what is hidden of others their source has hidden, for reasons of its own. */
export function isProtected({
  least_answers,
  least_count
}: Pick<Indicator, 'least_answers' | 'least_count'>): boolean {
  return least_answers !== null || least_count !== null
}
