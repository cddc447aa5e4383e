import { expect, test } from 'vitest'
import { declutter } from '../../src/lib/charts/parts/labels.ts'

test('labels that do not collide stay where they are', () => {
  expect(declutter([10, 40, 80], 17, [0, 100])).toEqual([10, 40, 80])
})

test('colliding labels share the shift and keep their order, in whatever order they are given', () => {
  const placed = declutter([52, 50, 51], 10, [0, 100])
  expect(placed).toEqual([61, 41, 51])
})

test('labels with the same position keep the order they were given in', () => {
  expect(declutter([50, 50], 10, [0, 100])).toEqual([45, 55])
})

test('labels at the edge stay inside the range', () => {
  expect(declutter([99, 98, 2], 10, [0, 100])).toEqual([100, 90, 2])
  expect(declutter([1, 0], 10, [5, 100])).toEqual([15, 5])
})

test('when they cannot all fit the gap shrinks instead of labels leaving the range', () => {
  const placed = declutter([5, 5, 5, 5, 5], 10, [0, 20])
  expect(placed).toEqual([0, 5, 10, 15, 20])
})

test('twelve labels are all at least the gap apart', () => {
  const wanted = Array.from({ length: 12 }, (_, i) => 200 + Math.sin(i) * 20)
  const sorted = declutter(wanted, 17, [0, 300]).sort((a, b) => a - b)
  for (let i = 1; i < sorted.length; i++) {
    expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(17 - 1e-9)
  }
})

test('nothing to place', () => {
  expect(declutter([], 10, [0, 100])).toEqual([])
})
