// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { map } from '../../src/lib/charts/map/chart.ts'
import type { RankingRow } from '../../src/lib/charts/ranking/chart.ts'
import type { ChartSize } from '../../src/lib/charts/parts/size.ts'
import { countyBoundaries } from './county-boundaries.ts'
import { drawnTexts, overlaps } from './drawn-text.ts'
import { kommunRanking } from './fixtures/kommuner.ts'
import { mapOptions } from './fixtures/options.ts'

const boundaries = await countyBoundaries()

const without = (status: 'suppressed' | 'missing' | 'not_asked' | 'incomplete') =>
  kommunRanking.map((row): RankingRow => {
    return { ...row, value: null, lower: null, upper: null, verdict: 'untested', status }
  })

const states: [string, RankingRow[]][] = [
  ['values and verdicts', kommunRanking],
  ['large values', kommunRanking.map((row) => ({ ...row, value: 1234.5, verdict: 'higher', status: 'ok' }))], // prettier-ignore
  ['hidden', without('suppressed')],
  ['missing', without('missing')],
  ['not asked', without('not_asked')],
  ['incomplete', without('incomplete')]
]

describe.each(['wide', 'narrow', 'slide', 'half'] as ChartSize[])('the county (%s)', (size) => {
  test.each(states)('has room for its texts: %s', (_, rows) => {
    const svg = map(rows, { ...mapOptions, size, boundaries })
    const texts = drawnTexts(svg)
    const told = kommunRanking.filter(({ label }) => texts.some(({ text }) => text === label))
    // A long key leaves half a slide no height for all.
    expect(told.length).toBeGreaterThanOrEqual(size === 'half' ? 8 : 12)
    expect(texts.some(({ text }) => text.startsWith('Utan namn: '))).toBe(told.length < 12)
    expect(overlaps(texts)).toEqual([])
    const width = Number(svg.getAttribute('width'))
    for (const { text, start, end } of texts) {
      expect(start, text).toBeGreaterThanOrEqual(0)
      expect(end, text).toBeLessThanOrEqual(width)
    }
  })

  test('has the borders of länsdelar drawn stronger than those of kommuner, which all can be told', () => {
    const svg = map(without('suppressed'), { ...mapOptions, size, boundaries })
    const kommuner = [...svg.querySelectorAll('.place')]
    const lansdelar = [...svg.querySelectorAll('use')]
    const widthOf = (node: Element) => Number(node.getAttribute('stroke-width'))
    expect(lansdelar).toHaveLength(4)
    // Half of a länsdel's border is cut away: it is drawn on its inner side.
    for (const use of lansdelar) {
      expect(widthOf(use) / 2).toBeGreaterThan(2 * widthOf(kommuner[0]!))
    }
    for (const place of kommuner) {
      expect(place.getAttribute('fill')).toBe('#ffffff')
      expect(place.getAttribute('stroke')).not.toBe('#ffffff')
    }
  })
})
