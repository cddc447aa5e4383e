import { sureValue } from '../schema/doubt.ts'
import type { JoinedVerdict, OverTimeVerdict } from '../schema/verdict.ts'
import type { Measured } from './change.ts'
import { effectiveCounts, type Comparison } from './comparison.ts'
import { judged, untested, type Judgement } from './judgement.ts'
import { cochranArmitage, logLinearRate, TREND_POINTS } from './trend.ts'

// Of fewer events, or of fewer that are none, the approximations behind the tests are not to be trusted.
const LEAST_EVENTS = 10

/** The verdict on a trend. One that turns has none: it has gone both ways. */
export interface TrendJudgement extends Judgement {
  turns: boolean
}

export const noTrend: TrendJudgement = { ...untested, turns: false }

/** A place's comparable points in an indicator of this measure, and the verdict on their trend if it is published. */
export interface TrendSeries {
  measure: string
  points: readonly Measured[]
  published: Pick<OverTimeVerdict, 'turns' | keyof JoinedVerdict> | null
}

/**
 * The points of a series that can be compared up to a period: after its last break, of all its members, with a value
 * that is not doubtful.
 * `breaks` are the first periods of new series. Periods are whole years, YYYY.
 */
export function comparablePoints<Point extends Measured>(
  timeSeries: readonly Point[],
  until: string,
  breaks: readonly string[]
): Point[] {
  const broken = breaks.filter((first) => first <= until).toSorted()
  const from = broken.at(-1) ?? ''
  return timeSeries
    .filter((point) => {
      const { period, coverage } = point
      const isWhole = coverage === null || coverage === 1
      return (
        /^\d{4}$/.test(period) &&
        from <= period &&
        period <= until &&
        sureValue(point) !== null &&
        isWhole
      )
    })
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
}

/** The verdicts on all trends shown together, in their order. */
export function judgeTrends(series: readonly TrendSeries[]): TrendJudgement[] {
  const found = series.map(({ measure, points, published }) => {
    return published ? null : compareTrend(measure, points)
  })
  const items = series.map((one, i) => ({ ...one, comparison: found[i]?.comparison ?? null }))
  const judgements = judged(items, ({ comparison }) => comparison)
  return judgements.map((judgement, i) => {
    const turns = series[i]?.published?.turns ?? found[i]?.turns ?? false
    return { ...judgement, turns, verdict: trendVerdict(judgement.verdict, turns) }
  })
}

/** What turns is told as such, and not as a trend. */
export function trendVerdict(verdict: Judgement['verdict'], turns: boolean): Judgement['verdict'] {
  return turns && verdict !== 'untested' ? 'none' : verdict
}

/**
 * The trend over comparable points: Cochran–Armitage for percentages, log-linear for rates, each with the counts divided
 * by their design effect. Null for other measures, with fewer than three points, or with hardly any events.
 */
export function compareTrend(
  measure: string,
  points: readonly Measured[]
): { comparison: Comparison; turns: boolean } | null {
  const counted = points.flatMap((point) => {
    const own = effectiveCounts(point)
    return own ? [{ ...own, x: Number(point.period) }] : []
  })
  if ((measure !== 'percent' && measure !== 'rate') || counted.length < TREND_POINTS) return null
  const events = counted.reduce((sum, point) => sum + point.events, 0)
  const others = counted.reduce((sum, point) => sum + point.n - point.events, 0)
  if (Math.min(events, others) < LEAST_EVENTS) return null
  const df = degrees(counted)
  if (measure === 'percent') {
    const { turns, ...trend } = cochranArmitage(counted, df)
    return { comparison: { kind: 'difference', ...trend }, turns }
  }
  const rates = counted.map(({ x, events, n }) => ({ x, events, population: n }))
  const { turns, ...trend } = logLinearRate(rates, df)
  return { comparison: { kind: 'ratio', ...trend }, turns }
}

/**
 * The degrees of freedom of a slope whose variance is estimated (Satterthwaite 1946): 2 by the square of the variance's
 * relative error. One estimate stands behind all points, so their errors add up, each as far as it bears on the slope.
 */
function degrees(points: readonly { x: number; n: number; unsure: number }[]): number {
  const n = points.reduce((sum, point) => sum + point.n, 0)
  const middle = points.reduce((sum, point) => sum + point.n * point.x, 0) / n
  const bearing = points.map((point) => point.n * (point.x - middle) ** 2)
  const whole = bearing.reduce((sum, one) => sum + one, 0)
  const error = points.reduce((sum, { unsure }, i) => sum + (bearing[i]! / whole) * unsure, 0)
  return error > 0 ? 2 / error ** 2 : Infinity
}
