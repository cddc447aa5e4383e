import { isLocal } from '../../src/lib/schema/registers/decision.ts'
import { isInProgress, isYear } from '../../src/lib/schema/period.ts'
import { beforeAfter } from '../../src/lib/stats/before-after.ts'
import { compareBeside } from '../../src/lib/stats/beside.ts'
import type { Claim } from './claim.ts'
import { isAnsweredIn, testedRow, wholeRows, type JudgedIndicator } from './judged-indicator.ts'

/** The changes over each local decision and answer in the places that it is for, beside those of the rest of the county. */
export function besideClaims(judged: JudgedIndicator): Claim[] {
  const { indicator, places, decisions, answers } = judged
  const rows = wholeRows(judged).filter(({ period }) => {
    return isYear(period) && !isInProgress(period, indicator.through)
  })
  const county = places.find(({ type }) => type === 'lan')
  const countyIn = (wanted: string) =>
    rows.find(({ area, period }) => area === county?.area && period === wanted) ?? null
  const found = new Map<string, Claim>()
  for (const place of places) {
    const timeSeries = rows.filter(({ area }) => area === place.area)
    const here = [
      ...decisions.filter(({ areas }) => areas.split(',').includes(place.area)),
      ...answers.filter((answer) => isAnsweredIn(place, answer))
    ]
    for (const days of here.filter((one) => isLocal(one, county?.area ?? ''))) {
      const { before, after, broken } = beforeAfter(timeSeries, days, place.breaks)
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
