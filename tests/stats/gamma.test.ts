import { describe, expect, test } from 'vitest'
import { incompleteGamma, logGamma } from '../../src/lib/stats/numerical/gamma.ts'
import { poissonAtMost } from './tail.ts'

describe('logGamma', () => {
  test('is the factorial and the half-integer value', () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
  })

  test('follows Euler’s constant near 0', () => {
    expect(logGamma(1e-9)).toBeCloseTo(-Math.log(1e-9) - 0.5772156649015329e-9, 12)
  })

  test('agrees with SciPy 1.17', () => {
    expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 13)
    expect(logGamma(1234.5)).toBeCloseTo(7550.550901077894, 9)
  })

  test.each([0.2, 0.7, 3.3, 88.8])('obeys the recurrence at %d', (x) => {
    expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 11)
  })

  test('refuses what lies outside', () => {
    expect(() => logGamma(0)).toThrow(RangeError)
  })
})

describe('incompleteGamma', () => {
  test.each([
    [1, 0.3],
    [4, 2],
    [4, 9],
    [20, 12],
    [20, 35],
    [150, 150]
  ])('Q(%d, %d) is the summed Poisson probability', (a, x) => {
    const { p, q } = incompleteGamma(a, x)
    expect(q).toBeCloseTo(poissonAtMost(a - 1, x), 11)
    expect(p + q).toBeCloseTo(1, 14)
  })

  test('is continuous where the series gives way to the fraction', () => {
    for (const a of [0.3, 2.5, 40.5]) {
      const before = incompleteGamma(a, (a + 1) * (1 - 1e-13)).p
      expect(incompleteGamma(a, a + 1).p).toBeCloseTo(before, 11)
    }
  })

  test('starts at 0 and refuses what lies outside', () => {
    expect(incompleteGamma(2, 0)).toEqual({ p: 0, q: 1 })
    expect(() => incompleteGamma(0, 1)).toThrow('a must be a finite number above 0, got 0')
    expect(() => incompleteGamma(1, -1)).toThrow('got -1')
  })
})
