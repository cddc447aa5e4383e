// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { beforeAfterChart, type BeforeAfterOptions } from '../../src/lib/charts/beforeafter.ts'
import { decisionBand, decisionFill } from '../../src/lib/charts/palette.ts'
import type { TrendPoint } from '../../src/lib/charts/series.ts'
import { drawnTexts, overlaps } from './drawntext.ts'
import { familjehem, points } from './fixtures/familjehem.ts'
import { feelingWell } from './fixtures/survey.ts'
import { expectPlainSvg, texts } from './plainsvg.ts'

const comma = (value: number) => value.toFixed(1).replace('.', ',')
const options: BeforeAfterOptions = {
  alt: 'Familjehem, norra länsdelen. Före: 12,1 (2019). Efter: 14,1 (2022).',
  example: false,
  breakBefore: null,
  firstDay: '2020-06-13',
  lastDay: '2020-06-13',
  told: ['2019', '2022'],
  format: comma
}

const norra = familjehem.filter(({ area }) => area === '18N')
/** Norra länsdelen with these values, a year each from `first` on. */
const course = (first: number, values: (number | null)[]) =>
  points(first, [{ area: '18N', type: 'lansdel', lansdel: null, label: 'Norra', values }])

const draw = (rows: TrendPoint[] = norra, changed: Partial<BeforeAfterOptions> = {}) =>
  beforeAfterChart(rows, { ...options, ...changed })
const on = (date: string, told: string[] = []) => ({ firstDay: date, lastDay: date, told })

const numberOf = (node: Element, name: string) => Number(node.getAttribute(name))
const circles = (svg: Element) => [...svg.querySelectorAll('circle')]
const width = (svg: Element) => numberOf(svg, 'width')
/** Where the decision's own line stands. */
const decisionAt = (svg: Element) =>
  numberOf(svg.querySelector(`line[stroke="${decisionFill}"]`)!, 'x1')

describe('the course', () => {
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
    const rows = course(2014, [10, 30, 20])
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
    course(
      from,
      Array.from({ length: to - from + 1 }, (_, i) => scale * (10 + 3 * Math.sin(i)))
    )
  const share = (value: number) => `${value.toFixed(0)}\u00a0%`
  const large = (value: number) => `1\u00a0${(value * 10).toFixed(0)}`

  test.each<[string, TrendPoint[], Partial<BeforeAfterOptions>]>([
    ['as they are', norra, {}],
    ['on the first day', norra, on('2014-01-01', ['2022'])],
    ['on the last day', norra, on('2026-12-31', ['2022'])],
    ['in two years', course(2023, [50, 100]), { ...on('2023-12-31', ['2024']), format: share }],
    ['of one value', course(2023, [50]), { ...on('2024-06-14', ['2023']), format: share }],
    ['of equal values', course(2021, [5, 5, 5, 5]), on('2022-06-14', ['2021', '2024'])],
    [
      'of a fall',
      course(2021, [90, null, 10]),
      { ...on('2022-06-14', ['2021', '2023']), format: share }
    ],
    [
      'of a rise',
      course(2021, [10, null, 90]),
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

test.each<[string, TrendPoint[], Partial<BeforeAfterOptions>]>([
  ['beforeafter', norra, {}],
  ['beforeafter-waiting', norra, { ...on('2026-03-06', ['2022']), example: true }],
  [
    'beforeafter-half-year',
    norra,
    { firstDay: '2018-07-01', lastDay: '2018-12-31', told: ['2016', '2022'] }
  ]
])('%s', async (name, rows, changed) => {
  const svg = draw(rows, changed)
  expectPlainSvg(svg, options.alt)
  await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}.svg`)
})
