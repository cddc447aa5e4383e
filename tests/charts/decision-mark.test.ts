// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { placeMarks } from '../../src/lib/charts/parts/decision-mark.ts'
import { dayPosition } from '../../src/lib/charts/parts/period.ts'
import { trend, type TrendPoint } from '../../src/lib/charts/trend/chart.ts'
import { type TrendOptions } from '../../src/lib/charts/trend/options.ts'
import { familjehem } from './fixtures/familjehem.ts'
import { marks, trendOptions } from './fixtures/options.ts'
import { texts, tipOn } from './plain-svg.ts'

const draw = (rows: TrendPoint[], options: Partial<TrendOptions> = {}) =>
  trend(rows, { ...trendOptions, ...options })

describe('decisions', () => {
  test('are marked on the axis with their ids and full text', () => {
    const drawn = [...draw(familjehem).querySelectorAll('g[data-decision-mark]')]
    const ids = drawn.map((mark) => mark.getAttribute('data-decision-mark'))
    expect(ids.sort()).toEqual(['B-2024-H2', 'B-2025-06a B-2025-06b', 'B-2026-03', 'B-2026-05'])
    expect(drawn.every((mark) => mark.getAttribute('class') === 'mark')).toBe(true)
    const badge = drawn.find((mark) => mark.getAttribute('data-decision-mark') === 'B-2026-05')
    expect(tipOn(badge!.querySelector('.badge')!)).toBe(marks[0]!.label)
    expect(texts(draw(familjehem))).toContain('2–3')
  })

  test('can be left out', () => {
    expect(draw(familjehem, { showMarks: false }).querySelector('[data-decision-mark]')).toBeNull()
  })

  test('that are close stand beside each other in the order of time, so that no numerals overlap', () => {
    const placed = placeMarks(marks, (position) => (position - 2024) * 25, [0, 120])
    const sorted = placed.toSorted((a, b) => a.x - b.x)
    for (const [i, b] of sorted.entries()) {
      const a = sorted[i - 1]
      if (a) expect(b.x - a.x).toBeGreaterThan((a.badgeWidth + b.badgeWidth) / 2)
    }
    expect(sorted.map(({ at }) => at)).toEqual(placed.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(placed.some(({ at, x }) => at !== x)).toBe(true)
  })

  test('lie on their day', () => {
    expect(dayPosition('2024-01-01')).toBe(2024)
    expect(dayPosition('2025-07-02')).toBeCloseTo(2025.5, 2)
  })
})
