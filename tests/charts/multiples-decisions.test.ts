// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { MultiplesOptions } from '../../src/lib/charts/multiples/chart.ts'
import { decisionBand } from '../../src/lib/charts/parts/palette.ts'
import { chartWidth } from '../../src/lib/charts/parts/size.ts'
import { draw } from './drawn-multiples.ts'
import {
  circles,
  headTexts,
  numberOf,
  panel,
  panelsOf,
  runs,
  type DrawnPanel
} from './drawn-panel.ts'
import { familjehem } from './fixtures/familjehem.ts'
import { marks } from './fixtures/options.ts'

describe('the decisions', () => {
  /** Norra has them all, västra the first, the others none. */
  const marksOf = (area: string) =>
    area === '18N' ? marks : area === '18V' ? marks.slice(0, 1) : []
  const marked = (changed: Partial<MultiplesOptions> = {}) =>
    draw(familjehem, { marks: marksOf, ...changed })
  /** What stands for the decisions of a panel, each with its line, badge and band. */
  const drawn = ({ marks }: DrawnPanel) =>
    marks.flatMap((shape) => shape.closest('[data-decision-mark]') ?? [])
  const lineAt = (mark: Element) => numberOf(mark.querySelector('line')!, 'x1')
  const left = ({ head }: DrawnPanel) => numberOf(head.querySelector('text')!, 'x')

  test('are marked in the panels of the places that they concern, and in no others', () => {
    const ids = (name: string) =>
      drawn(panel(marked(), name)).map((mark) => mark.getAttribute('data-decision-mark'))
    expect(ids('Norra')).toEqual(marks.map(({ ids }) => ids.join(' ')))
    expect(ids('Västra')).toEqual(['B-2026-05'])
    expect([ids('Södra'), ids('Örebro')]).toEqual([[], []])
    expect(marked().querySelectorAll('[data-decision-mark]')).toHaveLength(marks.length + 1)
  })

  test('are each one line from the top of the panel to its bottom, and tell what they are', () => {
    for (const [i, mark] of drawn(panel(marked(), 'Norra')).entries()) {
      const [line, ...more] = mark.querySelectorAll('line')
      expect(more).toEqual([])
      expect(numberOf(line!, 'x1')).toBe(numberOf(line!, 'x2'))
      expect(numberOf(line!, 'y2') - numberOf(line!, 'y1')).toBe(104)
      expect(mark.getAttribute('class')).toBe('mark')
      const tips = [...mark.querySelectorAll('[data-tip]')].map((badge) =>
        badge.getAttribute('data-tip')
      )
      expect(tips).toEqual([marks[i]?.label])
    }
  })

  test('of half a year have a band too, around their line', () => {
    const bands = drawn(panel(marked(), 'Norra')).map((mark) => mark.querySelector('rect'))
    expect(bands.map((band) => band?.getAttribute('fill') ?? null)).toEqual([
      null,
      null,
      null,
      decisionBand
    ])
    const autumn = drawn(panel(marked(), 'Norra'))[3]!
    const [start, width] = [numberOf(bands[3]!, 'x'), numberOf(bands[3]!, 'width')]
    expect(lineAt(autumn)).toBeCloseTo(start + width / 2, 1)
    expect(numberOf(bands[3]!, 'height')).toBe(104)
  })

  test.each(['wide', 'narrow'] as const)('are reached by the axis of every panel (%s)', (size) => {
    const [without, svg] = [draw(familjehem, { size }), marked({ size })]
    const yearsOf = (of: Element, name: string) => {
      const one = panel(of, name)
      return circles(one).map((circle) => numberOf(circle, 'cx') - left(one))
    }
    for (const name of ['Norra', 'Västra', 'Södra', 'Örebro']) {
      // The years lie closer, and in the same way where nothing is marked.
      expect(yearsOf(svg, name).at(-1)).toBeLessThan(yearsOf(without, name).at(-1)!)
    }
    expect(yearsOf(svg, 'Södra').at(-1)).toBeCloseTo(yearsOf(svg, 'Norra').at(-1)!, 1)
    const norra = panel(svg, 'Norra')
    const at = drawn(norra).map((mark) => lineAt(mark) - left(norra))
    expect(at.toSorted((a, b) => b - a)).toEqual(at)
    expect(Math.min(...at)).toBeGreaterThan(yearsOf(svg, 'Norra').at(-1)!)
    // 12 May 2026 as far beyond the middle of 2022 as the scale of the years says.
    const [first, last] = [yearsOf(svg, 'Norra')[0]!, yearsOf(svg, 'Norra').at(-1)!]
    expect(at[0]).toBeCloseTo(last + ((last - first) / 8) * (3.5 + 131 / 365), 0)
    const vastra = panel(svg, 'Västra')
    expect(lineAt(drawn(vastra)[0]!) - left(vastra)).toBeCloseTo(at[0]!, 1)
  })

  test.each(['wide', 'narrow'] as const)('keep inside their own panel (%s)', (size) => {
    const svg = marked({ size, marks: () => marks })
    const starts = [...new Set(panelsOf(svg).map(left))].toSorted((a, b) => a - b)
    for (const one of panelsOf(svg)) {
      expect(drawn(one)).toHaveLength(marks.length)
      const next = starts[starts.indexOf(left(one)) + 1] ?? chartWidth[size]
      for (const mark of drawn(one)) {
        expect(lineAt(mark) - 4.5).toBeGreaterThanOrEqual(left(one))
        expect(lineAt(mark) + 4.5).toBeLessThanOrEqual(next)
      }
    }
  })

  test('change neither the values nor what the panels say', () => {
    const names = (svg: Element) => panelsOf(svg).map((one) => [headTexts(one), runs(one, 'own')])
    expect(names(marked())).toEqual(names(draw(familjehem)))
    const heights = (svg: Element) => circles(panel(svg, 'Norra')).map((c) => numberOf(c, 'cy'))
    expect(heights(marked())).toEqual(heights(draw(familjehem)))
  })

  test('leave no trace where there are none', () => {
    const svg = draw(familjehem, { marks: () => [] })
    expect(svg.querySelectorAll('.panel-marks, [data-decision-mark]')).toHaveLength(0)
    expect(svg.outerHTML).not.toContain(decisionBand)
  })
})
