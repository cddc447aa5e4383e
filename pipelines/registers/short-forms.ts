import { z } from 'zod'
import type { ShortForm } from '../../src/lib/schema/registers/short-form.ts'
import { text } from '../read/cells.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { publicText } from '../read/public-text.ts'
import { checkUnique, readTable } from '../read/table.ts'
import { rewrittenAdvice } from '../read/words/rewritten-word.ts'

/** Lies beside the registers where somebody has told what the short forms of minutes stand for. */
export const shortFormsFile = 'short-forms.csv'

const isShort = (cell: string) => /^\p{L}[\p{L}\d&-]{1,11}$/u.test(cell)

const schema = z.object({
  // What Excel makes a date of would be another short form.
  short: text.refine((cell) => isShort(cell) && rewrittenAdvice(cell) === null, {
    error: 'en förkortning av högst tolv bokstäver och siffror, som VoF'
  }),
  name: publicText(text)
})

/** Reads the register of short forms; none where there is no such file. */
export async function readShortForms(path: string, problems: Problems): Promise<ShortForm[]> {
  if (!(await isThere(path))) return []
  const rows = await readTable(path, schema, problems, { mayBeEmpty: true })
  checkUnique(rows, 'short', ({ short }) => short, problems)
  return rows.map(({ short, name }) => ({ short, name }))
}
