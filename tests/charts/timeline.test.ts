// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { chartWidth } from '../../src/lib/charts/parts/size.ts'
import type { TimelineItem, TimelineOptions } from '../../src/lib/charts/timeline/chart.ts'
import { numberOf } from './drawn-panel.ts'
import { drawnTexts, overlaps } from './drawn-text.ts'
import { draw, link, linksOf, middleOf, reachOf, symbolOf } from './drawn-timeline.ts'
import { item, items, norr, options, sizes } from './fixtures/timeline.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

describe.each(sizes)('in a %s drawing', (size) => {
  const width = chartWidth[size]

  /** Registers and days on which a site may be built. */
  const cases: [string, TimelineItem[], string][] = [
    ...['2026-06-01', '2026-11-22', '2026-12-01', '2026-12-31', '2027-01-01', '2027-01-20'].map(
      (today): [string, TimelineItem[], string] => [`built ${today}`, items, today]
    ),
    [
      'of a day that is yet to come',
      [item('a', norr, 'beslut', ['2028-12-30'], 'A')],
      '2026-06-01'
    ],
    [
      'of twenty years',
      [...items, item('forr', norr, 'beslut', ['2006-01-01'], 'För länge sedan')],
      '2026-06-01'
    ],
    ['of one day', [item('a', norr, 'beslut', ['2026-06-01'], 'A')], '2026-06-01'],
    ['of one year', items.slice(0, 4), '2026-11-22'],
    [
      'of a year to come',
      [item('a', norr, 'beslut', ['2028-01-01', '2028-12-31'], 'A')],
      '2027-01-03'
    ],
    ['of nothing', [], '2026-12-31']
  ]

  test.each(cases)('texts keep inside and clear of each other, %s', (_, of, today) => {
    const drawn = drawnTexts(draw(of, { size, today }))
    for (const { text, start, end } of drawn) {
      expect([text, start >= 0, end <= width]).toEqual([text, true, true])
    }
    expect(overlaps(drawn)).toEqual([])
    expect(drawn.map(({ text }) => text)).toContain('nu')
  })

  test.each(cases)('no name stands on its own symbol or band, %s', (_, of, today) => {
    const svg = draw(of, { size, today })
    for (const { id } of of) {
      const [name] = drawnTexts(link(svg, id))
      const band = link(svg, id).querySelector('.span')
      const parts = [reachOf(symbolOf(svg, id))]
      if (band) {
        const start = numberOf(band, 'x')
        parts.push({ start, end: start + numberOf(band, 'width') })
      }
      for (const { start, end } of parts) {
        expect([id, name!.end < start || name!.start > end]).toEqual([id, true])
        expect([id, start >= 0, end <= width]).toEqual([id, true, true])
      }
    }
  })

  const yearsOf = (svg: Element) =>
    drawnTexts(svg)
      .filter(({ text }) => /^20\d\d$/.test(text))
      .toSorted((a, b) => a.start - b.start)
      .map(({ text }) => text)

  test('every year is named, and the lines of those that begin within it are whole, now broken', () => {
    const svg = draw(items, { size })
    expect(yearsOf(svg)).toEqual(['2024', '2025', '2026'])
    expect(svg.querySelectorAll('line.year')).toHaveLength(2)
    const [now, ...more] = svg.querySelectorAll('line[stroke-dasharray]')
    expect(more).toEqual([])
    expect(numberOf(now!, 'x1')).toBeGreaterThan(middleOf(svg, 'sams'))
  })

  test.each(cases)('the axis names at least one year, %s', (_, of, today) => {
    expect(yearsOf(draw(of, { size, today })).length).toBeGreaterThan(0)
  })

  test('nothing at all is an axis without lanes', () => {
    const svg = draw([], { size, headline: 'Inga beslut passar urvalet' })
    expect(linksOf(svg)).toEqual([])
    expect(svg.querySelectorAll('.lane')).toHaveLength(0)
    expectPlainSvg(svg, options.alt, 'group')
    expect(texts(svg)).toContain('Inga beslut passar urvalet')
  })

  test('made-up items are marked as such', () => {
    expect(texts(draw(items, { size, example: true }))).toContain('Exempeldata')
    expect(texts(draw(items, { size }))).not.toContain('Exempeldata')
  })

  test.each<[string, Partial<TimelineOptions>]>([
    ['timeline', {}],
    ['timeline-example', { example: true, today: '2027-01-03' }]
  ])('%s', async (name, changed) => {
    const svg = draw(items, { ...changed, size })
    expectPlainSvg(svg, options.alt, 'group')
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`)
  })
})
