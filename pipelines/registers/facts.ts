import { z } from 'zod'
import type { Fact } from '../../src/lib/schema/registers/fact.ts'
import type { Theme } from '../../src/lib/schema/registers/theme.ts'
import { dateText, keyIn, optionalText, swedishNumber, text } from '../read/cells.ts'
import { dateSpan } from '../../src/lib/format/date-span.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'
import { placeCode, type RegisteredArea } from './areas.ts'

/** Reads the register of facts from minutes. */
export async function readFacts(
  path: string,
  { areas, themes }: { areas: RegisteredArea[]; themes: Theme[] },
  problems: Problems
): Promise<Fact[]> {
  const themeIds = themes.filter(({ group }) => group === 'indikator').map(({ id }) => id)
  const schema = z.object({
    text,
    value: swedishNumber,
    unit: text,
    theme: keyIn('ett indikatortema ur themes.csv', new Set(themeIds), 'themes.csv'),
    area: placeCode(areas),
    date: dateText.refine((cell) => dateSpan(cell) !== null, {
      error: 'ett datum, en månad, ett halvår (2024-H2) eller ett år'
    }),
    source: text,
    note: optionalText,
    // The column came later than the others: a register without it counts no initiatives.
    initiative: optionalText.optional().transform((cell) => cell ?? null)
  })
  const rows = await readTable(path, schema, problems, { mayBeEmpty: true })
  checkUnique(rows, 'text', (row) => row.text, problems)
  return rows.map(({ file: _file, line: _line, ...fact }, sort): Fact => ({ ...fact, sort }))
}
