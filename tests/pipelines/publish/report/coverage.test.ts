import { expect, test } from 'vitest'
import { coverageOf } from '../../../../pipelines/publish/report/coverage.ts'
import type { Registers } from '../../../../pipelines/registers/registers.ts'
import type { Observation } from '../../../../src/lib/schema/observation.ts'

const registers = {
  areas: [
    { code: '0000', type: 'riket' },
    { code: '1880', type: 'kommun' },
    { code: '1864', type: 'kommun' }
  ],
  indicators: [{ id: 'hvb' }, { id: 'mobbad' }]
} as unknown as Registers

const row = (period: string, status: Observation['status'], more: Partial<Observation> = {}) =>
  ({ area: '1880', period, status, sex: 'alla', grade: 'alla', ...more }) as Observation

const rows = (...own: Observation[]) => coverageOf(registers, new Map([['mobbad', own]]))

test('is the share of whole years with a value, all pupils together', () => {
  const years = [row('2020', 'ok'), row('2021', 'suppressed'), row('2022', 'missing')]
  const others = [
    row('2020-Q1', 'ok'),
    row('2021', 'ok', { sex: 'flickor' }),
    row('2022', 'ok', { grade: '9' }),
    row('2020', 'ok', { area: '0000' })
  ]
  expect(rows(...years, row('2023', 'ok'), ...others)).toEqual([
    { indicator: 'mobbad', areas: { '1864': null, '1880': 0.5 } }
  ])
})

test('is not lowered by a year that was not asked about, and is null where none was', () => {
  const asked = [row('2020', 'not_asked'), row('2023', 'ok')]
  expect(rows(...asked, row('2023', 'not_asked', { area: '1864' }))).toEqual([
    { indicator: 'mobbad', areas: { '1864': null, '1880': 1 } }
  ])
})

test('a year told as a bound has something to show', () => {
  const years = [row('2017', 'under', { upper: 25 }), row('2020', 'over', { lower: 80 })]
  expect(rows(...years, row('2023', 'suppressed'), row('2024', 'ok'))).toEqual([
    { indicator: 'mobbad', areas: { '1864': null, '1880': 0.75 } }
  ])
})
