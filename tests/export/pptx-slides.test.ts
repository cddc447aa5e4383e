// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { ShownSlide } from '../../src/lib/export/shown-slide.ts'
import { openSite } from '../queries/site.ts'
import { written } from './pptx-deck.ts'
import { boxesOf, partsOf, textsIn } from './pptx-parts.ts'
import { sampleSlides } from './pptx-sample.ts'

let slides: ShownSlide[]
let parts: Map<string, string>
beforeAll(async () => {
  slides = await sampleSlides(await openSite())
  parts = await partsOf(await written(slides))
})

const slide = (number: number) => parts.get(`ppt/slides/slide${number}.xml`)!
const notes = (number: number) => textsIn(parts.get(`ppt/notesSlides/notesSlide${number}.xml`)!)

describe('a slide with a chart', () => {
  test('says in its notes what is to be said, what the chart shows, how it is read and its source', () => {
    const { file } = (slides[2] as Extract<ShownSlide, { kind: 'chart' }>).chart.figure
    expect(notes(3)).toEqual([
      'Egen anteckning',
      file.headline,
      file.subtitle,
      ...file.summary,
      'Så läser du diagrammet:',
      '– Varje linje är en plats.',
      '– En lucka är ett år utan värde.',
      file.source,
      'Siffrorna är frysta 6 mars 2026.',
      expect.stringContaining('http://'),
      '3'
    ])
    expect(notes(1).slice(0, 2)).toEqual(['Välkomna', 'alla'])
    expect(notes(7).join(' ')).toContain('Diagrammet är en bild')
  })

  test('has the drawing’s own words as alternative text, native or not', () => {
    for (const [number, shown] of slides.entries()) {
      if (shown.kind !== 'chart') continue
      const alt = shown.chart.figure('slide').getAttribute('aria-label')!
      const found = [...slide(number + 1).matchAll(/descr="([^"]+)"/g)].map(([, text]) => text)
      expect(found).toEqual([alt.replaceAll('&', '&amp;')])
    }
    expect(slide(8).match(/descr="[^"]{20,}"/g)).toHaveLength(2)
  })

  test('leads back to its page', () => {
    const targets = (number: number) =>
      [
        ...parts
          .get(`ppt/slides/_rels/slide${number}.xml.rels`)!
          .matchAll(/hyperlink" Target="([^"]+)"/g)
      ].map(([, target]) => target)
    expect(targets(3)).toEqual(['http://127.0.0.1:4173/indikator/?a=1&amp;b=2'])
    expect(targets(8)).toHaveLength(2)
    expect(targets(10)).toEqual(['http://127.0.0.1/c'])
    expect(slide(3)).toContain('<a:hlinkClick')
  })

  test('shows decisions beside it, or in words what the figures show', () => {
    const { decisions } = (slides[2] as Extract<ShownSlide, { kind: 'chart' }>).chart
    const beside = textsIn(slide(3))
    expect(beside).toContain('Beslut som rör det här')
    const shown = decisions.filter(({ agenda_item }) => beside.includes(agenda_item))
    expect(shown.length).toBeGreaterThan(1)
    expect(beside).toContain(`och ${decisions.length - shown.length} beslut till`)
    expect(textsIn(slide(4))).toContain('Det här visar siffrorna')
    expect(textsIn(slide(3)).join(' ')).toContain('Siffrorna är frysta 6 mars 2026.')
  })

  test('writes the names at the line ends beside each other, never over', () => {
    const labels = boxesOf(slide(6)).filter(({ sizes, x }) => sizes[0]! < 18 && x > 1 && x < 8.7)
    const isYear = ({ texts }: (typeof labels)[number]) => /^\d{4}$/.test(texts[0] ?? '')
    const years = labels.filter(isYear).toSorted((a, b) => a.x - b.x)
    expect(years.length).toBeGreaterThan(3)
    for (const [i, { x }] of years.entries()) {
      if (i > 0) expect(x).toBeGreaterThan(years[i - 1]!.x + years[i - 1]!.w)
    }
    const names = labels
      .filter((label) => label.y < 6.7 && !isYear(label))
      .toSorted((a, b) => a.y - b.y)
    expect(names.length).toBeGreaterThan(10)
    for (const [i, { y }] of names.entries()) {
      if (i > 0) expect(y - names[i - 1]!.y).toBeGreaterThan((14 / 72) * 1.05)
    }
  })
})

test('a title that has to be cut stands whole among the notes', () => {
  const [title = ''] = textsIn(slide(9))
  expect(title).toMatch(/^Å & <ä> "ö" 'x' 🙂 lång.*…$/)
  expect(notes(9)[0]).toContain('lång rubrik '.repeat(20).trim())
})
