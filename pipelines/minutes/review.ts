import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import type { Decision } from '../../src/lib/schema/registers/decision.ts'
import { refuseInside, refusePublished } from '../out/guarded-places.ts'
import { realTarget } from '../out/real-target.ts'
import { writeWhole } from '../out/whole-file.ts'
import { Refusal } from '../system/refusal.ts'
import type { Proposal } from '../../src/lib/minutes/proposal.ts'
import { reviewColumns, reviewRows } from '../../src/lib/minutes/review-rows.ts'

const register = 'decisions.csv'

const byteOrderMark = '\uFEFF'
const header = reviewColumns.join(';')

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
  const rows = reviewRows(proposals, known)
  const options = {
    delimiter: ';',
    newline: '\n',
    escapeFormulae: true,
    columns: [...reviewColumns]
  }
  writeWhole(path, path, `${byteOrderMark}${Papa.unparse(rows, options)}\n`)
}
