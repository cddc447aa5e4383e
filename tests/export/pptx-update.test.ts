// @vitest-environment node
import validate from '@ooxml-tools/validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { newSlide, type Slide } from '../../src/lib/deck/slide.ts'
import type { Database } from '../../src/lib/db/database.ts'
import type { ChartFile, Figure } from '../../src/lib/export/figure.ts'
import { Package } from '../../src/lib/export/pptx/package/package.ts'
import { deckOf, readOwnFile } from '../../src/lib/export/pptx/update/own-file.ts'
import { shapesIn, textOf } from '../../src/lib/export/pptx/update/shape.ts'
import { updatedPptx } from '../../src/lib/export/pptx/update/update.ts'
import type { ShownChart, ShownSlide } from '../../src/lib/export/shown-slide.ts'
import { openSite } from '../queries/site.ts'
import { address, pageOf, plain, png, shownChart, written } from './pptx-deck.ts'
import { partsOf, plainText, seriesOf } from './pptx-parts.ts'

type Of<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>

const place = (id: string, kind: 'trend' | 'ranking') => ({
  ...{ address: `/indikator/${id}/`, part: null, frozen: null },
  kind
})
const chartOf = (id: string, kind: 'trend' | 'ranking') =>
  newSlide({ kind: 'chart', title: '', note: '', chart: place(id, kind) }) as Of<'chart'>

const deck: Slide[] = [
  newSlide({ kind: 'title', title: 'Barns villkor', note: '', subtitle: '' }),
  chartOf('familjehem', 'trend'),
  chartOf('meritvarde', 'ranking'),
  chartOf('hvb', 'ranking'),
  chartOf('mar-bra', 'trend'),
  newSlide({ kind: 'summary', title: 'Sammanfattning', note: '' })
]

const options = {
  template: plain,
  site: 'Länsdelsbilden',
  address,
  day: '2026-11-22',
  picture: () => Promise.resolve(png)
}

/** The deck's slides as they are shown; `change` is what has happened to the figures of a page since. */
async function shownDeck(
  db: Database,
  change = (_id: string, figure: Figure) => figure
): Promise<ShownSlide[]> {
  const slides: ShownSlide[] = []
  for (const slide of deck) {
    if (slide.kind === 'title') {
      slides.push({ kind: 'title', title: slide.title, note: '', subtitle: '', slide })
    } else if (slide.kind === 'summary') {
      const points = slides.flatMap((one) => {
        if (one.kind !== 'chart') return []
        const { topic, headline, example } = one.chart.figure.file
        return [{ topic, text: headline, example }]
      })
      slides.push({ kind: 'summary', title: slide.title, note: '', points, slide })
    } else if (slide.kind === 'chart') {
      const id = /indikator\/(.*)\//.exec(slide.chart.address)![1]!
      const page = await pageOf(db, id)
      const figure = change(id, page[slide.chart.kind as 'trend' | 'ranking'])
      const chart: ShownChart = { ...shownChart(figure), decisions: page.decisions.slice(0, 2) }
      slides.push({ kind: 'chart', title: figure.file.headline, note: 'Egen', chart, slide })
    }
  }
  return slides
}

/** The trend of an indicator with another value of the county's last year, and another headline. */
function changed(id: string, figure: Figure): Figure {
  if (id !== 'familjehem') return figure
  const native = figure.file.native!()!
  if (native.kind !== 'line') throw new Error('no line')
  const lines = native.lines.map((line) => {
    if (line.label !== 'Länet') return line
    return { ...line, values: line.values.with(-1, 99.9) }
  })
  const rows = figure.file.table().rows.with(0, ['ny rad'])
  const file: ChartFile = {
    ...figure.file,
    headline: 'En ny rubrik',
    table: () => ({ headings: ['a'], rows }),
    native: () => ({ ...native, lines })
  }
  return Object.assign((size: never) => figure(size), { kind: figure.kind, file }) as Figure
}

/** What somebody does with the file in PowerPoint: writes notes and a headline of their own, moves a chart. */
async function worked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const file = await Package.read(bytes)
  const notes = 'ppt/notesSlides/notesSlide2.xml'
  const own =
    '<a:p><a:r><a:rPr lang="sv-SE"/><a:t>Säg </a:t></a:r><a:r><a:t>detta</a:t></a:r></a:p>'
  file.put(notes, file.text(notes).replace('</p:txBody>', `${own}</p:txBody>`))
  const headline = 'ppt/slides/slide4.xml'
  const title = shapesIn(file.text(headline)).find(({ name }) => name === 'Rubrik')!.xml
  const written = title.replace(/<a:t>.*?<\/a:t>/s, '<a:t>Vår egen rubrik</a:t>')
  file.put(headline, file.text(headline).replace(title, written))
  const moved = 'ppt/slides/slide2.xml'
  const frame = shapesIn(file.text(moved)).find(({ name }) => name === 'Diagram')!.xml
  const there = frame.replace(/<a:off x="\d+" y="\d+"\/>/, '<a:off x="123456" y="1600000"/>')
  file.put(moved, file.text(moved).replace(frame, there))
  return (await file.bytes()).buffer as ArrayBuffer
}

let before: Map<string, string>
let after: Map<string, string>
let result: Awaited<ReturnType<typeof updatedPptx>>
beforeAll(async () => {
  const db = await openSite()
  const bytes = await worked(await written(await shownDeck(db)))
  before = await partsOf(bytes)
  const own = await readOwnFile(bytes)
  expect(deckOf(own)).toEqual(deck)
  const today = await shownDeck(db, changed)
  result = await updatedPptx(own, new Map(today.map((one) => [one.slide!.id, one])), options)
  after = await partsOf(await result.blob.arrayBuffer())
})

const slide = (parts: Map<string, string>, number: number) =>
  parts.get(`ppt/slides/slide${number}.xml`)!
const textIn = (parts: Map<string, string>, number: number, name: string) =>
  textOf(shapesIn(slide(parts, number)).find((shape) => shape.name === name)!.xml)

describe('a file of ours with today’s figures', () => {
  test('has the new number in its chart, and all others as they were', () => {
    const [old, now] = [before, after].map((parts) => seriesOf(parts.get('ppt/charts/chart1.xml')!))
    expect(now!.map(({ name }) => name)).toEqual(old!.map(({ name }) => name))
    for (const [i, { name, val }] of now!.entries()) {
      const same = old![i]!.val.points
      expect(val.points).toEqual(name === 'Länet' ? same.with(-1, 99.9) : same)
    }
  })

  test('differs nowhere else: the other slides are the same to the letter', () => {
    const isTouched = (name: string) => /(slide|tag|notesSlide)[26]\.xml|chart1|drawing1/.test(name)
    for (const [name, xml] of before) {
      if (!isTouched(name) && !name.includes('[')) expect(after.get(name), name).toBe(xml)
    }
  })

  test('keeps what was written and moved in it', () => {
    const notes = after.get('ppt/notesSlides/notesSlide2.xml')!
    expect(plainText(notes.replace(/<[^>]*>/g, ' '))).toMatch(/Säg\s+detta/)
    expect(notes).toContain('En ny rubrik')
    expect(textIn(after, 4, 'Rubrik')).toBe('Vår egen rubrik')
    expect(slide(after, 2)).toContain('<a:off x="123456" y="1600000"/>')
    expect(textIn(after, 2, 'Rubrik')).toBe('En ny rubrik')
    expect(textIn(after, 6, 'Text')).toContain('En ny rubrik')
  })

  test('tells what is new, slide by slide', () => {
    expect(result.changes.map(({ number, kind, what }) => [number, kind, what])).toEqual([
      [1, 'same', []],
      [2, 'changed', ['rubriken', 'ett värde', 'anteckningarna']],
      [3, 'same', []],
      [4, 'same', []],
      [5, 'same', []],
      [6, 'changed', ['texten ”Text”']]
    ])
  })

  test('keeps the rules of the format, and can be updated again', async () => {
    const bytes = await result.blob.arrayBuffer()
    expect(await validate(new Uint8Array(bytes), 'pptx', 'Microsoft365')).toEqual([])
    const again = await readOwnFile(bytes)
    const today = await shownDeck(await openSite(), changed)
    const shown = new Map(today.map((one) => [one.slide!.id, one]))
    const { changes } = await updatedPptx(again, shown, options)
    expect(changes.every(({ kind }) => kind === 'same')).toBe(true)
  })
})

test.each([
  ['a page that is not of the site', '/indikator/familjehem/', '//annan.exempel/'],
  ['a kind of chart that there is not', '&quot;trend&quot;', '&quot;okänd&quot;'],
  ['notes that are none', '&quot;notes&quot;:[', '&quot;notes&quot;:[7,']
])('a mark that somebody has changed to %s is not used', async (_, ours, theirs) => {
  const [, first] = await shownDeck(await openSite())
  const file = await Package.read(await written([first!]))
  const part = 'ppt/tags/tag1.xml'
  expect(file.text(part)).toContain(ours)
  file.put(part, file.text(part).replace(ours, theirs))
  const bytes = (await file.bytes()).buffer as ArrayBuffer
  await expect(readOwnFile(bytes)).rejects.toThrow('inget som kan uppdateras')
})

test('a file that is none of ours is told of', async () => {
  await expect(readOwnFile(new ArrayBuffer(8))).rejects.toThrow('ingen PowerPoint-fil')
  const file = await Package.read(await written([{ kind: 'section', title: 'Ett', note: '' }]))
  file.unrelate('ppt/slides/slide1.xml', ({ type }) => type.endsWith('/tags'))
  const bytes = (await file.bytes()).buffer as ArrayBuffer
  await expect(readOwnFile(bytes)).rejects.toThrow('inget som kan uppdateras')
})
