import { z } from 'zod'
import type { Population } from '../../src/lib/schema/registers/population.ts'
import { key, text } from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'
import type { KnownSource } from './known-source.ts'

/** Reads the populations that figures are weighted by; their keys are of sources that count inhabitants. */
export async function readPopulations(
  path: string,
  known: readonly KnownSource[],
  problems: Problems
): Promise<Population[]> {
  const keys = known.flatMap(({ populationKey }) => populationKey ?? [])
  const expected = `${keys.map((key) => key.expected).join(' eller ')} med plus emellan`
  const isKey = (word: string) => keys.some(({ pattern }) => pattern.test(word))
  const schema = z.object({
    id: key,
    title: text,
    keys: z
      .string()
      .transform((cell) => cell.split('+').map((key) => key.trim()))
      .refine((words) => words.every(isKey), { error: expected })
  })
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'id', (row) => row.id, problems)
  return rows.map(({ file: _file, line: _line, ...population }) => population)
}
