import { describe, expect, test } from 'vitest'
import { chiSquareQuantile } from '../../src/lib/stats/numerical/chi-square.ts'
import { EXACT_BELOW, poissonInterval, rateInterval } from '../../src/lib/stats/rate.ts'
import { drawPoisson, generator } from './generator.ts'
import { crossing, poissonAtMost } from './tail.ts'

describe('poissonInterval', () => {
  test('gives the reference values', () => {
    const byar = poissonInterval(25)
    expect(Math.abs(byar.lower - 16.18)).toBeLessThan(0.02)
    expect(Math.abs(byar.upper - 36.9)).toBeLessThan(0.02)
    const exact = poissonInterval(3)
    expect(exact.lower).toBeCloseTo(0.6187, 4)
    expect(exact.upper).toBeCloseTo(8.7673, 4)
  })

  test('is Byar’s formula from ten events', () => {
    expect(poissonInterval(10).lower).toBeCloseTo(
      10 * (1 - 1 / 90 - 1.959963984540054 / Math.sqrt(90)) ** 3,
      12
    )
    expect(poissonInterval(10).upper).toBeCloseTo(
      11 * (1 - 1 / 99 + 1.959963984540054 / Math.sqrt(99)) ** 3,
      12
    )
    expect(poissonInterval(25).lower).not.toBeCloseTo(chiSquareQuantile(0.025, 50) / 2, 4)
  })

  test.each([1, 2, 3, 5, 9])('puts 0.025 in each summed tail at %d events', (events) => {
    const { lower, upper } = poissonInterval(events)
    const byLower = crossing((mean) => 1 - poissonAtMost(events - 1, mean) - 0.025, 1e-9, events)
    const byUpper = crossing((mean) => poissonAtMost(events, mean) - 0.025, events, 50)
    expect(lower).toBeCloseTo(byLower, 9)
    expect(upper).toBeCloseTo(byUpper, 9)
  })

  test('at 0 events goes from 0 to the two-sided exact limit', () => {
    expect(poissonInterval(0).lower).toBe(0)
    expect(poissonInterval(0).upper).toBeCloseTo(-Math.log(0.025), 11)
  })

  test('lies within 1 % of the exact limits wherever Byar is used', () => {
    for (const events of [10, 12.5, 30, 100, 2000]) {
      const { lower, upper } = poissonInterval(events)
      expect(Math.abs(lower / (chiSquareQuantile(0.025, 2 * events) / 2) - 1)).toBeLessThan(0.01)
      expect(Math.abs(upper / (chiSquareQuantile(0.975, 2 * events + 2) / 2) - 1)).toBeLessThan(
        0.01
      )
    }
  })

  test('hardly jumps at the change of method', () => {
    const below = poissonInterval(EXACT_BELOW - 1e-9)
    const above = poissonInterval(EXACT_BELOW)
    expect(Math.abs(above.lower - below.lower)).toBeLessThan(0.01)
    expect(Math.abs(above.upper - below.upper)).toBeLessThan(0.01)
  })

  test('rises with the events, whole or not, and holds them', () => {
    let before = poissonInterval(0)
    for (let events = 0.25; events < 60; events += 0.25) {
      const here = poissonInterval(events)
      expect(here.lower).toBeGreaterThan(before.lower)
      expect(here.upper).toBeGreaterThan(before.upper)
      expect(here.lower).toBeLessThan(events)
      expect(here.upper).toBeGreaterThan(events)
      before = here
    }
  })

  test.each([4, 8, 25])('covers a mean of %d at least 94 times in 100', (mean) => {
    const random = generator(1860 + mean)
    let covered = 0
    for (let i = 0; i < 5000; i++) {
      const { lower, upper } = poissonInterval(drawPoisson(random, mean))
      if (lower <= mean && mean <= upper) covered++
    }
    expect(covered / 5000).toBeGreaterThan(0.94)
    expect(covered / 5000).toBeLessThan(0.99)
  })

  test.each([-1, NaN, Infinity])('refuses %d', (events) => {
    expect(() => poissonInterval(events)).toThrow(RangeError)
    expect(() => poissonInterval(events)).toThrow(`got ${events}`)
  })
})

describe('rateInterval', () => {
  test('is the interval of the events per population', () => {
    const { lower, upper } = rateInterval(25, 12_500, 10_000)
    expect(lower).toBeCloseTo(poissonInterval(25).lower * 0.8, 12)
    expect(upper).toBeCloseTo(poissonInterval(25).upper * 0.8, 12)
  })

  test('refuses an empty population and base', () => {
    expect(() => rateInterval(1, 0, 1000)).toThrow(
      'population must be a finite number above 0, got 0'
    )
    expect(() => rateInterval(1, 10, -1)).toThrow('per must be a finite number above 0, got -1')
    expect(() => rateInterval(-3, 10, 1000)).toThrow('got -3')
  })
})
