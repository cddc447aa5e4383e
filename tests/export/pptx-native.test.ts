import { expect, test } from 'vitest'
import type { TrendPoint } from '../../src/lib/charts/parts/series.ts'
import type { RankingRow } from '../../src/lib/charts/ranking/row.ts'
import { barChart } from '../../src/lib/export/native/bar-chart.ts'
import { lineChart } from '../../src/lib/export/native/trend-lines.ts'

const place = { area: '18N', type: 'lansdel', lansdel: null, label: 'Norra' } as const
const bounds = { lower: null, upper: null, coverage: null }
const point = (period: string, value: number | null, changed: Partial<TrendPoint> = {}) =>
  ({
    ...place,
    ...bounds,
    period,
    value,
    status: value === null ? 'missing' : 'ok',
    ...changed
  }) as TrendPoint

const options = { decimals: 1, percent: false, focus: [], breakBefore: null }

test('a line has a place for every period, empty where there is no value or it is hidden', () => {
  const rows = [
    point('2014', 1.26),
    point('2015', null),
    point('2016', 3, { status: 'suppressed' }),
    point('2018', 4)
  ]
  const { periods, lines, step } = lineChart(rows, options)
  expect(periods).toEqual(['2014', '2015', '2016', '2017', '2018'])
  expect(lines.map(({ values }) => values)).toEqual([[1.3, null, null, null, 4]])
  expect(step).toBe(1)
})

test('a break in the series and a period in progress each have a line of their own', () => {
  const rows = [
    ...[2014, 2015, 2016, 2017].map((year) => point(String(year), year - 2010)),
    point('2018', 9, { through: '2018-03-06' })
  ]
  const { lines, brokenAt } = lineChart(rows, { ...options, breakBefore: '2016' })
  expect(brokenAt).toBe('2016')
  expect(lines.map(({ label, apart, values }) => [label, apart, values])).toEqual([
    ['Norra', undefined, [null, null, 6, 7, null]],
    ['Norra (före 2016)', 'earlier', [4, 5, null, null, null]],
    ['Norra (t.o.m. 6 mars)', 'counting', [null, null, null, null, 9]]
  ])
  expect(new Set(lines.map(({ color }) => color)).size).toBe(1)
  expect(lineChart(rows, { ...options, breakBefore: '2010' }).lines).toHaveLength(2)
})

test('a länsdel with several breaks has a line for what lies between them', () => {
  const rows = [2014, 2015, 2016, 2017, 2018, 2019].map((year) =>
    point(String(year), year - 2010, { breaks: ['2018', '2019', '2030'] })
  )
  const { lines, brokenAt } = lineChart(rows, { ...options, breakBefore: '2016' })
  expect(brokenAt).toBe('2016')
  expect(new Map(lines.map(({ label, values }) => [label, values]))).toEqual(
    new Map([
      ['Norra', [null, null, null, null, null, 9]],
      ['Norra (2018)', [null, null, null, null, 8, null]],
      ['Norra (2016–2017)', [null, null, 6, 7, null, null]],
      ['Norra (före 2016)', [4, 5, null, null, null, null]]
    ])
  )
})

test('what is not in focus is faded, and riket is dashed', () => {
  const riket = { area: '0000', type: 'riket', label: 'Riket' } as const
  const rows = [point('2014', 1), point('2014', 2, riket)]
  const { lines } = lineChart(rows, { ...options, focus: ['18N'] })
  expect(lines.map(({ label, faded, dashed }) => [label, faded, dashed])).toEqual([
    ['Riket', true, true],
    ['Norra', false, false]
  ])
})

test('bars keep their order with those that cannot be shown last, and why', () => {
  const bar = (label: string, value: number | null, status: string, verdict = 'none') =>
    ({ ...place, lower: null, upper: null, label, value, status, verdict }) as RankingRow
  const rows = [
    bar('A', null, 'suppressed'),
    bar('B', 2.04, 'ok', 'higher'),
    bar('C', 5, 'incomplete'),
    bar('D', 1, 'ok', 'lower')
  ]
  const referenceLines = [{ label: 'Länet', value: 1.55 }]
  const chart = barChart(rows, { decimals: 1, percent: false, referenceLines })!
  expect(chart.rows.map(({ label, value, mark }) => [label, value, mark])).toEqual([
    ['B', 2, '▲'],
    ['D', 1, '▼'],
    ['A', null, 'visas inte'],
    ['C', null, 'ofullständig']
  ])
  expect(chart.referenceLines).toEqual([{ label: 'Länet', value: 1.6, dashed: true }])
  expect(
    barChart(rows, { decimals: 1, percent: false, referenceLines: [], zero: false })
  ).toBeNull()
})
