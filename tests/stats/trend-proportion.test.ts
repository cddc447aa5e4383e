import { describe, expect, test } from 'vitest'
import { twoSidedP } from '../../src/lib/stats/numerical/normal.ts'
import { cochranArmitage } from '../../src/lib/stats/trend.ts'
import { drawBinomial, generator } from './generator.ts'

const survey = [
  { x: 2014, events: 81, n: 263 },
  { x: 2017, events: 95, n: 281 },
  { x: 2020, events: 99, n: 270 },
  { x: 2023, events: 104, n: 255 }
]

describe('cochranArmitage', () => {
  test('agrees with NumPy and SciPy 1.17', () => {
    const { slopeSign, p } = cochranArmitage(survey)
    expect(slopeSign).toBe(1)
    expect(p).toBeCloseTo(0.013395020052605885, 11)
  })

  test('is N·r² of the single answers against x', () => {
    // The second route: z² = N times the squared correlation over every single 0/1 answer.
    const answers = survey.flatMap(({ x, events, n }) =>
      Array.from({ length: n }, (_, i) => [x - 2014, i < events ? 1 : 0] as const)
    )
    const size = answers.length
    const mx = answers.reduce((total, [x]) => total + x, 0) / size
    const my = answers.reduce((total, [, y]) => total + y, 0) / size
    let [sxy, sxx, syy] = [0, 0, 0]
    for (const [x, y] of answers) {
      sxy += (x - mx) * (y - my)
      sxx += (x - mx) ** 2
      syy += (y - my) ** 2
    }
    const z = Math.sqrt(size) * (sxy / Math.sqrt(sxx * syy))
    expect(cochranArmitage(survey).p).toBeCloseTo(twoSidedP(z), 11)
  })

  test('turns with the axis and the question, and takes any scale of x', () => {
    const { p } = cochranArmitage(survey)
    const mirrored = cochranArmitage(survey.map((point) => ({ ...point, x: -point.x })))
    const opposite = cochranArmitage(
      survey.map((point) => ({ ...point, events: point.n - point.events }))
    )
    const scaled = cochranArmitage(survey.map((point) => ({ ...point, x: (point.x - 2014) * 12 })))
    expect([mirrored.slopeSign, opposite.slopeSign, scaled.slopeSign]).toEqual([-1, -1, 1])
    for (const other of [mirrored, opposite, scaled]) expect(other.p).toBeCloseTo(p, 10)
  })

  test('is flat when every share is the same, also none and all', () => {
    for (const share of [0, 0.3, 1]) {
      const points = [10, 20, 70, 40].map((n, x) => ({ x, events: n * share, n }))
      expect(cochranArmitage(points)).toEqual({ slopeSign: 0, p: 1 })
    }
  })

  test('finds a trend that is not there 5 times in 100', () => {
    const random = generator(1955)
    let found = 0
    for (let i = 0; i < 4000; i++) {
      const points = [80, 120, 100, 90, 60].map((n, x) => ({
        x,
        events: drawBinomial(random, n, 0.25),
        n
      }))
      if (cochranArmitage(points).p < 0.05) found++
    }
    expect(found / 4000).toBeGreaterThan(0.038)
    expect(found / 4000).toBeLessThan(0.062)
  })

  test('refuses short series and impossible points', () => {
    expect(() => cochranArmitage(survey.slice(1))).toThrow('A trend needs 4 different x, got 3')
    const same = survey.map((point) => ({ ...point, x: 2014 }))
    expect(() => cochranArmitage(same)).toThrow('got 1')
    expect(() => cochranArmitage([...survey, { x: NaN, events: 1, n: 2 }])).toThrow(
      'x must be a finite number, got NaN'
    )
    expect(() => cochranArmitage([...survey, { x: 2026, events: 3, n: 2 }])).toThrow('got 3 of 2')
  })
})
