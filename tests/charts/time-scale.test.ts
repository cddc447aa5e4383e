import { expect, test } from 'vitest'
import { timeSpan, yearTicks } from '../../src/lib/charts/parts/scale/time-scale.ts'
import { familjehem } from './fixtures/familjehem.ts'
import { marks } from './fixtures/options.ts'
import { sipQuarters } from './fixtures/sip.ts'
import { feelingWell, smoking, vaping } from './fixtures/survey.ts'

test('begins with the survey that first asked the question', () => {
  const span = timeSpan(vaping, [])
  expect([span.first, span.last, span.step]).toEqual([2020, 2023, 3])
  expect(span.start).toBeGreaterThan(2020)
  expect(yearTicks(span, 100, 42)).toEqual([2020, 2023])
  expect(span.missing).toEqual([])
})

test('years between surveys are no gaps; a year asked of nobody is not missing', () => {
  expect(timeSpan(feelingWell, []).missing).toEqual([])
  expect(timeSpan(smoking, []).missing).toEqual([{ from: 2017, to: 2017, asked: false }])
  expect(timeSpan(familjehem, []).missing).toEqual([{ from: 2017, to: 2017, asked: true }])
})

test('finds missing quarters by their number', () => {
  const { missing } = timeSpan(sipQuarters, [])
  expect(missing).toEqual([{ from: 4 * 2024 + 1, to: 4 * 2024 + 1, asked: true }])
})

test('reaches the middle of the years that quarters begin and end in, where their numbers stand', () => {
  const span = timeSpan(sipQuarters, [])
  expect(yearTicks(span, 100, 42)).toEqual([2022, 2023, 2024, 2025, 2026])
  expect(span.start).toBeLessThan(2022.5)
  expect(span.end).toBe(2026.5)
})

test('quarters leave decisions on their days', () => {
  expect(timeSpan(sipQuarters, marks).end).toBeCloseTo(2026.6, 1)
})
