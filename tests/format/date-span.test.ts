import { describe, expect, it } from 'vitest'
import { dateSpan } from '../../src/lib/format/date-span.ts'

describe('dateSpan', () => {
  it.each([
    ['2026-03-06', 'day', '2026-03-06', '2026-03-06'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2025-12-31', 'day', '2025-12-31', '2025-12-31'],
    ['2025-08', 'month', '2025-08-01', '2025-08-31'],
    ['2025-09', 'month', '2025-09-01', '2025-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2100-02', 'month', '2100-02-01', '2100-02-28'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2025-H1', 'half-year', '2025-01-01', '2025-06-30'],
    ['2024-H2', 'half-year', '2024-07-01', '2024-12-31'],
    ['2028', 'year', '2028-01-01', '2028-12-31']
  ])('reads %s as a %s', (date, precision, firstDay, lastDay) => {
    expect(dateSpan(date)).toEqual({ precision, firstDay, lastDay })
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32'
  ])('refuses the impossible day %s', (date) => {
    expect(dateSpan(date)).toBeNull()
  })

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-1',
    '2026-3-6',
    '2026-H3',
    '2026-h1',
    'hösten 2024'
  ])('refuses "%s"', (date) => {
    expect(dateSpan(date)).toBeNull()
  })

  it.each([
    '2026-03-06T10:00',
    '2026-03-06 ',
    ' 2028',
    '6/3 2026',
    '20260306',
    'aug-25',
    '2026-03-06\n'
  ])('refuses what Excel or a calendar may make of a date: "%s"', (date) => {
    expect(dateSpan(date)).toBeNull()
  })
})
