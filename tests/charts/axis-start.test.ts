import { expect, test } from 'vitest'
import { axisStart } from '../../src/lib/charts/parts/scale/axis-start.ts'
import { valueScale } from '../../src/lib/charts/parts/scale/value-scale.ts'

const row = (value: number | null, lower: number | null = null, upper: number | null = null) => {
  return { value, lower, upper }
}

test('shares that lie near each other in the upper half begin at 40 or 80, others at zero', () => {
  expect(axisStart([row(66), row(88)])).toBe(40)
  expect(axisStart([row(92), row(96)])).toBe(80)
  expect(axisStart([row(5), row(18)])).toBe(0)
  // Near each other, but what is cut away would be less than what is left.
  expect(axisStart([row(29), row(46)])).toBe(0)
  expect(axisStart([row(41), row(60)])).toBe(0)
  expect(axisStart([])).toBe(0)
  expect(axisStart([row(null)])).toBe(0)
})

test('intervals, bounds and targets count, so that nothing falls below the axis', () => {
  expect(axisStart([row(66, 30, 90)])).toBe(0)
  expect(axisStart([row(66), row(null, null, 25)])).toBe(0)
  expect(axisStart([row(66)], [10])).toBe(0)
  expect(axisStart([row(66)], [90])).toBe(40)
})

test('the axis has round steps from where it begins, and ends at 100 at most', () => {
  const scale = valueScale([56, 88], 5, { percent: true, start: 40 }, true)
  expect(scale.domain).toEqual([40, 90])
  expect(scale.ticks).toEqual([40, 50, 60, 70, 80, 90])
  expect(valueScale([92, 99], 5, { percent: true, start: 80 }, true).domain).toEqual([80, 100])
  expect(valueScale([56, 88], 5, { percent: true }, true).domain).toEqual([0, 100])
})
