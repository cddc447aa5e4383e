import { describe, expect, test } from 'vitest'
import { twoSidedP } from '../../src/lib/stats/numerical/normal.ts'
import { logLinearRate } from '../../src/lib/stats/trend.ts'
import { drawPoisson, generator } from './generator.ts'

describe('logLinearRate', () => {
  test('gives back an exact yearly change', () => {
    const points = [0, 1, 2, 5].map((x) => ({ x, events: 40 * 1.1 ** x, population: 2000 }))
    expect(logLinearRate(points).estimate).toBeCloseTo(1.1 ** 5, 12)
  })

  test('solves the normal equations', () => {
    const points = [
      { x: 2018, events: 31, population: 9000 },
      { x: 2019, events: 44, population: 9100 },
      { x: 2020, events: 28, population: 9300 },
      { x: 2021, events: 52, population: 9250 },
      { x: 2022, events: 57, population: 9400 }
    ]
    // Cramer's rule on the uncentred equations, x from 2018.
    let [w, wx, wxx, wy, wxy] = [0, 0, 0, 0, 0]
    for (const { x, events, population } of points) {
      const [t, y] = [x - 2018, Math.log(events / population)]
      w += events
      wx += events * t
      wxx += events * t * t
      wy += events * y
      wxy += events * t * y
    }
    const determinant = w * wxx - wx * wx
    const slope = (w * wxy - wx * wy) / determinant
    const error = Math.sqrt(w / determinant)
    const { estimate, lower, upper, p } = logLinearRate(points)
    // Four years from the first to the last.
    expect(estimate).toBeCloseTo(Math.exp(4 * slope), 11)
    expect(lower).toBeCloseTo(Math.exp(4 * (slope - 1.959963984540054 * error)), 11)
    expect(upper).toBeCloseTo(Math.exp(4 * (slope + 1.959963984540054 * error)), 11)
    expect(p).toBeCloseTo(twoSidedP(slope / error), 10)
  })

  test('inverts when the axis is turned', () => {
    const points = [30, 41, 38, 55].map((events, x) => ({ x, events, population: 1000 + 10 * x }))
    const there = logLinearRate(points)
    const back = logLinearRate(points.map((point) => ({ ...point, x: -point.x })))
    expect(there.estimate * back.estimate).toBeCloseTo(1, 12)
    expect(there.lower * back.upper).toBeCloseTo(1, 12)
    expect(there.p).toBeCloseTo(back.p, 12)
  })

  test('adds a half to every point when one has no event', () => {
    const points = [0, 3, 5, 9].map((events, x) => ({ x, events, population: 500 }))
    const shifted = points.map((point) => ({ ...point, events: point.events + 0.5 }))
    expect(logLinearRate(points)).toEqual(logLinearRate(shifted))
    const whole = points.map((point) => ({ ...point, events: point.events + 1 }))
    expect(logLinearRate(whole)).not.toEqual(
      logLinearRate(whole.map((point) => ({ ...point, events: point.events + 0.5 })))
    )
  })

  test('knows nothing of a series without events', () => {
    const points = [100, 200, 400, 800].map((population, x) => ({ x, events: 0, population }))
    expect(logLinearRate(points)).toEqual({
      estimate: 1,
      lower: 0,
      upper: Infinity,
      p: 1,
      turns: false
    })
  })

  test('agrees with itself: p below 5 % exactly when the interval leaves 1 out', () => {
    const random = generator(2014)
    let found = 0
    for (let i = 0; i < 1000; i++) {
      const points = [0, 1, 2, 3, 4].map((x) => ({
        x,
        events: drawPoisson(random, 15),
        population: 1000 + 100 * x
      }))
      const { lower, upper, p } = logLinearRate(points)
      const apart = lower > 1 || upper < 1
      expect(p < 0.05).toBe(apart)
      if (apart) found++
    }
    expect(found).toBeGreaterThan(20)
  })

  test('covers the true change about 95 times in 100', () => {
    const random = generator(2022)
    let covered = 0
    for (let i = 0; i < 3000; i++) {
      const points = [0, 1, 2, 3, 4, 5].map((x) => ({
        x,
        events: drawPoisson(random, 60 * 1.05 ** x),
        population: 1000
      }))
      const { lower, upper } = logLinearRate(points)
      if (lower <= 1.05 ** 5 && 1.05 ** 5 <= upper) covered++
    }
    expect(covered / 3000).toBeGreaterThan(0.935)
    expect(covered / 3000).toBeLessThan(0.965)
  })

  test('refuses short series and impossible points', () => {
    const points = [1, 2, 3, 4].map((x) => ({ x, events: 5, population: 100 }))
    expect(() => logLinearRate(points.slice(2))).toThrow('A trend needs 3 different x, got 2')
    expect(() => logLinearRate([...points, { x: 5, events: -2, population: 9 }])).toThrow('got -2')
    expect(() => logLinearRate([...points, { x: 5, events: 2, population: 0 }])).toThrow('got 0')
    expect(() => logLinearRate([...points, { x: Infinity, events: 2, population: 1 }])).toThrow(
      'got Infinity'
    )
  })
})
