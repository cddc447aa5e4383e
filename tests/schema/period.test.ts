import { describe, expect, it } from 'vitest'
import {
  isInProgress,
  isWindow,
  isYear,
  quarterOf,
  windowEnd,
  windowTo
} from '../../src/lib/schema/period.ts'

it.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2025-09-30', '2025-Q3'],
  ['2025-10-01', '2025-Q4'],
  ['2025-12-31', '2025-Q4']
])('%s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter)
})

it('three years together are named by the first and the last, and are no year', () => {
  expect(windowTo('2023')).toBe('2021/2023')
  expect([isWindow('2021/2023'), isYear('2021/2023')]).toEqual([true, false])
  expect(['2023', '2026-Q1'].some(isWindow)).toBe(false)
  expect(['2021/2023', '2023', '2026-Q1'].map(windowEnd)).toEqual(['2023', '2023', '2026-Q1'])
})

describe('a period in progress', () => {
  it('is the year and the quarter of the last day', () => {
    const running = ['2025', '2025-Q4', '2026', '2026-Q1', '2026-Q2'].filter((period) => {
      return isInProgress(period, '2026-03-06')
    })
    expect(running).toEqual(['2026', '2026-Q1'])
  })

  it('there is none when figures are of whole periods', () => {
    expect(isInProgress('2026', null)).toBe(false)
  })
})
