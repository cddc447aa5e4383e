import { describe, expect, test } from 'vitest'
import type { Measured } from '../../src/lib/stats/change.ts'
import {
  comparablePoints,
  compareTrend,
  judgeTrends,
  type TrendSeries
} from '../../src/lib/stats/trend-judgement.ts'

const point = (year: number, numerator: number, denominator: number): Measured => {
  const value = (100 * numerator) / denominator
  return { period: String(year), value, status: 'ok', coverage: 1, numerator, denominator }
}

const series = (shares: number[], n = 400): Measured[] =>
  shares.map((share, i) => point(2014 + 3 * i, Math.round(share * n), n))

const shown = (points: Measured[]): TrendSeries => ({ measure: 'percent', points, published: null })

describe('the points of a trend', () => {
  const all = series([0.8, 0.7, 0.6, 0.5])

  test('are those with a value, of all members, after the last break and up to the period', () => {
    const periods = (points: Measured[], until: string, breaks: string[] = []) =>
      comparablePoints(points, until, breaks).map(({ period }) => period)
    expect(periods(all.toReversed(), '2023')).toEqual(['2014', '2017', '2020', '2023'])
    expect(periods(all, '2020')).toEqual(['2014', '2017', '2020'])
    expect(periods(all, '2023', ['2026', '2017'])).toEqual(['2017', '2020', '2023'])
    const [first, second, third, fourth] = all as [Measured, Measured, Measured, Measured]
    const gaps = [first, { ...second, value: null }, { ...third, coverage: 0.95 }, fourth]
    expect(periods(gaps, '2023')).toEqual(['2014', '2023'])
    expect(periods([{ ...first, period: '2014Q1' }, fourth], '2023')).toEqual(['2023'])
    expect(periods([first, { ...second, coverage: null }], '2023')).toEqual(['2014', '2017'])
    expect(periods([first, { ...second, status: 'doubtful' }], '2023')).toEqual(['2014'])
  })

  test('are three at least, with ten events and ten that are none', () => {
    expect(compareTrend('percent', all.slice(2))).toBeNull()
    expect(compareTrend('percent', all.slice(1))).not.toBeNull()
    expect(compareTrend('mean', all)).toBeNull()
    const few = [3, 3, 3].map((events, i) => point(2014 + i, events, 200))
    expect(compareTrend('percent', few)).toBeNull()
    expect(compareTrend('rate', few)).toBeNull()
    const most = [197, 197, 197].map((events, i) => point(2014 + i, events, 200))
    expect(compareTrend('percent', most)).toBeNull()
    const enough = [3, 3, 4].map((events, i) => point(2014 + i, events, 200))
    expect(compareTrend('percent', enough)).not.toBeNull()
    const hidden = all.map((own) => ({ ...own, numerator: null }))
    expect(compareTrend('percent', hidden)).toBeNull()
  })
})

describe('the verdict on a trend', () => {
  test('a kommun that falls 87, 83, 75, 72 has changed', () => {
    const [found] = judgeTrends([shown(series([0.87, 0.83, 0.75, 0.72], 120))])
    expect(found?.verdict).toBe('lower')
    expect(found?.exploratory).toBe(true)
    // From the first to the last along the line, in shares.
    expect(found?.comparison?.estimate).toBeCloseTo(-0.16, 10)
  })

  test('goes by how much answers tell less than independent ones', () => {
    const design = {
      weighting: 1,
      effect: 1,
      effectError: 0,
      correlation: 0.05,
      correlationError: 0
    }
    const dispersed = series([0.7, 0.67, 0.64, 0.61], 240).map((own) => {
      return { ...own, design: { ...design, cohorts: [60, 60, 120] } }
    })
    const alone = compareTrend('percent', series([0.7, 0.67, 0.64, 0.61], 240))!.comparison.p
    expect(alone).toBeLessThan(0.05)
    expect(compareTrend('percent', dispersed)!.comparison.p).toBeGreaterThan(0.05)
    const unsure = dispersed.map((own) => {
      return { ...own, design: { ...own.design, correlationError: 0.05 } }
    })
    expect(compareTrend('percent', unsure)!.comparison.p).toBeGreaterThan(
      compareTrend('percent', dispersed)!.comparison.p
    )
  })

  test('one that turns is told as such, and not as a trend', () => {
    const [found] = judgeTrends([shown(series([0.8, 0.5, 0.55, 0.72], 900))])
    expect([found?.turns, found?.verdict]).toEqual([true, 'none'])
  })

  test('is the published one where there is one', () => {
    const published = {
      judged: 'none' as const,
      judged_estimate: -0.3,
      judged_lower: -0.4,
      judged_upper: -0.2,
      judged_p: 0.001,
      judged_limit: 0.02,
      turns: true
    }
    const [found] = judgeTrends([{ ...shown(series([0.8, 0.6, 0.4])), published }])
    expect(found).toMatchObject({ verdict: 'none', turns: true, exploratory: false })
    expect(found?.comparison).toMatchObject({ kind: 'difference', p: 0.001 })
  })

  test('has none without points', () => {
    const [found] = judgeTrends([shown([])])
    expect(found).toEqual({
      verdict: 'untested',
      comparison: null,
      exploratory: false,
      turns: false
    })
  })
})

test('a rate that swings over many years has no trend, however sure each year is', () => {
  const swings = [10, 29, 39, 16, 9, 13, 11]
  const years = swings.map((rate, i) => point(2014 + i, rate * 10, 10_000))
  const steady = [39, 33, 28, 23, 18, 14, 10].map((rate, i) => point(2014 + i, rate * 10, 10_000))
  expect(compareTrend('rate', years)!.comparison.p).toBeGreaterThan(0.05)
  expect(compareTrend('rate', steady)!.comparison.p).toBeLessThan(0.001)
  // Six points are too few to tell of their own scatter.
  expect(compareTrend('rate', years.slice(1))!.comparison.p).toBeLessThan(0.001)
})
