import { describe, expect, test } from 'vitest'
import { compareBeside, restBeside } from '../../src/lib/stats/beside.ts'
import type { Measured } from '../../src/lib/stats/change.ts'

const place = (period: string, numerator: number, denominator: number): Measured => {
  const value = (100 * numerator) / denominator
  return { period, value, status: 'ok', coverage: null, numerator, denominator }
}
const county = (numerator: number, denominator: number, coverage: number | null = 1) => {
  return { numerator, denominator, coverage }
}

const sides = {
  before: place('2023', 140, 200),
  after: place('2026', 150, 200),
  countyBefore: county(740, 1200),
  countyAfter: county(700, 1200)
}

describe('a place beside the rest of its county', () => {
  test('has the county less itself on either side', () => {
    expect(restBeside(sides)).toMatchObject({
      before: { numerator: 600, denominator: 1000 },
      after: { numerator: 550, denominator: 1000 }
    })
    // .05 − (.55 − .6)
    expect(compareBeside('percent', sides)?.estimate).toBeCloseTo(0.1, 12)
  })

  test('has none where the county is not known, or is of other kommuner on one side', () => {
    expect(compareBeside('percent', { ...sides, countyAfter: null })).toBeNull()
    const lacking = { ...sides, countyAfter: county(700, 1200, 1200 / 1210) }
    expect(compareBeside('percent', lacking)).toBeNull()
    expect(restBeside({ ...sides, countyBefore: county(740, 1200, 1200 / 1210) })).toBeNull()
    // A county that its source publishes has everybody in it.
    const published = {
      countyBefore: county(740, 1200, null),
      countyAfter: county(700, 1200, null)
    }
    expect(compareBeside('percent', { ...sides, ...published })).not.toBeNull()
  })

  test('is not tested where the place itself lacks a member', () => {
    const part = { ...sides, after: { ...sides.after, coverage: 0.95 } }
    expect(compareBeside('percent', part)).toBeNull()
  })
})
