import { boundOf } from '../../../src/lib/schema/bound.ts'
import type { ManifestCoverage } from '../../../src/lib/schema/manifest.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import type { Registers } from '../../registers/registers.ts'

/** How complete each indicator is in each place, riket apart: of whole years, all sexes and school years together. */
export function coverageOf(
  { areas, indicators }: Pick<Registers, 'areas' | 'indicators'>,
  observations: ReadonlyMap<string, Observation[]>
): ManifestCoverage[] {
  const places = areas.filter(({ type }) => type !== 'riket')
  return indicators.flatMap(({ id }) => {
    const rows = observations.get(id)?.filter(isWhole)
    if (!rows) return []
    const shares = places.map(({ code }) => [code, shareOf(rows, code)] as const)
    return [{ indicator: id, areas: Object.fromEntries(shares) }]
  })
}

function isWhole({ sex, grade, period }: Observation): boolean {
  return sex === 'alla' && grade === 'alla' && /^\d{4}$/.test(period)
}

/** Share 0–1 of a place's rows that tell of their value, by a number or a bound; rows that were never asked do not count. Null without any row. */
function shareOf(rows: Observation[], area: string): number | null {
  const own = rows.filter((row) => row.area === area && row.status !== 'not_asked')
  if (own.length === 0) return null
  return own.filter((row) => row.status === 'ok' || boundOf(row)).length / own.length
}
