// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { circles, draw } from './drawn-before-after.ts'
import { numberOf } from './drawn-panel.ts'
import { drawnTexts } from './drawn-text.ts'
import { timeSeries, norra, on } from './fixtures/before-after.ts'
import { feelingWell } from './fixtures/survey.ts'
import { texts } from './plain-svg.ts'

describe('the time series', () => {
  test('is a line with a point a year, never across a missing one nor a break in the series', () => {
    const joined = (svg: Element) =>
      [...svg.querySelectorAll('path')].map(
        (path) => path.getAttribute('d')?.match(/[ML]/g)?.length
      )
    expect(circles(draw())).toHaveLength(7)
    expect(joined(draw())).toEqual([3, 2, 2])
    expect(joined(draw(norra, { breakBefore: '2015' }))).toEqual([1, 2, 2, 2])
  })

  test('is higher where the value is, and later to the right', () => {
    const rows = timeSeries(2014, [10, 30, 20])
    const [low, high, middle] = circles(draw(rows))
    expect(numberOf(high!, 'cy')).toBeLessThan(numberOf(middle!, 'cy'))
    expect(numberOf(middle!, 'cy')).toBeLessThan(numberOf(low!, 'cy'))
    expect(numberOf(low!, 'cx')).toBeLessThan(numberOf(high!, 'cx'))
    expect(numberOf(high!, 'cx')).toBeLessThan(numberOf(middle!, 'cx'))
  })

  test('has what is told in numbers as large points, the others as small ones', () => {
    const svg = draw()
    const radii = circles(svg).map((circle) => numberOf(circle, 'r'))
    expect(radii).toEqual([2, 2, 2, 2, 4, 2, 4])
    expect(texts(svg)).toEqual(expect.arrayContaining(['12,1', '14,1', '2019', '2022']))
    for (const value of ['12,6', '15,8', '17,6', '12,9', '13,5']) {
      expect(texts(svg)).not.toContain(value)
    }
  })

  test('writes each number at its own point', () => {
    const svg = draw()
    for (const [value, i] of [
      ['12,1', 4],
      ['14,1', 6]
    ] as const) {
      const [text] = drawnTexts(svg).filter((one) => one.text === value)
      const x = numberOf(circles(svg)[i]!, 'cx')
      expect([value, text!.start <= x && x <= text!.end]).toEqual([value, true])
      expect(Math.abs(text!.y - numberOf(circles(svg)[i]!, 'cy'))).toBeLessThan(20)
    }
  })

  test('names the first year and those in numbers', () => {
    const years = drawnTexts(draw())
      .filter(({ text }) => /^\d{4}$/.test(text))
      .toSorted((a, b) => a.start - b.start)
    expect(years.map(({ text }) => text)).toEqual(['2014', '2019', '2022'])
  })
})

test('a year that is hidden is neither a point nor a number', () => {
  const laxa = feelingWell.filter(({ label }) => label === 'Hällefors')
  const known = laxa.filter(({ value }) => value !== null)
  expect(known.length).toBeLessThan(laxa.length)
  const svg = draw(
    laxa,
    on(
      '2026-03-06',
      laxa.map(({ period }) => period)
    )
  )
  expect(circles(svg)).toHaveLength(known.length)
})
