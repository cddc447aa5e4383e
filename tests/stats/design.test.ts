import { describe, expect, it } from 'vitest'
import { cohortSize, designEffect, designOf, overYears } from '../../src/lib/stats/chance/design.ts'

describe('a cohort', () => {
  it('has no more than its school years share evenly, or than is usual', () => {
    expect(cohortSize(90, [60, 60, 120])).toBe(30)
    expect(cohortSize(300, [60, 60, 120])).toBe(220 / 3)
    expect(cohortSize(9000, [60, 60, 120])).toBe(80)
    expect(cohortSize(50, [60])).toBe(50)
  })

  it('is one answer where there are no cohorts, and never less', () => {
    expect(cohortSize(5000, [])).toBe(1)
    expect(cohortSize(0.3, [60])).toBe(1)
  })
})

describe('a design effect', () => {
  const published = {
    indicator: 'a',
    sex: 'alla',
    grade: 'alla',
    effect: 1,
    effect_error: 0,
    correlation: 0.02,
    correlation_error: 0.005,
    cohorts: '60,60,120',
    basis: 'surveys',
    periods: 4
  } as const

  it('is that of weights times that of cohorts, by the number of answers', () => {
    const design = designOf(published, 1.5)
    expect(designEffect(design, 1.5 * 9000)).toEqual({
      effect: expect.closeTo(1.5 * (1 + 79 * 0.02), 12) as number,
      error: expect.closeTo(1.5 * 79 * 0.005, 12) as number
    })
    expect(designEffect(design, 1.5)).toEqual({ effect: 1.5, error: 0 })
  })

  it('is none where nothing is known', () => {
    expect(designEffect(undefined, 100)).toEqual({ effect: 1, error: 0 })
    expect(designEffect(designOf(undefined, 1), 100)).toEqual({ effect: 1, error: 0 })
  })

  it('of what has no cohorts is the same for any number', () => {
    const rate = { ...published, effect: 2.5, effect_error: 0.3, correlation: 0, cohorts: '' }
    expect(designEffect(designOf(rate, 1), 10)).toEqual({ effect: 2.5, error: 0.3 })
    expect(designEffect(designOf(rate, 1), 10_000)).toEqual({ effect: 2.5, error: 0.3 })
  })

  it('of a sum over years is as many times a year’s, so that the sum tells no more than one of them', () => {
    const rate = { ...published, effect: 1.5, effect_error: 0.3, correlation: 0, cohorts: '' }
    const { effect, error } = designEffect(overYears(designOf(rate, 1), 3), 900)
    expect(effect).toBeCloseTo(4.5, 12)
    expect(error).toBeCloseTo(0.9, 12)
    expect(900 / effect).toBe(300 / 1.5)
  })
})
