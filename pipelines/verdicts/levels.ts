import { compareRest } from '../../src/lib/stats/judgement.ts'
import { restOfCounty } from '../../src/lib/stats/rest.ts'
import type { Claim } from './claim.ts'
import { testedRow, wholeRows, type JudgedIndicator } from './judged-indicator.ts'

/** Every länsdel and kommun beside the rest of the county, in the year that places are compared in. */
export function levelClaims(judged: JudgedIndicator): Claim[] {
  const { indicator, places } = judged
  const rows = wholeRows(judged).filter(({ period }) => period === indicator.compared)
  const rowOf = (area: string | undefined) => rows.find((row) => row.area === area)
  const county = rowOf(places.find(({ type }) => type === 'lan')?.area)
  return places.flatMap((place): Claim[] => {
    const { area, type } = place
    const row = rowOf(area)
    if (!row || type === 'lan') return []
    const one = testedRow(judged, row)
    const rest = restOfCounty(row, county)
    const comparison = compareRest({
      ...one,
      measure: indicator.measure,
      rest_numerator: rest.numerator,
      rest_denominator: rest.denominator,
      rest_coverage: rest.coverage
    })
    if (!comparison) return []
    const { sex, grade, period } = row
    const key = { indicator: indicator.id, area, sex, grade, period, against: 'ovriga' }
    const other = { ...rest, design: one.design }
    return [{ kind: 'level', ...key, place, one, other, points: 2, turns: false, comparison }]
  })
}
