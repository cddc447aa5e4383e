import { describe, expect, test } from 'vitest'
import { Z95 } from '../../src/lib/stats/numerical/normal.ts'
import { wilson } from '../../src/lib/stats/proportion.ts'
import { drawBinomial, generator } from './generator.ts'
import { crossing } from './tail.ts'

/** The share whose score statistic against the observed one is exactly ±z, found numerically. */
function byScore(events: number, n: number, z: number): [lower: number, upper: number] {
  const seen = events / n
  const excess = (share: number): number => (seen - share) ** 2 - (z * z * share * (1 - share)) / n
  return [
    events === 0 ? 0 : crossing(excess, 1e-12, seen * (1 - 1e-12)),
    events === n ? 1 : crossing(excess, seen, 1 - 1e-12)
  ]
}

describe('wilson', () => {
  test('gives the reference value', () => {
    const { lower, upper } = wilson(81, 263)
    expect(lower).toBeCloseTo(0.2553, 4)
    expect(upper).toBeCloseTo(0.3662, 4)
  })

  test.each([
    [0, 10, Z95],
    [1, 10, Z95],
    [9.4, 10, Z95],
    [10, 10, Z95],
    [81, 263, Z95],
    [17.3, 40, 1],
    [3, 5000, Z95],
    [2500, 5000, 3.29]
  ])('solves the score equation for %d of %d at z = %d', (events, n, z) => {
    const [lower, upper] = byScore(events, n, z)
    const interval = wilson(events, n, z)
    expect(interval.lower).toBeCloseTo(lower, 10)
    expect(interval.upper).toBeCloseTo(upper, 10)
  })

  test('has exact ends, never leaves 0–1 and holds the share', () => {
    for (const n of [1, 2, 7, 33, 1000]) {
      expect(wilson(0, n).lower).toBe(0)
      expect(wilson(n, n).upper).toBe(1)
      for (let events = 0; events <= n; events++) {
        const { lower, upper } = wilson(events, n)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(events / n)
        expect(upper).toBeGreaterThanOrEqual(events / n)
      }
    }
  })

  test('is symmetric, rises with the events and narrows with n', () => {
    for (let events = 0; events < 20; events++) {
      const here = wilson(events, 20)
      expect(here.lower).toBeCloseTo(1 - wilson(20 - events, 20).upper, 14)
      expect(here.lower).toBeLessThan(wilson(events + 1, 20).lower)
      expect(here.upper).toBeLessThan(wilson(events + 1, 20).upper)
      const more = wilson(events * 10, 200)
      expect(more.upper - more.lower).toBeLessThan(here.upper - here.lower)
    }
  })

  test('shrinks to the share at z = 0', () => {
    expect(wilson(3, 12, 0)).toEqual({ lower: 0.25, upper: 0.25 })
  })

  test('covers the true share about 95 times in 100', () => {
    const random = generator(18)
    let covered = 0
    for (let i = 0; i < 20_000; i++) {
      const { lower, upper } = wilson(drawBinomial(random, 120, 0.3), 120)
      if (lower <= 0.3 && 0.3 <= upper) covered++
    }
    expect(covered / 20_000).toBeGreaterThan(0.94)
    expect(covered / 20_000).toBeLessThan(0.96)
  })

  test.each([
    [5, 4, 'got 5 of 4'],
    [-1, 4, 'got -1'],
    [NaN, 4, 'got NaN'],
    [0, 0, 'n must be a finite number above 0, got 0'],
    [1, NaN, 'got NaN']
  ])('refuses %d of %d', (events, n, message) => {
    expect(() => wilson(events, n)).toThrow(RangeError)
    expect(() => wilson(events, n)).toThrow(message)
  })
})
