import { dateSpan } from '../format/date-span.ts'
import { pagesBesideDecisions } from '../schema/registers/decision.ts'
import { slugPattern } from '../schema/slug.ts'
import { expectedCells } from '../wording/expected-cells.ts'
import type { RegisterColumn, ReviewRow } from './review-rows.ts'

/** What the cells of a row are checked against. */
export interface CheckedAgainst {
  /** Of decisions. */
  themes: readonly { id: string }[]
  areas: readonly { name: string }[]
  decisions: readonly { id: string; date: string }[]
  /** The ids of the other rows that are reviewed. */
  others: readonly string[]
}

export type RowFaults = Partial<Record<RegisterColumn, string>>

const filled = ['forum', 'agenda_item', 'summary', 'source'] as const

/** What the register would refuse of a row, by its column: what should stand there, in the words of `npm run etl`. */
export function rowFaults(row: ReviewRow, against: CheckedAgainst): RowFaults {
  const faults: RowFaults = {}
  for (const column of filled) if (row[column].trim() === '') faults[column] = expectedCells.value
  const id = idFault(row.id, against)
  if (id) faults.id = id
  const span = dateSpan(row.date)
  if (!span) faults.date = 'ett datum, en månad, ett halvår (2024-H2) eller ett år'
  if (row.follow_up !== '' && !dateSpan(row.follow_up)) faults.follow_up = expectedCells.followUp
  const places = new Set(against.areas.map(({ name }) => name))
  if (!areAll(row.areas, places)) faults.areas = expectedCells.area
  const themes = new Set(against.themes.map((theme) => theme.id))
  if (!areAll(row.themes, themes)) faults.themes = expectedCells.theme
  const earlier = against.decisions.find((decision) => decision.id === row.follows)
  const begins = (earlier && dateSpan(earlier.date)?.firstDay) ?? '9999'
  if (row.follows !== '' && begins > (span?.lastDay ?? '9998'))
    faults.follows = expectedCells.follows
  return faults
}

// What Excel may take for a day, a month or a number: the register refuses what looks so.
const rewritable = /^(?:\d{1,2}-[a-z]{3}|[a-z]{3}-\d{2}|\d+e\d+)$/

function idFault(id: string, { decisions, others }: CheckedAgainst): string | undefined {
  if (!slugPattern.test(id) || rewritable.test(id)) return expectedCells.key
  if (pagesBesideDecisions.includes(id)) return expectedCells.ownAddress
  if (decisions.some((decision) => decision.id === id)) return 'ett id som inte finns i registret'
  return others.includes(id) ? 'ett id som ingen annan rad har' : undefined
}

/** True for a list of one or more words, each of them known. */
function areAll(list: string, known: ReadonlySet<string>): boolean {
  const words = list.split(',').filter(Boolean)
  return words.length > 0 && words.every((word) => known.has(word))
}
