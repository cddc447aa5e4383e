import { boundOf } from '../../schema/bound.ts'
import type { DecisionIndicator } from '../../queries/decision/decision-indicators.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { TrendRow } from '../../queries/trend.ts'
import { isInProgress, periodDays } from '../../schema/period.ts'
import { beforeAfter, type BeforeAfter, type Days } from '../../stats/before-after.ts'
import { judgeChanges } from '../../stats/change.ts'
import { untested, type Judgement } from '../../stats/judgement.ts'
import { changeBetween, type OverTimeVerdict } from '../../schema/verdict.ts'
import { besideOf, type Beside } from './beside.ts'
import { breaksOf } from '../parts/breaks.ts'
import { tested, type Tested } from '../../stats/tested.ts'
import { answerDateOf, type AnswerDate } from './answer-dates.ts'

/** One indicator in one place on either side of a decision. */
export interface BeforeAfterRow extends BeforeAfter<TrendRow> {
  indicator: IndicatorRow
  timeSeries: TrendRow[]
  /** On either side the latest that is told as a bound, where it is later than the value there; never compared. */
  bounded: TrendRow[]
  change: Judgement
  /** The rest of the county beside it, where the decision is for a part of the county only. */
  beside: Beside | null
  /** The answer to a finding that the sides are of instead of the decision, where that has a date of its own. */
  answer: AnswerDate | null
}

/**
 * The time series of every indicator in every place of a decision, with the verdicts on what has changed since before it,
 * or since before the answer to the finding there that it became.
 */
export function beforeAfterDecision(
  items: DecisionIndicator[],
  decided: Days,
  answers: readonly AnswerDate[] = []
): BeforeAfterRow[] {
  const sides = items.flatMap(({ indicator, timeSeries, county, overTime }) => {
    const areas = [...new Set(timeSeries.map(({ area }) => area))]
    return areas.map((area) => {
      const answer = answerDateOf(answers, { indicator: indicator.id, area })
      const own = timeSeries.filter((row) => row.area === area)
      const days = answer ?? decided
      return { ...sidesOf(indicator, own, { days, group: everybody, county, overTime }), answer }
    })
  })
  return judged(sides)
}

/** Whose values a time series is of. */
export type Group = Pick<Tested, 'sex' | 'grade'>

const everybody: Group = { sex: 'alla', grade: 'alla' }

/** A place's time series of a group, with the published verdicts on its changes. */
export interface GroupSeries {
  timeSeries: TrendRow[]
  group: Group
  overTime: OverTimeVerdict[]
  /** The county's, where its rest is to stand beside. */
  county?: TrendRow[]
}

/** One indicator in one place on either side of several decisions, in their order. */
export function beforeAfterDecisions(
  indicator: IndicatorRow,
  { timeSeries, group, overTime }: GroupSeries,
  decisions: Days[]
): BeforeAfterRow[] {
  return judged(
    decisions.map((days) => ({
      ...sidesOf(indicator, timeSeries, { days, group, overTime }),
      answer: null
    }))
  )
}

type Sides = Omit<BeforeAfterRow, 'change'> & Omit<GroupSeries, 'timeSeries' | 'county'>

function sidesOf(
  indicator: IndicatorRow,
  timeSeries: TrendRow[],
  { days, group, overTime, county = [] }: Omit<GroupSeries, 'timeSeries'> & { days: Days }
): Omit<Sides, 'answer'> {
  // What has been counted so far is not a period's worth.
  const whole = timeSeries.filter(({ period }) => !isInProgress(period, indicator.through))
  const sides = beforeAfter(whole, days, breaksOf(indicator, timeSeries[0]?.area ?? ''))
  return {
    indicator,
    timeSeries: whole,
    group,
    overTime,
    bounded: boundedIn(whole, sides, days),
    beside: besideOf(indicator, sides, { county, overTime }),
    ...sides
  }
}

function boundedIn(
  timeSeries: TrendRow[],
  { before, after }: BeforeAfter<TrendRow>,
  days: Days
): TrendRow[] {
  const lastBound = (isOnSide: (period: string) => boolean, than: TrendRow | null) => {
    const rows = timeSeries.filter((row) => boundOf(row) && isOnSide(row.period))
    const last = rows.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1)
    return last && (than === null || last.period > than.period) ? [last] : []
  }
  return [
    ...lastBound((period) => periodDays(period).lastDay < days.first_day, before),
    ...lastBound((period) => periodDays(period).firstDay > days.last_day, after)
  ]
}

function judged(rows: Sides[]): BeforeAfterRow[] {
  const changes = judgeChanges(
    rows.map(({ indicator, group, overTime: published, before, after, broken }) => {
      if (!before || !after || broken) return null
      const side = (row: TrendRow) => tested(indicator, row, { ...group, period: row.period })
      const span = { area: after.area, before: before.period, now: after.period }
      return {
        measure: indicator.measure,
        now: side(after),
        before: side(before),
        published: changeBetween(published, span)
      }
    })
  )
  return rows.map((row, index) => {
    return { ...row, change: changes[index] ?? untested }
  })
}
