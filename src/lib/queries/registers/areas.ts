import type { Database } from '../../db/database.ts'
import type { Area } from '../../schema/registers/area.ts'

/** Every place, riket first and the kommuner in Swedish order last. */
export function allAreas(db: Database): Promise<Area[]> {
  return db.query<Area>(
    `SELECT code, type, name, short_name, sentence_name, parent, lansdel, tile_column, tile_row, sort
     FROM areas ORDER BY sort`
  )
}

/** The places that have pages of their own: länsdelar and kommuner. */
export async function allPlaces(db: Database): Promise<Area[]> {
  return (await allAreas(db)).filter(({ type }) => type === 'lansdel' || type === 'kommun')
}
