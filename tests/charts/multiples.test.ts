// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { MultiplesOptions } from '../../src/lib/charts/multiples/chart.ts'
import { better, worse } from '../../src/lib/charts/parts/palette.ts'
import type { TrendPoint } from '../../src/lib/charts/parts/series.ts'
import { chartWidth } from '../../src/lib/charts/parts/size.ts'
import { draw } from './drawn-multiples.ts'
import { circles, headTexts, numberOf, panel, panelsOf, runs, spans } from './drawn-panel.ts'
import { familjehem, points } from './fixtures/familjehem.ts'
import { kommunTrend } from './fixtures/kommuner.ts'
import { kommunCodes, multiplesOptions } from './fixtures/multiples.ts'
import { marks } from './fixtures/options.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

const only = (area: string) => familjehem.filter((row) => row.area === area)

describe('the panels', () => {
  test('are one for each place in the order asked for, each named with its latest value', () => {
    const svg = draw(familjehem, { panels: ['18O', '18N', '18V'] })
    expect(panelsOf(svg).map(headTexts)).toEqual([
      ['Örebro', '6,9 (2022)'],
      ['Norra', '14,1 (2022)'],
      ['Västra', '9,1 (2021)']
    ])
  })

  test('share one scale: equal values stand equally high, in every row and column', () => {
    const flat = points(2018, [
      { area: '18N', type: 'lansdel', lansdel: null, label: 'Norra', values: [10, 20, 30] },
      { area: '18V', type: 'lansdel', lansdel: null, label: 'Västra', values: [10, 10, 10] },
      { area: '18S', type: 'lansdel', lansdel: null, label: 'Södra', values: [30, null, 20] }
    ])
    const heights = (name: string, svg = draw(flat)) =>
      circles(panel(svg, name)).map((circle) => numberOf(circle, 'cy'))
    const [low, middle, high] = heights('Norra')
    expect(heights('Västra')).toEqual([low, low, low])
    expect(heights('Södra')).toEqual([high, middle])
    // Zero is drawn, so twice as much is twice as high.
    const years = (name: string) => circles(panel(draw(flat), name)).map((c) => numberOf(c, 'cx'))
    const across = years('Västra')[0]! - years('Norra')[0]!
    expect(years('Södra')[0]! - years('Västra')[0]!).toBeCloseTo(across, 6)
    expect(texts(draw(flat))).toEqual(expect.arrayContaining(['0', '10', '20', '30']))
    expect(texts(draw(flat, { zero: false }))).not.toContain('0')
  })

  test.each([
    ['wide', multiplesOptions.panels, 4],
    ['narrow', multiplesOptions.panels, 2],
    ['wide', kommunCodes, 4],
    ['narrow', kommunCodes, 3]
  ] as const)('stand beside each other (%s) %#', (size, panels, columns) => {
    const rows = panels.length === 4 ? familjehem : kommunTrend
    const drawn = panelsOf(draw(rows, { size, panels: [...panels] }))
    expect(drawn).toHaveLength(panels.length)
    const at = drawn.map(({ head }) => {
      const [name] = head.querySelectorAll('text')
      return [numberOf(name!, 'x'), numberOf(name!, 'y')] as const
    })
    expect(new Set(at.map(([x]) => x)).size).toBe(columns)
    expect(new Set(at.map(([, y]) => y)).size).toBe(panels.length / columns)
    for (const { head, ticks } of drawn) {
      for (const { start, end } of [...spans(head), ...spans(ticks)]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(chartWidth[size])
      }
    }
  })

  test('that have no value say why', () => {
    const bare = (status: TrendPoint['status']) =>
      only('18V').map((row): TrendPoint => ({ ...row, value: null, status }))
    const rows = (status: TrendPoint['status']) => [...only('18N'), ...bare(status)]
    const said = (status: TrendPoint['status']) => headTexts(panel(draw(rows(status)), 'Västra'))[1]
    expect(said('suppressed')).toBe('visas inte')
    expect(said('not_asked')).toBe('frågades inte')
    expect(said('missing')).toBe('uppgift saknas')
    expect(runs(panel(draw(rows('missing')), 'Västra'), 'own')).toEqual([])
  })
})

test('a verdict stands beside the latest value as shape and colour, where there is one', () => {
  const shapes = panelsOf(draw(familjehem)).map(({ head }) => {
    const path = head.querySelector('.verdict')
    return [path?.getAttribute('data-verdict'), path?.getAttribute('fill')]
  })
  const none = [undefined, undefined]
  expect(shapes).toEqual([['higher', worse], none, ['lower', better], none])
})

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test.each<[string, TrendPoint[], Partial<MultiplesOptions>]>([
    ['multiples-lansdelar', familjehem, { example: true }],
    ['multiples-kommuner', kommunTrend, { panels: kommunCodes, breakBefore: '2020' }],
    ['multiples-marked', familjehem, { marks: () => marks }]
  ])('%s', async (name, rows, changed) => {
    const svg = draw(rows, { ...changed, size })
    expectPlainSvg(svg, multiplesOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`)
  })
})
