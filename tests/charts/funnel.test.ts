// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { funnelPlot } from '../../src/lib/charts/funnel/chart.ts'
import type { FunnelOptions, FunnelRow } from '../../src/lib/charts/funnel/row.ts'
import { drawnTexts, overlaps } from './drawn-text.ts'
import { crowded, funnelOptions, funnelRows } from './fixtures/funnel.ts'
import { expectPlainSvg, texts, tips } from './plain-svg.ts'

const draw = (rows: FunnelRow[], options: Partial<FunnelOptions> = {}) =>
  funnelPlot(rows, { ...funnelOptions, ...options })

const dots = (svg: Element) =>
  [...svg.querySelectorAll('.place circle')].map((dot) => Number(dot.getAttribute('cx')))

test('places stand by size, the smallest first, and each tells of itself', () => {
  const svg = draw(funnelRows)
  const drawn = dots(svg)
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b))
  expect(tips(svg)).toHaveLength(funnelRows.length)
  expect(tips(svg)[0]).toBe('Ljusnarsberg 2022 | 34.5')
  expect(tips(svg).at(-1)).toBe('Örebro 2022 | 6.9')
})

test('a place of twice the size is as far to the right wherever it begins', () => {
  const row = funnelRows[0]!
  const doubling = [500, 1000, 2000].map((n, i) => ({ ...row, area: String(i), n }))
  const [first, second, third] = dots(draw(doubling))
  expect(second! - first!).toBeCloseTo(third! - second!, 1)
})

test('a place outside has its name in bold, and so has one in focus; what is not in focus is faded', () => {
  const bold = (svg: Element) =>
    [...svg.querySelectorAll('.place text[font-weight="700"]')].map((text) => text.textContent)
  expect(bold(draw(funnelRows))).toEqual(['Ljusnarsberg'])
  const svg = draw(funnelRows, { focus: ['1861'] })
  expect(bold(svg)).toEqual(['Ljusnarsberg', 'Hallsberg'])
  const fill = (area: string) =>
    svg.querySelector(`[data-area="${area}"] circle`)?.getAttribute('fill')
  expect(fill('1881')).not.toBe(fill('1861'))
})

test('no dot has a mark that reads as a verdict', () => {
  expect(draw(funnelRows).querySelectorAll('[data-verdict], .verdict')).toHaveLength(0)
})

test('the lines are named where they end, and both axes are named', () => {
  const told = texts(draw(funnelRows))
  expect(told.filter((text) => text === '95\u00a0%')).toHaveLength(2)
  // The lower outer limit is below nothing at all.
  expect(told.filter((text) => text === '99,8\u00a0%')).toHaveLength(1)
  expect(told).toContain('Länet 7,9')
  expect(told).toContain('Invånare 0–19 år, logaritmisk skala')
  expect(told).toContain('Antal per 1 000 invånare 0–20 år')
})

test('a limit below nothing has no line', () => {
  // The target's line is no limit: both upper curves, and the lower inner one as far as it is above nothing.
  expect(draw(funnelRows).querySelectorAll('.funnel polyline')).toHaveLength(3)
})

test('limits never leave the plot, above or below', () => {
  const svg = draw(funnelRows)
  const lines = [...svg.querySelectorAll('.funnel polyline, .funnel polygon')]
  const ys = lines.flatMap((line) =>
    (line.getAttribute('points') ?? '').split(' ').map((point) => Number(point.split(',')[1]))
  )
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(24)
  expect(Math.max(...ys)).toBeLessThanOrEqual(354)
})

describe.each(['wide', 'narrow', 'slide', 'half'] as const)('%s', (size) => {
  test.each<[string, FunnelRow[]]>([
    ['kommuner', funnelRows],
    ['a crowd', crowded]
  ])('names of %s run neither into each other nor out of the drawing', (_, rows) => {
    const svg = draw(rows, { size })
    const drawn = drawnTexts(svg)
    expect(overlaps(drawn)).toEqual([])
    const width = Number(svg.getAttribute('width'))
    expect(drawn.filter(({ start, end }) => start < -1 || end > width + 1)).toEqual([])
  })

  test('the name of a place outside is always there', () => {
    expect(texts(draw(funnelRows, { size }))).toContain('Ljusnarsberg')
  })
})

test('in a crowd all names of those outside are written on a page', () => {
  for (const size of ['wide', 'narrow'] as const) {
    expect(draw(crowded, { size }).querySelectorAll('.place text'), size).toHaveLength(12)
  }
})

test('without any place it is words alone', () => {
  const svg = draw([])
  expect(svg.querySelectorAll('circle, .funnel, .axes')).toHaveLength(0)
  expect(texts(svg).join(' ')).toContain(funnelOptions.subtitle)
})

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test('funnel', async () => {
    const svg = draw(funnelRows, { size })
    expectPlainSvg(svg, funnelOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/funnel-${size}.svg`)
  })
})
