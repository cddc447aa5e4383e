// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  difference,
  type DifferenceOptions,
  type DifferenceRow
} from '../../src/lib/charts/difference/chart.ts'
import { better, neutral, worse } from '../../src/lib/charts/parts/palette.ts'
import { chartWidth } from '../../src/lib/charts/parts/size.ts'
import { numberOf, spans } from './drawn-panel.ts'
import { differenceOptions, ratios, shares } from './fixtures/difference.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

const draw = (rows: DifferenceRow[], options: Partial<DifferenceOptions> = {}) =>
  difference(rows, { ...differenceOptions, ...options })

const sizes = ['wide', 'narrow'] as const
const rowOf = (svg: Element, area: string) => svg.querySelector(`g.datum[data-area="${area}"]`)!

/** Where no difference stands. */
function zeroOf(svg: Element): number {
  const lines = [...svg.querySelectorAll('line')]
  const upright = lines.find((line) => line.getAttribute('x1') === line.getAttribute('x2'))
  return numberOf(upright!, 'x1')
}

/** Where the interval of a row lies, and the middle of its mark, seen from the line of no difference. */
function markOf(svg: Element, area: string) {
  const row = rowOf(svg, area)
  const bar = row.querySelector('rect[rx]')!
  const circle = row.querySelector('circle')
  const path = row.querySelector('path.verdict')?.getAttribute('d') ?? ''
  const at = circle ? numberOf(circle, 'cx') : Number(/M([\d.]+),/.exec(path)?.[1]) + 5
  const zero = zeroOf(svg)
  const lower = numberOf(bar, 'x') - zero
  return { lower, upper: lower + numberOf(bar, 'width'), at: at - zero }
}

describe('a difference in percentage points', () => {
  test('stands as far from the line as it is large, with its interval around it', () => {
    const svg = draw(shares)
    const [norra, orebro, sodra] = ['18N', '18O', '18S'].map((area) => markOf(svg, area))
    const perPoint = norra!.at / 7
    expect(perPoint).toBeGreaterThan(0)
    expect(orebro!.at).toBeCloseTo(-5 * perPoint, 1)
    expect(sodra!.at).toBeCloseTo(-2 * perPoint, 1)
    expect(norra!.lower).toBeCloseTo(4 * perPoint, 1)
    expect(norra!.upper).toBeCloseTo(10.2 * perPoint, 1)
    expect(sodra!.lower).toBeLessThan(0)
    expect(sodra!.upper).toBeGreaterThan(0)
  })

  test('that is small does not fill the chart', () => {
    const tiny = shares.slice(0, 1).map((row): DifferenceRow => {
      return { ...row, estimate: 0.001, lower: -0.001, upper: 0.003 }
    })
    const { upper } = markOf(draw(tiny), '18N')
    expect(upper).toBeGreaterThan(0)
    expect(upper).toBeLessThan(zeroOf(draw(tiny)) / 10)
  })
})

describe('a ratio', () => {
  test('of a half is as far from the line as twice as much', () => {
    const svg = draw(ratios, { kind: 'ratio' })
    const [twice, half] = [markOf(svg, '18N'), markOf(svg, '18V')]
    expect(twice.at).toBeGreaterThan(20)
    expect(half.at).toBeCloseTo(-twice.at, 1)
    expect(half.lower).toBeCloseTo(-twice.upper, 1)
    expect(twice.at / twice.upper).toBeCloseTo(Math.log(2) / Math.log(2.5), 2)
  })

  test.each(sizes)('without a limit stays inside the chart, at its edge (%s)', (size) => {
    const svg = draw(ratios, { kind: 'ratio', size })
    const [endless, nothing] = [markOf(svg, '18S'), markOf(svg, '18O')]
    const zero = zeroOf(svg)
    expect(endless.at).toBeCloseTo(endless.upper, 1)
    expect(nothing.at).toBeCloseTo(nothing.lower, 1)
    expect(endless.upper).toBeCloseTo(-nothing.lower, 1)
    expect(zero + endless.upper).toBeLessThan(chartWidth[size])
    expect(zero + nothing.lower).toBeGreaterThan(0)
    // What lies beyond eight times as much stands where that does.
    const beyond = ratios.map((row) => ({ ...row, upper: row.upper === Infinity ? 8 : row.upper }))
    expect(markOf(draw(beyond, { kind: 'ratio', size }), '18S').upper).toBeCloseTo(endless.upper, 1)
  })
})

describe('a mark', () => {
  test('is a triangle where the difference is sure, otherwise a ring', () => {
    const svg = draw(shares)
    const drawn = ['18N', '18S', '18O'].map((area) => {
      const row = rowOf(svg, area)
      return [
        row.getAttribute('data-verdict'),
        row.querySelector('path.verdict')?.getAttribute('fill'),
        row.querySelector('circle')?.getAttribute('stroke')
      ]
    })
    expect(drawn).toEqual([
      ['higher', worse, undefined],
      ['none', undefined, neutral],
      ['lower', better, undefined]
    ])
  })

  test('may lie wholly beside the line and still be a ring', () => {
    const unsure = shares.map((row): DifferenceRow => ({ ...row, verdict: 'none' }))
    expect(markOf(draw(unsure), '18N').lower).toBeGreaterThan(0)
    expect(draw(unsure).querySelectorAll('path.verdict')).toHaveLength(0)
    expect(draw(unsure).querySelectorAll('circle')).toHaveLength(3)
  })

  test('is not drawn where there is no difference to tell, but why', () => {
    const row = rowOf(draw(shares), '18V')
    expect(row.querySelectorAll('circle, path, rect[rx]')).toHaveLength(0)
    expect([...row.querySelectorAll('text')].at(-1)?.textContent).toBe('visas inte')
    expect(row.getAttribute('data-verdict')).toBe('untested')
    expect(texts(draw(shares.slice(1, 2)))).toContain('visas inte')
  })

  test('says what it stands for to whoever points at it', () => {
    expect(rowOf(draw(shares), '18N').getAttribute('data-tip')).toBe('Norra 2022\n17 %')
  })
})

describe('the words', () => {
  test.each([
    ['wide', 'difference', shares],
    ['narrow', 'difference', shares],
    ['wide', 'ratio', ratios],
    ['narrow', 'ratio', ratios]
  ] as const)('beside the marks stay inside the chart (%s, %s)', (size, kind, rows) => {
    const sides: [string, string] = ['lägre i resten av norra länsdelen', 'högre']
    // Of two places only what can be compared is drawn.
    const pairs = rows.filter(({ estimate }) => estimate !== null)
    const wordy = rows.map((row) => ({ ...row, text: '+100,0' }))
    for (const svg of [draw(pairs, { size, kind, sides }), draw(wordy, { size, kind })]) {
      for (const { start, end } of spans(svg)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(chartWidth[size])
      }
    }
  })

  test('of a long name are broken, and the rows below make room', () => {
    const long = 'Någon gång använt andras läkemedel i berusningssyfte'
    const [first, ...others] = shares
    const heights = (label: string) =>
      [
        ...draw([{ ...first!, label }, ...others]).querySelectorAll('g.datum > rect:first-child')
      ].map((rect) => [numberOf(rect, 'y'), numberOf(rect, 'height')] as const)
    const [short, broken] = [heights('Norra'), heights(long)]
    expect(broken[0]![1]).toBeGreaterThan(short[0]![1] + 40)
    broken.forEach(([y, height], i) => {
      if (broken[i + 1]) expect(broken[i + 1]![0]).toBeCloseTo(y + height, 6)
    })
  })

  test('link an indicator to its page, and only then is the chart more than an image', () => {
    const linked = shares.map((row) => ({ ...row, href: `/indikator/${row.area}/` }))
    expect(draw(linked).getAttribute('role')).toBe('group')
    expect(rowOf(draw(linked), '18N').querySelector('a')?.getAttribute('href')).toBe(
      '/indikator/18N/'
    )
    expect(draw(shares).getAttribute('role')).toBe('img')
    expect(draw(shares).querySelectorAll('a')).toHaveLength(0)
  })
})

describe.each(sizes)('%s', (size) => {
  test.each<[string, DifferenceRow[], Partial<DifferenceOptions>]>([
    ['difference-shares', shares, { example: true }],
    ['difference-ratios', ratios, { kind: 'ratio' }]
  ])('%s', async (name, rows, options) => {
    const svg = draw(rows, { ...options, size })
    expectPlainSvg(svg, differenceOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`)
  })
})
