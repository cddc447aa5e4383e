// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { decisionBand } from '../../src/lib/charts/parts/palette.ts'
import type { TimelineItem } from '../../src/lib/charts/timeline/chart.ts'
import { numberOf } from './drawn-panel.ts'
import { draw, link, middleOf } from './drawn-timeline.ts'
import { autumn, chefsgrupp, item, norr, sizes } from './fixtures/timeline.ts'

describe('half a year', () => {
  const days = [
    item('juli', chefsgrupp, 'beslut', ['2024-07-01'], 'Juli'),
    item('host', chefsgrupp, 'beredning', autumn, 'Höst'),
    item('december', chefsgrupp, 'beslut', ['2024-12-31'], 'December')
  ]

  test.each(sizes)(
    'is a band from its first to its last day, with the shape in it (%s)',
    (size) => {
      const svg = draw(days, { size })
      const band = link(svg, 'host').querySelector('.span')!
      expect(band.getAttribute('fill')).toBe(decisionBand)
      const [start, end] = [numberOf(band, 'x'), numberOf(band, 'x') + numberOf(band, 'width')]
      expect(start).toBeCloseTo(middleOf(svg, 'juli'), 1)
      expect(end).toBeCloseTo(middleOf(svg, 'december'), 1)
      expect(middleOf(svg, 'host')).toBeCloseTo((start + end) / 2, 1)
      expect(svg.querySelectorAll('.span')).toHaveLength(1)
    }
  )

  test('and a month and a year are too, a day is not', () => {
    const spans: TimelineItem[] = [
      item('dag', norr, 'beslut', ['2025-08-20'], 'Dag'),
      item('manad', norr, 'beslut', ['2025-08-01', '2025-08-31'], 'Månad'),
      item('ar', norr, 'beslut', ['2025-01-01', '2025-12-31'], 'År')
    ]
    const width = (id: string) =>
      link(draw(spans), id).querySelector('.span')?.getAttribute('width')
    expect(width('dag')).toBeUndefined()
    expect(Number(width('ar')) / Number(width('manad'))).toBeCloseTo(364 / 30, 0)
  })
})
