// @vitest-environment node
import validate from '@ooxml-tools/validate'
import { DOMParser } from 'linkedom'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { Package } from '../../src/lib/export/pptx/package/package.ts'
import type { ShownSlide } from '../../src/lib/export/shown-slide.ts'
import { openSite } from '../queries/site.ts'
import { plain, png, written } from './pptx-deck.ts'
import { boxesOf, drawnUpon, partsOf, shapesOn } from './pptx-parts.ts'
import { sampleSlides } from './pptx-sample.ts'

const emu = (inches: number) => Math.round(inches * 914_400)

/** A template as a region may have it: 4:3, its title to the right, content above a foot of its own, slides of its own. */
async function template(): Promise<ArrayBuffer> {
  const slides: ShownSlide[] = [
    { kind: 'title', title: 'Vår mall', subtitle: 'Hemligt', note: 'Mallens anteckning' },
    { kind: 'text', title: 'Så här gör du', text: 'Läs mallens råd', note: '' }
  ]
  const file = await Package.read(await written(slides, { color: '#007a33', logo: png }))
  for (const name of file.names().filter((one) => /slide(Layout|Master)s\//.test(one))) {
    const moved = file
      .text(name)
      .replace(/(type="title"\/>.*?<a:off x=")\d+(" y=")\d+("\/><a:ext cx=")\d+/s, (_, a, b, c) => {
        return `${a}${emu(1)}${b}${emu(0.4)}${c}${emu(8.5)}`
      })
      .replace(
        /(idx="1"\/>.*?<a:off x=")\d+(" y=")\d+("\/><a:ext cx=")\d+(" cy=")\d+/s,
        (_, a, b, c, d) => {
          return `${a}${emu(0.5)}${b}${emu(1.7)}${c}${emu(9)}${d}${emu(4.6)}`
        }
      )
      .replace(/(type="sldNum"[^>]*>.*?<a:off x=")\d+(" y=")\d+/s, (_, a, b) => {
        return `${a}${emu(8.8)}${b}${emu(6.9)}`
      })
    file.put(name, moved)
  }
  const presentation = 'ppt/presentation.xml'
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.template.main+xml'
  file.put(
    presentation,
    file.text(presentation).replace(/cx="12192\d+"|cx="1219\d+"/, `cx="${emu(10)}"`),
    type
  )
  return (await file.bytes()).buffer as ArrayBuffer
}

let parts: Map<string, string>
let bytes: ArrayBuffer
beforeAll(async () => {
  vi.stubGlobal('DOMParser', DOMParser)
  const slides = await sampleSlides(await openSite())
  bytes = await written(slides, plain, await template())
  parts = await partsOf(bytes)
  return () => vi.unstubAllGlobals()
})

const numbers = () =>
  [...parts.keys()]
    .flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
const slide = (number: number) => parts.get(`ppt/slides/slide${number}.xml`)!

describe('a deck in a template of the reader’s', () => {
  test('keeps the rules of the format', async () => {
    expect(await validate(new Uint8Array(bytes), 'pptx', 'Microsoft365')).toEqual([])
    expect(parts.get('[Content_Types].xml')).not.toContain('template.main')
  })

  test('has its look and its size, and none of its slides or notes', () => {
    expect(parts.get('ppt/presentation.xml')).toContain(`cx="${emu(10)}"`)
    expect(parts.get('ppt/theme/theme1.xml')).toContain('007A33')
    expect(parts.get('ppt/slideMasters/slideMaster1.xml')).toContain('name="Logotyp"')
    for (const [name, xml] of parts) {
      expect(xml, name).not.toMatch(/Hemligt|Mallens anteckning|mallens råd/)
    }
    for (const number of numbers()) {
      const rels = parts.get(`ppt/slides/_rels/slide${number}.xml.rels`)!
      expect(rels.match(/slideLayouts\//g)).toHaveLength(1)
      expect(slide(number)).toMatch(/<p:ph type="(title|ctrTitle)"\/>/)
    }
  })

  test('stands within its page, its shapes beside each other, in a size that is read from afar', () => {
    expect(numbers().length).toBeGreaterThan(11)
    for (const number of numbers()) {
      const standing = shapesOn(slide(number)).filter(({ w, h }) => w > 0 && h > 0)
      for (const [i, one] of standing.entries()) {
        expect(one.x + one.w, one.name).toBeLessThanOrEqual(10.01)
        expect(one.y + one.h, one.name).toBeLessThanOrEqual(7.51)
        for (const other of standing.slice(i + 1)) {
          const across = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x)
          const down = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y)
          expect(across > 0.01 && down > 0.01, `${number}: ${one.name}, ${other.name}`).toBe(false)
        }
      }
      const texts = [...boxesOf(slide(number)), ...drawnUpon(parts, number)]
      const sizes = texts
        .filter(({ texts: said }) => said.join() !== '?')
        .flatMap((one) => one.sizes)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
    }
  })
})

test('a file that is no template is told of, and why', async () => {
  const slides: ShownSlide[] = [{ kind: 'section', title: 'Ett', note: '' }]
  await expect(written(slides, plain, new ArrayBuffer(10))).rejects.toThrow(
    'Filen är ingen PowerPoint-fil'
  )
  const file = await Package.read(await written(slides))
  const layouts = file.names().filter((name) => name.includes('slideLayouts/'))
  for (const name of layouts) file.put(name, file.text(name).replaceAll('<p:ph ', '<p:okänd '))
  const without = (await file.bytes()).buffer as ArrayBuffer
  await expect(written(slides, plain, without)).rejects.toThrow('ingen layout med rubrik')
})
