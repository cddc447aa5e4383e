import { z } from 'zod'
import type { Area } from '../../../src/lib/schema/registers/area.ts'
import { contrastOnWhite, leastContrast } from '../../../src/lib/format/legibility.ts'
import type { Problems } from '../../read/problems.ts'
import type { Placed } from '../../read/table.ts'

const expected = 'färger som #00796b, med blanksteg mellan, eller tomt'

/** Colours of six hexadecimal digits in a column that came later than the others, or null. */
export const colours = z
  .string()
  .optional()
  .transform((cell, context): string[] | null => {
    if (!cell) return null
    const given = cell.toLowerCase().split(/[\s,]+/)
    if (given.every((one) => /^#[\da-f]{6}$/.test(one))) return given
    context.addIssue({ code: 'custom', message: expected })
    return z.NEVER
  })

type Row = Placed<Pick<Area, 'type' | 'code'> & { colours: string[] | null }>

/** Names are written in them on white, and only what has a hue of its own is given one. */
export function checkColours(rows: readonly Row[], problems: Problems): void {
  const owner = rows.some(({ type }) => type === 'lansdel') ? 'lansdel' : 'kommun'
  for (const { file, line, type, colours: given } of rows) {
    const tell = (expected: string, got: string) =>
      problems.add({ file, line, column: 'colours', expected, got })
    if (given !== null && type !== owner) {
      tell(`tomt, för bara platser av typen ${owner} har egna färger här`, given.join(' '))
      continue
    }
    for (const color of given ?? []) {
      if (contrastOnWhite(color) < leastContrast) {
        tell('en mörkare färg: kontrasten mot vitt ska vara minst 4,5:1', color)
      }
    }
  }
}
