import { describe, expect, test } from 'vitest'
import { judgeChanges, previous, type Measured, type Step } from '../../src/lib/stats/change.ts'
import { rateRatio } from '../../src/lib/stats/difference.ts'

const year = (period: string, value: number | null): Measured => {
  const status = value === null ? 'missing' : 'ok'
  return { period, value, status, numerator: value, denominator: 100, coverage: null }
}
const timeSeries = [year('2014', 8), year('2016', 9), year('2017', null), year('2018', 7)]

describe('the value before', () => {
  test('is the last one with a value, whatever the order of the rows', () => {
    expect(previous(timeSeries, '2019', [])).toBe(timeSeries[3])
    expect(previous(timeSeries.toReversed(), '2019', [])).toBe(timeSeries[3])
  })

  test('passes over years without a value, and does not look ahead', () => {
    expect(previous(timeSeries, '2018', [])).toBe(timeSeries[1])
    expect(previous(timeSeries, '2014', [])).toBeNull()
    expect(previous([], '2018', [])).toBeNull()
  })

  test('passes over a doubtful year: what is held against it would be held against a gap', () => {
    const doubtful: Measured = { ...year('2018', 0), status: 'doubtful' }
    expect(previous([...timeSeries.slice(0, 3), doubtful], '2019', [])).toBe(timeSeries[1])
  })

  test('is not fetched across a break in the series', () => {
    expect(previous(timeSeries, '2018', ['2017'])).toBeNull()
    expect(previous(timeSeries, '2018', ['2016'])).toBe(timeSeries[1])
    expect(previous(timeSeries, '2016', ['2018'])).toBe(timeSeries[0])
    expect(previous(timeSeries, '2018', ['2019', '2017', '2014'])).toBeNull()
  })
})

describe('changes', () => {
  const counts = (numerator: number | null, denominator: number, coverage: number | null = 1) => {
    return { period: '', value: 1, status: 'ok' as const, numerator, denominator, coverage }
  }
  const step = (measure: string, now: Measured, before: Measured): Step => ({
    measure,
    now,
    before
  })

  test('are a difference between shares and a ratio between rates', () => {
    // Newcombe's own example: 56/70 and 48/80, 0.0524 to 0.3339.
    const [share, rate] = judgeChanges([
      step('percent', counts(56, 70), counts(48, 80)),
      step('rate', counts(40, 9000), counts(80, 9000))
    ])
    expect(share?.comparison).toMatchObject({ kind: 'difference' })
    expect(share?.comparison?.lower).toBeCloseTo(0.0524, 4)
    expect(share?.comparison?.upper).toBeCloseTo(0.3339, 4)
    expect(share?.verdict).toBe('higher')
    const ratio = rateRatio({ events: 40, population: 9000 }, { events: 80, population: 9000 })
    expect(rate?.comparison).toMatchObject({ kind: 'ratio', estimate: 0.5, upper: ratio.upper })
    expect(rate?.verdict).toBe('lower')
  })

  test('are not tested without counts, without all members, or without a value before', () => {
    const whole = counts(10, 1000)
    const judged = judgeChanges([
      null,
      step('mean', whole, whole),
      step('percent', counts(null, 1000), whole),
      step('percent', counts(600, 1000, 0.95), whole),
      step('percent', whole, counts(600, 1000, 0.95)),
      step('percent', counts(600, 1000, null), whole)
    ])
    expect(judged.map(({ verdict }) => verdict)).toEqual([
      ...Array.from({ length: 5 }, () => 'untested'),
      'higher'
    ])
  })

  test('are held to a false discovery rate together', () => {
    // Alone its p is 0.03; among nineteen that show nothing it is no finding.
    const found = step('percent', counts(120, 1000), counts(90, 1000))
    const nothing = step('percent', counts(100, 1000), counts(100, 1000))
    expect(judgeChanges([found])[0]?.verdict).toBe('higher')
    const many = judgeChanges([found, ...Array.from({ length: 19 }, () => nothing)])
    expect(many.every(({ verdict }) => verdict === 'none')).toBe(true)
  })
})
