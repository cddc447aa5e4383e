import { z } from 'zod'
import type { Initiative } from '../../src/lib/schema/initiative.ts'
import { keyIn, oneOf, optionalText, text } from '../cells.ts'
import { dateSpan } from '../date-span.ts'
import type { Problems } from '../problems.ts'
import { checkUnique, readTable } from '../table.ts'
import type { RegisteredArea } from './areas.ts'

// The states that the minutes tell apart, in the order that an initiative passes them.
const initiativeStatuses = [
  'planerad',
  'beviljad att söka',
  'ansluten',
  'pågår',
  'i drift',
  'genomfört'
] as const

/** Reads the register of initiatives: one row per initiative and place. */
export async function readInitiatives(path: string, areas: RegisteredArea[], problems: Problems) {
  const schema = z.object({
    initiative: text,
    area: keyIn('en kod ur areas.csv', new Set(areas.map(({ code }) => code))),
    status: oneOf(initiativeStatuses),
    since: optionalText.refine((cell) => cell === null || dateSpan(cell) !== null, {
      error: 'ett datum, en månad, ett halvår (2024-H2) eller ett år, eller tomt'
    }),
    source: text,
    note: optionalText
  })
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'initiative', (row) => `${row.initiative} i ${row.area}`, problems)
  return rows.map(({ file: _file, line: _line, ...initiative }): Initiative => initiative)
}
