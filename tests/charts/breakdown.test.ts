// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { breakdown, type BreakdownRow } from '../../src/lib/charts/breakdown/chart.ts'
import { type BreakdownOptions } from '../../src/lib/charts/breakdown/row.ts'
import { boys, girls } from '../../src/lib/charts/parts/palette.ts'
import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'
import { breakdownOptions, places, placesOptions, schoolYears } from './fixtures/sexes.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

const draw = (rows: BreakdownRow[], options: Partial<BreakdownOptions> = {}) =>
  breakdown(rows, { ...breakdownOptions, ...options })

const number = (node: Element, name: string) => Number(node.getAttribute(name))

test('girls are circles and boys diamonds, each named with its value', () => {
  const svg = draw(schoolYears.slice(0, 1))
  const [circle, ...circles] = svg.querySelectorAll('circle')
  expect(circles).toHaveLength(0)
  expect(circle?.getAttribute('fill')).toBe(girls)
  const diamonds = [...svg.querySelectorAll('g.datum path')]
  expect(diamonds.map((path) => path.getAttribute('fill'))).toEqual([boys])
  expect(texts(svg)).toEqual(expect.arrayContaining(['Flickor 53\u00a0%', 'Pojkar 74\u00a0%']))
})

test('the lower value has its words before the marks and the higher one after them', () => {
  const svg = draw(schoolYears)
  for (const group of svg.querySelectorAll('g.datum:not(.absent)')) {
    const bar = group.querySelector('rect')!
    const words = group.querySelector('text')!
    const start = number(words, 'x')
    const end = start + textWidth(words.textContent ?? '', 14)
    const clear = end <= number(bar, 'x') || start >= number(bar, 'x') + number(bar, 'width')
    expect(clear, words.textContent ?? '').toBe(true)
  }
})

test.each(['wide', 'narrow'] as const)('no words reach outside a %s chart', (size) => {
  const width = { wide: 720, narrow: 358 }[size]
  for (const [rows, options] of [
    [schoolYears, {}],
    [places, placesOptions]
  ] as const) {
    for (const text of draw([...rows], { ...options, size }).querySelectorAll(
      'g[transform] text'
    )) {
      const bold = text.getAttribute('font-weight') === '700' ? 'bold' : 'regular'
      const long = textWidth(text.textContent ?? '', number(text, 'font-size'), bold)
      const anchor = text.getAttribute('text-anchor')
      if (!text.hasAttribute('x')) continue
      const start = number(text, 'x') - (anchor === 'end' ? long : 0)
      expect(start, text.textContent ?? '').toBeGreaterThan(-0.1)
      expect(start + long, text.textContent ?? '').toBeLessThan(width + 0.1)
    }
  }
})

test('marks and hidden rows carry their place and their words, line by line', () => {
  const data = [...draw(schoolYears).querySelectorAll('[data-tip]')]
  expect(data).toHaveLength(5 * 2 + 1 + 3)
  expect(new Set(data.map((node) => node.getAttribute('data-area')))).toEqual(
    new Set(['18N', '18'])
  )
  expect(data.map((node) => node.getAttribute('data-tip'))).toContain('Flickor, Åk 9\n48')
  for (const node of data) expect(node.getAttribute('data-tip')).toContain('\n')
})

test('what is not shown says why in words and has no mark', () => {
  const svg = draw(schoolYears.slice(1, 2))
  expect(texts(svg)).toContain('frågan ställdes inte')
  expect(svg.querySelectorAll('circle, g.datum path, rect.interval, line.between')).toHaveLength(0)
})

test('a significant difference is set in bold, an open one is not', () => {
  const weight = (text: string) =>
    [...draw(schoolYears).querySelectorAll('text')]
      .find((node) => node.textContent === text)
      ?.getAttribute('font-weight')
  expect(weight('21 procentenheter')).toBe('700')
  expect(weight('4 procentenheter')).toBeNull()
})

test('a chosen school year has a shade behind it, a chosen sex bold words', () => {
  expect(draw(schoolYears).querySelectorAll('rect.chosen')).toHaveLength(1)
  const svg = draw(places, placesOptions)
  const bold = [...svg.querySelectorAll('g.datum text[font-weight="700"]')]
  expect(bold.map((text) => text.textContent)).toEqual(['Flickor 96'])
})

test('a value without some kommun is hollow and explained below', () => {
  const svg = draw(places, placesOptions)
  const hollow = [...svg.querySelectorAll('circle')].map((c) => c.getAttribute('stroke') === girls)
  expect(hollow).toEqual([false, false, true])
  expect(texts(svg)).toContain('Ofylld punkt: någon kommun saknas i värdet.')
})

test('a value to be read with caution has a star, explained below', () => {
  const drawn = texts(draw(schoolYears))
  expect(drawn.filter((text) => text.endsWith('*'))).toEqual(['Pojkar 3\u00a0%*'])
  expect(drawn.join(' ')).toContain('* tolkas med försiktighet')
  expect(texts(draw(places, placesOptions)).join(' ')).not.toContain('försiktighet')
})

test('marks that would hide each other are moved apart, others lie on the line between them', () => {
  const between = [...draw(places, placesOptions).querySelectorAll('line.between')]
  const circles = [...draw(places, placesOptions).querySelectorAll('circle')]
  const off = circles.map((circle, i) => number(between[i]!, 'y1') - number(circle, 'cy'))
  expect(off).toEqual([4, 0, 0])
})

test('without any row there is still a headline, and no axis', () => {
  const svg = draw([])
  expect(texts(svg)).toContain('Källa: Liv & hälsa ung.')
  expect(svg.querySelectorAll('line.between, g[aria-label]')).toHaveLength(0)
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity/)
})

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test.each<[string, BreakdownRow[], Partial<BreakdownOptions>]>([
    ['breakdown-school-years', schoolYears, {}],
    ['breakdown-places', places, placesOptions]
  ])('%s', async (name, rows, options) => {
    const svg = draw(rows, { ...options, size })
    expectPlainSvg(svg, breakdownOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`)
  })
})
