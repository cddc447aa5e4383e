import { expect, it, test } from 'vitest'
import { twoSidedP, Z95 } from '../../src/lib/stats/numerical/normal.ts'
import { student95, studentP } from '../../src/lib/stats/numerical/student.ts'

// Abramowitz & Stegun, table 26.10.
test.each([
  [1, 12.706],
  [2, 4.303],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98]
])('the 97.5 %% point with %d degrees of freedom is %d', (df, point) => {
  expect(student95(df)).toBeCloseTo(point, 3)
  expect(studentP(point, df)).toBeCloseTo(0.05, 4)
  expect(studentP(-point, df)).toBe(studentP(point, df))
})

it('takes no degrees of freedom to be estimated for the normal', () => {
  expect(student95(Infinity)).toBe(Z95)
  expect(studentP(2.5, Infinity)).toBe(twoSidedP(2.5))
  expect(student95(1999)).toBeCloseTo(Z95, 2)
})

it('has closed forms for one and two degrees of freedom', () => {
  expect(studentP(3, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(3), 12)
  expect(studentP(3, 2)).toBeCloseTo(1 - 3 / Math.sqrt(11), 12)
})

it.each([0, -1, NaN])('refuses %d degrees of freedom', (df) => {
  expect(() => studentP(1, df)).toThrow(RangeError)
  expect(() => student95(df)).toThrow(RangeError)
})
