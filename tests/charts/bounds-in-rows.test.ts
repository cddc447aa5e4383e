// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { breakdown } from '../../src/lib/charts/breakdown/chart.ts'
import { map } from '../../src/lib/charts/map/chart.ts'
import { boys as boysColor, girls as girlsColor } from '../../src/lib/charts/parts/palette.ts'
import { pictogram } from '../../src/lib/charts/pictogram/chart.ts'
import { profile, type ProfileRow } from '../../src/lib/charts/profile/chart.ts'
import { ranking } from '../../src/lib/charts/ranking/chart.ts'
import { marks } from './drawn-bounds.ts'
import { numberOf } from './drawn-panel.ts'
import { boundedRanking, boundedSexes } from './fixtures/bounds.ts'
import { mapOptions, rankingOptions } from './fixtures/options.ts'
import { profileOptions, profileRows } from './fixtures/profile.ts'
import { breakdownOptions } from './fixtures/sexes.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

const key = 'Streck med pil'

describe('a ranking', () => {
  const draw = (size: 'wide' | 'narrow' = 'wide') =>
    ranking(boundedRanking, { ...rankingOptions, size })
  const rowOf = (svg: Element, name: string) =>
    [...svg.querySelectorAll('g.row')].find((row) => row.textContent?.includes(name))!

  test('has bounds after values and before what is not told, with their words and no verdict', () => {
    const names = boundedRanking.map(({ label }) => label)
    const drawn = [...draw().querySelectorAll('g.row')].map((row) => {
      return names.find((name) => row.textContent?.includes(name))
    })
    const hidden = boundedRanking.filter(
      ({ value, status }) => value === null && status !== 'under' && status !== 'over'
    )
    expect(drawn.slice(-hidden.length - 2, -hidden.length).toSorted()).toEqual([
      'Hällefors',
      'Kumla'
    ])
    expect(rowOf(draw(), 'Hällefors').textContent).toBe('under 25,0Hällefors')
    expect(rowOf(draw(), 'Kumla').textContent).toBe('över 8,0Kumla')
    expect(rowOf(draw(), 'Kumla').querySelector('.verdict, circle, rect')).toBeNull()
    expect(texts(draw()).join(' ')).toContain(key)
  })

  test('points to the left from what a value is under, to the right from what it is over', () => {
    const [low] = marks(rowOf(draw(), 'Hällefors'))
    const [high] = marks(rowOf(draw(), 'Kumla'))
    expect(low!.tip.x).toBeLessThan(low!.from.x)
    expect(high!.tip.x).toBeGreaterThan(high!.from.x)
    expect(low!.from.x).toBeGreaterThan(high!.from.x)
  })

  test.each(['wide', 'narrow'] as const)('%s', async (size) => {
    expectPlainSvg(draw(size), rankingOptions.alt)
    await expect(draw(size).outerHTML).toMatchFileSnapshot(`./snapshots/ranking-bounds-${size}.svg`)
  })
})

test('a map has no shade for a bound, but its mark and words', () => {
  const svg = map(boundedRanking, { ...mapOptions, decimals: 0, percent: true })
  const written = [...svg.querySelectorAll('text.bounded')].map((text) => text.textContent)
  expect(written.toSorted()).toEqual(['under 25\u00a0%', 'över 8\u00a0%'].toSorted())
  expect(marks(svg)).toHaveLength(2)
  const ground = svg.querySelector('.place[data-area="1863"]')
  expect(ground?.getAttribute('fill')).toBe('#ffffff')
  expect(texts(svg).join(' ')).toContain('Vit med pil')
})

describe('girls and boys', () => {
  const draw = (size: 'wide' | 'narrow' | 'slide' = 'wide') =>
    breakdown(boundedSexes, { ...breakdownOptions, size })

  test('have a bound in their own colour with its words, and nothing drawn between it and the other', () => {
    const svg = draw()
    expect(marks(svg).map(({ color }) => color)).toEqual([boysColor, boysColor, girlsColor])
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        'Pojkar över 80\u00a0%',
        'Flickor under 25\u00a0%',
        'Pojkar under 20\u00a0%'
      ])
    )
    expect(svg.querySelector('.between')).toBeNull()
    expect(texts(svg).join(' ')).toContain(key)
  })

  test.each(['wide', 'narrow', 'slide'] as const)('%s', async (size) => {
    const svg = draw(size)
    expect(texts(svg).filter((text) => text.includes('Pojkar över'))).toHaveLength(1)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/breakdown-bounds-${size}.svg`)
  })
})

describe('a place', () => {
  const bounded = {
    value: null,
    lower: null,
    upper: 25,
    status: 'under',
    verdict: 'untested'
  } as const
  const row = (direction: ProfileRow['direction']): ProfileRow => {
    return { ...profileRows[0]!, ...bounded, direction, before: null }
  }

  test('has its bound in numbers and on the spine, pointing the way that lower lies', () => {
    const [lowIsLeft] = marks(profile([row('higher')], profileOptions))
    const [lowIsRight] = marks(profile([row('lower')], profileOptions))
    expect(lowIsLeft!.tip.x).toBeLessThan(lowIsLeft!.from.x)
    expect(lowIsRight!.tip.x).toBeGreaterThan(lowIsRight!.from.x)
    const written = texts(profile([row('higher')], profileOptions))
    expect(written).toEqual(expect.arrayContaining(['under', '25\u00a0%']))
    expect(written.join(' ')).toContain(key)
    expect(profile([row('higher')], profileOptions).querySelector('.mark')).toBeNull()
  })

  test.each(['slide', 'narrow', 'half'] as const)('has the sign alone where it is %s', (size) => {
    const written = texts(profile([row('higher')], { ...profileOptions, size }))
    expect(written).toContain('<25\u00a0%')
    expect(written).not.toContain('under')
  })

  test('counts are told as fewer', () => {
    const calls = { ...row('higher'), upper: 5, percent: false, counted: true }
    expect(texts(profile([calls], profileOptions))).toEqual(
      expect.arrayContaining(['färre än', '5'])
    )
  })
})

describe('a picture of ten dots', () => {
  const dots = (value: number, side: 'under' | 'over') => {
    const svg = pictogram([{ value, side, color: '#6f42a5' }], { percent: true })
    const circles = [...svg.querySelectorAll('circle')]
    return {
      full: circles.filter((dot) => dot.getAttribute('fill') === '#6f42a5').length,
      dashed: circles.filter((dot) => dot.hasAttribute('stroke-dasharray')).length
    }
  }

  test('fills what is surely there, and dashes what may be', () => {
    expect(dots(25, 'under')).toEqual({ full: 0, dashed: 3 })
    expect(dots(80, 'over')).toEqual({ full: 8, dashed: 2 })
  })

  test('as bars: an outline for less, an arrow for more', () => {
    const bar = (side: 'under' | 'over') =>
      pictogram([{ value: 4.4, side, color: '#6f42a5' }], { percent: false })
    expect(bar('under').querySelector('rect')?.getAttribute('fill')).toBe('#ffffff')
    expect(marks(bar('under'))).toHaveLength(0)
    expect(bar('over').querySelector('rect')?.getAttribute('fill')).toBe('#6f42a5')
    expect(marks(bar('over'))).toHaveLength(1)
    expect(numberOf(bar('over').querySelector('rect')!, 'width')).toBeLessThan(220)
  })
})
