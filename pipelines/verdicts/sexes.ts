import { compare } from '../../src/lib/stats/comparison.ts'
import { sexPairs } from '../../src/lib/stats/contrast.ts'
import type { Claim } from './claim.ts'
import { testedRow, type JudgedIndicator } from './judged-indicator.ts'

/** The girls of every place beside its boys, of all school years together and of each, in the year that places are compared in. */
export function sexClaims(judged: JudgedIndicator): Claim[] {
  const { indicator, rows, places } = judged
  const compared = rows.filter(({ period }) => period === indicator.compared)
  return sexPairs(compared).flatMap(({ girls, boys }): Claim[] => {
    const place = places.find(({ area }) => area === girls.area)
    const [one, other] = [testedRow(judged, girls), testedRow(judged, boys)]
    const comparison = compare(indicator.measure, one, other)
    if (!place || !comparison) return []
    const { area, sex, grade, period } = girls
    const key = { indicator: indicator.id, area, sex, grade, period, against: 'pojkar' }
    return [{ kind: 'sex', ...key, place, one, other, points: 2, turns: false, comparison }]
  })
}
