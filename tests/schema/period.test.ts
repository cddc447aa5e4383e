import { describe, expect, it } from 'vitest'
import { isInProgress, quarterOf } from '../../src/lib/schema/period.ts'

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
