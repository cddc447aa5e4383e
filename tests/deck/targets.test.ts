// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { SlideFigures } from '../../src/lib/figures/sources/slide-figures.ts'
import { slideHeight } from '../../src/lib/charts/parts/size.ts'
import { drawnTexts, overlaps } from '../charts/drawn-text.ts'
import { openSite } from '../queries/site.ts'
import { targetedSite } from '../queries/targeted-site.ts'
import { chartsOf, figureOf } from './drawn-charts.ts'

const page = '/indikator/familjehem/'
// No line ends within a number.
const unit = 'per 1\u00a0000 invånare 0–20 år'
const sentence = `Mål för länet 2030: högst 7,85 ${unit}, beslutat av Provnämnden 12 maj 2026.`

let charts: SlideFigures
let without: SlideFigures

beforeAll(async () => {
  const indicator = 'familjehem'
  charts = await chartsOf(
    await targetedSite(
      // So near the county's own value that their labels would collide.
      { indicator, area: '18', year: '2030', value: 7.85 },
      { indicator, area: '18', year: '2028', value: 8 },
      { indicator, area: '18N', year: '2030', value: 11 },
      { indicator, area: '1884', year: '2030', value: 9 }
    )
  )
  without = await chartsOf(await openSite())
})

const targetLines = (svg: Element) => [...svg.querySelectorAll('[stroke-dasharray="9 3 2 3"]')]

describe('a target over time', () => {
  test.each(['wide', 'narrow', 'slide', 'half'] as const)(
    'is a line whose name stands clear of all others (%s)',
    async (size) => {
      const { figure } = await figureOf(charts, page, 'trend')
      const svg = figure(size)
      expect(targetLines(svg)).toHaveLength(2)
      const texts = drawnTexts(svg)
      const names = texts.map(({ text }) => text).filter((text) => text.startsWith('Mål 20'))
      expect(names.sort()).toEqual(['Mål 2028: 8,0', 'Mål 2030: 7,85'])
      const named = texts.filter(({ text }) =>
        /^(Mål 20|Länet|Riket|Norra|Västra|Södra|Örebro) ?/.test(text)
      )
      expect(overlaps(named.filter(({ size }) => size < 20))).toEqual([])
      if (size === 'slide' || size === 'half') {
        expect(Number(svg.getAttribute('height'))).toBeLessThanOrEqual(slideHeight[size])
      }
    }
  )

  test('is told in words, with how far off the place is, in the foot and in files', async () => {
    const { figure, words } = await figureOf(charts, page, 'trend')
    expect(words('wide')).toContain(`${sentence} Länet ligger 0,05 över målet (2022).`)
    expect(figure.file.about()).toContainEqual([
      'Mål',
      `${sentence} Länet ligger 0,05 över målet (2022).`
    ])
    const said = [...figure.file.foot, ...figure.file.guide].join(' ')
    expect(said).toContain('inget omdöme')
    expect(said).not.toMatch(/uppnå|når inte|klarar|[▲▼]/)
  })

  test('is of the county, and of a place when that is in focus', async () => {
    const norra = await figureOf(charts, `${page}?omraden=18N`, 'trend')
    expect(norra.words('wide')).toContain('Mål för norra länsdelen 2030: högst 11,0')
    expect(drawnTexts(norra.figure('wide')).map(({ text }) => text)).toContain(
      'Mål 2030 Norra: 11,0'
    )
    const nora = await figureOf(charts, `${page}?omraden=1884`, 'trend')
    expect(nora.words('wide')).toContain('Mål för Nora 2030: högst 9,0')
    expect(nora.words('wide')).toContain('Nora ligger 2,4 över målet (2022).')
  })

  test('is not shown beside values of girls alone, which it is not of', async () => {
    const girls = await figureOf(charts, `${page}?kon=flickor`, 'trend')
    expect(targetLines(girls.figure('wide'))).toEqual([])
    expect(girls.words('wide')).not.toContain('Mål')
  })

  test('is a dashed line of its own where a program draws the chart', async () => {
    const { figure } = await figureOf(charts, page, 'trend')
    const native = figure.file.native?.()
    const lines = native?.kind === 'line' ? native.lines : []
    const own = lines.find(({ label }) => label === 'Mål 2030')
    expect(own?.dashed).toBe(true)
    expect(new Set(own?.values)).toEqual(new Set([7.85]))
  })
})

describe('a target across the kommuner', () => {
  test.each(['wide', 'narrow', 'slide', 'half'] as const)(
    "is the county's, named above (%s)",
    async (size) => {
      const { figure } = await figureOf(charts, page, 'ranking')
      const svg = figure(size)
      expect(targetLines(svg)).toHaveLength(2)
      const above = drawnTexts(svg.querySelector('.references')!)
      expect(above.map(({ text }) => text)).toContain('Mål 2030: 7,85')
      expect(overlaps(above)).toEqual([])
    }
  )

  test('and no line of a single kommun, though it is in focus', async () => {
    const { figure } = await figureOf(charts, `${page}?omraden=1884`, 'ranking')
    expect(targetLines(figure('wide'))).toHaveLength(2)
    const native = figure.file.native?.()
    const labels = native?.kind === 'bar' ? native.referenceLines.map(({ label }) => label) : []
    expect(labels).toEqual(['Länet', 'Riket', 'Mål 2028', 'Mål 2030'])
  })
})

test('without targets nothing is said of any', async () => {
  for (const kind of ['trend', 'ranking'] as const) {
    const { figure, words } = await figureOf(without, page, kind)
    expect(words('wide')).not.toContain('Mål')
    expect(targetLines(figure('wide'))).toEqual([])
  }
})
