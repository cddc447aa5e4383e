import { isInProgress } from '../../src/lib/schema/period.ts'
import { comparablePoints, compareTrend } from '../../src/lib/stats/trend-judgement.ts'
import type { Claim } from './claim.ts'
import { testedRow, wholeRows, type JudgedIndicator } from './judged-indicator.ts'

/** The trend in every place over all its comparable values, up to the year that places are compared in. */
export function trendClaims(judged: JudgedIndicator): Claim[] {
  const { indicator, places } = judged
  const { id, compared, measure, through } = indicator
  const rows = wholeRows(judged).filter(({ period }) => !isInProgress(period, through))
  return places.flatMap((place): Claim[] => {
    const own = rows.filter(({ area }) => area === place.area)
    const points = comparablePoints(own, compared ?? '', place.breaks)
    const tested = points.map((row) => testedRow(judged, row))
    const trend = compareTrend(measure, tested)
    const [first, last] = [tested[0], tested.at(-1)]
    if (!trend || !first || last?.period !== compared) return []
    const { area, sex, grade, period } = last
    const key = { indicator: id, area, sex, grade, period, against: first.period }
    const rest = { one: last, other: first, points: points.length, ...trend }
    return [{ kind: 'trend', ...key, place, ...rest }]
  })
}
