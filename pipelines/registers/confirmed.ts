import { z } from 'zod'
import { keyIn, text } from '../read/cells.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'
import { placeCode, type RegisteredArea } from './areas.ts'
import type { RegisteredIndicator } from './indicators.ts'

/** Lies beside the registers where somebody has asked a source about values that look wrong and are right. */
export const confirmedFile = 'confirmed.csv'

/** A value that is right though it looks wrong, of both sexes and all school years, and how that is known. */
export interface ConfirmedValue {
  indicator: string
  area: string
  period: string
  why: string
}

/** Reads the register of confirmed values; none where there is no such file. */
export async function readConfirmed(
  path: string,
  {
    areas,
    indicators
  }: { areas: readonly RegisteredArea[]; indicators: readonly RegisteredIndicator[] },
  problems: Problems
): Promise<ConfirmedValue[]> {
  if (!(await isThere(path))) return []
  const kommuner = areas.filter(({ type }) => type === 'kommun')
  const schema = z.object({
    indicator: keyIn(
      'en indikator ur indicators.csv',
      new Set(indicators.map(({ id }) => id)),
      'indicators.csv'
    ),
    area: placeCode(kommuner, 'koden för en kommun ur areas.csv'),
    period: z.string().regex(/^(19|20)\d{2}$/, { error: 'ett årtal' }),
    why: text
  })
  const rows = await readTable(path, schema, problems)
  const key = ({ indicator, area, period }: ConfirmedValue) => `${indicator} ${area} ${period}`
  checkUnique(rows, 'period', key, problems)
  return rows.map(({ indicator, area, period, why }) => ({ indicator, area, period, why }))
}
