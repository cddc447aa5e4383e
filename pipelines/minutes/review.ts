import { realpath, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import type { Decision } from '../../src/lib/schema/decision.ts'
import { precisionOf, type Proposal } from './proposal.ts'

const register = 'decisions.csv'

// The register's own, in its order, so that rows can be moved as they are; where each comes from stands after them. What a
// decision takes further (`follows`) only people know.
const columns = [
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
  'follows',
  'file',
  'line'
]

/** The file to write proposals to, when it is not the register itself: nothing enters that by itself. */
export async function reviewFile(path: string, dataDir: string): Promise<string> {
  const same = (await real(path)) === (await real(join(dataDir, register)))
  if (same || basename(path).toLowerCase() === register) {
    throw new Error(`förslagen skrivs inte i registret ${register}; välj en annan fil med --out`)
  }
  return path
}

function real(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** Writes the proposals as Excel opens them, with ids that the register does not have. */
export async function writeReview(
  path: string,
  proposals: Proposal[],
  known: Decision[]
): Promise<void> {
  const taken = new Set(known.map(({ id }) => id))
  const rows = proposals.map((proposal) => {
    const lists = { areas: proposal.areas.join(','), themes: proposal.themes.join(',') }
    const id = newId(proposal, taken)
    return { ...proposal, ...lists, id, date_precision: precisionOf(proposal), follows: '' }
  })
  const options = { delimiter: ';', newline: '\n', escapeFormulae: true, columns }
  await writeFile(path, `\uFEFF${Papa.unparse(rows, options)}\n`).catch(() => {
    throw new Error(`${path} går inte att skriva`)
  })
}

const mostWords = 6

/** A key of the date and the item's first words, with a number when it is taken. */
function newId({ date, agenda_item }: Proposal, taken: Set<string>): string {
  const words = `${date} ${agenda_item}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const parts = words.match(/[a-z0-9]+/g) ?? []
  const dateParts = date.split('-').filter(Boolean).length
  const base = parts.slice(0, dateParts + mostWords).join('-') || 'forslag'
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  taken.add(id)
  return id
}
