// @vitest-environment node
import JSZip from 'jszip'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ShownSlide } from '../../src/lib/export/shown-slide.ts'
import { openSite } from '../queries/site.ts'
import { plain, png, written } from './pptx-deck.ts'
import { boxesOf, flaw, partsOf, textsIn } from './pptx-parts.ts'
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

  test('is read from afar: only the foot and what belongs to a chart is below 18 points', () => {
    for (const number of numbers) {
      const frame = /<p:graphicFrame>/.test(slide(number))
      for (const { y, sizes, texts } of boxesOf(slide(number))) {
        const isFoot = y > 6.7 || texts[0]!.startsWith('Diagrammet är en bild')
        const least = isFoot ? 12 : frame && y > 2.2 ? 14 : 18
        expect(sizes.length, texts.join()).toBeGreaterThan(0)
        expect(Math.min(...sizes), texts.join()).toBeGreaterThanOrEqual(least)
      }
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

  test('has its layout with colour, logo and number', () => {
    const layouts = [...parts].filter(([name]) => /slideLayouts\/slideLayout[234]\.xml$/.test(name))
    expect(layouts).toHaveLength(3)
    for (const [, xml] of layouts) {
      expect(xml).toContain('F2C14E')
      const [, w, h] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(xml)!
      const { width, height } = { width: Number(w), height: Number(h) }
      const own = Buffer.from(png.split(',')[1]!, 'base64')
      expect(width / height).toBeCloseTo(own.readUInt32BE(16) / own.readUInt32BE(20), 2)
    }
    for (const number of numbers) expect(slide(number)).toContain('type="slidenum"')
    expect(slide(2)).toContain('<a:srgbClr val="222222"/>')
  })
})

test('a deck without anything special is written too', async () => {
  const one = await partsOf(await written([{ kind: 'section', title: '', note: '' }], plain))
  expect([...one].map(([, xml]) => flaw(xml)).filter(Boolean)).toEqual([])
})
