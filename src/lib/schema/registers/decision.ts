import type { Columns } from '../column.ts'

export const decisionKinds = [
  'beslut',
  'uppdrag',
  'beredning',
  'hänskjutet',
  'information',
  'bordlagt',
  'återtaget'
] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const datePrecisions = ['day', 'month', 'half-year', 'year'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/**
 * A decision or other outcome of a meeting.
 * - `date`: as precise as it is known: 2026-03-06, 2025-08, 2024-H2 or 2028.
 * - `first_day`, `last_day`: the span that the date stands for, YYYY-MM-DD, for sorting and for the time axis.
 * - `follow_up_end`: the last day of `follow_up`, YYYY-MM-DD: after it the follow-up is overdue.
 * - `areas`, `themes`: codes and keys separated by commas.
 * - `follows`: ids, separated by commas, of what this takes further: a referral before a decision, a decision before its follow-up.
 */
export interface Decision {
  id: string
  date: string
  date_precision: DatePrecision
  first_day: string
  last_day: string
  forum: string
  agenda_item: string
  kind: DecisionKind
  summary: string
  mandate_holder: string | null
  follow_up: string | null
  follow_up_end: string | null
  areas: string
  themes: string
  source: string
  follows: string
}

export const decisionColumns = {
  id: 'VARCHAR',
  date: 'VARCHAR',
  date_precision: 'VARCHAR',
  first_day: 'VARCHAR',
  last_day: 'VARCHAR',
  forum: 'VARCHAR',
  agenda_item: 'VARCHAR',
  kind: 'VARCHAR',
  summary: 'VARCHAR',
  mandate_holder: 'VARCHAR',
  follow_up: 'VARCHAR',
  follow_up_end: 'VARCHAR',
  areas: 'VARCHAR',
  themes: 'VARCHAR',
  source: 'VARCHAR',
  follows: 'VARCHAR'
} satisfies Columns

/** Addresses beside those of the decisions, which no decision can have as its id. */
export const pagesBesideDecisions: readonly string[] = ['granska']

/** Whether a decision is for a part of the county only, whose code is `county`: then there is a rest that it is not for. */
export function isLocal({ areas }: Pick<Decision, 'areas'>, county: string): boolean {
  return !areas.split(',').some((code) => code === county || code === '0000')
}

/** Whether something was decided, and not only prepared, sent on, told, put off or taken back. */
export function isDecided({ kind }: Pick<Decision, 'kind'>): boolean {
  return kind === 'beslut' || kind === 'uppdrag'
}

/** Those that are taken back: as their own row says, or one that takes them further. */
export function withdrawnIds(
  rows: readonly Pick<Decision, 'id' | 'kind' | 'follows'>[]
): Set<string> {
  const withdrawals = rows.filter(({ kind }) => kind === 'återtaget')
  return new Set(withdrawals.flatMap(({ id, follows }) => [id, ...follows.split(',')]))
}
