import { describe, expect, test } from 'vitest'
import { kommuner, found, observed, rate, yearly } from './series.ts'

// @vitest-environment node

const [own = '', ...others] = kommuner.map(({ code }) => code)
const years = 8

/** The other kommuner, with nothing but a level: what varies in them is less than chance, so φ is 1. */
const still = others.flatMap((code) =>
  yearly(
    code,
    Array.from({ length: years }, () => 100)
  )
)

/**
 * The other kommuner up and down by 40 of 100 events, half of them each way every year: χ² is 16 for each of the 32 values,
 * and φ more than 16.
 */
const wild = others.flatMap((code, place) =>
  yearly(
    code,
    Array.from({ length: years }, (_, i) => ((i + place) % 2 === 0 ? 60 : 140))
  )
)

const series = (value: number, at = 3) =>
  yearly(
    own,
    Array.from({ length: years }, (_, i) => (i === at ? value : 100))
  )

// With equal numbers of persons z is (a − b)/√(a + b): 6 at 204.74 and at 31.26 beside 100.
describe('a value that lies apart from all other years', () => {
  test.each([
    [204, []],
    [205, ['1860 2013 jump']],
    [32, []],
    [31, ['1860 2013 jump']]
  ])('%s events beside 100 every other year', (value, expected) => {
    expect(found([...series(value), ...still])).toEqual(expected)
  })

  test('is believed where the indicator varies as much', () => {
    expect(found([...series(205), ...wild])).toEqual([])
  })

  test('is believed at an end of the series, where it may be a change', () => {
    expect(found([...series(400, 0), ...still])).toEqual([])
    expect(found([...series(400, years - 1), ...still])).toEqual([])
  })

  test('is believed when the change lasts, or another year is as high', () => {
    const step = yearly(own, [100, 100, 100, 400, 400, 400, 400, 400])
    const twice = yearly(own, [100, 100, 100, 400, 400, 100, 100, 100])
    expect(found([...step, ...still])).toEqual([])
    expect(found([...twice, ...still])).toEqual([])
  })

  test('is believed where nothing tells what is usual, and without counts', () => {
    expect(found(series(400))).toEqual([])
    const bare = [...series(400), ...still].map((row) => {
      return observed(row.area, Number(row.period), row.value ?? 0, null)
    })
    expect(found(bare)).toEqual([])
  })

  test('makes no doubt of its neighbours, nor does a gap', () => {
    const gap = yearly(own, [100, 100, 0, 100, 205, 100, 100, 100])
    expect(found([...gap, ...still])).toEqual(['1860 2012 zero', '1860 2014 jump'])
  })

  test('of a share varies by p(1 − p): 6 of its errors are fewer near all', () => {
    const share = { ...rate, measure: 'percent', per: 100 } as const
    const percent = (rows: ReturnType<typeof yearly>, level: number) =>
      rows.map((row) => {
        const events = (row.value ?? 0) + level
        return { ...row, value: events / 10, numerator: events, denominator: 1000 }
      })
    // 900 of 1 000 and 960: p 0.93, z = 0.06/√(0.93 · 0.07 · 2/1000) = 5.26; 970: 6.42.
    expect(found(percent([...series(160), ...still], 800), share)).toEqual([])
    expect(found(percent([...series(170), ...still], 800), share)).toEqual(['1860 2013 jump'])
  })
})
