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
    const { estimate, p } = cochranArmitage(survey)
    expect(estimate).toBeGreaterThan(0)
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
    const { estimate } = cochranArmitage(survey)
    expect(mirrored.estimate).toBeCloseTo(-estimate, 12)
    expect(opposite.estimate).toBeCloseTo(-estimate, 12)
    expect(scaled.estimate).toBeCloseTo(estimate, 12)
    for (const other of [mirrored, opposite, scaled]) expect(other.p).toBeCloseTo(p, 10)
  })

  test('is flat when every share is the same, also none and all', () => {
    for (const share of [0, 0.3, 1]) {
      const points = [10, 20, 70, 40].map((n, x) => ({ x, events: n * share, n }))
      const { estimate, p, turns } = cochranArmitage(points)
      expect([estimate, p, turns]).toEqual([expect.closeTo(0, 12), 1, false])
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
    expect(() => cochranArmitage(survey.slice(2))).toThrow('A trend needs 3 different x, got 2')
    const same = survey.map((point) => ({ ...point, x: 2014 }))
    expect(() => cochranArmitage(same)).toThrow('got 1')
    expect(() => cochranArmitage([...survey, { x: NaN, events: 1, n: 2 }])).toThrow(
      'x must be a finite number, got NaN'
    )
    expect(() => cochranArmitage([...survey, { x: 2026, events: 3, n: 2 }])).toThrow('got 3 of 2')
  })

  test('is told from first to last along the line, with an interval that leaves 0 out as p says', () => {
    const exact = [0.2, 0.25, 0.3, 0.35].map((share, x) => ({ x, events: share * 500, n: 500 }))
    expect(cochranArmitage(exact).estimate).toBeCloseTo(0.15, 12)
    const random = generator(375)
    for (let i = 0; i < 300; i++) {
      const points = [120, 90, 100].map((n, x) => ({ x, events: drawBinomial(random, n, 0.4), n }))
      const { lower, upper, p } = cochranArmitage(points, 12)
      expect(p < 0.05).toBe(lower > 0 || upper < 0)
    }
  })

  test('few degrees of freedom make it less sure', () => {
    expect(cochranArmitage(survey, 5).p).toBeGreaterThan(cochranArmitage(survey).p)
    expect(cochranArmitage(survey, 5).upper).toBeGreaterThan(cochranArmitage(survey).upper)
  })

  test('what goes up and down again turns, what only slackens does not', () => {
    const shares = (...own: number[]) =>
      own.map((share, x) => ({ x, events: Math.round(share * 800), n: 800 }))
    expect(cochranArmitage(shares(0.3, 0.5, 0.48, 0.31)).turns).toBe(true)
    expect(cochranArmitage(shares(0.5, 0.3, 0.45)).turns).toBe(true)
    expect(cochranArmitage(shares(0.2, 0.4, 0.48, 0.5)).turns).toBe(false)
    // So small a bend is what chance gives.
    expect(cochranArmitage(shares(0.3, 0.32, 0.31)).turns).toBe(false)
  })
})
