import { describe, expect, test } from 'vitest'
import { rateRatio, ratioP } from '../../src/lib/stats/difference.ts'
import type { Rate } from '../../src/lib/stats/rate.ts'
import { drawPoisson, generator } from './generator.ts'
import { binomialAtMost, crossing } from './tail.ts'

const rate = (events: number, population: number): Rate => ({ events, population })

describe('rateRatio', () => {
  test('is the textbook interval on the log scale from ten events', () => {
    const { ratio, lower, upper } = rateRatio(rate(60, 10_000), rate(40, 10_000))
    expect(ratio).toBeCloseTo(1.5, 12)
    const error = Math.sqrt(1 / 60 + 1 / 40)
    expect(Math.log(lower)).toBeCloseTo(Math.log(1.5) - 1.959963984540054 * error, 12)
    expect(Math.log(upper)).toBeCloseTo(Math.log(1.5) + 1.959963984540054 * error, 12)
  })

  test.each([
    [4, 1000, 15, 3000],
    [9, 800, 200, 20_000],
    [1, 500, 1, 700],
    [30, 9000, 2, 100]
  ])('puts 0.025 in each summed binomial tail for %d/%d and %d/%d', (ea, na, eb, nb) => {
    const n = ea + eb
    const low = crossing((share) => 1 - binomialAtMost(ea - 1, n, share) - 0.025, 1e-9, 1 - 1e-9)
    const high = crossing((share) => binomialAtMost(ea, n, share) - 0.025, 1e-9, 1 - 1e-9)
    const { lower, upper } = rateRatio(rate(ea, na), rate(eb, nb))
    expect(lower / (((low / (1 - low)) * nb) / na)).toBeCloseTo(1, 8)
    expect(upper / (((high / (1 - high)) * nb) / na)).toBeCloseTo(1, 8)
  })

  test('agrees with SciPy’s Clopper–Pearson interval for 4 of 19', () => {
    const { lower, upper } = rateRatio(rate(4, 1), rate(15, 1))
    expect(lower / (1 + lower)).toBeCloseTo(0.06052453770923574, 11)
    expect(upper / (1 + upper)).toBeCloseTo(0.45565308189150605, 11)
  })

  test('changes to the exact method below ten events on either side', () => {
    const width = (a: number, b: number): number => {
      const { lower, upper } = rateRatio(rate(a, 1000), rate(b, 1000))
      return Math.log(upper / lower) / Math.sqrt(1 / a + 1 / b) / (2 * 1.959963984540054)
    }
    expect(width(10, 10)).toBeCloseTo(1, 12)
    for (const [a, b] of [
      [9.99, 10],
      [10, 9.99],
      [9, 400]
    ] as const) {
      expect(width(a, b)).toBeGreaterThan(1.01)
      expect(width(a, b)).toBeLessThan(1.3)
    }
  })

  test('stands on zero', () => {
    const none = rateRatio(rate(0, 1000), rate(12, 2000))
    expect(none.ratio).toBe(0)
    expect(none.lower).toBe(0)
    // With no event in a the upper limit solves (1 − share)^12 = 0.025.
    const share = 1 - 0.025 ** (1 / 12)
    expect(none.upper).toBeCloseTo((share / (1 - share)) * 2, 10)
    const all = rateRatio(rate(12, 2000), rate(0, 1000))
    expect(all.ratio).toBe(Infinity)
    expect(all.upper).toBe(Infinity)
    expect(all.lower).toBeCloseTo(1 / none.upper, 12)
    expect(rateRatio(rate(0, 10), rate(0, 20))).toEqual({ ratio: NaN, lower: 0, upper: Infinity })
    expect(ratioP(rate(0, 10), rate(0, 20))).toBe(1)
  })

  test.each([
    [60, 40],
    [6.5, 40],
    [3, 3]
  ])('inverts with the order for %d and %d events', (ea, eb) => {
    const [a, b] = [rate(ea, 700), rate(eb, 900)]
    const [there, back] = [rateRatio(a, b), rateRatio(b, a)]
    expect(there.ratio * back.ratio).toBeCloseTo(1, 12)
    expect(there.lower * back.upper).toBeCloseTo(1, 10)
    expect(there.upper * back.lower).toBeCloseTo(1, 10)
    expect(ratioP(a, b)).toBeCloseTo(ratioP(b, a), 11)
  })

  test('rises with the events of the first', () => {
    for (let events = 0; events < 9; events += 0.5) {
      const here = rateRatio(rate(events, 1000), rate(30, 4000))
      const next = rateRatio(rate(events + 0.5, 1000), rate(30, 4000))
      expect(next.lower).toBeGreaterThan(here.lower)
      expect(next.upper).toBeGreaterThan(here.upper)
    }
  })

  test.each([
    [5, 40],
    [40, 60]
  ])('covers the true ratio at least 94 times in 100 at means %d and %d', (ma, mb) => {
    const random = generator(1894 + ma)
    let covered = 0
    for (let i = 0; i < 3000; i++) {
      const a = rate(drawPoisson(random, ma), 1000)
      const { lower, upper } = rateRatio(a, rate(drawPoisson(random, mb), 1000))
      if (lower <= ma / mb && ma / mb <= upper) covered++
    }
    expect(covered / 3000).toBeGreaterThan(0.94)
    expect(covered / 3000).toBeLessThan(0.99)
  })

  test('refuses impossible input on either side', () => {
    expect(() => rateRatio(rate(-1, 10), rate(1, 10))).toThrow('got -1')
    expect(() => rateRatio(rate(1, 10), rate(1, 0))).toThrow('population must be a finite number')
    expect(() => ratioP(rate(1, 10), rate(NaN, 10))).toThrow('got NaN')
    expect(() => ratioP(rate(1, NaN), rate(1, 10))).toThrow(RangeError)
  })
})
