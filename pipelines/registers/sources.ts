import { z } from 'zod'
import type { Protection } from '../../src/lib/schema/registers/indicator.ts'
import type { Source } from '../../src/lib/schema/registers/source.ts'
import {
  laterShare,
  laterText,
  laterYes,
  oneOf,
  optionalDate,
  orEmpty,
  slug,
  text,
  wholeNumber
} from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'
import { dateSpan } from '../../src/lib/format/date-span.ts'

/**
 * What answers of a cohort have in common where it cannot be estimated: less than what has been published of schools, .01
 * to .07, which holds what lasts of them too (Shackleton et al. 2016, Prevention Science 17, 833–843).
 */
const assumedCorrelation = 0.015

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
  counted: laterText,
  cohort_correlation: laterShare(0.2, assumedCorrelation),
  response_weights: laterYes
})

/** A source of the register; its protection is handed on to its indicators. */
export type RegisteredSource = Omit<Source, 'counts_inhabitants'> &
  Protection & {
    /** The correlation between two answers of one cohort that is assumed where too little is known. */
    cohort_correlation: number
    /** Answers are weighed to the pupils that there are, where rows have no weights of their own. */
    response_weights: boolean
  }

/** Reads the register of sources. */
export async function readSources(path: string, problems: Problems): Promise<RegisteredSource[]> {
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'id', (row) => row.id, problems)
  return rows.map(({ file: _file, line: _line, ...source }) => source)
}
