// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { multiples, type MultiplesOptions } from '../../src/lib/charts/multiples/chart.ts'
import type { TrendPoint } from '../../src/lib/charts/parts/series.ts'
import { chartWidth } from '../../src/lib/charts/parts/size.ts'
import { circles, headTexts, panelsOf, spans, type DrawnPanel } from './drawn-panel.ts'
import { familjehem } from './fixtures/familjehem.ts'
import { kommunTrend } from './fixtures/kommuner.ts'
import { kommunCodes, multiplesOptions } from './fixtures/multiples.ts'

const draw = (rows: TrendPoint[], changed: Partial<MultiplesOptions> = {}) =>
  multiples(rows, { ...multiplesOptions, ...changed })

describe('the years below a panel', () => {
  const yearsOf = (one: DrawnPanel) =>
    [...one.ticks.querySelectorAll('text')].map((t) => t.textContent)

  test('are the first and the last of its own', () => {
    expect(panelsOf(draw(familjehem)).map(yearsOf)).toEqual([
      ['2014', '2022'],
      ['2014', '2021'],
      ['2014', '2022'],
      ['2014', '2022']
    ])
  })

  test.each(['wide', 'narrow'] as const)(
    'are one when there is one, inside the chart (%s)',
    (size) => {
      const single = draw(
        familjehem.filter(({ period }) => period === '2021'),
        { size }
      )
      for (const one of panelsOf(single)) {
        expect(yearsOf(one)).toEqual(['2021'])
        expect(circles(one)).toHaveLength(1)
        for (const { start, end } of spans(one.ticks)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(chartWidth[size])
        }
      }
    }
  )

  test.each(['wide', 'narrow'] as const)('never run into each other (%s)', (size) => {
    const last = kommunTrend.filter(({ area, period }) => area !== '1863' || period > '2020')
    for (const one of panelsOf(draw(last, { size, panels: kommunCodes }))) {
      const [first, second] = spans(one.ticks)
      if (first && second) expect([one.name, first.end < second.start]).toEqual([one.name, true])
      expect(yearsOf(one).at(-1)).toBe(headTexts(one)[1]?.match(/\d{4}/)?.[0])
    }
  })
})
