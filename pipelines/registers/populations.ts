import { z } from 'zod'
import type { Population } from '../../src/lib/schema/population.ts'
import { text } from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'

const schema = z.object({
  id: text,
  title: text,
  keys: z
    .string()
    .regex(/^[A-Z]\d{5}(\s*\+\s*[A-Z]\d{5})*$/, { error: 'Kolada-nycklar med plus emellan' })
    .transform((cell) => cell.split('+').map((key) => key.trim()))
})

/** Reads the populations that figures are weighted by. */
export async function readPopulations(path: string, problems: Problems): Promise<Population[]> {
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'id', (row) => row.id, problems)
  return rows.map(({ file: _file, line: _line, ...population }) => population)
}
