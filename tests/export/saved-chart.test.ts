// @vitest-environment node
import JSZip from 'jszip'
import { beforeAll, describe, expect, test } from 'vitest'
import { chartWidth } from '../../src/lib/charts/parts/size.ts'
import { withColophon } from '../../src/lib/export/colophon.ts'
import { csvText, tsvText } from '../../src/lib/export/csv.ts'
import type { FileCell, Figure } from '../../src/lib/export/figure.ts'
import { exampleLine } from '../../src/lib/export/head.ts'
import { htmlTable } from '../../src/lib/export/html-table.ts'
import { escaped } from '../../src/lib/export/markup.ts'
import { xlsxBlob } from '../../src/lib/export/xlsx.ts'
import { SlideFigures } from '../../src/lib/figures/sources/slide-figures.ts'
import { siteBoundaries } from '../../src/lib/db/site.server.ts'
import { slideSite } from '../../src/lib/figures/sources/slide-site.ts'
import type { ChartKind } from '../../src/lib/schema/chart-kind.ts'
import { collisions, textBoxes } from '../figures/drawn-boxes.ts'
import { openSite } from '../queries/site.ts'

const day = '2026-11-30'
let charts: SlideFigures

beforeAll(async () => {
  const db = await openSite()
  const site = await slideSite(db, await siteBoundaries(), day)
  charts = new SlideFigures(site, () => Promise.resolve(db), 'https://exempel.test/')
})

/** One of every kind of chart that can be saved, and of those that differ in what they hold. */
const kinds: [string, string, ChartKind, string?][] = [
  ['trend', '/indikator/familjehem/?omraden=18N', 'trend'],
  ['trend of example figures', '/indikator/mar-bra/?kon=flickor&arskurs=9', 'trend'],
  ['trend of three years', '/indikator/familjehem/?period=3', 'trend'],
  ['trend of quarters', '/indikator/sip-kallelser/?ar=2026-Q1', 'trend'],
  ['ranking', '/indikator/hvb/?kon=flickor', 'ranking'],
  ['ranking with bounds', '/indikator/mobbad/?kon=flickor&arskurs=gy2', 'ranking'],
  ['funnel', '/indikator/familjehem/?omraden=18N', 'funnel'],
  ['map', '/indikator/mar-bra/?ar=2020', 'map'],
  ['breakdown', '/indikator/mar-bra/?omraden=18N', 'breakdown'],
  ['rug', '/jamfor/', 'rug'],
  ['multiples', '/jamfor/?tema=placeringar', 'multiples', 'familjehem'],
  ['difference', '/jamfor/?tema=placeringar', 'difference', 'familjehem'],
  ['two places', '/jamfor/?omraden=18N,18V', 'difference', 'ratio'],
  ['scatter', '/jamfor/?tema=skola&x=skoltrivsel&y=lag-ekonomisk-standard', 'scatter'],
  ['profile', '/omrade/18N/', 'profile', 'placeringar'],
  ['inhabitants', '/platsanalys/18S/', 'trend'],
  ['timeline', '/beslut/', 'timeline'],
  ['initiatives', '/insatser/', 'map']
]

const longest =
  'https://exempel.test/en-lang-mapp-for-webbplatsen/jamfor/?omraden=18N,18S,18V,18O,1885&tema=placeringar&kon=flickor&arskurs=gy2&mot=riket&niva=kommun'

async function figureAt(address: string, kind: ChartKind, part?: string): Promise<Figure> {
  const chart = await charts.chart({ address, kind, part: part ?? null, frozen: null })
  if (!chart) throw new Error(`no ${kind} at ${address}`)
  return chart.figure
}

const lines = (svg: Element) =>
  [...svg.querySelectorAll('tspan')].map(({ textContent }) => textContent ?? '')
const words = (svg: Element) => lines(svg).join(' ').replace(/\s+/g, ' ')

describe.each(kinds)('%s', (_, address, kind, part) => {
  const href = `https://exempel.test${address}`

  test('says in its saved picture whose it is, where from and when, and that it is made up', async () => {
    const figure = await figureAt(address, kind, part)
    const saved = withColophon(figure('wide'), figure.file, {
      site: 'Länsdelsbilden',
      address: href,
      day
    })
    const told = words(saved)
    expect(told).toContain(figure.file.source.replace(/\s+/g, ' '))
    expect(told.replaceAll(' ', '')).toContain(`Länsdelsbilden,${href},30november2026`)
    expect(saved.textContent.includes('Exempeldata')).toBe(figure.file.example)
  })

  test('says the same in every file of its figures', async () => {
    const { file } = await figureAt(address, kind, part)
    const zip = await JSZip.loadAsync(
      await (await xlsxBlob(file, { site: 'Länsdelsbilden', address: href, day })).arrayBuffer()
    )
    const files = {
      csv: csvText(file, { site: 'Länsdelsbilden', address: href, day }),
      tsv: tsvText(file, { site: 'Länsdelsbilden', address: href, day }),
      html: htmlTable(file, { site: 'Länsdelsbilden', address: href, day }),
      xlsx: await zip.file('xl/sharedStrings.xml')!.async('string')
    }
    for (const [format, text] of Object.entries(files)) {
      const isMarkup = format === 'html' || format === 'xlsx'
      const written = (words: string) => (isMarkup ? escaped(words) : words)
      expect(text, format).toContain(written(file.source))
      expect(text, format).toContain(written(`Länsdelsbilden 30 november 2026: ${href}`))
      expect(text.includes(exampleLine), format).toBe(file.example)
    }
  })

  test('has nothing over anything else in its saved picture, however long the address', async () => {
    const figure = await figureAt(address, kind, part)
    for (const size of ['wide', 'narrow'] as const) {
      const drawing = figure(size)
      const saved = withColophon(drawing, figure.file, {
        site: 'Länsdelsbilden',
        address: longest,
        day
      })
      const from = Number(drawing.getAttribute('height'))
      const boxes = textBoxes(saved)
      const added = boxes.filter(({ top }) => top >= from)
      expect(collisions(added, boxes), size).toEqual([])
      expect(added.filter(({ right }) => right > chartWidth[size] + 0.5)).toEqual([])
      expect(Math.max(...added.map(({ bottom }) => bottom))).toBeLessThan(
        Number(saved.getAttribute('height'))
      )
    }
  })

  test('has in each column of its table either words or numbers', async () => {
    const { headings, rows } = (await figureAt(address, kind, part)).file.table()
    expect(rows.length).toBeGreaterThan(0)
    const sort = (cell: FileCell) => {
      if (cell === null || cell === '') return []
      return typeof cell === 'string' ? ['words'] : Object.keys(cell).slice(0, 1)
    }
    for (const [i, heading] of headings.entries()) {
      const sorts = new Set(rows.flatMap((row) => sort(row[i] ?? null)))
      expect([heading, sorts.size <= 1, [...sorts]]).toEqual([heading, true, [...sorts]])
    }
  })
})

describe('the signs of a picture that has left its page', () => {
  const saved = async (address: string, kind: ChartKind, part?: string) => {
    const figure = await figureAt(address, kind, part)
    return withColophon(figure('wide'), figure.file, {
      site: 'Länsdelsbilden',
      address: 'https://exempel.test/',
      day
    })
  }

  test('are the decisions that its axis has by number, with day and name', async () => {
    const svg = await saved('/indikator/familjehem/?omraden=18N', 'trend')
    const tips = [...svg.querySelectorAll('rect.badge')].map((badge) =>
      (badge.getAttribute('data-tip') ?? '').split('\n')
    )
    expect(tips.length).toBeGreaterThan(2)
    for (const [date = '', ...items] of tips) {
      expect(words(svg)).toContain(`${date}. ${items.join('. ')}.`)
    }
    const numerals = [...svg.querySelectorAll('rect.badge')].map(
      (badge) => badge.nextElementSibling?.textContent
    )
    const below = [...svg.children].filter(({ localName }) => localName === 'text')
    for (const numeral of numerals) {
      expect(below.filter(({ textContent }) => textContent === numeral)).toHaveLength(1)
    }
  })

  test('are no decisions where none are shown', async () => {
    const svg = await saved('/indikator/familjehem/?beslut=dolda', 'trend')
    expect(words(svg)).not.toMatch(/Beslut: |Uppdrag: /)
  })

  test.each<[string, ChartKind, string | undefined, string[]]>([
    [
      '/jamfor/?tema=placeringar',
      'multiples',
      'familjehem',
      [
        '▲ säkert högre än övriga länet, ▼ säkert lägre.',
        'Blått är bättre, orange sämre.',
        'Skuggat: 95-procentigt intervall.',
        'Ofylld punkt: någon kommun saknas i värdet.'
      ]
    ],
    [
      '/jamfor/?tema=placeringar',
      'difference',
      'familjehem',
      ['▲ säkert högre, ▼ säkert lägre.', 'Stapeln bakom märket: 95-procentigt intervall.']
    ],
    [
      '/jamfor/?omraden=18N,1885&tema=skola',
      'difference',
      'difference',
      ['Ring: ingen säkerställd skillnad.']
    ],
    [
      '/jamfor/?tema=skola&x=skoltrivsel&y=lag-ekonomisk-standard',
      'scatter',
      undefined,
      ['Blekt streck genom punkten: 95-procentigt intervall.', 'Norra', 'Södra']
    ],
    ['/indikator/hvb/?kon=flickor', 'ranking', undefined, ['Norra', 'Västra', 'Södra']],
    ['/indikator/familjehem/', 'funnel', undefined, ['Norra', 'Västra', 'Södra']],
    [
      '/omrade/18N/',
      'profile',
      'placeringar',
      [
        'Ljust fält bakom märket: 95-procentigt intervall.',
        'Små streck: länets kommuner, i färg länsdelens egna.'
      ]
    ],
    ['/beslut/', 'timeline', undefined, ['Band: bara halvåret, månaden eller året är känt.']]
  ])('%s, %s %s', async (address, kind, part, signs) => {
    const told = words(await saved(address, kind, part))
    for (const sign of signs) expect(told).toContain(sign)
  })

  test('are told once, where the drawing tells them itself', async () => {
    const figure = await figureAt('/indikator/familjehem/?omraden=18N', 'trend')
    const signs = ['Skuggat: 95-procentigt intervall.', 'Streck: prov.']
    const told = words(
      withColophon(
        figure('wide'),
        { signs },
        { site: 'Länsdelsbilden', address: 'https://exempel.test/', day }
      )
    )
    expect(told.split(signs[0]!)).toHaveLength(2)
    expect(told).toContain(signs[1])
  })
})

test('a drawing is left as it was', async () => {
  const figure = await figureAt('/indikator/familjehem/', 'trend')
  const drawing = figure('wide')
  const before = drawing.outerHTML
  withColophon(drawing, figure.file, {
    site: 'Länsdelsbilden',
    address: 'https://exempel.test/',
    day
  })
  expect(drawing.outerHTML).toBe(before)
})
