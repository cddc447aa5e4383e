import type { Observation } from '../../src/lib/schema/observation.ts'
import { isInProgress, isYear } from '../../src/lib/schema/period.ts'
import { beforeAfter } from '../../src/lib/stats/before-after.ts'
import { compareStep, previous } from '../../src/lib/stats/change.ts'
import type { Claim } from './claim.ts'
import {
  isAnsweredIn,
  testedRow,
  wholeRows,
  type JudgedIndicator,
  type JudgedPlace
} from './judged-indicator.ts'

/**
 * The changes in every place: since it was last measured, over each decision, and over each answer to a finding there. One that is both is one claim, and all are
 * judged together.
 */
export function changeClaims(judged: JudgedIndicator): Claim[] {
  const { indicator, places } = judged
  const rows = wholeRows(judged).filter(({ period }) => {
    return isYear(period) && !isInProgress(period, indicator.through)
  })
  return places.flatMap((place) => {
    const timeSeries = rows.filter(({ area }) => area === place.area)
    return stepsIn(timeSeries, place, judged).flatMap(([before, now]): Claim[] => {
      const [one, other] = [testedRow(judged, now), testedRow(judged, before)]
      const comparison = compareStep({ measure: indicator.measure, now: one, before: other })
      if (!comparison) return []
      const { area, sex, grade, period } = now
      const key = { indicator: indicator.id, area, sex, grade, period, against: before.period }
      return [{ kind: 'change', ...key, place, one, other, points: 2, turns: false, comparison }]
    })
  })
}

/** The earlier and the later value of each change, each pair once. */
function stepsIn(
  timeSeries: Observation[],
  place: JudgedPlace,
  { indicator, decisions, answers }: JudgedIndicator
): [before: Observation, now: Observation][] {
  const latest = timeSeries.find(({ period }) => period === indicator.compared)
  const { breaks } = place
  const since = latest && latest.value !== null && previous(timeSeries, latest.period, breaks)
  const own = answers.filter((answer) => isAnsweredIn(place, answer))
  const over = [...decisions, ...own].map((days) => beforeAfter(timeSeries, days, breaks))
  const steps = [
    { before: since || null, after: latest ?? null },
    ...over.filter(({ broken }) => !broken)
  ]
  const found = new Map<string, [Observation, Observation]>()
  for (const { before, after } of steps) {
    if (before && after) found.set(`${before.period} ${after.period}`, [before, after])
  }
  return [...found.values()]
}
