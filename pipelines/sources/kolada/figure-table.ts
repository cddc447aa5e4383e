import { z } from 'zod'
import { keyIn, orEmpty, swedishNumber, wholeNumber } from '../../read/cells.ts'
import type { Problems } from '../../read/problems.ts'
import { readTable } from '../../read/table.ts'
import type { KoladaCodes } from './codes.ts'
import { koladaSexes, type KoladaFigure } from './figure.ts'

/** Reads the long table of official figures: key, Kolada's area code, year, Kolada's sex letter, value (empty: none). */
export async function readFigureTable(
  file: string,
  { areas, keys }: KoladaCodes,
  problems: Problems
): Promise<KoladaFigure[]> {
  const schema = z.object({
    key: keyIn('en nyckel som indicators.csv eller populations.csv använder', keys),
    // Excel drops leading zeros: riket 0000 becomes 0 and the region 0018 becomes 18.
    area: z
      .string()
      .transform((code) => code.padStart(4, '0'))
      .refine((code) => areas.has(code), {
        error: 'en Kolada-kod ur areas.csv',
        params: { register: 'areas.csv' }
      })
      .transform((code) => areas.get(code) ?? ''),
    year: wholeNumber(1900, 2100),
    sex: keyIn('T, K eller M', new Set(Object.keys(koladaSexes))),
    value: orEmpty(swedishNumber)
  })
  const rows = await readTable(file, schema, problems)
  return rows.map(({ sex, ...row }) => ({ ...row, sex: koladaSexes[sex] ?? 'alla' }))
}
