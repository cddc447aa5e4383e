// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { better, neutral, worse } from '../../src/lib/charts/parts/palette.ts'
import {
  ranking,
  type RankingOptions,
  type RankingRow
} from '../../src/lib/charts/ranking/chart.ts'
import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'
import { kommunRanking, withoutIntervals } from './fixtures/kommuner.ts'
import { rankingOptions } from './fixtures/options.ts'
import { expectPlainSvg, texts, tips } from './plain-svg.ts'

const draw = (rows: RankingRow[], options: Partial<RankingOptions> = {}) =>
  ranking(rows, { ...rankingOptions, ...options })

test('rows keep their order, with those that cannot be shown last', () => {
  const names = kommunRanking.map((row) => row.label)
  const drawn = [...draw(kommunRanking).querySelectorAll('text')]
    .filter((text) => names.includes(text.textContent ?? ''))
    .sort((a, b) => Number(a.getAttribute('y')) - Number(b.getAttribute('y')))
    .map((text) => text.textContent)
  expect(drawn.slice(0, 2)).toEqual(['Ljusnarsberg', 'Lindesberg'])
  expect(drawn.slice(-3)).toEqual(['Lekeberg', 'Degerfors', 'Laxå'])
})

test('a row without a value says why', () => {
  const rows = (['missing', 'suppressed', 'incomplete', 'not_asked'] as const).map(
    (status, i): RankingRow => ({ ...kommunRanking[5]!, area: String(i), status })
  )
  const hidden = [...draw(rows).querySelectorAll('text.hidden')].map((text) => text.textContent)
  expect(hidden).toEqual([
    'uppgift saknas',
    'visas inte, skyddas',
    'ofullständig',
    'frågan ställdes inte'
  ])
})

test('the reason for a hidden row has room in a narrow chart', () => {
  for (const text of draw(kommunRanking, { size: 'narrow' }).querySelectorAll('text.hidden')) {
    const end = Number(text.getAttribute('x')) + textWidth(text.textContent ?? '', 14)
    expect(end).toBeLessThan(358)
  }
})

test('every row stands for its place and tells of it, those without a value too', () => {
  const svg = draw(kommunRanking)
  const rows = [...svg.querySelectorAll('g.row')]
  expect(rows).toHaveLength(12)
  expect(rows.every((row) => row.getAttribute('data-area') && row.querySelector('text'))).toBe(true)
  expect(tips(svg)).toHaveLength(12)
  expect(tips(svg)).toEqual(
    expect.arrayContaining(['Ljusnarsberg 2022 | 34.5', 'Laxå 2022 | Visas inte'])
  )
})

test('values are Swedish', () => {
  expect(texts(draw(kommunRanking))).toContain('34,5')
  expect(texts(draw(kommunRanking, { percent: true, decimals: 0 }))).toContain('34\u00a0%')
})

test.each([
  ['lower', worse, better],
  ['higher', better, worse],
  ['neutral', neutral, neutral]
] as const)(
  'when %s is better, verdicts are coloured so and keep their shape',
  (direction, up, down) => {
    const svg = draw(kommunRanking, { direction })
    const fills = (verdict: string) =>
      [...svg.querySelectorAll(`[data-verdict=${verdict}]`)].map((path) =>
        path.getAttribute('fill')
      )
    expect(fills('higher')).toEqual([up, up, up])
    expect(fills('lower')).toEqual([down])
  }
)

test('without any interval the values are bars from zero, or dots where zero means nothing', () => {
  const bars = draw(withoutIntervals)
  expect(bars.querySelectorAll('circle')).toHaveLength(0)
  const starts = [...bars.querySelectorAll('g.row rect')].map((rect) => rect.getAttribute('x'))
  expect(starts).toHaveLength(10)
  expect(new Set(starts).size).toBe(1)
  const dots = draw(withoutIntervals, { zero: false })
  expect(dots.querySelectorAll('g.row rect')).toHaveLength(0)
  expect(dots.querySelectorAll('g.row circle')).toHaveLength(10)
})

test('reference lines that lie close have names apart from each other', () => {
  const named = [...draw(kommunRanking).querySelectorAll('g.references text')]
  expect(named.map((text) => text.textContent)).toEqual(['Riket 7,3', 'Länet 7,9'])
  const [riket, lanet] = named.map((text) => Number(text.getAttribute('x')))
  expect(lanet! - riket!).toBeGreaterThan(55)
})

test('three reference lines keep inside a narrow chart', () => {
  const referenceLines = [
    ...rankingOptions.referenceLines,
    { label: 'Norra länsdelen', value: 8.2 }
  ]
  const svg = draw(kommunRanking, { size: 'narrow', referenceLines })
  for (const text of svg.querySelectorAll('g.references text')) {
    const half = textWidth(text.textContent ?? '', 13) / 2
    expect(Number(text.getAttribute('x')) - half).toBeGreaterThan(-0.1)
    expect(Number(text.getAttribute('x')) + half).toBeLessThan(358.1)
  }
})

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test.each<[string, RankingRow[], Partial<RankingOptions>]>([
    ['ranking-intervals', kommunRanking, {}],
    ['ranking-bars', withoutIntervals, { example: true, direction: 'neutral' }]
  ])('%s', async (name, rows, options) => {
    const svg = draw(rows, { ...options, size })
    expectPlainSvg(svg, rankingOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`)
  })
})
