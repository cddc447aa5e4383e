import { expect, test } from 'vitest'
import {
  middle,
  periodAt,
  periodIndex,
  periodStart,
  perYear,
  rhythm,
  yearsTogether
} from '../../src/lib/charts/parts/period.ts'

test('periods have one length', () => {
  expect(perYear(['2024', '2025'])).toBe(1)
  expect(perYear(['2024-Q4', '2025-Q1'])).toBe(4)
  expect(() => perYear(['2025', '2025-Q1'])).toThrow('cannot share a chart')
})

test('neighbours differ by one, also over new year, and are found again', () => {
  expect(periodIndex('2025-Q1') - periodIndex('2024-Q4')).toBe(1)
  expect(periodIndex('2025') - periodIndex('2024')).toBe(1)
  for (const period of ['2024-Q1', '2024-Q4', '2026-Q2']) {
    expect(periodAt(periodIndex(period), 4)).toBe(period)
  }
  expect(periodAt(2025, 1)).toBe('2025')
})

test('a value stands in the middle of its period on one axis of years', () => {
  expect(middle(periodIndex('2025'), 1)).toBe(2025.5)
  expect(middle(periodIndex('2025-Q1'), 4)).toBe(2025.125)
  expect(middle(periodIndex('2025-Q4'), 4)).toBe(2025.875)
  expect(periodStart('2025')).toBe(2025)
  expect(periodStart('2025-Q2')).toBe(2025.25)
})

test('years together stand in the middle of them all, and are found again', () => {
  expect(yearsTogether(['2019/2021', '2020/2022'])).toBe(3)
  expect(yearsTogether(['2019', '2020-Q1'])).toBe(1)
  expect(() => yearsTogether(['2019', '2020/2022'])).toThrow('cannot share a chart')
  expect(perYear(['2019/2021'])).toBe(1)
  expect(periodIndex('2020/2022')).toBe(2021)
  expect(periodAt(2021, 1, 3)).toBe('2020/2022')
})

test('the rhythm is counted in periods', () => {
  const rows = (...periods: string[]) => periods.map((period) => ({ period }))
  expect(rhythm(rows('2014', '2017', '2020', '2023'))).toBe(3)
  expect(rhythm(rows('2024-Q4', '2025-Q1', '2025-Q3'))).toBe(1)
  expect(rhythm(rows('2025'))).toBe(1)
})

test.each(['2025-Q5', '2025-H1', '25', ''])('"%s" is refused', (period) => {
  expect(() => periodIndex(period)).toThrow('Not a year or a quarter')
})
