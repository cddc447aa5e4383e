import { expect, test } from 'vitest'
import { absenceText } from '../../src/lib/format/absence.ts'
import { formatBound, shortBound } from '../../src/lib/format/bound.ts'
import { boundOf, hasValueOrBound } from '../../src/lib/schema/bound.ts'

const percent = { decimals: 0, percent: true }
const rate = { decimals: 1, percent: false }
const count = { decimals: 0, percent: false, counted: true }
const under = (value: number) => ({ side: 'under', value }) as const
const over = (value: number) => ({ side: 'over', value }) as const

test.each([
  [under(25), percent, 'under 25\u00a0%', '<25\u00a0%'],
  [over(80), percent, 'över 80\u00a0%', '>80\u00a0%'],
  [under(4.4), rate, 'under 4,4', '<4,4'],
  [over(1200), rate, 'över 1\u00a0200,0', '>1\u00a0200,0'],
  [under(5), count, 'färre än 5', '<5'],
  [over(15), count, 'fler än 15', '>15']
])('%o in its unit is %s', (bound, unit, words, short) => {
  expect(formatBound(bound, unit)).toBe(words)
  expect(shortBound(bound, unit)).toBe(short)
})

test('only the states under and over are bounds, whatever limits a row has', () => {
  expect(boundOf({ status: 'under', lower: null, upper: 25 })).toEqual(under(25))
  expect(boundOf({ status: 'over', lower: 80, upper: null })).toEqual(over(80))
  expect(boundOf({ status: 'ok', lower: 20, upper: 30 })).toBeNull()
  expect(boundOf({ status: 'suppressed', lower: null, upper: null })).toBeNull()
  expect(boundOf({ status: 'under', lower: 25, upper: null })).toBeNull()
})

test('a bound is told, a hidden value is not', () => {
  expect(hasValueOrBound({ value: null, status: 'under', upper: 25 })).toBe(true)
  expect(hasValueOrBound({ value: 12, status: 'ok' })).toBe(true)
  expect(hasValueOrBound({ value: null, status: 'suppressed' })).toBe(false)
})

test('what stands in place of a number is the bound, or why there is none, in the room that there is', () => {
  expect(absenceText({ status: 'over', lower: 80 }, percent, 'little')).toBe('över 80\u00a0%')
  expect(absenceText({ status: 'suppressed' }, percent)).toBe('visas inte')
  expect(absenceText({ status: 'suppressed' }, percent, 'row')).toBe('visas inte, skyddas')
  const theirs = { ...percent, hider: 'source' } as const
  expect(absenceText({ status: 'suppressed' }, theirs, 'row')).toBe('visas inte, dolt i källan')
  expect(absenceText({ status: 'suppressed' }, theirs)).toBe('visas inte')
  expect(absenceText({ status: 'missing' }, theirs, 'row')).toBe('uppgift saknas')
  expect(absenceText({ status: 'not_asked' }, percent, 'little')).toBe('frågades inte')
  expect(absenceText({ status: 'ok' }, percent)).toBe('uppgift saknas')
})
