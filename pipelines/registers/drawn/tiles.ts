import { z } from 'zod'
import type { Area } from '../../../src/lib/schema/registers/area.ts'
import type { Problems } from '../../read/problems.ts'
import type { Placed } from '../../read/table.ts'
import { writtenNumber } from '../../read/written/number.ts'

/** A number of half tiles in a column that came later than the others, or null. */
function tileNumber(parts: 1 | 2, expected: string) {
  return z
    .string()
    .optional()
    .transform((cell, context): number | null => {
      if (!cell) return null
      const value = writtenNumber(cell)?.value
      if (value !== undefined && Number.isInteger(value * parts)) return value
      context.addIssue({ code: 'custom', message: expected })
      return z.NEVER
    })
}

export const tileColumn = tileNumber(2, 'ett tal i hela eller halva, som 1,5, eller tomt')
export const tileRow = tileNumber(1, 'ett heltal eller tomt')

type Row = Placed<Pick<Area, 'type' | 'code' | 'tile_column' | 'tile_row'>>

/** Where one kommun has a tile all have, each its own; they are bricks of a wall, so that none lies over another. */
export function checkTiles(rows: readonly Row[], problems: Problems): void {
  const kommuner = rows.filter(({ type }) => type === 'kommun')
  const given = kommuner.filter(({ tile_column }) => tile_column !== null)
  const tell = ({ file, line }: Row, column: string, expected: string, got: string) =>
    problems.add({ file, line, column, expected, got })
  for (const row of rows) {
    const { type, tile_column: column, tile_row: down } = row
    if (type !== 'kommun' && (column !== null || down !== null)) {
      tell(row, 'tile_column', 'tomt, för bara kommuner är rutor', String(column ?? down))
    } else if (type === 'kommun' && given.length > 0 && (column === null || down === null)) {
      const empty = column === null ? 'tile_column' : 'tile_row'
      tell(row, empty, 'en plats för rutan, som de andra kommunerna har', '')
    }
  }
  for (const [i, row] of given.entries()) {
    const other = given.slice(0, i).find(({ tile_row, tile_column }) => {
      const across = Math.abs((tile_column ?? 0) - (row.tile_column ?? 0))
      return tile_row === row.tile_row && across < 1
    })
    if (other === undefined) continue
    const expected = `en ruta som inte ligger över den på rad ${other.line}`
    tell(row, 'tile_column', expected, String(row.tile_column).replace('.', ','))
  }
}
