import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import type { Decision } from '../../src/lib/schema/decision.ts'
import { refuseInside, refusePublished } from '../out/guarded-places.ts'
import { realTarget } from '../out/real-target.ts'
import { writeWhole } from '../out/whole-file.ts'
import { Refusal } from '../system/refusal.ts'
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

const byteOrderMark = '\uFEFF'
const header = columns.join(';')

/**
 * The file to write proposals to, where links lead: a new one or an earlier one of the same kind. Nothing enters the
 * register by itself, and nothing else is written over.
 */
export function reviewFile(path: string, dataDir: string): string {
  const target = realTarget(path)
  const same = target === realTarget(join(dataDir, register))
  if (same || basename(path).toLowerCase() === register)
    throw new Refusal(`förslagen skrivs inte i registret ${register}; välj en annan fil med --out`)
  refuseInside(path, target, dataDir)
  refusePublished(path, target)
  const entry = statSync(target, { throwIfNoEntry: false })
  if (!entry) return target
  if (!entry.isFile()) throw new Refusal(`${path} är ingen vanlig fil: ange en ny fil med --out.`)
  if (!isReview(target))
    throw new Refusal(`${path} är inte en fil med förslag att granska: ange en ny fil med --out.`)
  return target
}

/** Whether an earlier run has written the file, as it was or saved again from Excel. */
function isReview(path: string): boolean {
  const start = Buffer.alloc(Buffer.byteLength(`${byteOrderMark}${header}\n`))
  const file = openSync(path, 'r')
  readSync(file, start)
  closeSync(file)
  const [first] = start
    .toString('utf8')
    .replace(byteOrderMark, '')
    .split(/[\r\n]/, 1)
  return first === header
}

/** Writes the proposals as Excel opens them, with ids that the register does not have. */
export function writeReview(path: string, proposals: Proposal[], known: Decision[]): void {
  const taken = new Set(known.map(({ id }) => id))
  const rows = proposals.map((proposal) => {
    const lists = { areas: proposal.areas.join(','), themes: proposal.themes.join(',') }
    const id = newId(proposal, taken)
    return { ...proposal, ...lists, id, date_precision: precisionOf(proposal), follows: '' }
  })
  const options = { delimiter: ';', newline: '\n', escapeFormulae: true, columns }
  writeWhole(path, path, `${byteOrderMark}${Papa.unparse(rows, options)}\n`)
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
