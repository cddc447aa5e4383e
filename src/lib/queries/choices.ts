import type { Database } from '../db/database.ts'
import type { Area } from '../schema/area.ts'
import type { Indicator } from '../schema/indicator.ts'
import { sexes, type Sex } from '../schema/observation.ts'
import type { IndicatorChoices } from '../url/indicator-view.ts'

/** What can be chosen for an indicator: the years and sexes that have any value, and the levels it can be pooled to. */
export async function indicatorChoices(
  db: Database,
  { id, weight, base, measure }: Pick<Indicator, 'id' | 'weight' | 'base' | 'measure'>,
  areas: Area[]
): Promise<IndicatorChoices> {
  const found = await db.query<{ period: string; sex: Sex; riket: boolean }>(
    `SELECT period, sex, bool_or(area = '0000') AS riket
     FROM observations WHERE indicator = ? AND status = 'ok'
     GROUP BY period, sex ORDER BY period, sex`,
    [id]
  )
  const years = found.filter(({ sex }) => sex === 'alla').map(({ period }) => period)
  // A number of things in all of Sweden says nothing about a number of things in a kommun.
  const hasRiket = measure !== 'count' && found.some(({ riket }) => riket)
  return {
    areas: areas.map(({ code, type, lansdel }) => ({ code, type, lansdel })),
    levels: weight === null ? ['kommun'] : ['lansdel', 'kommun'],
    years,
    sexes: sexes.filter((sex) => found.some((row) => row.sex === sex)),
    // Without counts the rest of the county cannot be summed, so there is only riket to look at.
    references: [...(base ? (['ovriga'] as const) : []), ...(hasRiket ? (['riket'] as const) : [])]
  }
}
