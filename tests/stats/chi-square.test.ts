import { describe, expect, test } from 'vitest'
import { chiSquareCdf, chiSquareQuantile } from '../../src/lib/stats/numerical/chi-square.ts'
import { Z95 } from '../../src/lib/stats/numerical/normal.ts'

describe('chiSquareQuantile', () => {
  test.each([
    [0.025, 6, 1.2373442457912027],
    [0.975, 8, 17.534546139484647],
    [0.5, 3.7, 3.058889359041863],
    [0.975, 2000, 2125.8423024497756],
    [0.025, 20_000, 19609.904934520368]
  ])('agrees with SciPy 1.17 at p = %d, %d degrees of freedom', (p, df, expected) => {
    expect(chiSquareQuantile(p, df) / expected).toBeCloseTo(1, 10)
  })

  test('has the closed forms of one and two degrees of freedom', () => {
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(Z95 ** 2, 11)
    for (const p of [0.001, 0.025, 0.5, 0.975, 0.9999]) {
      expect(chiSquareQuantile(p, 2)).toBeCloseTo(-2 * Math.log1p(-p), 10)
    }
  })

  test('inverts the distribution function, also for small and broken degrees of freedom', () => {
    for (const df of [0.05, 0.5, 1.3, 7.7, 240.2]) {
      for (const p of [0.025, 0.4, 0.6, 0.975]) {
        expect(chiSquareCdf(chiSquareQuantile(p, df), df)).toBeCloseTo(p, 11)
      }
    }
  })

  test('keeps its relative accuracy in the lower tail', () => {
    expect(chiSquareCdf(chiSquareQuantile(1e-20, 4), 4) / 1e-20).toBeCloseTo(1, 10)
  })

  test('rises with p and with the degrees of freedom', () => {
    expect(chiSquareQuantile(0.3, 4)).toBeLessThan(chiSquareQuantile(0.31, 4))
    expect(chiSquareQuantile(0.3, 4)).toBeLessThan(chiSquareQuantile(0.3, 4.1))
  })

  test('survives a quantile too small to be represented', () => {
    expect(chiSquareQuantile(0.025, 0.002)).toBeLessThan(1e-300)
  })

  test('has its edges and refuses what lies outside', () => {
    expect(chiSquareQuantile(0, 3)).toBe(0)
    expect(chiSquareQuantile(1, 3)).toBe(Infinity)
    expect(() => chiSquareQuantile(-0.1, 3)).toThrow('p must be between 0 and 1, got -0.1')
    expect(() => chiSquareQuantile(0.5, 0)).toThrow('df must be a finite number above 0, got 0')
    expect(() => chiSquareCdf(-2, 3)).toThrow('got -2')
  })
})
