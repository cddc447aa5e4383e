// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { better, inkSoft, neutral, tint, worse } from '../../src/lib/charts/parts/palette.ts'
import { rug } from '../../src/lib/charts/rug/chart.ts'
import { type RugGroup, type RugOptions } from '../../src/lib/charts/rug/row.ts'
import { chartWidth, type ChartSize } from '../../src/lib/charts/parts/size.ts'
import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'
import { byKommun, byLansdel, kommunColumns, rugOptions, rugRow, untold } from './fixtures/rug.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

const draw = (groups: RugGroup[], options: Partial<RugOptions> = {}) =>
  rug(groups, { ...rugOptions, ...options })

const drawKommuner = (groups: RugGroup[], size: ChartSize = 'wide') =>
  draw(groups, { columns: kommunColumns, size })

const cells = (svg: Element) => [...svg.querySelectorAll('a.datum')]
const numberOf = (node: Element, name: string) => Number(node.getAttribute(name))

/** The box of a cell: where its rectangle stands. */
function boxOf(cell: Element) {
  const rect = cell.querySelector('rect')!
  const [left, top] = [numberOf(rect, 'x'), numberOf(rect, 'y')]
  return {
    left,
    top,
    right: left + numberOf(rect, 'width'),
    bottom: top + numberOf(rect, 'height')
  }
}

/** Where a text in the middle of its cell begins and ends. */
function spanOf(text: Element): [number, number] {
  const weight = text.getAttribute('font-weight') ? 'bold' : 'regular'
  const half = textWidth(text.textContent ?? '', numberOf(text, 'font-size'), weight) / 2
  return [numberOf(text, 'x') - half, numberOf(text, 'x') + half]
}

const grids: [string, ChartSize, () => SVGSVGElement][] = (['wide', 'narrow'] as const).flatMap(
  (size) => [
    ['länsdelar', size, () => draw(byLansdel, { size })],
    ['kommuner', size, () => drawKommuner(byKommun, size)]
  ]
)

describe('a cell', () => {
  test.each([
    ['lower', worse, better],
    ['higher', better, worse],
    ['neutral', neutral, neutral]
  ] as const)('is coloured by the verdict when %s is better', (direction, up, down) => {
    const row = rugRow('skolk', 'Skolk', direction, '12▲ 10 8▼ missing')
    const [higher, none, lower, missing] = cells(draw([{ title: 'Skola', rows: [row] }]))
    const fillOf = (cell?: Element) => cell?.querySelector('rect')?.getAttribute('fill')
    const shapeOf = (cell?: Element) => cell?.querySelector('path.verdict')?.getAttribute('fill')
    expect([fillOf(higher), shapeOf(higher)]).toEqual([tint(up, 0.22), up])
    expect([fillOf(lower), shapeOf(lower)]).toEqual([tint(down, 0.22), down])
    expect([shapeOf(none), shapeOf(missing)]).toEqual([undefined, undefined])
    expect(fillOf(none)).toBe(fillOf(missing))
    expect([fillOf(higher), fillOf(lower)]).not.toContain(fillOf(none))
  })

  test('has a triangle that points up for higher and down for lower, and bold numbers', () => {
    const ways = cells(draw(byLansdel)).flatMap((cell) => {
      const path = cell.querySelector('path.verdict')?.getAttribute('d')
      const weight = cell.querySelector('text')?.getAttribute('font-weight') ?? null
      const rise = path && Number(/-4\.5,(-?\d+)z/.exec(path)?.[1])
      return [[cell.getAttribute('data-verdict'), rise ? Math.sign(rise) : null, weight]]
    })
    for (const [verdict, rise, weight] of ways) {
      if (verdict === 'higher') expect([rise, weight]).toEqual([-1, '700'])
      else if (verdict === 'lower') expect([rise, weight]).toEqual([1, '700'])
      else expect([rise, weight]).toEqual([null, null])
    }
    expect(new Set(ways.map(([verdict]) => verdict)).size).toBe(4)
  })

  test('without a value is a cross when hidden, a dash when not known, empty when not asked', () => {
    const row = rugRow('skolk', 'Skolk', 'lower', 'suppressed missing not_asked incomplete')
    const [hidden, missing, notAsked, incomplete] = cells(draw([{ title: 'Skola', rows: [row] }]))
    const parts = (cell?: Element) =>
      [...(cell?.children ?? [])].map((part) => part.nodeName.toLowerCase())
    expect(parts(hidden)).toEqual(['rect', 'path'])
    expect(parts(missing)).toEqual(['rect', 'line'])
    expect(parts(incomplete)).toEqual(['rect', 'line'])
    expect(parts(notAsked)).toEqual(['rect'])
    expect(hidden?.querySelector('.verdict')).toBeNull()
  })

  test('opens the indicator with the place in focus, and says what it is', () => {
    const [first] = cells(draw(byLansdel))
    expect(first?.getAttribute('href')).toBe('/indikator/familjehem/?omraden=18N')
    expect(first?.getAttribute('data-area')).toBe('18N')
    expect(first?.getAttribute('data-tip')).toBe('familjehem i 18N\n14,1')
    expect(first?.getAttribute('aria-label')).toBe('familjehem, 18N: 14,1')
    // Forty rows of cells would be a long way by keyboard.
    for (const cell of cells(draw(byLansdel))) expect(cell.getAttribute('tabindex')).toBe('-1')
  })

  test('of a place that the indicator is not told of leads nowhere, and is a dash', () => {
    const row = rugRow('skolk', 'Skolk', 'lower', '12 10 8 9')
    row.cells[1] = untold('18V')
    const svg = draw([{ title: 'Skola', rows: [row] }])
    expect(cells(svg).map((cell) => cell.getAttribute('data-area'))).toEqual(['18N', '18S', '18O'])
    const [blank] = [...svg.querySelectorAll('g.row > g')]
    expect(blank?.querySelectorAll('rect, line')).toHaveLength(2)
    expect(blank?.closest('[data-tip], [tabindex], a')).toBeNull()
  })
})

describe('the grid', () => {
  test('links every title to its indicator and every column to its place', () => {
    const svg = draw(byLansdel)
    const titles = [...svg.querySelectorAll('a.title')].map((a) => a.getAttribute('href'))
    expect(titles).toEqual(
      ['familjehem', 'vald', 'mar-bra', 'narkotika'].map((id) => `/indikator/${id}/`)
    )
    const heads = [...svg.querySelectorAll('.head a')]
    expect(heads.map((a) => a.textContent)).toEqual(['Norra', 'Västra', 'Södra', 'Örebro'])
    expect(heads[0]?.getAttribute('href')).toBe('/omrade/18N/')
  })

  test.each(grids)(
    'of %s (%s) has its cells in columns inside the chart, none on another',
    (_, size, drawn) => {
      const svg = drawn()
      const columns = svg.querySelectorAll('.head a').length
      const boxes = cells(svg).map(boxOf)
      expect(boxes.length).toBe(columns * svg.querySelectorAll('g.row').length)
      boxes.forEach((box, i) => {
        expect(box.left).toBeCloseTo(boxes[i % columns]!.left, 1)
        expect(box.right).toBeLessThanOrEqual(chartWidth[size])
        const [beside, below] = [boxes[i + 1], boxes[i + columns]]
        if (beside && (i + 1) % columns > 0) expect(beside.left).toBeGreaterThan(box.right)
        if (below) expect(below.top).toBeGreaterThan(box.bottom)
      })
    }
  )

  test.each(grids)('of %s (%s) has every number inside its cell', (_, _size, drawn) => {
    let counted = 0
    for (const cell of cells(drawn())) {
      const text = cell.querySelector('text')
      if (!text) continue
      const [start, end] = spanOf(text)
      const box = boxOf(cell)
      expect([text.textContent, start >= box.left]).toEqual([text.textContent, true])
      expect([text.textContent, end <= box.right]).toEqual([text.textContent, true])
      counted += 1
    }
    expect(counted).toBeGreaterThan(10)
  })

  test('leaves out the decimal where there is no room for it, and only there', () => {
    expect(texts(drawKommuner(byKommun, 'wide'))).toContain('210,4')
    const narrow = texts(drawKommuner(byKommun, 'narrow'))
    expect(narrow).toContain('210')
    expect(narrow).not.toContain('210,4')
    expect(texts(draw(byLansdel, { size: 'narrow' }))).toContain('14,1')
  })

  test('has the names of the places upright where they are wider than their column', () => {
    const upright = (svg: Element) => svg.querySelectorAll('.head a text[transform]').length
    expect([upright(draw(byLansdel)), upright(draw(byLansdel, { size: 'narrow' }))]).toEqual([0, 0])
    expect([upright(drawKommuner(byKommun)), upright(drawKommuner(byKommun, 'narrow'))]).toEqual([
      12, 12
    ])
  })

  test('has a title above its cells where there is no room beside them', () => {
    const distance = (svg: Element) => {
      const [row] = svg.querySelectorAll('g.row')
      const title = row?.querySelector('.title tspan')
      return boxOf(row!.querySelector('a.datum')!).top - numberOf(title!, 'y')
    }
    expect(distance(draw(byLansdel))).toBeLessThan(0)
    for (const svg of [draw(byLansdel, { size: 'narrow' }), drawKommuner(byKommun)]) {
      expect(distance(svg)).toBeGreaterThan(0)
    }
  })

  test('fades what is not in focus, and nothing where none is', () => {
    const faded = (svg: Element) =>
      cells(svg).flatMap((c) => (c.matches('.faded') ? [c.getAttribute('data-area')] : []))
    expect(faded(draw(byLansdel))).toEqual([])
    const focused = faded(draw(byLansdel, { focus: ['18N', '18O'] }))
    expect(new Set(focused)).toEqual(new Set(['18V', '18S']))
    expect(focused).toHaveLength(8)
  })

  test('can be read where it is faded', () => {
    const svg = draw(byLansdel, { focus: ['18N'] })
    for (const text of svg.querySelectorAll('.faded text')) {
      expect(text.getAttribute('fill')).toBe(inkSoft)
      expect(text.closest('[opacity]')).toBeNull()
    }
    expect(svg.querySelectorAll('.faded text').length).toBeGreaterThan(4)
  })
})

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test.each<[string, RugGroup[], Partial<RugOptions>]>([
    ['rug-lansdelar', byLansdel, { example: true }],
    ['rug-kommuner', byKommun, { columns: kommunColumns, focus: ['1885'] }]
  ])('%s', async (name, groups, options) => {
    const svg = draw(groups, { ...options, size })
    expectPlainSvg(svg, rugOptions.alt, 'group')
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`)
  })
})
