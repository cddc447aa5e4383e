import { expect, test } from 'vitest'
import { continuedFraction } from '../../src/lib/stats/numerical/fraction.ts'

test('sums known fractions', () => {
  expect(continuedFraction(1, () => [1, 1])).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14)
  expect(continuedFraction(1, () => [1, 2])).toBeCloseTo(Math.SQRT2, 14)
  const arctangent = continuedFraction(0, (i) => [i === 1 ? 1 : (i - 1) ** 2, 2 * i - 1])
  expect(arctangent).toBeCloseTo(Math.PI / 4, 13)
})

test('gives up on a fraction that does not converge', () => {
  expect(() => continuedFraction(1, () => [-1, 1])).toThrow('did not converge')
})
