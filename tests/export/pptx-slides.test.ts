// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { ShownSlide } from '../../src/lib/export/shown-slide.ts'
import { openSite } from '../queries/site.ts'
import { written } from './pptx-deck.ts'
import { drawnUpon, partsOf, shapesOn, textsIn } from './pptx-parts.ts'
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
      expect.stringContaining('http://')
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

  test('has its number, and a chart its source and the way to its page', () => {
    for (const [i, { kind }] of slides.entries()) {
      const names = shapesOn(slide(i + 1)).map(({ name }) => name)
      expect(names, kind).toContain('Sidnummer')
      if (kind !== 'chart' && kind !== 'comparison') continue
      expect(names, kind).toEqual(expect.arrayContaining(['Källa', 'Länk']))
      const source = shapesOn(slide(i + 1)).find(({ name }) => name === 'Källa')!
      expect(source.texts.join(' ')).toMatch(/Källa: /)
    }
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

  test('writes years, names and values upon its chart beside each other, never over', () => {
    for (const number of [3, 4, 5, 6]) {
      const drawn = drawnUpon(parts, number)
      for (const name of new Set(drawn.map((one) => one.name))) {
        const texts = drawn.filter((one) => one.name === name && one.texts.length)
        for (const [i, one] of texts.entries()) {
          expect([one.x >= one.frame.x - 0.01, one.y >= one.frame.y - 0.01]).toEqual([true, true])
          expect(one.x + one.w, one.texts.join()).toBeLessThan(one.frame.x + one.frame.w + 0.1)
          for (const other of texts.slice(i + 1)) {
            const across = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x)
            const down = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y)
            const isOver = across > 0.01 && down > 0.02
            expect(isOver, `${one.texts.join()} and ${other.texts.join()}`).toBe(false)
          }
        }
      }
    }
    expect(drawnUpon(parts, 6).filter(({ name }) => name === 'Etikett').length).toBeGreaterThan(5)
  })

  test('says below the chart what its signs mean, and names what it leaves out', () => {
    const keyOf = (number: number) =>
      shapesOn(slide(number))
        .find(({ name }) => name === 'Teckenförklaring')!
        .texts.join(' ')
    expect(keyOf(3)).toContain('Streck: 95-procentigt intervall.')
    expect(keyOf(3)).toContain('Ofylld punkt: någon kommun saknas i värdet.')
    expect(keyOf(4)).toMatch(/▲ säkert högre.*▼ säkert lägre/)
    expect(keyOf(4)).toMatch(/Visar \d+ av 12/)
    expect(keyOf(6)).toContain('perioden är inte slut (t.o.m. 6 mars)')
    expect(keyOf(6)).toContain('Visas inte exakt: ')
    expect(drawnUpon(parts, 3).some(({ texts }) => texts[0] === '2017 saknas')).toBe(true)
  })

  test('marks the decisions beside it by their numbers there', () => {
    const marks = drawnUpon(parts, 3).filter(({ name, texts }) => name === 'Beslut' && texts.length)
    const numbered = shapesOn(slide(3)).find(({ name }) => name === 'Beslut')!.texts
    const numbers = numbered.flatMap((text) => /^(\d)\. /.exec(text)?.[1] ?? [])
    expect(numbers.length).toBeGreaterThan(1)
    expect(marks.flatMap(({ texts }) => texts)).toEqual(numbers)
  })
})

test('a title that has to be cut stands whole among the notes', () => {
  const [title = ''] = textsIn(slide(9))
  expect(title).toMatch(/^Å & <ä> "ö" 'x' 🙂 lång.*…$/)
  expect(notes(9)[0]).toContain('lång rubrik '.repeat(20).trim())
})
