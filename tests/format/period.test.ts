import { expect, it } from 'vitest'
import {
  formatPeriod,
  formatPeriods,
  formatPeriodShort,
  formatThrough
} from '../../src/lib/format/period.ts'

it.each([
  ['2025', '2025', '2025'],
  ['2021/2023', '2021–2023', '2021–2023'],
  ['2026-Q1', 'kvartal 1 2026', 'kv\u00a01 2026'],
  ['2024-Q4', 'kvartal 4 2024', 'kv\u00a04 2024'],
  ['2026-Q5', '2026-Q5', '2026-Q5'],
  ['', '', '']
])('writes %s as %s', (period, text, short) => {
  expect(formatPeriod(period)).toBe(text)
  expect(formatPeriodShort(period)).toBe(short)
})

it.each([
  ['2017', '2017', '2017'],
  ['2017', '2019', '2017–2019'],
  ['2014/2016', '2014/2016', '2014–2016'],
  ['2014/2016', '2020/2022', '2014–2016 till 2020–2022'],
  ['2025-Q2', '2025-Q2', 'kvartal 2 2025'],
  ['2025-Q2', '2025-Q3', 'kvartal 2–3 2025'],
  ['2024-Q4', '2025-Q1', 'kvartal 4 2024–kvartal 1 2025']
])('writes the run %s to %s as %s', (from, to, text) => {
  expect(formatPeriods(from, to)).toBe(text)
})

it('says until when without the year', () => {
  expect(formatThrough('2026-03-06')).toBe('t.o.m. 6 mars')
})
