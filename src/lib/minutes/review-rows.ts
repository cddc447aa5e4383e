import { precisionOf, type Proposal } from './proposal.ts'

// In the register's order, so that rows can be moved as they are.
export const registerColumns = [
  'id',
  'date',
  'date_precision',
  'forum',
  'agenda_item',
  'kind',
  'summary',
  'mandate_holder',
  'follow_up',
  'areas',
  'themes',
  'source',
  'follows'
] as const

// Where each row comes from stands after them.
export const reviewColumns = [...registerColumns, 'file', 'line'] as const

export type RegisterColumn = (typeof registerColumns)[number]
export type ReviewRow = Record<(typeof reviewColumns)[number], string>

/** The proposals as rows of the register, with ids that it does not have. */
export function reviewRows(proposals: Proposal[], known: readonly { id: string }[]): ReviewRow[] {
  const taken = new Set(known.map(({ id }) => id))
  return proposals.map((proposal) => {
    const id = newId(proposal, (one) => taken.has(one))
    taken.add(id)
    return rowOf(proposal, id)
  })
}

function rowOf(proposal: Proposal, id: string): ReviewRow {
  return {
    ...proposal,
    id,
    date_precision: precisionOf(proposal),
    areas: proposal.areas.join(','),
    themes: proposal.themes.join(','),
    // What a decision takes further only people know.
    follows: '',
    line: String(proposal.line)
  }
}

const mostWords = 6

/** A key of the date and the item's first words, with a number when it is taken. */
export function newId(
  { date, agenda_item }: Pick<Proposal, 'date' | 'agenda_item'>,
  isTaken: (id: string) => boolean
): string {
  const words = `${date} ${agenda_item}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const parts = words.match(/[a-z0-9]+/g) ?? []
  const dateParts = date.split('-').filter(Boolean).length
  const base = parts.slice(0, dateParts + mostWords).join('-') || 'forslag'
  let id = base
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${number}`
  return id
}
