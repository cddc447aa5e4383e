// @vitest-environment node
import type { ChartKind } from '../../src/lib/schema/chart-kind.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { slideHeight } from '../../src/lib/charts/parts/size.ts'
import type { ChartPlace } from '../../src/lib/deck/slide.ts'
import { SlideFigures } from '../../src/lib/figures/sources/slide-figures.ts'
import { slideSite } from '../../src/lib/figures/sources/slide-site.ts'
import { siteBoundaries } from '../../src/lib/db/site.server.ts'
import { openSite } from '../queries/site.ts'

const root = 'https://exempel.test/'
let charts: SlideFigures

beforeAll(async () => {
  const db = await openSite()
  const site = await slideSite(db, await siteBoundaries(), '2026-11-22')
  charts = new SlideFigures(site, () => Promise.resolve(db), root)
})

const place = (address: string, kind: ChartKind, part: string | null = null): ChartPlace => {
  return { address, kind, part, frozen: null }
}

/** One of every chart that has a button for the deck. */
const all: [string, ChartPlace][] = [
  ['trend', place('/indikator/familjehem/?omraden=18N', 'trend')],
  ['ranking', place('/indikator/hvb/?kon=flickor', 'ranking')],
  ['trend of three years', place('/indikator/familjehem/?period=3', 'trend')],
  ['funnel', place('/indikator/familjehem/?omraden=18N', 'funnel')],
  ['map', place('/indikator/mar-bra/?ar=2020', 'map')],
  ['breakdown', place('/indikator/mar-bra/?omraden=18N', 'breakdown')],
  ['trend of quarters', place('/indikator/sip-kallelser/?ar=2026-Q1', 'trend')],
  ['rug', place('/jamfor/?tema=halsa', 'rug')],
  ['rug of all', place('/jamfor/', 'rug')],
  ['multiples', place('/jamfor/?tema=halsa&kon=flickor', 'multiples', 'mar-bra')],
  ['differences', place('/jamfor/?tema=halsa', 'difference', 'mar-bra')],
  [
    'shares of two places',
    place('/jamfor/?omraden=18N,1885&tema=skola', 'difference', 'difference')
  ],
  ['rates of two places', place('/jamfor/?omraden=18N,18V', 'difference', 'ratio')],
  ['rug of chosen places', place('/jamfor/?omraden=1860,1882,18,0000', 'rug')],
  ['differences from a chosen place', place('/jamfor/?omraden=1860,18S', 'difference', 'mar-bra')],
  ['scatter', place('/jamfor/?tema=skola&x=skoltrivsel&y=lag-ekonomisk-standard', 'scatter')],
  ['profile', place('/omrade/1860/?kon=pojkar', 'profile', 'halsa')],
  ['inhabitants', place('/platsanalys/18S/', 'trend')],
  ['timeline', place('/beslut/?tema=skola', 'timeline')]
]

const texts = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)

describe.each(all)('%s', (_, which) => {
  test('is drawn with its words, and leads back to its page', async () => {
    const chart = await charts.chart(which)
    expect(chart?.href).toBe(root.replace(/\/$/, '') + which.address)
    const { file } = chart!.figure
    expect(file.headline).not.toBe('')
    expect(file.topic).not.toBe('')
    expect(file.source).toMatch(/\.$/)
    expect(file.guide.length).toBeGreaterThan(0)
    expect(file.summary.join(' ')).toMatch(/\.$/)
    expect(texts(chart!.figure('wide')).length).toBeGreaterThan(3)
    expect(texts(chart!.figure('slide')).join(' ')).not.toContain(file.headline)
  })

  test('fits on a slide in text that can be read, and says what it leaves out', async () => {
    const { figure } = (await charts.chart(which))!
    for (const size of ['slide', 'half'] as const) {
      const svg = figure(size)
      expect(Number(svg.getAttribute('height')), size).toBeLessThan(slideHeight[size] + 0.5)
      const rows = (one: SVGSVGElement) =>
        one.querySelectorAll('a[href], .gap, g.row, .panel-head').length
      const told = texts(svg).some((text) => /Visar \d+ av \d+: /.test(text ?? ''))
      expect(told, size).toBe(rows(svg) < rows(figure('wide')))
    }
  })

  test('frozen and read from a file, it is drawn as it was', async () => {
    const frozen = await charts.freeze(which, '2026-11-22')
    const kept = JSON.parse(JSON.stringify({ ...which, frozen })) as ChartPlace
    const [then, now] = [await charts.chart(kept), await charts.chart(which)]
    expect(then?.frozen).toBe('2026-11-22')
    expect(texts(then!.figure('wide'))).toEqual(texts(now!.figure('wide')))
    expect(then!.figure.file.table()).toEqual(now!.figure.file.table())
  })

  test('frozen before version 0.3, it is drawn as it was', async () => {
    const { rows } = (await charts.freeze(which, '2026-11-22'))!
    const earlier = JSON.stringify(rows)
      .replaceAll('"comparators":', '"references":')
      .replaceAll('"timeSeries":', which.kind === 'profile' ? '"course":' : '"courses":')
    const frozen = { day: '2026-11-22', rows: JSON.parse(earlier) as unknown }
    const [then, now] = [await charts.chart({ ...which, frozen }), await charts.chart(which)]
    expect(texts(then!.figure('wide'))).toEqual(texts(now!.figure('wide')))
    expect(then!.figure.file.table()).toEqual(now!.figure.file.table())
  })
})

test.each([
  ['an indicator that is gone', place('/indikator/finns-inte/', 'trend')],
  ['a place that is none', place('/omrade/0000/', 'profile', 'halsa')],
  ['a kind that the page lacks', place('/indikator/hvb/', 'rug')],
  ['a funnel of what has no counts', place('/indikator/uvas/', 'funnel')],
  ['an indicator that is not compared', place('/jamfor/?tema=halsa', 'multiples', 'hvb')],
  ['two places that are not two', place('/jamfor/?omraden=18N', 'difference', 'difference')],
  ['one indicator against none', place('/jamfor/?x=skoltrivsel', 'scatter')],
  ['a page without charts', place('/data-och-metod/', 'trend')],
  ['no page at all', place('/..', 'trend')]
])('%s has no chart', async (_, which) => {
  expect(await charts.chart(which)).toBeNull()
})

test.each([
  ['differences', place('/jamfor/?tema=halsa', 'ranking', 'mar-bra')],
  ['rates of two places', place('/jamfor/?omraden=18N,18V', 'profile', 'ratio')]
])('a deck that was kept when %s went by another name is drawn', async (_, which) => {
  expect((await charts.chart(which))?.figure.kind).toBe('difference')
})

test('what is unknown in an address is told, and what is too dense', async () => {
  const notice = async (which: ChartPlace) => (await charts.chart(which))?.notice
  expect(await notice(place('/indikator/hvb/?ar=1066', 'trend'))).toContain('1066')
  const twelve = place('/jamfor/?niva=kommun&tema=halsa', 'multiples', 'mar-bra')
  expect(await notice(twelve)).toMatch(/Visar \d av 12: .+ färre platser/)
  expect(await notice(place('/indikator/hvb/', 'trend'))).toBeNull()
})

test('decisions stand beside a chart, by number where they are marked on it', async () => {
  const trend = await charts.chart(place('/indikator/familjehem/', 'trend'))
  expect(trend?.numbered).toBe(true)
  expect(trend?.decisions.length).toBeGreaterThan(3)
  const bare = await charts.chart(place('/indikator/familjehem/?beslut=dolda', 'trend'))
  expect(bare?.numbered).toBe(false)
  const profile = await charts.chart(place('/omrade/1880/', 'profile', 'halsa'))
  expect(profile?.decisions.map(({ areas }) => areas)).not.toContain('18N')
})
