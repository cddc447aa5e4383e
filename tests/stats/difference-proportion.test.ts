import { describe, expect, test } from 'vitest'
import { differenceP, newcombe } from '../../src/lib/stats/difference.ts'
import { drawBinomial, generator } from './generator.ts'

describe('newcombe', () => {
  test('gives the reference value', () => {
    const { difference, lower, upper } = newcombe({ events: 56, n: 70 }, { events: 48, n: 80 })
    expect(difference).toBeCloseTo(0.2, 10)
    expect(lower).toBeCloseTo(0.0524, 4)
    expect(upper).toBeCloseTo(0.3339, 4)
  })

  // Newcombe 1998, table II, method 10: the other contrasts printed there.
  test.each([
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1]
  ])('agrees with the paper for %d/%d − %d/%d', (ea, na, eb, nb, lower, upper) => {
    const interval = newcombe({ events: ea, n: na }, { events: eb, n: nb })
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  test('changes sign with the order', () => {
    const [a, b] = [
      { events: 31.4, n: 90 },
      { events: 12, n: 77 }
    ]
    const [there, back] = [newcombe(a, b), newcombe(b, a)]
    expect(there.difference).toBeCloseTo(-back.difference, 14)
    expect(there.lower).toBeCloseTo(-back.upper, 14)
    expect(there.upper).toBeCloseTo(-back.lower, 14)
    expect(differenceP(a, b)).toBeCloseTo(differenceP(b, a), 13)
  })

  test('covers the true difference about 95 times in 100', () => {
    const random = generator(1880)
    let covered = 0
    for (let i = 0; i < 10_000; i++) {
      const a = { events: drawBinomial(random, 60, 0.7), n: 60 }
      const b = { events: drawBinomial(random, 150, 0.6), n: 150 }
      const { lower, upper } = newcombe(a, b)
      if (lower <= 0.1 && 0.1 <= upper) covered++
    }
    expect(covered / 10_000).toBeGreaterThan(0.94)
    expect(covered / 10_000).toBeLessThan(0.965)
  })

  test('refuses impossible counts on either side', () => {
    const good = { events: 1, n: 2 }
    expect(() => newcombe({ events: 3, n: 2 }, good)).toThrow('got 3 of 2')
    expect(() => newcombe(good, { events: NaN, n: 2 })).toThrow('got NaN')
    expect(() => differenceP(good, { events: 0, n: 0 })).toThrow('got 0')
  })
})
