import { isLocal } from '../../src/lib/schema/decision.ts'
import { isInProgress, isYear } from '../../src/lib/schema/period.ts'
import { beforeAfter } from '../../src/lib/stats/before-after.ts'
import { compareBeside } from '../../src/lib/stats/beside.ts'
import type { Claim } from './claim.ts'
import { testedRow, wholeRows, type JudgedIndicator } from './judged-indicator.ts'

/** The changes over each local decision in the places that it is for, beside those of the rest of the county. */
export function besideClaims(judged: JudgedIndicator): Claim[] {
  const { indicator, places, decisions } = judged
  const rows = wholeRows(judged).filter(({ period }) => {
    return isYear(period) && !isInProgress(period, indicator.through)
  })
  const county = places.find(({ type }) => type === 'lan')
  const countyIn = (wanted: string) =>
    rows.find(({ area, period }) => area === county?.area && period === wanted) ?? null
  const found = new Map<string, Claim>()
  for (const decision of decisions.filter(isLocal)) {
    const named = decision.areas.split(',')
    for (const place of places.filter(({ area }) => named.includes(area))) {
      const timeSeries = rows.filter(({ area }) => area === place.area)
      const { before, after, broken } = beforeAfter(timeSeries, decision, place.breaks)
      if (!before || !after || broken) continue
      const [one, other] = [testedRow(judged, after), testedRow(judged, before)]
      const counties = {
        countyBefore: countyIn(before.period),
        countyAfter: countyIn(after.period)
      }
      const beside = { before: other, after: one, ...counties }
      const comparison = compareBeside(indicator.measure, beside)
      if (!comparison) continue
      const { area, sex, grade, period } = after
      const key = { indicator: indicator.id, area, sex, grade, period, against: before.period }
      const rest = { one, other, points: 4, turns: false, comparison }
      found.set(Object.values(key).join(' '), { kind: 'beside', ...key, place, ...rest })
    }
  }
  return [...found.values()]
}
