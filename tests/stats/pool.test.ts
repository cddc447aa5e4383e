import { describe, expect, test } from 'vitest'
import { COVERAGE_LIMIT, poolSum, weightedMean } from '../../src/lib/stats/pool.ts'

describe('weightedMean', () => {
  test('is the rate of the summed counts', () => {
    const counts = [
      { events: 12, population: 300 },
      { events: 7, population: 1400 },
      { events: 90, population: 9000 }
    ]
    const members = counts.map(({ events, population }) => ({
      value: (events / population) * 1000,
      weight: population
    }))
    const { value, coverage } = weightedMean(members)
    expect(value).toBeCloseTo((109 / 10_700) * 1000, 12)
    expect(coverage).toBe(1)
    expect(value).not.toBeCloseTo((40 + 5 + 10) / 3, 1)
  })

  test('leaves a missing member out of the mean and counts its weight', () => {
    const members = [
      { value: 10, weight: 60 },
      { value: 20, weight: 35 },
      { value: null, weight: 5 }
    ]
    expect(weightedMean(members)).toEqual({ value: 1300 / 95, coverage: 0.95 })
  })

  test('is published at the limit and not below it', () => {
    expect(COVERAGE_LIMIT).toBe(0.9)
    const split = (held: number): ReturnType<typeof weightedMean> =>
      weightedMean([
        { value: 3, weight: held },
        { value: null, weight: 1000 - held }
      ])
    expect(split(900)).toEqual({ value: 3, coverage: 0.9 })
    expect(split(899)).toEqual({ value: null, coverage: 0.899 })
    expect(split(0)).toEqual({ value: null, coverage: 0 })
  })

  test('takes the limit exactly for every whole population', () => {
    for (let tenth = 1; tenth < 5000; tenth += 7) {
      const members = [
        { value: 1, weight: 9 * tenth },
        { value: null, weight: tenth }
      ]
      expect(weightedMean(members).value).toBe(1)
    }
  })

  test('lies between its members and ignores those without weight', () => {
    const members = [
      { value: -4, weight: 3 },
      { value: 8, weight: 1 },
      { value: 1000, weight: 0 },
      { value: null, weight: 0 }
    ]
    expect(weightedMean(members)).toEqual({ value: -1, coverage: 1 })
  })

  test('has no value without weight', () => {
    expect(weightedMean([])).toEqual({ value: null, coverage: 0 })
    expect(weightedMean([{ value: 5, weight: 0 }])).toEqual({ value: null, coverage: 0 })
  })

  test('refuses impossible members', () => {
    expect(() => weightedMean([{ value: 1, weight: -2 }])).toThrow(RangeError)
    expect(() => weightedMean([{ value: 1, weight: -2 }])).toThrow('got -2')
    expect(() => weightedMean([{ value: null, weight: NaN }])).toThrow(
      'weight must be a finite number that is 0 or more, got NaN'
    )
    expect(() => weightedMean([{ value: NaN, weight: 1 }])).toThrow(
      'value must be a finite number, got NaN'
    )
  })
})

describe('poolSum', () => {
  test('adds what is there, 0 too', () => {
    expect(poolSum([1, 2.5, 0])).toBe(3.5)
    expect(poolSum([0])).toBe(0)
  })

  test('is null when one is missing or there is none', () => {
    expect(poolSum([1, null, 3])).toBe(null)
    expect(poolSum([null, 3])).toBe(null)
    expect(poolSum([])).toBe(null)
  })

  test('refuses impossible counts, also after a missing one', () => {
    expect(() => poolSum([1, -1])).toThrow(
      'count must be a finite number that is 0 or more, got -1'
    )
    expect(() => poolSum([null, NaN])).toThrow('got NaN')
    expect(() => poolSum([Infinity])).toThrow(RangeError)
  })
})
