import { expect, test } from 'vitest'
import { bisect, bisectPositive } from '../../src/lib/stats/numerical/root.ts'

test('finds a root to the last bit', () => {
  expect(Math.abs(bisect((x) => x * x - 2, 0, 2) - Math.SQRT2)).toBeLessThan(3e-16)
  expect(bisect((x) => x - 1e-12, 0, 1)).toBe(1e-12)
})

test('takes a step for a root', () => {
  expect(bisect((x) => (x < 0.75 ? -1 : 1), 0, 1)).toBe(0.75)
})

test('widens a bracket that is too short', () => {
  expect(bisectPositive((x) => x - 12_345, 1)).toBe(12_345)
  expect(bisectPositive((x) => x - 0.125, 1)).toBe(0.125)
})
