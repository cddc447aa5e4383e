import { describe, expect, test } from 'vitest'
import { betaCdf, betaQuantile } from '../../src/lib/stats/numerical/beta.ts'
import { binomialAtMost } from './tail.ts'

describe('betaCdf', () => {
  test.each([
    [1, 12, 0.05],
    [3, 12, 0.4],
    [12, 12, 0.9],
    [40, 200, 0.18],
    [9, 5000, 0.001]
  ])('is the summed binomial probability of %d or more out of %d', (k, n, share) => {
    expect(betaCdf(share, k, n - k + 1)).toBeCloseTo(1 - binomialAtMost(k - 1, n, share), 10)
  })

  test.each([
    [0.3, 2, 5, 0.579825],
    [0.9, 2.5, 0.7, 0.6239321729007935],
    [0.5, 30, 30, 0.5]
  ])('agrees with SciPy 1.17 at I_%d(%d, %d)', (x, a, b, expected) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(expected, 12)
  })

  test('is symmetric', () => {
    for (const x of [0.01, 0.2, 0.5, 0.83]) {
      expect(betaCdf(x, 3.5, 7.25)).toBeCloseTo(1 - betaCdf(1 - x, 7.25, 3.5), 12)
    }
  })

  test('refuses what lies outside', () => {
    expect(() => betaCdf(1.5, 1, 1)).toThrow('x must be between 0 and 1, got 1.5')
    expect(() => betaCdf(0.5, 0, 1)).toThrow('a must be a finite number above 0, got 0')
    expect(() => betaCdf(0.5, 1, NaN)).toThrow('got NaN')
  })
})

describe('betaQuantile', () => {
  test('agrees with SciPy 1.17', () => {
    expect(betaQuantile(0.025, 3, 18)).toBeCloseTo(0.0320709371854637, 12)
    expect(betaQuantile(0.025, 9, 1)).toBeCloseTo(0.6637328831200572, 12)
  })

  test('inverts the distribution function', () => {
    for (const p of [0.001, 0.025, 0.5, 0.975]) {
      expect(betaCdf(betaQuantile(p, 0.4, 900), 0.4, 900)).toBeCloseTo(p, 11)
      expect(betaCdf(betaQuantile(p, 7, 2.5), 7, 2.5)).toBeCloseTo(p, 11)
    }
  })

  test('has its edges at 0 and 1', () => {
    expect(betaQuantile(0, 2, 2)).toBe(0)
    expect(betaQuantile(1, 2, 2)).toBe(1)
  })
})
