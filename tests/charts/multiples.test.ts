// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { multiples, type MultiplesOptions } from '../../src/lib/charts/multiples.ts'
import { better, decisionBand, worse } from '../../src/lib/charts/palette.ts'
import type { TrendPoint } from '../../src/lib/charts/series.ts'
import { chartWidth } from '../../src/lib/charts/size.ts'
import {
  circles,
  headTexts,
  numberOf,
  panel,
  panelsOf,
  runs,
  spans,
  type DrawnPanel
} from './drawnpanel.ts'
import { familjehem, points } from './fixtures/familjehem.ts'
import { kommunTrend } from './fixtures/kommuner.ts'
import { kommunCodes, multiplesOptions } from './fixtures/multiples.ts'
import { marks } from './fixtures/options.ts'
import { sipYears } from './fixtures/sip.ts'
import { feelingWell } from './fixtures/survey.ts'
import { expectPlainSvg, texts } from './plainsvg.ts'

const draw = (rows: TrendPoint[], changed: Partial<MultiplesOptions> = {}) =>
  multiples(rows, { ...multiplesOptions, ...changed })

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

describe('the lines', () => {
  test('are never drawn across a missing year, nor across a break in the series', () => {
    const svg = draw(familjehem)
    expect(runs(panel(svg, 'Norra'), 'own')).toEqual([3, 2, 2])
    expect(runs(panel(svg, 'Västra'), 'own')).toEqual([3, 4])
    const broken = draw(familjehem, { breakBefore: '2020' })
    expect(runs(panel(broken, 'Västra'), 'own')).toEqual([3, 2, 2])
  })

  test('have the county behind them, or not', () => {
    const behind = draw(familjehem)
    for (const one of panelsOf(behind)) expect(runs(one, 'county')).toEqual([3, 1, 3])
    const alone = draw(familjehem, { behind: false })
    for (const one of panelsOf(alone)) expect(runs(one, 'county')).toEqual([])
    // Without it the scale need not reach the county's values.
    const dwarfed = familjehem.map((row) => {
      return row.type === 'lan' && row.value ? { ...row, value: row.value * 10 } : row
    })
    expect(texts(draw(dwarfed))).toContain('100')
    expect(texts(draw(dwarfed, { behind: false }))).not.toContain('100')
  })

  test('end before a period in progress, which is a hollow point of its own', () => {
    const svg = draw(sipYears, { verdicts: new Map() })
    const norra = panel(svg, 'Norra')
    expect(runs(norra, 'own')).toEqual([4, 1])
    expect(circles(norra).map((c) => c.getAttribute('fill') === '#fff')).toEqual([
      false,
      false,
      false,
      false,
      true
    ])
    expect(headTexts(norra)[1]).toMatch(/\(2025\)$/)
  })

  test('of a value that lacks a kommun have hollow points', () => {
    const hollow = circles(panel(draw(familjehem), 'Södra')).map((c) => c.getAttribute('fill'))
    expect(hollow.filter((fill) => fill === '#fff')).toHaveLength(2)
  })

  test('of hidden years have crosses in their own panel', () => {
    const codes = ['1863', '1864', '1860']
    const svg = draw(feelingWell, { panels: codes, percent: true, decimals: 0 })
    const crosses = (name: string) =>
      panel(svg, name)
        .marks.map((shape) => shape.getAttribute('data-tip')?.replaceAll('\n', ' | ') ?? '')
        .filter((tip) => tip.endsWith('Visas inte'))
    expect(crosses('Hällefors')).toEqual(['Hällefors 2020 | Visas inte'])
    expect(crosses('Ljusnarsberg')).toHaveLength(4)
    expect(crosses('Laxå')).toHaveLength(3)
    expect(headTexts(panel(svg, 'Hällefors'))[1]).toBe('66\u00a0% (2023)')
  })
})

describe('the decisions', () => {
  /** Norra has them all, västra the first, the others none. */
  const marksOf = (area: string) =>
    area === '18N' ? marks : area === '18V' ? marks.slice(0, 1) : []
  const marked = (changed: Partial<MultiplesOptions> = {}) =>
    draw(familjehem, { marks: marksOf, ...changed })
  /** What stands for the decisions of a panel, each with its line, badge and band. */
  const drawn = ({ marks }: DrawnPanel) =>
    marks.flatMap((shape) => shape.closest('[data-decision-mark]') ?? [])
  const lineAt = (mark: Element) => numberOf(mark.querySelector('line')!, 'x1')
  const left = ({ head }: DrawnPanel) => numberOf(head.querySelector('text')!, 'x')

  test('are marked in the panels of the places that they concern, and in no others', () => {
    const ids = (name: string) =>
      drawn(panel(marked(), name)).map((mark) => mark.getAttribute('data-decision-mark'))
    expect(ids('Norra')).toEqual(marks.map(({ ids }) => ids.join(' ')))
    expect(ids('Västra')).toEqual(['B-2026-05'])
    expect([ids('Södra'), ids('Örebro')]).toEqual([[], []])
    expect(marked().querySelectorAll('[data-decision-mark]')).toHaveLength(marks.length + 1)
  })

  test('are each one line from the top of the panel to its bottom, and tell what they are', () => {
    for (const [i, mark] of drawn(panel(marked(), 'Norra')).entries()) {
      const [line, ...more] = mark.querySelectorAll('line')
      expect(more).toEqual([])
      expect(numberOf(line!, 'x1')).toBe(numberOf(line!, 'x2'))
      expect(numberOf(line!, 'y2') - numberOf(line!, 'y1')).toBe(104)
      expect(mark.getAttribute('class')).toBe('mark')
      const tips = [...mark.querySelectorAll('[data-tip]')].map((badge) =>
        badge.getAttribute('data-tip')
      )
      expect(tips).toEqual([marks[i]?.label])
    }
  })

  test('of half a year have a band too, around their line', () => {
    const bands = drawn(panel(marked(), 'Norra')).map((mark) => mark.querySelector('rect'))
    expect(bands.map((band) => band?.getAttribute('fill') ?? null)).toEqual([
      null,
      null,
      null,
      decisionBand
    ])
    const autumn = drawn(panel(marked(), 'Norra'))[3]!
    const [start, width] = [numberOf(bands[3]!, 'x'), numberOf(bands[3]!, 'width')]
    expect(lineAt(autumn)).toBeCloseTo(start + width / 2, 1)
    expect(numberOf(bands[3]!, 'height')).toBe(104)
  })

  test.each(['wide', 'narrow'] as const)('are reached by the axis of every panel (%s)', (size) => {
    const [without, svg] = [draw(familjehem, { size }), marked({ size })]
    const yearsOf = (of: Element, name: string) => {
      const one = panel(of, name)
      return circles(one).map((circle) => numberOf(circle, 'cx') - left(one))
    }
    for (const name of ['Norra', 'Västra', 'Södra', 'Örebro']) {
      // The years lie closer, and in the same way where nothing is marked.
      expect(yearsOf(svg, name).at(-1)).toBeLessThan(yearsOf(without, name).at(-1)!)
    }
    expect(yearsOf(svg, 'Södra').at(-1)).toBeCloseTo(yearsOf(svg, 'Norra').at(-1)!, 1)
    const norra = panel(svg, 'Norra')
    const at = drawn(norra).map((mark) => lineAt(mark) - left(norra))
    expect(at.toSorted((a, b) => b - a)).toEqual(at)
    expect(Math.min(...at)).toBeGreaterThan(yearsOf(svg, 'Norra').at(-1)!)
    // 12 May 2026 as far beyond the middle of 2022 as the scale of the years says.
    const [first, last] = [yearsOf(svg, 'Norra')[0]!, yearsOf(svg, 'Norra').at(-1)!]
    expect(at[0]).toBeCloseTo(last + ((last - first) / 8) * (3.5 + 131 / 365), 0)
    const vastra = panel(svg, 'Västra')
    expect(lineAt(drawn(vastra)[0]!) - left(vastra)).toBeCloseTo(at[0]!, 1)
  })

  test.each(['wide', 'narrow'] as const)('keep inside their own panel (%s)', (size) => {
    const svg = marked({ size, marks: () => marks })
    const starts = [...new Set(panelsOf(svg).map(left))].toSorted((a, b) => a - b)
    for (const one of panelsOf(svg)) {
      expect(drawn(one)).toHaveLength(marks.length)
      const next = starts[starts.indexOf(left(one)) + 1] ?? chartWidth[size]
      for (const mark of drawn(one)) {
        expect(lineAt(mark) - 4.5).toBeGreaterThanOrEqual(left(one))
        expect(lineAt(mark) + 4.5).toBeLessThanOrEqual(next)
      }
    }
  })

  test('change neither the values nor what the panels say', () => {
    const names = (svg: Element) => panelsOf(svg).map((one) => [headTexts(one), runs(one, 'own')])
    expect(names(marked())).toEqual(names(draw(familjehem)))
    const heights = (svg: Element) => circles(panel(svg, 'Norra')).map((c) => numberOf(c, 'cy'))
    expect(heights(marked())).toEqual(heights(draw(familjehem)))
  })

  test('leave no trace where there are none', () => {
    const svg = draw(familjehem, { marks: () => [] })
    expect(svg.querySelectorAll('.panel-marks, [data-decision-mark]')).toHaveLength(0)
    expect(svg.outerHTML).not.toContain(decisionBand)
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
