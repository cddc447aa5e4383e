import { z } from 'zod'
import { initiativeStatuses, type Initiative } from '../../src/lib/schema/registers/initiative.ts'
import type { Theme } from '../../src/lib/schema/registers/theme.ts'
import { optionalDate, listOf, oneOf, optionalText, text } from '../read/cells.ts'
import { dateSpan } from '../../src/lib/format/date-span.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'
import { placeCode, type RegisteredArea } from './areas.ts'

/** Reads the register of initiatives: one row per initiative and place. */
export async function readInitiatives(
  path: string,
  { areas, themes }: { areas: RegisteredArea[]; themes: Theme[] },
  problems: Problems
) {
  const themeIds = new Set(themes.filter(({ group }) => group === 'indikator').map(({ id }) => id))
  const schema = z.object({
    initiative: text,
    area: placeCode(areas),
    status: oneOf(initiativeStatuses),
    since: optionalDate.refine((cell) => cell === null || dateSpan(cell) !== null, {
      error: 'ett datum, en månad, ett halvår (2024-H2) eller ett år, eller tomt'
    }),
    source: text,
    note: optionalText,
    // The column came later than the others: a register without it has initiatives of no theme.
    themes: z
      .string()
      .optional()
      .transform((cell) => cell ?? '')
      .pipe(
        listOf('ett indikatortema ur themes.csv', 'themes.csv', (word) =>
          themeIds.has(word) ? word : undefined
        )
      )
  })
  const rows = await readTable(path, schema, problems, { mayBeEmpty: true })
  checkUnique(rows, 'initiative', (row) => `${row.initiative} i ${row.area}`, problems)
  return rows.map(({ file: _file, line: _line, themes: own, ...initiative }): Initiative => {
    return { ...initiative, themes: own.join(',') }
  })
}
