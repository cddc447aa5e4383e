import { describe, expect, it } from 'vitest'
import { standardise, type Stratum } from '../../src/lib/stats/standardisation.ts'

const strata = (groups: Record<string, [number, number]>) =>
  new Map(
    Object.entries(groups).map(([key, [numerator, denominator]]): [string, Stratum] => [
      key,
      { numerator, denominator }
    ])
  )
const weights = (of: Record<string, number>) => new Map(Object.entries(of))

describe('a standardised share', () => {
  it('is the mean of the shares of the groups by the weights of the standard', () => {
    const found = standardise(
      strata({ '7': [40, 50], gy2: [30, 150] }),
      weights({ '7': 3, gy2: 1 })
    )!
    // ¾ · .8 + ¼ · .2 = .65, of the answers as they are .35.
    expect(found.numerator / found.denominator).toBeCloseTo(0.65, 12)
    expect(found.denominator).toBe(200)
    // (9/16 · .16/50 + 1/16 · .16/150) / (.65 · .35 / 200)
    expect(found.weighting).toBeCloseTo((0.0018 + 0.0000666667) / 0.0011375, 5)
  })

  it('is the share itself where the composition is that of the standard, and costs nothing', () => {
    const found = standardise(strata({ a: [20, 100], b: [90, 300] }), weights({ a: 1, b: 3 }))!
    expect(found.numerator).toBeCloseTo(110, 10)
    expect(found.weighting).toBe(1)
  })

  it('is of all groups or none; groups without weight are none of it', () => {
    const own = strata({ a: [20, 100], b: [0, 0] })
    expect(standardise(own, weights({ a: 1, b: 1 }))).toBeNull()
    expect(standardise(own, weights({ a: 1, c: 1 }))).toBeNull()
    const found = standardise(own, weights({ a: 1, b: 0 }))!
    expect([found.numerator, found.denominator, found.weighting]).toEqual([20, 100, 1])
  })

  it('of nobody or of all has nothing to weigh', () => {
    expect(standardise(strata({ a: [0, 9], b: [0, 1] }), weights({ a: 1, b: 1 }))!.weighting).toBe(
      1
    )
    expect(standardise(strata({ a: [9, 9], b: [1, 1] }), weights({ a: 1, b: 1 }))!.weighting).toBe(
      1
    )
  })

  it('refuses counts and weights that are none', () => {
    const own = strata({ a: [20, 100] })
    expect(() => standardise(own, weights({ a: 0 }))).toThrow(RangeError)
    expect(() => standardise(own, weights({ a: 2, b: -1 }))).toThrow(RangeError)
    expect(() => standardise(strata({ a: [101, 100] }), weights({ a: 1 }))).toThrow(RangeError)
  })
})
