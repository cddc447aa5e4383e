// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { breakdown, type BreakdownRow } from '../../src/lib/charts/breakdown/chart.ts'
import { map } from '../../src/lib/charts/map/chart.ts'
import { ranking } from '../../src/lib/charts/ranking/chart.ts'
import { rug } from '../../src/lib/charts/rug/chart.ts'
import { slideHeight } from '../../src/lib/charts/parts/size.ts'
import { trend } from '../../src/lib/charts/trend/chart.ts'
import { drawnTexts } from './drawn-text.ts'
import { boundaries } from './fixtures/boundaries.ts'
import { familjehem } from './fixtures/familjehem.ts'
import { kommunRanking } from './fixtures/kommuner.ts'
import { mapOptions, rankingOptions, trendOptions } from './fixtures/options.ts'
import { byLansdel, rugOptions } from './fixtures/rug.ts'
import { breakdownOptions, schoolYears } from './fixtures/sexes.ts'
import { texts } from './plain-svg.ts'

const sizes = ['slide', 'half'] as const
const numberOf = (node: Element, name: string) => Number(node.getAttribute(name))

describe.each(sizes)('%s', (size) => {
  test('a key that is given is kept, and on a page stands first in the foot', () => {
    const given = { ...rugOptions, key: ['× visas inte.'], foot: ['Källa: Kolada.'] }
    const onSlide = texts(rug(byLansdel, { ...given, size }))
    expect(onSlide).toContain('×\u00a0visas inte.')
    expect(onSlide).not.toContain('Källa: Kolada.')
    expect(texts(rug(byLansdel, given)).slice(-2)).toEqual(['× visas inte.', 'Källa: Kolada.'])
  })

  test('no line of a key ends with a sign', () => {
    const against = ['övriga länet', 'riket', 'de andra kommunerna', 'hela länet']
    for (const words of against) {
      const lines = texts(ranking(kommunRanking, { ...rankingOptions, against: words, size }))
      expect(lines.filter((line) => /[▲▼]$/.test(line))).toEqual([])
    }
  })

  test('few rows of a ranking stand as far apart as on a page, many as near as they can be read', () => {
    const distances = (count: number) => {
      const more = kommunRanking.map((row) => ({ ...row, label: `${row.label} 2` }))
      const rows = [...kommunRanking, ...more].slice(0, count)
      const svg = ranking(rows, { ...rankingOptions, size })
      const names = drawnTexts(svg).filter(({ text }) => rows.some(({ label }) => label === text))
      const ys = names.map(({ y }) => y).sort((a, b) => a - b)
      return ys.slice(1).map((y, i) => Math.round((y - ys[i]!) * 10) / 10)
    }
    expect(new Set(distances(4))).toEqual(new Set([26]))
    expect(distances(12)).toHaveLength(11)
    for (const count of [12, 20]) {
      expect(Math.min(...distances(count))).toBeGreaterThanOrEqual(13.5)
    }
  })

  test('real outlines have their text beside them, each led to its place, and no more height than the slide gives', () => {
    const key = ['Ramarna visar dagens länsdelar. Degerfors hörde 2017 till västra länsdelen.']
    for (const own of [[], key]) {
      const svg = map(kommunRanking, { ...mapOptions, key: own, size, boundaries })
      const told = kommunRanking.filter(({ label }) => texts(svg).includes(label))
      expect(svg.querySelectorAll('.lead')).toHaveLength(told.length)
      expect(told.length).toBeGreaterThanOrEqual(size === 'half' ? 6 : 8)
      expect(texts(svg).join(' ').includes('Utan namn: ')).toBe(told.length < 12)
      expect(numberOf(svg, 'height')).toBeLessThanOrEqual(slideHeight[size])
    }
  })
})

// Half a slide has no room for a list of decisions, and so no numerals.
test('numerals of decisions stand in one row, each led to its line', () => {
  const svg = trend(familjehem, { ...trendOptions, size: 'slide' })
  const badges = [...svg.querySelectorAll('rect.badge')]
  expect(new Set(badges.map((badge) => badge.getAttribute('y'))).size).toBe(1)
  const starts = badges.map((badge) => numberOf(badge, 'x')).sort((a, b) => a - b)
  const widest = Math.max(...badges.map((badge) => numberOf(badge, 'width')))
  for (const [i, start] of starts.slice(1).entries()) {
    expect(start - starts[i]!).toBeGreaterThan(widest - 5)
  }
  const leads = [...svg.querySelectorAll('line.lead')]
  expect(leads.length).toBeGreaterThan(0)
  for (const lead of leads) {
    const mark = lead.parentElement!
    const line = mark.querySelector('line.line')
    const band = mark.querySelector('rect.span')
    const at = line ? numberOf(line, 'x1') : numberOf(band!, 'x') + numberOf(band!, 'width') / 2
    expect(numberOf(lead, 'x2')).toBeCloseTo(at, 1)
    expect(numberOf(lead, 'y2')).toBe(line ? numberOf(line, 'y1') : numberOf(band!, 'y'))
    const badge = mark.querySelector('.badge')!
    const middle = numberOf(badge, 'x') + numberOf(badge, 'width') / 2
    expect(numberOf(lead, 'x1')).toBeCloseTo(middle, 1)
  }
})

describe('a breakdown of many rows', () => {
  const draw = (size: 'slide' | 'half', rows = schoolYears) =>
    breakdown(rows, { ...breakdownOptions, size })

  test('fits a slide with a line for each, and its key says who is who', () => {
    const svg = draw('slide', schoolYears.slice(0, 5))
    expect(numberOf(svg, 'height')).toBeLessThanOrEqual(slideHeight.slide)
    expect(texts(svg)).toContain('53\u00a0%')
    expect(texts(svg)).not.toContain('Flickor 53\u00a0%')
    const key = texts(svg).join(' ').replaceAll('\u00a0', ' ')
    expect(key).toContain('● flickor, ◆ pojkar. Fet: säkerställd.')
  })

  test('says it beside the marks where there are few, and on half a slide', () => {
    for (const svg of [draw('slide', schoolYears.slice(0, 4)), draw('half')]) {
      expect(texts(svg)).toContain('Flickor 53\u00a0%')
      expect(texts(svg).join(' ')).not.toContain('◆')
    }
  })

  test('leaves out how sure a difference is where its words would run into the name', () => {
    const [first] = schoolYears as [BreakdownRow]
    const sexDifference = {
      ...first.sexDifference,
      text: '12 procentenheter',
      beneath: 'inte säkerställd'
    }
    const said = (label: string) => texts(draw('half', [{ ...first, label, sexDifference }]))
    expect(said('Alla')).toContain(', inte säkerställd')
    expect(said('Gymnasiets åk 2')).not.toContain(', inte säkerställd')
    expect(said('Gymnasiets åk 2')).toContain('12 procentenheter')
  })
})
