// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { decisionBand } from '../../src/lib/charts/parts/palette.ts'
import { circles, decisionAt, draw, width } from './drawn-before-after.ts'
import { numberOf } from './drawn-panel.ts'
import { drawnTexts } from './drawn-text.ts'
import { norra, on, options } from './fixtures/before-after.ts'

describe('the decision', () => {
  test('is a named line on its day, between the years before and after it', () => {
    const svg = draw()
    const at = decisionAt(svg)
    const [before, after] = [4, 5].map((i) => numberOf(circles(svg)[i]!, 'cx'))
    expect(at).toBeGreaterThan(before!)
    expect(at).toBeLessThan(after!)
    // Norra has no value for 2020: its middle lies half way between those of 2019 and 2021.
    expect(decisionAt(draw(norra, on('2020-07-02', ['2019'])))).toBeCloseTo(
      (before! + after!) / 2,
      0
    )
    const [name] = drawnTexts(svg).filter(({ text }) => text === 'Beslutet')
    expect((name!.start + name!.end) / 2).toBeCloseTo(at, 1)
  })

  test('is reached by the axis when all that is measured lies before it, or after', () => {
    for (const date of ['2026-03-06', '2010-03-06']) {
      const svg = draw(norra, on(date, ['2022']))
      const at = decisionAt(svg)
      expect(at).toBeGreaterThan(0)
      expect(at).toBeLessThan(width(svg))
      const xs = circles(svg).map((circle) => numberOf(circle, 'cx'))
      expect(date > '2020' ? at > Math.max(...xs) : at < Math.min(...xs)).toBe(true)
    }
  })

  test('of half a year is a band from its first to its last day', () => {
    const autumn = { firstDay: '2020-07-01', lastDay: '2020-12-31' }
    const svg = draw(norra, autumn)
    const [band, ...more] = svg.querySelectorAll(`rect[fill="${decisionBand}"]`)
    expect(more).toEqual([])
    const [start, end] = [numberOf(band!, 'x'), numberOf(band!, 'x') + numberOf(band!, 'width')]
    expect(start).toBeCloseTo(decisionAt(draw(norra, on('2020-07-01', options.told))), 1)
    expect(end).toBeCloseTo(decisionAt(draw(norra, on('2020-12-31', options.told))), 1)
    expect(decisionAt(svg)).toBeCloseTo((start + end) / 2, 1)
    expect(draw().querySelector(`rect[fill="${decisionBand}"]`)).toBeNull()
  })
})
