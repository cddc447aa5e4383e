import { describe, expect, test } from 'vitest'
import { beforeAfter, type Days } from '../../src/lib/stats/before-after.ts'
import type { Measured } from '../../src/lib/stats/change.ts'

const measured = (period: string, value: number | null = 1): Measured => {
  const status = value === null ? 'missing' : 'ok'
  return { period, value, status, numerator: value, denominator: 100, coverage: null }
}
const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => measured(String(from + i)))

const day = (date: string): Days => ({ first_day: date, last_day: date })
const autumn: Days = { first_day: '2024-07-01', last_day: '2024-12-31' }
const spring: Days = { first_day: '2025-01-01', last_day: '2025-06-30' }

/** The periods on either side. */
function sides(timeSeries: Measured[], days: Days, breaks: string[] = []) {
  const { before, after } = beforeAfter(timeSeries, days, breaks)
  return [before?.period ?? null, after?.period ?? null]
}

describe('a year on either side of a day', () => {
  test('is the last one that had ended and the latest one that began later', () => {
    expect(sides(years(2018, 2028), day('2024-06-14'))).toEqual(['2023', '2028'])
    const timeSeries = years(2022, 2026)
    const found = beforeAfter(timeSeries, day('2024-06-14'), [])
    const [, before, , firstAfter, after] = timeSeries
    expect(found).toEqual({ before, firstAfter, after, broken: false })
    // The rows are handed back as they came, with all that they carry.
    expect(found.before).toBe(timeSeries[1])
    expect(found.after).toBe(timeSeries[4])
  })

  test('is never the year that the day lies in, from its first to its last day', () => {
    for (const date of ['2024-01-01', '2024-06-14', '2024-12-31']) {
      expect([date, ...sides(years(2023, 2025), day(date))]).toEqual([date, '2023', '2025'])
      expect([date, ...sides([measured('2024')], day(date))]).toEqual([date, null, null])
    }
    expect(sides(years(2023, 2024), day('2023-12-31'))).toEqual([null, '2024'])
    expect(sides(years(2023, 2024), day('2024-01-01'))).toEqual(['2023', null])
  })

  test('is one with a value: hidden and missing years are passed over on both sides', () => {
    const timeSeries = [
      measured('2020'),
      measured('2021'),
      measured('2022', null),
      measured('2023', null),
      measured('2024', 7),
      measured('2025'),
      measured('2026'),
      measured('2027', null)
    ]
    expect(sides(timeSeries, day('2024-06-14'))).toEqual(['2021', '2026'])
  })

  test('may be a value of zero, which is no missing one', () => {
    const timeSeries = [measured('2022', 5), measured('2023', 0), measured('2025', 0)]
    expect(sides(timeSeries, day('2024-06-14'))).toEqual(['2023', '2025'])
  })

  test('is found whatever the order of the rows, which are left as they were', () => {
    const timeSeries = ['2026', '2022', '2025', '2021', '2023'].map((year) => measured(year))
    const order = timeSeries.map(({ period }) => period)
    expect(sides(timeSeries, day('2024-06-14'))).toEqual(['2023', '2026'])
    expect(timeSeries.map(({ period }) => period)).toEqual(order)
  })
})

describe('there may be nothing', () => {
  test.each([
    ['before', years(2025, 2026), [null, '2026']],
    ['after', years(2020, 2023), ['2023', null]],
    ['on either side', [measured('2024')], [null, null]],
    ['at all', [], [null, null]],
    ['with a value', [measured('2023', null), measured('2025', null)], [null, null]]
  ])('%s', (_, timeSeries, expected) => {
    expect(sides(timeSeries, day('2024-06-14'))).toEqual(expected)
    expect(beforeAfter(timeSeries, day('2024-06-14'), ['2024']).broken).toBe(false)
  })
})

describe('a date that is only known to half a year', () => {
  test('keeps out every year that any of its days lies in', () => {
    expect(sides(years(2022, 2026), autumn)).toEqual(['2023', '2026'])
    expect(sides(years(2022, 2026), spring)).toEqual(['2024', '2026'])
    const both = { first_day: autumn.first_day, last_day: spring.last_day }
    expect(sides(years(2022, 2026), both)).toEqual(['2023', '2026'])
    expect(sides(years(2024, 2025), both)).toEqual([null, null])
  })

  test('keeps out its quarters and no others', () => {
    const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2']
    const timeSeries = quarters.map((quarter) => measured(quarter))
    expect(sides(timeSeries, autumn)).toEqual(['2024-Q2', '2025-Q2'])
    expect(sides(timeSeries, spring)).toEqual(['2024-Q4', null])
  })
})

describe('a quarter', () => {
  const timeSeries = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map((q) => measured(q))

  test.each([
    ['2026-01-01', ['2025-Q4', '2026-Q3']],
    ['2026-03-06', ['2025-Q4', '2026-Q3']],
    ['2026-03-31', ['2025-Q4', '2026-Q3']],
    ['2026-04-01', ['2026-Q1', '2026-Q3']],
    ['2026-06-30', ['2026-Q1', '2026-Q3']],
    ['2026-07-01', ['2026-Q2', null]],
    ['2025-09-30', [null, '2026-Q3']]
  ])('that %s lies in is on neither side', (date, expected) => {
    expect(sides(timeSeries, day(date))).toEqual(expected)
  })
})

describe('a break in the series', () => {
  const broken = (breaks: string | string[], timeSeries = years(2020, 2027)) =>
    beforeAfter(timeSeries, day('2024-06-14'), [breaks].flat()).broken

  test('lies between the two when the new series begins after the one and not after the other', () => {
    expect(broken('2024')).toBe(true)
    expect(broken('2025')).toBe(true)
    expect(broken('2027')).toBe(true)
    expect(broken(['2021', '2025', '2028'])).toBe(true)
  })

  test('does not when both are of the old series or both of the new', () => {
    expect(broken('2023')).toBe(false)
    expect(broken('2021')).toBe(false)
    expect(broken('2028')).toBe(false)
    expect(broken([])).toBe(false)
  })

  test('changes neither of the two values', () => {
    expect(sides(years(2020, 2027), day('2024-06-14'), ['2025'])).toEqual(['2023', '2027'])
  })

  test('is seen between quarters too', () => {
    const quarters = ['2023-Q4', '2024-Q1', '2024-Q3', '2024-Q4'].map((q) => measured(q))
    expect(broken('2024', quarters)).toBe(false)
    expect(broken('2024-Q2', quarters)).toBe(true)
    expect(broken('2024', [quarters[0]!, quarters[3]!])).toBe(true)
  })
})
