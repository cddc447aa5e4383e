// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Figure } from '../../src/lib/export/figure.ts'
import { siteBoundaries } from '../../src/lib/db/site.server.ts'
import type { Database } from '../../src/lib/db/database.ts'
import type { SlideFigures } from '../../src/lib/figures/sources/slide-figures.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { ChartKind } from '../../src/lib/schema/chart-kind.ts'
import { chartsOf } from '../deck/drawn-charts.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let charts: SlideFigures
let areas: Area[]
let indicators: IndicatorRow[]
let themes: string[]

beforeAll(async () => {
  db = await openSite()
  charts = await chartsOf(db, await siteBoundaries())
  areas = await allAreas(db)
  indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  themes = (await themesOf(db, 'indikator')).map(({ id }) => id)
})

const chart = async (address: string, kind: ChartKind, part: string | null = null) =>
  (await charts.chart({ address, kind, part, frozen: null }))?.figure ?? null

/** A place of the figures in points, where the drawing stands in its place on a slide of 13,333 inches. */
const place = { slide: [7.75, 4.3], half: [5.85, 3.5] } as const

/** The smallest text of a drawing as it is shown on a slide, points. */
function points(svg: SVGSVGElement, size: 'slide' | 'half'): number {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)))
  const [w, h] = place[size]
  const scale = Math.min((w * 72) / width!, (h * 72) / height!)
  const texts = [...svg.querySelectorAll('text')]
  const fontSize = (node: Element | null): number =>
    node === null ? 13 : Number(node.getAttribute('font-size') ?? fontSize(node.parentElement))
  return Math.min(...texts.map((text) => fontSize(text) * scale))
}

const sizes = ['slide', 'half'] as const

function readable({ file }: Figure, svg: SVGSVGElement, size: 'slide' | 'half'): void {
  expect(points(svg, size), `${file.headline}, ${size}`).toBeGreaterThanOrEqual(18)
}

/** The places that the words name: "norra och västra länsdelen" is two of them. */
function named(headline: string): Area[] {
  // What the others are compared with is the line that they are drawn around.
  const text = headline
    .replace(/ än (?!i ).*$/u, '')
    .replace(/(övriga|resten av)[\p{L} ]*/gu, '')
    .replace(/^[^:]*: /, '')
  return areas.filter(({ type, name, sentence_name, short_name }) => {
    if (type === 'lan' || type === 'riket') return false
    const word = type === 'lansdel' && sentence_name.endsWith(' länsdelen') ? short_name : name
    const before = type === 'lansdel' ? '(länsdelen|, | och )' : ''
    return new RegExp(
      `(?<![\\p{L}])${word}(?![\\p{L}])${before && '(?=[^.]*länsdelen)'}`,
      'iu'
    ).test(text)
  })
}

/** Everything that can be read in a drawing. */
const words = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('text')]
    .map((text) =>
      [...(text.querySelector('tspan') ? text.children : [text])]
        .map(({ textContent }) => textContent)
        .join(' ')
    )
    .join(' | ')

/** Where a slide chooses its rows, and on half a slide, letters can be read and what the headline names is drawn. */
function readableAndDrawsWhatItNames(figure: Figure): void {
  for (const size of sizes) {
    const svg = figure(size)
    readable(figure, svg, size)
    const drawn = words(svg)
    for (const { short_name } of named(figure.file.headline)) {
      expect(drawn, `${figure.file.headline}, ${size}`).toContain(short_name)
    }
  }
}

/** What a headline of a message says: a difference, a change, or that none can be shown. */
const message =
  /(?<!\p{L})(än|skiljer sig|skillnad(er)?|trend|ändrats?|förändring(en)?|prövas|prövad|lika många|visas|saknas|ställdes|sedan|till|ofullständigt)(?!\p{L})/u

test('a time series of every indicator has a message, and draws the places that it names in letters of 18 points', async () => {
  let seen = 0
  for (const { id } of indicators) {
    for (const view of ['', '?niva=kommun', '?omraden=18N', '?omraden=1885']) {
      const figure = await chart(`/indikator/${id}/${view}`, 'trend')
      if (!figure) continue
      seen++
      expect(figure.file.headline, `${id}${view}`).toMatch(message)
      readableAndDrawsWhatItNames(figure)
    }
  }
  expect(seen).toBeGreaterThan(150)
})

test('rankings, maps, funnels and girls beside boys of every indicator draw what they name, in letters of 18 points', async () => {
  let seen = 0
  for (const { id } of indicators) {
    for (const kind of ['ranking', 'map', 'funnel', 'breakdown'] as const) {
      const figure = await chart(`/indikator/${id}/`, kind)
      if (!figure) continue
      seen++
      readableAndDrawsWhatItNames(figure)
    }
  }
  expect(seen).toBeGreaterThan(100)
})

test('what is compared, theme by theme, is drawn in letters of 18 points and draws what it names', async () => {
  for (const theme of [null, ...themes]) {
    for (const search of ['', 'niva=kommun', 'omraden=18N,1885,18']) {
      const address = `/jamfor/?${[theme ? `tema=${theme}` : '', search].filter(Boolean).join('&')}`
      const rug = await chart(address, 'rug')
      if (rug) {
        readableAndDrawsWhatItNames(rug)
      }
      const own = indicators.find((one) => one.theme === theme)
      for (const kind of ['multiples', 'difference'] as const) {
        const figure = own && (await chart(address, kind, own.id))
        if (!figure) continue
        if (kind === 'multiples') expect(figure.file.headline).toMatch(message)
        readableAndDrawsWhatItNames(figure)
      }
    }
  }
})

test('every theme of a place, how many live there and its decisions are in letters of 18 points', async () => {
  for (const code of ['18N', '18O', '1860', '1885']) {
    for (const theme of themes) {
      const figure = await chart(`/omrade/${code}/`, 'profile', theme)
      if (figure) for (const size of sizes) readable(figure, figure(size), size)
    }
    const inhabitants = await chart(`/platsanalys/${code}/`, 'trend')
    expect(inhabitants?.file.headline).toMatch(message)
    for (const size of sizes) readable(inhabitants!, inhabitants!(size), size)
  }
})
