import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { formatNumber } from '../../src/lib/format/number.ts'
import { text, wholeNumber } from './cells.ts'
import { largestRows } from './microdata.ts'
import { Problems } from './problems.ts'
import { rewrittenAdvice } from './words/rewritten-word.ts'
import { eachRow } from './rows.ts'
import { checkUnique, readTable } from './table.ts'

/** Lies beside files of rows and says how many each holds: a file that was cut at a row's end looks whole by itself. */
export const rowCountFile = 'antal.csv'

const schema = z.object({
  fil: text.refine((name) => isFileName(name) && name !== rowCountFile, {
    error: 'namnet på en fil i samma mapp'
  }),
  rader: wholeNumber(1, 100_000_000)
})

/** Whether it is a name without a folder, and none that Excel has made a date of. */
function isFileName(name: string): boolean {
  return name === basename(name) && rewrittenAdvice(name) === null
}

/**
 * Reports every file of a folder that holds fewer rows than `antal.csv` there says; more may have been added since.
 * `optional` are files that need not be there. A file with other faults is not counted too.
 */
export async function checkDeclaredRows(
  folder: string,
  optional: readonly string[],
  problems: Problems
): Promise<void> {
  const path = join(folder, rowCountFile)
  const rows = (await isThere(path)) ? await readTable(path, schema, problems) : []
  checkUnique(rows, 'fil', ({ fil }) => fil, problems)
  for (const { fil, rader, line } of rows) {
    const file = join(folder, fil)
    if (problems.isFoundIn(file) || (optional.includes(fil) && !(await isThere(file)))) continue
    const count = await countRows(file, problems)
    if (count === null || count >= rader) continue
    const expected = `minst ${formatNumber(rader, 0)} rader, som det står i ${rowCountFile} på rad ${line}`
    const got = `${formatNumber(count, 0)} rader`
    problems.add({ file, line: count + 1, column: '', expected, got, isShort: true })
  }
}

/** The rows below the header; null, and a problem, when the file cannot be read. */
async function countRows(file: string, problems: Problems): Promise<number | null> {
  let rows = -1
  // What is wrong with the rows has been told by their own reader.
  const faults = new Problems()
  const isRead = await eachRow(file, { required: [], most: largestRows }, faults, () => (rows += 1))
  if (!isRead) for (const fault of faults.list) problems.add(fault)
  return isRead ? Math.max(0, rows) : null
}

/** Whether there is anything of that name, a link to nothing included: what it is its reader tells. */
function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false
  )
}
