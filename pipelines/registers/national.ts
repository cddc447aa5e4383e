import { z } from 'zod'
import { nationalPopulation, type NationalFigure } from '../../src/lib/schema/registers/national.ts'
import { key, swedishNumber, text } from '../read/cells.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'
import type { RegisteredIndicator } from './indicators.ts'
import type { RegisteredSource } from './sources.ts'

/** Lies beside the registers where kommuner are to be likened to those of the whole country. */
export const nationalFile = 'national.csv'

const schema = z.object({
  // Excel takes away the first zero.
  kommun: z
    .string()
    .regex(/^\d{3,4}$/, { error: 'en kommuns fyra siffror' })
    .transform((code) => code.padStart(4, '0')),
  name: text,
  county: text,
  key,
  year: z.string().regex(/^(19|20)\d{2}$/, { error: 'ett årtal' }),
  value: swedishNumber
})

interface Context {
  indicators: readonly RegisteredIndicator[]
  sources: readonly RegisteredSource[]
}

/**
 * Reads one official figure of every kommun in the country for each indicator; none where there is no such file. A program
 * writes the file (`npm run county`), so figures of an indicator that the register no longer has are left aside.
 */
export async function readNational(
  path: string,
  { indicators, sources }: Context,
  problems: Problems
): Promise<NationalFigure[]> {
  if (!(await isThere(path))) return []
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'kommun', (row) => `${row.key} ${row.kommun}`, problems)
  const years = new Map<string, string>()
  for (const { file, line, key, year } of rows) {
    const expected = years.get(key) ?? year
    years.set(key, expected)
    // Kommuner are likened by one and the same year.
    if (year !== expected) problems.add({ file, line, column: 'year', expected, got: year })
  }
  const official = new Set(sources.filter(({ kind }) => kind === 'official').map(({ id }) => id))
  const known = indicators.filter(({ source }) => official.has(source)).map(({ id }) => id)
  const wanted = new Set([nationalPopulation, ...known])
  return rows
    .filter((row) => wanted.has(row.key))
    .map(({ file: _file, line: _line, ...figure }) => figure)
}
