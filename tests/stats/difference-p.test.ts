import { describe, expect, test } from 'vitest'
import { differenceP, newcombe, rateRatio, ratioP } from '../../src/lib/stats/difference.ts'
import type { Rate } from '../../src/lib/stats/rate.ts'
import { drawBinomial, generator } from './generator.ts'
import { binomialAtMost, crossing } from './tail.ts'

const rate = (events: number, population: number): Rate => ({ events, population })

/** Wilson's limits as the roots of the score equation, at any z. */
function limits(events: number, n: number, z: number): [number, number] {
  const seen = events / n
  const excess = (share: number): number => (seen - share) ** 2 - (z * z * share * (1 - share)) / n
  return [crossing(excess, 1e-12, seen), crossing(excess, seen, 1 - 1e-12)]
}

describe('differenceP', () => {
  test('is below 5 % exactly when the interval leaves 0 out', () => {
    const random = generator(1885)
    let found = 0
    for (let i = 0; i < 2000; i++) {
      const [na, nb] = [1 + Math.floor(random() * 200), 1 + Math.floor(random() * 200)]
      const a = { events: Math.floor(random() * (na + 1)), n: na }
      const b = { events: Math.floor(random() * (nb + 1)), n: nb }
      const { lower, upper } = newcombe(a, b)
      const apart = lower > 0 || upper < 0
      expect(differenceP(a, b) < 0.05).toBe(apart)
      if (apart) found++
    }
    expect(found).toBeGreaterThan(200)
    expect(found).toBeLessThan(1800)
  })

  test('is the level at which the interval, built from the score equation, touches 0', () => {
    const z = crossing(
      (trial) => 0.2 - Math.hypot(0.8 - limits(56, 70, trial)[0], limits(48, 80, trial)[1] - 0.6),
      0.1,
      10
    )
    // Two-sided tail by the trapezoid rule on the density.
    const h = 1e-3
    let tail = 0
    for (let x = z; x < 12; x += h) {
      tail += (h * (Math.exp(-(x ** 2) / 2) + Math.exp(-((x + h) ** 2) / 2))) / 2
    }
    const p = differenceP({ events: 56, n: 70 }, { events: 48, n: 80 })
    expect(p).toBeCloseTo((2 * tail) / Math.sqrt(2 * Math.PI), 7)
  })

  test('is 1 for equal shares, small for the extreme ones and falls with n', () => {
    expect(differenceP({ events: 3, n: 30 }, { events: 10, n: 100 })).toBe(1)
    expect(differenceP({ events: 0, n: 8 }, { events: 0, n: 3 })).toBe(1)
    expect(differenceP({ events: 0, n: 5000 }, { events: 5000, n: 5000 })).toBeLessThan(1e-300)
    const small = differenceP({ events: 5, n: 10 }, { events: 7, n: 10 })
    const large = differenceP({ events: 50, n: 100 }, { events: 70, n: 100 })
    expect(large).toBeLessThan(small)
  })

  test('is about evenly spread when there is no difference', () => {
    const random = generator(1883)
    let below = 0
    for (let i = 0; i < 4000; i++) {
      const a = { events: drawBinomial(random, 90, 0.4), n: 90 }
      const b = { events: drawBinomial(random, 200, 0.4), n: 200 }
      if (differenceP(a, b) < 0.05) below++
    }
    expect(below / 4000).toBeGreaterThan(0.035)
    expect(below / 4000).toBeLessThan(0.065)
  })
})

describe('ratioP', () => {
  test('is twice the smaller summed binomial tail below ten events', () => {
    // Given 11 events in all, a's share under equal rates is 1000/6000.
    const above = 1 - binomialAtMost(4, 11, 1 / 6)
    expect(ratioP(rate(5, 1000), rate(6, 5000))).toBeCloseTo(2 * above, 11)
    const below = binomialAtMost(2, 42, 1 / 6)
    expect(ratioP(rate(2, 1000), rate(40, 5000))).toBeCloseTo(2 * below, 11)
    expect(ratioP(rate(4, 1000), rate(15, 3000))).toBeCloseTo(2 * binomialAtMost(4, 19, 0.25), 11)
  })

  test('is below 5 % exactly when the interval leaves 1 out', () => {
    const random = generator(1893)
    let found = 0
    for (let i = 0; i < 2000; i++) {
      const a = rate(Math.floor(random() * 30), 500 + random() * 1000)
      const b = rate(random() * 60, 500 + random() * 1000)
      const { lower, upper } = rateRatio(a, b)
      const apart = lower > 1 || upper < 1
      expect(ratioP(a, b) < 0.05).toBe(apart)
      if (apart) found++
    }
    expect(found).toBeGreaterThan(300)
    expect(found).toBeLessThan(1700)
  })

  test('is 1 for equal rates', () => {
    expect(ratioP(rate(20, 1000), rate(40, 2000))).toBe(1)
    expect(ratioP(rate(4, 1000), rate(4, 1000))).toBe(1)
  })
})
