import { describe, expect, it } from 'vitest'
import { writtenNumber } from '../../../../pipelines/read/written/number.ts'

describe('a written number', () => {
  it.each([
    ['12,5', 12.5, 1],
    ['12.50', 12.5, 2],
    ['1 234', 1234, 0],
    ['−3', -3, 0],
    ['68 %', 68, 0],
    ['1e-05', 0.00001, 5],
    // R writes a hundred thousand so, and has lost nothing.
    ['1e+05', 100_000, 0],
    ['1.234567E+05', 123_456.7, 1],
    ['1,5E-03', 0.0015, 4]
  ])('%s', (cell, value, decimals) => {
    expect(writtenNumber(cell)).toMatchObject({ value, decimals })
  })

  it.each(['1,23E+05', '1E+05', '1,00E+06', '-4,5E+02', 'tre', '', '1,2,3', '12 34'])(
    '%s is none: what it was is lost, or never was',
    (cell) => {
      expect(writtenNumber(cell)).toBeNull()
    }
  )
})
