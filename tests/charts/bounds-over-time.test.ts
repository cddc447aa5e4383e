// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { beforeAfterChart } from '../../src/lib/charts/before-after/chart.ts'
import { multiples } from '../../src/lib/charts/multiples/chart.ts'
import { sparkline } from '../../src/lib/charts/parts/sparkline.ts'
import { trend } from '../../src/lib/charts/trend/chart.ts'
import { type TrendOptions } from '../../src/lib/charts/trend/options.ts'
import { marks } from './drawn-bounds.ts'
import { options as beforeAfterOptions } from './fixtures/before-after.ts'
import { boundedTrend, under } from './fixtures/bounds.ts'
import { multiplesOptions } from './fixtures/multiples.ts'
import { trendOptions } from './fixtures/options.ts'
import { surveyOptions } from './fixtures/survey.ts'
import { expectPlainSvg, texts, tips } from './plain-svg.ts'

const surveyed = { ...trendOptions, ...surveyOptions, showMarks: false } as TrendOptions
const key = 'Streck med pil'

describe('a trend', () => {
  const draw = (rows = boundedTrend, size: 'wide' | 'narrow' = 'wide') =>
    trend(rows, { ...surveyed, size })

  test('breaks the line at a bound, which has a mark of its own', () => {
    const nora = boundedTrend.filter(({ label }) => label === 'Nora')
    const svg = draw(nora)
    expect(svg.querySelectorAll('g.series path')).toHaveLength(0)
    expect(svg.querySelectorAll('g.points circle')).toHaveLength(2)
    expect(marks(svg)).toHaveLength(2)
    expect(svg.querySelectorAll('.suppressed')).toHaveLength(0)
  })

  test('points up from what a value is over and down from what it is under, to which its axis reaches', () => {
    const svg = draw()
    const [first] = marks(svg)
    const ups = marks(svg).filter(({ from, tip }) => tip.y < from.y)
    const downs = marks(svg).filter(({ from, tip }) => tip.y > from.y)
    expect([ups.length, downs.length]).toEqual([2, 1])
    expect(first!.a.y).toBe(first!.from.y)
    // The highest value is 84 %.
    expect(texts(draw(boundedTrend.filter(({ label }) => label === 'Nora')))).toContain(
      '100\u00a0%'
    )
  })

  test('several places at one bound share a mark that tells of them all', () => {
    const told = tips(draw()).filter((tip) => tip.includes('Över 90'))
    expect(told.toSorted()).toEqual([
      'Hällefors 2020 | Nora 2020 | Över 90\u00a0% | Visas inte exakt',
      'Nora 2017 | Över 90\u00a0% | Visas inte exakt'
    ])
  })

  test('names a place that has bounds alone at its mark, and says what the mark means', () => {
    const written = texts(draw())
    expect(written).toContain('Laxå under 25\u00a0% (2014)')
    expect(written.join(' ')).toContain(key)
    expect(written.join(' ')).not.toMatch(/Visas inte alls: [^.]*Laxå/)
  })

  test('without bounds has neither the mark nor its sign', () => {
    const svg = draw(boundedTrend.filter(({ status }) => status !== 'over' && status !== 'under'))
    expect(marks(svg)).toHaveLength(0)
    expect(texts(svg).join(' ')).not.toContain(key)
  })

  test.each(['wide', 'narrow'] as const)('%s', async (size) => {
    const svg = draw(boundedTrend, size)
    expectPlainSvg(svg, trendOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/trend-bounds-${size}.svg`)
  })
})

test('a sparkline and a time series around a decision have the mark in place of a point', () => {
  const nora = boundedTrend.filter(({ label }) => label === 'Nora')
  const small = sparkline(nora, { id: 's', alt: '' })
  expect(marks(small)).toHaveLength(2)
  expect(small.querySelectorAll('circle')).toHaveLength(3)
  const around = beforeAfterChart(nora, { ...beforeAfterOptions, told: ['2014'] })
  expect(marks(around)).toHaveLength(2)
  expect(around.querySelectorAll('circle')).toHaveLength(2)
  for (const svg of [small, around]) expect(svg.outerHTML).not.toMatch(/NaN|Infinity/)
})

test('a sparkline that ends in a bound has no dot at its end', () => {
  const rows = boundedTrend.filter(({ label, period }) => label === 'Nora' && period <= '2017')
  expect(sparkline(rows, { id: 's', alt: '' }).querySelectorAll('circle[r="3"]')).toHaveLength(0)
})

test('small charts say the bound in their heads, in words where they fit', () => {
  const rows = boundedTrend.filter(({ period }) => period <= '2020')
  const panels = ['1863', '1884']
  const options = { ...multiplesOptions, panels, decimals: 0, percent: true }
  const wide = multiples(rows, options)
  expect(texts(wide)).toContain('över 90\u00a0% (2020)')
  expect(marks(wide)).toHaveLength(3)
  expect(texts(wide).join(' ')).toContain(key)
  const many = ['1863', '1884', '1885', '1881', '1880']
  const narrow = multiples(rows, { ...options, panels: many, size: 'narrow' })
  expect(texts(narrow)).toContain('>90\u00a0% (2020)')
})

test('the arrow of a low bound stays above the axis', () => {
  const rows = boundedTrend
    .filter(({ label }) => label === 'Örebro' || label === 'Laxå')
    .map((row) => (row.status === 'under' ? under(row, 2) : row))
  const [mark] = marks(trend(rows, surveyed))
  expect(mark!.tip.y - mark!.from.y).toBeLessThan(8)
})
