import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { isYear } from '../../src/lib/schema/period.ts'

/**
 * The last whole year that the county has a value for, or an indicator's latest where the county never has one: without
 * the county there is nothing to compare with.
 */
export function comparedIn(
  rows: Observation[],
  latest: string | null,
  county: string
): string | null {
  if (latest === null) return null
  const withCounty = rows
    .filter(({ area, sex, grade, status }) => {
      return area === county && sex === 'alla' && grade === 'alla' && status === 'ok'
    })
    .map(({ period }) => period)
    .filter((period) => isYear(period) && period <= latest)
    .sort()
  return withCounty.at(-1) ?? latest
}

/** All whole years of every indicator, by länsdel and kommun: what the page of a place is drawn from. */
export function byPlace(
  observations: ReadonlyMap<string, Observation[]>,
  areas: Pick<Area, 'code' | 'type'>[]
): Map<string, Observation[]> {
  const places = areas.filter(({ type }) => type === 'lansdel' || type === 'kommun')
  const rows: Map<string, Observation[]> = new Map(places.map(({ code }) => [code, []]))
  for (const own of observations.values()) {
    for (const row of own) if (isYear(row.period)) rows.get(row.area)?.push(row)
  }
  return rows
}
