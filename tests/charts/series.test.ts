import { expect, test } from 'vitest'
import { toSeries, type TrendPoint } from '../../src/lib/charts/parts/series.ts'
import { inkSoft } from '../../src/lib/charts/parts/palette.ts'
import { sipQuarters, sipYears } from './fixtures/sip.ts'
import { feelingWell, smoking } from './fixtures/survey.ts'

const series = (rows: TrendPoint[], area: string, breakBefore: string | null = null) => {
  const found = toSeries(rows, [], breakBefore).find((s) => s.area === area)
  if (!found) throw new Error(`No series for ${area}`)
  return found
}

const periods = (rows: TrendPoint[], area: string, breakBefore: string | null = null) =>
  series(rows, area, breakBefore).segments.map((run) => run.map((point) => point.row.period))

test('a missing or hidden quarter breaks the line; new year does not', () => {
  expect(periods(sipQuarters, '18S')).toEqual([
    ['2022-Q4', '2023-Q1', '2023-Q2'],
    ['2023-Q4', '2024-Q1'],
    ['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
    ['2026-Q1']
  ])
})

test('a series of quarters is broken where a year or a quarter begins', () => {
  const starts = (breakBefore: string) =>
    periods(sipQuarters, '18O', breakBefore).map((run) => run[0])
  expect(starts('2025')).toEqual(['2022-Q4', '2024-Q3', '2025-Q1', '2026-Q1'])
  expect(starts('2025-Q2')).toEqual(['2022-Q4', '2024-Q3', '2025-Q2', '2026-Q1'])
})

test('a length of its own begins where a place is made of other kommuner, and only there', () => {
  const rows = feelingWell.map((row) => (row.area === '1880' ? { ...row, breaks: ['2018'] } : row))
  expect(periods(rows, '1880')).toEqual([
    ['2014', '2017'],
    ['2020', '2023']
  ])
  expect(periods(rows, '1863')).toEqual(periods(feelingWell, '1863'))
  expect(periods(rows, '1880', '2021')).toEqual([['2014', '2017'], ['2020'], ['2023']])
})

test('kommuner that are not in focus are all of one grey, with names that can be read', () => {
  const rows = feelingWell
  const [kommuner, lit] = [['1863', '1880'], '18']
  const all = toSeries(rows, [lit], null)
  const of = (code: string) => all.find(({ area }) => area === code)
  const grey = kommuner.map((code) => of(code))
  expect(new Set(grey.map((one) => one?.lineColor)).size).toBe(1)
  expect(new Set(grey.map((one) => one?.color))).toEqual(new Set([inkSoft]))
  const focused = toSeries(rows, ['1863'], null).find(({ area }) => area === '1863')
  expect(focused?.lineColor).toBe(focused?.color)
  expect(focused?.lineColor).not.toBe(grey[0]?.lineColor)
})

test('a period in progress is joined to no other and is not the last whole one', () => {
  expect(periods(sipYears, '18')).toEqual([['2022', '2023', '2024', '2025'], ['2026']])
  expect(series(sipYears, '18').last?.row.period).toBe('2025')
})

test('a series of nothing but a period in progress ends there', () => {
  const alone = sipYears.filter((row) => row.through)
  expect(series(alone, '18').last?.value).toBe(100)
})

test('lines join surveys, and break where one is hidden or was not made', () => {
  expect(periods(feelingWell, '1880')).toEqual([['2014', '2017', '2020', '2023']])
  expect(periods(feelingWell, '1863')).toEqual([['2014', '2017'], ['2023']])
  expect(periods(smoking, '1880')).toEqual([['2014'], ['2020', '2023']])
})

test('a series without a value says why', () => {
  const why = (rows: TrendPoint[], area: string) => series(rows, area).empty
  expect(why(feelingWell, '1864')).toBe('suppressed')
  expect(why(feelingWell, '1860')).toBe('suppressed')
  expect(why(smoking, '1884')).toBe('not_asked')
  expect(why(feelingWell, '1863')).toBeNull()
  const lost = sipYears.map((row): TrendPoint => ({ ...row, value: null, status: 'missing' }))
  expect(why(lost, '18')).toBe('missing')
})
