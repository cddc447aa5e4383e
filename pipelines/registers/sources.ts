import { z } from 'zod'
import type { Protection } from '../../src/lib/schema/indicator.ts'
import type { Source } from '../../src/lib/schema/source.ts'
import { optionalDate, laterText, oneOf, orEmpty, slug, text, wholeNumber } from '../read/cells.ts'
import { dateSpan } from '../read/written/date-span.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'

const schema = z.object({
  id: slug,
  title: text,
  citation: text,
  publisher: text,
  licence: text,
  retrieved: optionalDate.refine((cell) => cell === null || dateSpan(cell)?.precision === 'day', {
    error: 'ett datum som 2024-08-30, eller tomt'
  }),
  kind: oneOf(['official', 'example']),
  description: text,
  least_answers: orEmpty(wholeNumber(2, 1000)),
  least_count: orEmpty(wholeNumber(2, 1000)),
  rounding: orEmpty(wholeNumber(1, 100)),
  key_name: laterText,
  counted: laterText
})

/** A source of the register; its protection is handed on to its indicators. */
export type RegisteredSource = Omit<Source, 'counts_inhabitants'> & Protection

/** Reads the register of sources. */
export async function readSources(path: string, problems: Problems): Promise<RegisteredSource[]> {
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'id', (row) => row.id, problems)
  return rows.map(({ file: _file, line: _line, ...source }) => source)
}
