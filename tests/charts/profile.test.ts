// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { better, neutral, paper, worse } from '../../src/lib/charts/parts/palette.ts'
import { profile, type ProfileRow } from '../../src/lib/charts/profile/chart.ts'
import { columns } from '../../src/lib/charts/profile/layout.ts'
import { spineScale } from '../../src/lib/charts/profile/spine.ts'
import { chartWidth } from '../../src/lib/charts/parts/size.ts'
import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'
import { profileOptions, profileRows } from './fixtures/profile.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

const draw = (rows: ProfileRow[], options: Partial<typeof profileOptions> = {}) =>
  profile(rows, { ...profileOptions, ...options })
const [enjoys, placed, merits, counted, snuff, hidden, calls] = profileRows as [
  ProfileRow,
  ProfileRow,
  ProfileRow,
  ProfileRow,
  ProfileRow,
  ProfileRow,
  ProfileRow
]
const mark = (row: ProfileRow) => draw([row]).querySelector('.mark')

describe('the spine', () => {
  const range: [number, number] = [0, 200]

  test('has the county in the middle and better to the right', () => {
    const higher = spineScale(enjoys, range)
    expect(higher?.(77)).toBe(100)
    expect(higher?.(80)).toBeGreaterThan(100)
    const lower = spineScale(placed, range)
    expect(lower?.(7.9)).toBe(100)
    expect(lower?.(3.2)).toBeGreaterThan(100)
    expect(lower?.(14.5)).toBeLessThan(100)
    const neither = spineScale(calls, range)
    expect(neither?.(8.8)).toBeGreaterThan(100)
  })

  test('holds all that is shown on it, with room for the mark at either end', () => {
    for (const row of [enjoys, placed, merits, snuff, calls]) {
      const x = spineScale(row, range)
      const shown = [
        row.value,
        row.lower,
        row.upper,
        row.riket,
        ...row.kommuner.map((k) => k.value)
      ]
      const at = shown.flatMap((value) => (value === null || !x ? [] : [x(value)]))
      expect(Math.min(...at)).toBeGreaterThanOrEqual(8)
      expect(Math.max(...at)).toBeLessThanOrEqual(192)
      expect(Math.max(...at.map((one) => Math.abs(one - 100)))).toBeCloseTo(92, 6)
    }
  })

  test('is not drawn without a county, nor where all are as the county', () => {
    expect(spineScale({ ...enjoys, county: null }, range)).toBeNull()
    expect(texts(draw([{ ...enjoys, county: null }]))).toContain('länsvärde saknas')
    const alike = { ...enjoys, value: 77, lower: null, upper: null, kommuner: [] }
    expect(spineScale(alike, range)?.(77)).toBe(100)
  })

  test('a number of things is not set beside the county’s', () => {
    const svg = draw([counted])
    expect(svg.querySelectorAll('.mark, .spine')).toHaveLength(0)
    expect(texts(svg)).toContain('antal, jämförs inte med länets')
  })
})

describe('the mark of the place', () => {
  test('differs in colour by better and worse, and in shape by higher and lower', () => {
    expect(mark(enjoys)?.getAttribute('fill')).toBe(worse)
    expect(mark({ ...placed, partial: false })?.getAttribute('fill')).toBe(better)
    expect(mark(calls)?.getAttribute('fill')).toBe(neutral)
    expect(mark(enjoys)?.getAttribute('d')).not.toBe(
      mark({ ...enjoys, verdict: 'higher' })?.getAttribute('d')
    )
    const shapes = [enjoys, snuff, merits].map((row) => mark(row)?.nodeName.toLowerCase())
    expect(shapes).toEqual(['path', 'circle', 'rect'])
  })

  test('is hollow where a kommun is missing in the value', () => {
    expect(mark(placed)?.getAttribute('fill')).toBe(paper)
    expect(mark(placed)?.getAttribute('stroke')).toBe(better)
  })

  test('and every kommun tell whose they are', () => {
    const svg = draw([enjoys])
    const data = [...svg.querySelectorAll('[data-area]')]
    expect(data.map((node) => node.getAttribute('data-area'))).toEqual([
      '1880',
      '1863',
      '1885',
      '18N'
    ])
    expect(data.at(-1)?.getAttribute('data-tip')).toBe(enjoys.tip.join('\n'))
  })
})

describe('a row', () => {
  test('has its title as a link, its words whole for those who hear them', () => {
    const links = [...draw(profileRows).querySelectorAll('a')]
    expect(links).toHaveLength(profileRows.length)
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(
      profileRows.map(({ title }) => title)
    )
    expect(links[0]?.getAttribute('href')).toBe(enjoys.href)
  })

  test('shows a change by an arrow only when it is sure', () => {
    const changes = [...draw(profileRows).querySelectorAll('[data-change]')]
    expect(changes.map((node) => node.getAttribute('data-change'))).toEqual(['lower', 'higher'])
    expect(texts(draw([placed]))).toContain('3,0 2021')
    expect(texts(draw([placed]))).not.toContain('ingen säkerställd förändring')
    expect(texts(draw([enjoys]))).toContain('minskat, sämre')
  })

  test('without a value says why, in a narrow chart too', () => {
    for (const size of ['wide', 'narrow'] as const) {
      const reason = draw([hidden], { size }).querySelector('text.hidden')
      expect(reason?.textContent).toBe('visas inte, skyddas')
      const end = Number(reason?.getAttribute('x')) + textWidth('visas inte, skyddas', 13)
      expect(end).toBeLessThan(columns[size].sparkline![0] + (size === 'narrow' ? 84 : 0))
    }
  })

  test('of few answers has a star, and the key tells what it means', () => {
    expect(texts(draw([snuff]))).toContain('12\u00a0%*')
    expect(texts(draw([snuff])).join(' ')).toContain('* tolkas med försiktighet')
    expect(texts(draw([enjoys])).join(' ')).not.toContain('*')
  })
})

describe('the head', () => {
  const words = (rows: ProfileRow[]) =>
    [...draw(rows).querySelectorAll('g.head')].map((head) => texts(head))

  test('says what the sides are, and has one of its own for rows without a better way', () => {
    expect(words(profileRows)).toEqual([
      ['sämre', 'länet', 'bättre', 'förra gången', 'från 2014'],
      ['lägre', 'länet', 'högre']
    ])
    expect(words([calls])[0]).toEqual(['lägre', 'länet', 'högre', 'förra gången', 'från 2014'])
  })

  test('comes with the signs that occur, and no others', () => {
    const foot = texts(draw([enjoys])).join(' ')
    expect(foot).toContain('▲ säkert högre än övriga länet, ▼ säkert lägre.')
    expect(foot).toContain('↗ ↘ vid kurvan: säkerställd trend.')
    expect(foot).not.toContain('● ')
    expect(foot).not.toContain('◇')
    expect(texts(draw([merits])).join(' ')).toContain('■ kan inte prövas. ◇ riket.')
    expect(texts(draw([counted])).join(' ')).not.toMatch(/[■↗]/)
  })
})

describe('a sure trend', () => {
  const arrows = (trend: ProfileRow['trend'], size: 'wide' | 'narrow' | 'slide' | 'half') => [
    ...draw([{ ...enjoys, trend }], { size }).querySelectorAll('path.trend')
  ]

  test.each(['wide', 'narrow'] as const)('has an arrow beside the curve (%s)', (size) => {
    for (const trend of ['higher', 'lower'] as const) {
      const [arrow, another] = arrows(trend, size)
      expect(another).toBeUndefined()
      expect(arrow?.getAttribute('data-trend')).toBe(trend)
      // More is better here.
      expect(arrow?.getAttribute('stroke')).toBe(trend === 'higher' ? better : worse)
      const left = Number(/^M([\d.]+),/.exec(arrow?.getAttribute('d') ?? '')?.[1])
      expect(left).toBeGreaterThan(columns[size].sparkline![1])
      expect(left + 12).toBeLessThanOrEqual(
        size === 'wide' ? columns.wide.before : chartWidth[size]
      )
    }
  })

  test('is not drawn where there is none, nor where there is no curve', () => {
    expect(arrows('none', 'wide')).toEqual([])
    expect(arrows('untested', 'wide')).toEqual([])
    expect(arrows('lower', 'slide')).toEqual([])
  })
})

describe.each(['wide', 'narrow'] as const)('%s', (size) => {
  test('no title runs into the sparkline beside it or out of the chart', () => {
    for (const link of draw(profileRows, { size }).querySelectorAll('a tspan')) {
      const room = size === 'wide' ? columns.wide.titleWidth : columns.narrow.sparkline![0]
      expect(textWidth(link.textContent ?? '', 15, 'bold')).toBeLessThan(room)
    }
  })

  test('profile', async () => {
    const svg = draw(profileRows, { size })
    expectPlainSvg(svg, profileOptions.alt, 'group')
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/profile-${size}.svg`)
  })
})
