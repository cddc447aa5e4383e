import { expect, it } from 'vitest'
import { median } from '../../src/lib/stats/median.ts'

it('the median is the middle value, or halfway between the two in the middle', () => {
  expect(median([3, 1, 20])).toBe(3)
  expect(median([4, 1, 3, 20])).toBe(3.5)
  expect(median([7])).toBe(7)
  expect(median([])).toBeNaN()
})
