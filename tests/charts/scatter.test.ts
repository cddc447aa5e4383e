// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { scatter } from '../../src/lib/charts/scatter/chart.ts'
import type { ScatterOptions, ScatterRow } from '../../src/lib/charts/scatter/row.ts'
import { chartWidth } from '../../src/lib/charts/parts/size.ts'
import { generator } from '../stats/generator.ts'
import { drawnTexts, overlaps } from './drawn-text.ts'
import { near, scatterOptions, scatterRows } from './fixtures/scatter.ts'
import { expectPlainSvg, texts, tips } from './plain-svg.ts'

const draw = (rows: ScatterRow[], options: Partial<ScatterOptions> = {}) =>
  scatter(rows, { ...scatterOptions, ...options })

const names = (svg: Element) =>
  [...svg.querySelectorAll('.place text')].map(({ textContent }) => textContent)

test('places stand from left to right, and each tells of itself', () => {
  const svg = draw(scatterRows(near))
  const xs = [...svg.querySelectorAll('.place circle')].map((dot) => Number(dot.getAttribute('cx')))
  expect(xs).toHaveLength(12)
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  expect(tips(svg).at(-1)).toBe('Laxå | Trivs: 84 | Skolkar: 70')
})

test('no line joins the places or is drawn through them', () => {
  const svg = draw(scatterRows(near))
  const lines = [...svg.querySelectorAll('line')]
  const isLevel = (line: Element) =>
    line.getAttribute('x1') === line.getAttribute('x2') ||
    line.getAttribute('y1') === line.getAttribute('y2')
  expect(lines.filter((line) => !isLevel(line) && !line.closest('.place'))).toEqual([])
  expect(svg.querySelectorAll('polyline, .axes ~ path, .places path')).toHaveLength(0)
})

test('intervals are crosses behind the dots, and nothing where there are none', () => {
  const svg = draw(scatterRows(near, 5))
  expect(svg.querySelectorAll('.intervals line')).toHaveLength(24)
  expect(draw(scatterRows(near)).querySelectorAll('.intervals line')).toHaveLength(0)
  const [plot] = [...svg.querySelectorAll('.intervals, .places')]
  expect(plot?.getAttribute('class')).toBe('intervals')
})

test('both axes say what they measure, with its unit and its year', () => {
  const told = texts(draw(scatterRows(near))).join(' ')
  expect(told).toContain('Trivs i skolan, andel av eleverna, 2026 →')
  expect(told).toContain('↑ Skolkar, andel av eleverna, 2026')
  expect(told).toMatch(/70\u00a0%/)
})

describe.each(['wide', 'narrow', 'slide', 'half'] as const)('names (%s)', (size) => {
  const inside = (svg: Element) =>
    drawnTexts(svg).filter(({ start, end }) => start < -1 || end > chartWidth[size] + 1)

  test('are there for all, none upon another and none outside the drawing', () => {
    const svg = draw(scatterRows(near, 6), { size })
    // In letters of 18 points not all have room on half a slide, and its key says so.
    expect(names(svg).length).toBeGreaterThanOrEqual(size === 'half' ? 8 : 12)
    expect(texts(svg).join(' ').includes('Utan namn: ')).toBe(names(svg).length < 12)
    expect(overlaps(drawnTexts(svg))).toEqual([])
    expect(inside(svg)).toEqual([])
    expectPlainSvg(svg, scatterOptions.alt)
  })

  test('never run into each other, wherever the places lie', () => {
    const random = generator(1860)
    let left = 0
    for (let i = 0; i < 60; i++) {
      const width = [40, 10, 2][i % 3]!
      const values = near.map((): [number, number] => {
        return [50 + width * random(), 50 + width * random()]
      })
      const svg = draw(scatterRows(values), { size })
      expect(overlaps(drawnTexts(svg))).toEqual([])
      expect(inside(svg)).toEqual([])
      const unnamed = 12 - names(svg).length
      expect(texts(svg).join(' ').includes('Utan namn: ')).toBe(unnamed > 0)
      left += unnamed
    }
    // Where there is no room a name is told of in the key and not written upon another: of 720, as many as now at most.
    expect(left).toBeLessThanOrEqual({ wide: 0, narrow: 0, slide: 2, half: 245 }[size])
  })
})

test('without a place there are words alone', () => {
  const svg = draw([])
  expect(svg.querySelectorAll('.place, .axes')).toHaveLength(0)
  expect(texts(svg)).toContain('Källa: exempel.')
})

test('one place, and two at one point, are drawn', () => {
  for (const rows of [
    scatterRows([[50, 5]]),
    scatterRows([
      [50, 5],
      [50, 5]
    ])
  ]) {
    const svg = draw(rows)
    expect(names(svg)).toHaveLength(rows.length)
    expect(overlaps(drawnTexts(svg))).toEqual([])
    expectPlainSvg(svg, scatterOptions.alt)
  }
})
