// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { BeforeAfterOptions } from '../../src/lib/charts/before-after/chart.ts'
import type { TrendPoint } from '../../src/lib/charts/parts/series.ts'
import { draw, width } from './drawn-before-after.ts'
import { numberOf } from './drawn-panel.ts'
import { drawnTexts, overlaps } from './drawn-text.ts'
import { timeSeries, norra, on, options } from './fixtures/before-after.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

describe('made-up figures', () => {
  test('are marked in the drawing itself, on the side that the decision leaves free', () => {
    for (const date of ['2014-03-06', '2018-06-01', '2022-12-31']) {
      const drawn = drawnTexts(draw(norra, { ...on(date, ['2022']), example: true }))
      expect(drawn.map(({ text }) => text)).toContain('Exempeldata')
      expect(overlaps(drawn)).toEqual([])
    }
    expect(texts(draw())).not.toContain('Exempeldata')
  })
})

describe('texts keep inside and clear of each other', () => {
  const wave = (from: number, to: number, scale: number) =>
    timeSeries(
      from,
      Array.from({ length: to - from + 1 }, (_, i) => scale * (10 + 3 * Math.sin(i)))
    )
  const share = (value: number) => `${value.toFixed(0)}\u00a0%`
  const large = (value: number) => `1\u00a0${(value * 10).toFixed(0)}`

  test.each<[string, TrendPoint[], Partial<BeforeAfterOptions>]>([
    ['as they are', norra, {}],
    ['on the first day', norra, on('2014-01-01', ['2022'])],
    ['on the last day', norra, on('2026-12-31', ['2022'])],
    ['in two years', timeSeries(2023, [50, 100]), { ...on('2023-12-31', ['2024']), format: share }],
    ['of one value', timeSeries(2023, [50]), { ...on('2024-06-14', ['2023']), format: share }],
    ['of equal values', timeSeries(2021, [5, 5, 5, 5]), on('2022-06-14', ['2021', '2024'])],
    [
      'of a fall',
      timeSeries(2021, [90, null, 10]),
      { ...on('2022-06-14', ['2021', '2023']), format: share }
    ],
    [
      'of a rise',
      timeSeries(2021, [10, null, 90]),
      { ...on('2022-06-14', ['2021', '2023']), format: share }
    ],
    ['of ten years', wave(2014, 2026, 1), { ...on('2025-06-13', ['2024', '2026']), format: share }],
    ['of twenty years', wave(2007, 2027, 1), on('2026-03-06', ['2025', '2027'])],
    ['of thirty years', wave(1998, 2027, 1), on('2026-03-06', ['2025', '2027'])],
    [
      'of large numbers',
      wave(1998, 2027, 10),
      { ...on('2026-03-06', ['2025', '2027']), format: large }
    ],
    ['of thirty equal years', wave(1998, 2027, 0), on('2026-03-06', ['2025', '2027'])],
    ['of nothing', [], on('2026-03-06')]
  ])('%s', (_, rows, changed) => {
    for (const example of [false, true]) {
      const svg = draw(rows, { ...changed, example })
      const drawn = drawnTexts(svg)
      for (const { text, start, end, y, size } of drawn) {
        expect([text, start >= -0.01, end <= width(svg) + 0.01]).toEqual([text, true, true])
        expect([text, y - size > -2, y <= numberOf(svg, 'height')]).toEqual([text, true, true])
      }
      expect(overlaps(drawn)).toEqual([])
      expect(drawn.map(({ text }) => text)).toContain('Beslutet')
      expectPlainSvg(svg, options.alt)
    }
  })
})

test('without any value there is the decision alone', () => {
  const hidden = norra.map((row): TrendPoint => ({ ...row, value: null, status: 'suppressed' }))
  for (const rows of [[], hidden]) {
    const svg = draw(rows, { told: [] })
    expect(svg.querySelectorAll('circle, path')).toHaveLength(0)
    expect(texts(svg)).toEqual(['Beslutet'])
    expectPlainSvg(svg, options.alt)
  }
})

test.each<[string, TrendPoint[], Partial<BeforeAfterOptions>]>([
  ['before-after', norra, {}],
  ['before-after-waiting', norra, { ...on('2026-03-06', ['2022']), example: true }],
  [
    'before-after-half-year',
    norra,
    { firstDay: '2018-07-01', lastDay: '2018-12-31', told: ['2016', '2022'] }
  ]
])('%s', async (name, rows, changed) => {
  const svg = draw(rows, changed)
  expectPlainSvg(svg, options.alt)
  await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}.svg`)
})
