import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import { found, kommuner, observed, rate } from './series.ts'

// @vitest-environment node

const mean = { ...rate, measure: 'mean', per: 1 } as const
const percent = { ...rate, measure: 'percent', per: 100 } as const

/** As many values as there are places and years, of seven digits and no two alike, but for those that are given. */
function table(given: Record<string, number>, years = 14): Observation[] {
  return kommuner.flatMap(({ code }, place) =>
    Array.from({ length: years }, (_, i) => {
      const number = place * years + i
      const value = given[`${code} ${2010 + i}`] ?? (7919 * (number + 1)) / 10_007 + number / 1e6
      return observed(code, 2010 + i, value, null)
    })
  )
}

const three = (value: number) => ({ '1860 2010': value, '1861 2012': value, '1863 2015': value })
const marked = ['1860 2010 repeated', '1861 2012 repeated', '1863 2015 repeated']

describe('a figure that stands in three places and years', () => {
  test('is doubtful to its last digit, and not where one digit differs', () => {
    expect(found(table(three(12.345678)), mean)).toEqual(marked)
    expect(found(table({ ...three(12.345678), '1863 2015': 12.345679 }), mean)).toEqual([])
  })

  test('is doubtful over the years of one place, and over the places of one year', () => {
    const along = { '1860 2010': 12.34567, '1860 2011': 12.34567, '1860 2012': 12.34567 }
    const across = { '1860 2010': 12.34567, '1861 2010': 12.34567, '1862 2010': 12.34567 }
    expect(found(table(along), mean)).toHaveLength(3)
    expect(found(table(across), mean)).toHaveLength(3)
  })

  test('is believed where two others are alike: then chance makes such things', () => {
    const pair = { '1862 2011': 33.333333, '1864 2019': 33.333333 }
    expect(found(table({ ...three(12.345678), ...pair }), mean)).toEqual([])
  })

  test('is believed of nothing, of all, and of numbers of few digits', () => {
    expect(found(table(three(0)), percent)).toEqual([])
    expect(found(table(three(100)), percent)).toEqual([])
    expect(found(table(three(12.5)), mean)).toEqual([])
    expect(found(table(three(12.56)), mean)).toEqual(marked)
  })

  test('is believed in a table of so few values that nobody can tell', () => {
    // 5 places of 13 years are 65 values, of 14 years 70.
    expect(found(table(three(12.345678), 13), mean)).toEqual([])
  })
})
