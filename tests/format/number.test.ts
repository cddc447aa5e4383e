import { describe, expect, it } from 'vitest'
import { formatNumber, formatShare, formatValue } from '../../src/lib/format/number.ts'

describe('formatNumber', () => {
  it.each([
    [34.482759, 1, '34,5'],
    [7.280499, 1, '7,3'],
    [12, 1, '12,0'],
    [37049, 0, '37\u00a0049'],
    [1437, 0, '1\u00a0437'],
    [1234567.891, 2, '1\u00a0234\u00a0567,89'],
    [999, 0, '999'],
    [-3.25, 2, '\u22123,25'],
    [-1437, 0, '\u22121\u00a0437'],
    [0.5, 0, '0'],
    [1.5, 0, '2'],
    [2.5, 0, '2'],
    [-2.5, 0, '\u22122'],
    [2.51, 0, '3'],
    [1.005, 2, '1,00'],
    [1.015, 2, '1,02'],
    [0.45, 1, '0,4'],
    [0, 1, '0,0']
  ])('writes %d with %d decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })

  it.each([
    [-0, 0, '0'],
    [-0.04, 1, '0,0'],
    [-0.4, 0, '0'],
    [-0.06, 1, '\u22120,1'],
    [-10, 0, '\u221210'],
    [-0.004, 2, '0,00']
  ])('has no minus before a zero: %d with %d decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })
})

it('writes percentages with their sign and all else bare', () => {
  expect(formatValue(64.2, { measure: 'percent', decimals: 0 })).toBe('64\u00a0%')
  expect(formatValue(78.6, { measure: 'percent', decimals: 1 })).toBe('78,6\u00a0%')
  for (const measure of ['rate', 'mean', 'count']) {
    expect(formatValue(1437.25, { measure, decimals: 1 })).toBe('1\u00a0437,2')
  }
})

it('writes a share as whole percent', () => {
  expect([0, 0.7708, 0.9725, 1].map(formatShare)).toEqual([
    '0\u00a0%',
    '77\u00a0%',
    '97\u00a0%',
    '100\u00a0%'
  ])
})
