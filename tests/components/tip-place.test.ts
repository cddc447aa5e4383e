import { expect, test } from 'vitest'
import { placeTip, type Rect } from '../../src/lib/components/chart/tip-place.ts'

const room = { left: 0, right: 360, top: 0, bottom: 500 }
const size = { width: 200, height: 80 }

const around = (x: number, y: number, reach = 4): Rect => {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

function tipAt(datum: Rect, lit: Rect[] = [], x = (datum.left + datum.right) / 2): Rect {
  const { left, top } = placeTip(size, { datum, x, lit, room })
  return { left, right: left + size.width, top, bottom: top + size.height }
}

const covers = (tip: Rect, part: Rect) =>
  tip.left < part.right && part.left < tip.right && tip.top < part.bottom && part.top < tip.bottom

test('stands above a point that is alone, its middle at the point', () => {
  expect(tipAt(around(180, 250))).toEqual({ left: 80, right: 280, top: 156, bottom: 236 })
})

test('stands below where there is no room above, and keeps inside the figure', () => {
  const tip = tipAt(around(350, 40))
  expect(tip.top).toBeGreaterThan(44)
  expect(tip.right).toBeLessThanOrEqual(room.right)
})

test('never covers the point, anywhere in the figure', () => {
  for (let x = 4; x < room.right; x += 11) {
    for (let y = 4; y < room.bottom; y += 11) {
      const datum = around(x, y)
      const tip = tipAt(datum)
      expect([x, y, covers(tip, datum)]).toEqual([x, y, false])
      expect(tip.left >= 0 && tip.right <= room.right).toBe(true)
      expect(tip.top >= 0 && tip.bottom <= room.bottom).toBe(true)
    }
  }
})

test('keeps off the line through the point', () => {
  const falling = (reach: number) =>
    Array.from({ length: 45 }, (_, i) => around(i * 8, 100 + i * 6, reach))
  for (const point of falling(4)) {
    const tip = tipAt(point, falling(1))
    expect(falling(1).filter((part) => covers(tip, part))).toEqual([])
  }
})

test('stands beside the line of a decision, not over it', () => {
  const badge = around(300, 110, 10)
  const line = { left: 300, right: 300, top: 130, bottom: 400 }
  expect(covers(tipAt(badge, [badge, line]), line)).toBe(false)
})

test('of a row stands after its end where there is room, so that the rows above it can be pointed at', () => {
  const row = { left: 0, right: 140, top: 200, bottom: 224 }
  const tip = tipAt(row, [row], 60)
  expect(tip.left).toBeGreaterThan(row.right)
  expect(tip.top).toBeLessThan(row.bottom)
  expect(tip.bottom).toBeGreaterThan(row.top)
})

test('of a row without room beside it stands above it, at the pointer', () => {
  const row = { left: 0, right: 360, top: 200, bottom: 224 }
  const tip = tipAt(row, [row], 260)
  expect(covers(tip, row)).toBe(false)
  expect(tip.right).toBe(360)
})
