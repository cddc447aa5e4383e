// @vitest-environment node
import JSZip from 'jszip'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ShownSlide } from '../../src/lib/export/shown-slide.ts'
import { openSite } from '../queries/site.ts'
import { plain, png, written } from './pptx-deck.ts'
import { boxesOf, drawnUpon, flaw, partsOf, shapesOn, textsIn } from './pptx-parts.ts'
import { sampleSlides } from './pptx-sample.ts'

let slides: ShownSlide[]
let bytes: ArrayBuffer
let parts: Map<string, string>
beforeAll(async () => {
  slides = await sampleSlides(await openSite())
  bytes = await written(slides, { color: '#f2c14e', logo: png })
  parts = await partsOf(bytes)
})

const slide = (number: number) => parts.get(`ppt/slides/slide${number}.xml`)!

describe('the file', () => {
  test('is XML in all its parts, whatever is written in it', async () => {
    const flaws = [...parts].map(([name, xml]) => [name, flaw(xml)])
    expect(flaws.filter(([, found]) => found !== null)).toEqual([])
    const zip = await JSZip.loadAsync(bytes)
    for (const { name } of zip.file(/\.xlsx$/)) {
      const inner = await partsOf(await zip.file(name)!.async('uint8array'))
      expect([...inner].map(([, xml]) => flaw(xml)).filter(Boolean)).toEqual([])
    }
  })

  test('names no part that it does not have', async () => {
    const zip = await JSZip.loadAsync(bytes)
    const types = [...parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]+)"/g)]
    const targets = [...parts]
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, xml]) => {
        const folder = name.replace(/_rels\/[^/]+$/, '')
        return [...xml.matchAll(/<Relationship [^>]*?>/g)]
          .filter(([one]) => !one.includes('TargetMode="External"'))
          .map(([one]) => new URL(/Target="([^"]+)"/.exec(one)![1]!, `file:///${folder}`).pathname)
      })
    const named = [...types.map(([, name]) => name!), ...targets.map((path) => path.slice(1))]
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter((name) => !zip.file(name))).toEqual([])
  })

  test('says what it is and in which language', () => {
    const core = parts.get('docProps/core.xml')!
    expect(core).toContain('<dc:title>Barns villkor</dc:title>')
    expect(core).toContain('<dc:creator>Länsdelsbilden</dc:creator>')
    expect(core).toContain('<dc:language>sv-SE</dc:language>')
  })

  test('has a slide for each, and one more for what one had no room for', () => {
    const all = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    const titles = all.map((_, i) => textsIn(slide(i + 1))[0])
    expect(titles.slice(0, 5)).toEqual(slides.slice(0, 5).map(({ title }) => title))
    expect(titles.at(-1)).toBe('Sammanfattning (forts.)')
    expect(all).toHaveLength(slides.length + 1)
    const said = [...textsIn(slide(12)), ...textsIn(slide(13))].join(' ')
    for (let i = 0; i < 8; i++) expect(said).toContain(`Punkt ${i}`)
  })
})

describe('every slide', () => {
  const numbers = Array.from({ length: 13 }, (_, i) => i + 1)

  test('is in Swedish, each run of text', () => {
    for (const number of numbers) {
      const languages = [...slide(number).matchAll(/<a:rPr[^>]*? lang="([^"]+)"/g)]
      expect(new Set(languages.map(([, language]) => language))).toEqual(new Set(['sv-SE']))
      expect(slide(number).match(/<a:r>/g)?.length).toBeLessThanOrEqual(languages.length)
    }
  })

  test('is read from afar: nothing in it is below 18 points, what is drawn upon charts included', () => {
    for (const number of numbers) {
      const texts = [...boxesOf(slide(number)), ...drawnUpon(parts, number)]
      for (const { sizes, texts: said } of texts.filter((one) => one.texts.length)) {
        expect(sizes.length, said.join()).toBeGreaterThan(0)
        // The sign in a ring is a sign and no text.
        if (said.join() !== '?') expect(Math.min(...sizes), said.join()).toBeGreaterThanOrEqual(18)
      }
    }
    const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
    const sizes = charts.flatMap(([, xml]) => [...xml.matchAll(/ sz="(\d+)"/g)].map(([, sz]) => sz))
    expect(charts.length).toBeGreaterThan(4)
    expect(new Set(sizes)).toEqual(new Set(['1800']))
  })

  test('has no shape over another, and none without a name of its own', () => {
    for (const number of numbers) {
      const shapes = shapesOn(slide(number))
      const names = shapes.map(({ name }) => name)
      expect(names.every(Boolean)).toBe(true)
      expect(new Set(names).size, names.join()).toBe(names.length)
      // Titles are taller than their words in layouts, and the number has its place from its layout.
      const standing = shapes.filter(({ w, h }) => w > 0 && h > 0)
      for (const [i, one] of standing.entries()) {
        for (const other of standing.slice(i + 1)) {
          const across = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x)
          const down = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y)
          const isOver = across > 0.01 && down > 0.01
          expect(isOver, `${number}: ${one.name} and ${other.name}`).toBe(false)
        }
      }
    }
  })

  test('is a child of a layout of its kind, whose places its shapes fill', () => {
    const layoutOf = (number: number) => {
      const rels = parts.get(`ppt/slides/_rels/slide${number}.xml.rels`)!
      const name = /slideLayouts\/(slideLayout\d+\.xml)/.exec(rels)![1]!
      const xml = parts.get(`ppt/slideLayouts/${name}`)!
      return { name: /<p:cSld name="([^"]+)"/.exec(xml)![1], xml }
    }
    expect(numbers.map((number) => layoutOf(number).name)).toEqual([
      ...['Omslag', 'Avsnitt', 'Diagram', 'Diagram', 'Diagram', 'Diagram', 'Bild', 'Jämförelse'],
      ...['Text', 'Text', 'Text', 'Text', 'Text']
    ])
    for (const number of numbers) {
      const filled = [...slide(number).matchAll(/<p:ph [^>]*\/>/g)].map(([ph]) => ph)
      expect(filled.length).toBeGreaterThan(1)
      for (const ph of filled) expect(layoutOf(number).xml).toContain(ph)
    }
  })

  test('keeps its texts on the paper', () => {
    for (const number of numbers) {
      for (const { x, y, w, h, texts } of boxesOf(slide(number))) {
        expect([x >= 0, y >= 0, x + w <= 13.34, y + h <= 7.51], texts.join()).toEqual(
          Array(4).fill(true)
        )
      }
    }
  })

  test('says when its figures are made up, and only then', () => {
    const marked = numbers.filter((number) => textsIn(slide(number)).includes('Exempeldata'))
    expect(marked).toEqual([5, 6, 8, 12, 13])
    expect(textsIn(slide(12)).some((text) => text.endsWith('(Exempeldata)'))).toBe(true)
  })

  test('has a master with colour, logo and number, whose decorations are marked so', () => {
    const master = parts.get('ppt/slideMasters/slideMaster1.xml')!
    expect(parts.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="F2C14E"/>')
    expect(master).toContain('<a:schemeClr val="accent1"/>')
    const [, w, h] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(master)!
    const { width, height } = { width: Number(w), height: Number(h) }
    const own = Buffer.from(png.split(',')[1]!, 'base64')
    expect(width / height).toBeCloseTo(own.readUInt32BE(16) / own.readUInt32BE(20), 2)
    for (const [name, xml] of parts) {
      if (!/slide(Master|Layout)s\/[^_]/.test(name)) continue
      for (const [, shape = ''] of xml.matchAll(/<p:sp>(.*?)<\/p:sp>/gs)) {
        if (!shape.includes('<p:ph ')) expect(shape).toContain('adec:decorative')
      }
    }
    for (const number of numbers) expect(slide(number)).toContain('type="slidenum"')
    // On a light colour the section's name is dark.
    const section = [...parts.values()].find((xml) => xml.includes('<p:cSld name="Avsnitt">'))!
    expect(section).toContain('<a:schemeClr val="tx1"/>')
    expect(section).not.toContain('<a:schemeClr val="bg1"/>')
  })

  test('has notes with a theme that is not the slides’', () => {
    const of = (part: string) => /theme\d+/.exec(parts.get(`ppt/${part}.rels`)!)![0]
    const slides = of('slideMasters/_rels/slideMaster1.xml')
    expect(of('notesMasters/_rels/notesMaster1.xml')).not.toBe(slides)
  })
})

test('a deck without anything special is written too', async () => {
  const one = await partsOf(await written([{ kind: 'section', title: '', note: '' }], plain))
  expect([...one].map(([, xml]) => flaw(xml)).filter(Boolean)).toEqual([])
})
