import { expect, test } from 'vitest'
import { dayPosition } from '../../src/lib/charts/parts/period.ts'
import { timeSpan, type TimeSpan } from '../../src/lib/charts/parts/scale/time-scale.ts'
import { yearBands } from '../../src/lib/charts/parts/scale/year-bands.ts'
import { windowTo } from '../../src/lib/schema/period.ts'
import { familjehem } from './fixtures/familjehem.ts'
import { marks } from './fixtures/options.ts'
import { sipQuarters, sipYears } from './fixtures/sip.ts'
import { feelingWell, smoking, vaping } from './fixtures/survey.ts'

test('begins with the survey that first asked the question', () => {
  const span = timeSpan(vaping, [])
  expect([span.first, span.last, span.step]).toEqual([2020, 2023, 3])
  expect([span.start, span.end]).toEqual([2020, 2024])
  expect(names(span, 100)).toEqual(['2020', '2023'])
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

test('holds the years that quarters begin and end in whole, each with its name', () => {
  const span = timeSpan(sipQuarters, [])
  expect([span.start, span.end]).toEqual([2022, 2027])
  expect(names(span, 100)).toEqual(['2022', '2023', '2024', '2025', '2026'])
})

test('holds the years of decisions whole', () => {
  expect(timeSpan(familjehem, []).end).toBe(2023)
  expect(timeSpan(familjehem, marks).end).toBe(2027)
  const early = { firstDay: '2012-12-31', lastDay: '2012-12-31' }
  expect(timeSpan(familjehem, [early]).start).toBe(2012)
})

test('what is counted so far stands in the middle of its days, the latest before a decision later in the year', () => {
  const { latest } = timeSpan(sipYears, [])
  // 6 March is the 65th day.
  expect(latest).toBeCloseTo(2026 + 65 / 365 / 2, 5)
  expect(latest).toBeLessThan(dayPosition('2026-03-06'))
  expect(timeSpan(familjehem, []).latest).toBe(2022.5)
})

test('years are bands that follow on each other, as many of them named as have room', () => {
  const span = timeSpan(familjehem, [])
  const { boundaries } = yearBands(span, 50)
  expect(boundaries).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023])
  expect(names(span, 50)).toHaveLength(9)
  expect(names(span, 30)).toEqual(['2014', '2016', '2018', '2020', '2022'])
})

test('three years together are bands of three, back from the last; where only decisions are, years are single', () => {
  const together = familjehem
    .filter(({ period }) => period >= '2016')
    .map((row) => ({ ...row, period: windowTo(row.period) }))
  const span = timeSpan(together, marks)
  expect(yearBands(span, 50).boundaries).toEqual([2014, 2017, 2020, 2023, 2024, 2025, 2026, 2027])
  const all = ['2014–2016', '2017–2019', '2020–2022', '2023', '2024', '2025', '2026']
  expect(names(span, 50)).toEqual(all)
  expect(names(span, 14)).not.toContain('2017–2019')
})

function names(span: TimeSpan, pxPerYear: number): string[] {
  return yearBands(span, pxPerYear).named.map(({ name }) => name)
}
