import { describe, expect, test } from 'vitest'
import { beforeAfterSentence } from '../../src/lib/text/decision/before-after-sentence.ts'
import { beforeAfter, timeSeries, indicator, year, type Cell } from './decision-time-series.ts'

describe('what is not compared', () => {
  const apart: Record<string, Cell> = { 2023: [100, 1000], 2025: [900, 1000] }

  test('lies on two sides of a break in the series, however large the change', () => {
    const rows = timeSeries(apart)
    for (const breakBefore of ['2024', '2025']) {
      const found = beforeAfter(indicator('mar-bra', { break_before: breakBefore }), rows)
      expect(found).toMatchObject({
        broken: true,
        change: { verdict: 'untested', comparison: null, exploratory: false }
      })
      expect(beforeAfterSentence(found)).toBe(
        'Före: 10\u00a0% (2023). Efter: 90\u00a0% (2025): mätt på olika sätt och därför inte jämfört.'
      )
    }
    const whole = beforeAfter(indicator('mar-bra', { break_before: '2023' }), rows)
    expect(whole).toMatchObject({ broken: false, change: { verdict: 'higher' } })
  })

  test('lacks a member on either side', () => {
    for (const [before, after] of [
      [0.95, 1],
      [1, 0.95],
      [0.95, 0.95]
    ] as const) {
      const rows = [
        year('2023', [100, 1000], { coverage: before }),
        year('2025', [900, 1000], { coverage: after })
      ]
      const found = beforeAfter(indicator('mar-bra'), rows)
      expect(found.change).toEqual({ verdict: 'untested', comparison: null, exploratory: false })
      expect(beforeAfterSentence(found)).toBe(
        'Före: 10\u00a0% (2023). Efter: 90\u00a0% (2025): kan inte prövas.'
      )
    }
    const published = timeSeries(apart, { coverage: null })
    expect(beforeAfter(indicator('mar-bra'), published).change.verdict).toBe('higher')
  })

  test('is a year or a quarter in progress, which is not in the time series either', () => {
    const rows = timeSeries({ ...apart, 2026: [1, 1000] })
    const found = beforeAfter(indicator('mar-bra', { through: '2026-03-06' }), rows)
    expect(found.after?.period).toBe('2025')
    expect(found.timeSeries.map(({ period }) => period)).toEqual(['2023', '2025'])
    const quarters = timeSeries({ '2023-Q1': [1, 10], '2025-Q4': [2, 10], '2026-Q1': [3, 10] })
    const last = beforeAfter(indicator('mar-bra', { through: '2026-03-06' }), quarters)
    expect(last.after?.period).toBe('2025-Q4')
    const over = beforeAfter(indicator('mar-bra', { through: null }), rows)
    expect(over.after?.period).toBe('2026')
  })
})
