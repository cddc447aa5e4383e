import { describe, expect, test } from 'vitest'
import { contained, readPicture } from '../../src/lib/export/pptx/image.ts'
import { pagesOf } from '../../src/lib/export/pptx/word-slides.ts'
import { clean, escapeXml, fitted, heightOf } from '../../src/lib/export/pptx/words.ts'
import { png } from './pptx-deck.ts'

describe('a text in its box', () => {
  const box = { w: 4, h: 1 }
  const sizes = { most: 32, least: 18 }

  test('is as large as it may be, then smaller, then cut between words', () => {
    expect(fitted('Kort', box, sizes)).toEqual({ text: 'Kort', size: 32 })
    const longer = 'Ett längre namn som kräver mindre text'
    const smaller = fitted(longer, box, sizes)
    expect(smaller.text).toBe(longer)
    expect(smaller.size).toBeLessThan(32)
    const cut = fitted('ord '.repeat(100).trim(), box, sizes)
    expect(cut.size).toBe(18)
    expect(cut.text).toMatch(/^(ord )+ord…$/)
    expect(heightOf(cut.text, 18, box.w)).toBeLessThanOrEqual(box.h + 0.01)
  })

  test('is cut within a word when there is only one', () => {
    expect(fitted('x'.repeat(500), box, sizes).text).toMatch(/^x{10,}…$/)
  })

  test('has nothing that XML cannot hold', () => {
    expect(clean('a\u0000\u0007\uD800b\uFFFE🙂\n')).toBe('ab🙂\n')
    expect(escapeXml('<&">')).toBe('&lt;&amp;&quot;&gt;')
  })
})

test('paragraphs go on over as many pages as they need, none of them lost', () => {
  const said = Array.from({ length: 30 }, (_, i) => ({ text: `Punkt ${i}`, bullet: true }))
  const box = { x: 0, y: 0, w: 8, h: 3 }
  const pages = pagesOf(said, box)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.flat().map(({ text }) => text)).toEqual(said.map(({ text }) => text))
  expect(pages.flat().every(({ size }) => size === 18)).toBe(true)
  expect(pagesOf(said.slice(0, 2), box)[0]?.map(({ size }) => size)).toEqual([24, 24])
})

describe('a logo', () => {
  test('is as wide and high as its bytes say', () => {
    const own = Buffer.from(png.split(',')[1]!, 'base64')
    const read = readPicture(png)!
    expect([read.width, read.height]).toEqual([own.readUInt32BE(16), own.readUInt32BE(20)])
    expect(read.data).toBe(png)
    const jpeg = Buffer.from([
      ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1],
      ...[0xff, 0xc0, 0, 11, 8, 0, 100, 1, 44, 1, 1, 0x11, 0, 0]
    ])
    const photo = readPicture(`data:image/jpeg;base64,${jpeg.toString('base64')}`)
    expect(photo).toMatchObject({ width: 300, height: 100 })
  })

  test('is left out when it is none', () => {
    const others = [
      '',
      'data:text/plain,hej',
      'data:image/png;base64,%%%',
      'data:image/svg+xml,<svg width="3" height="3"/>',
      'data:image/webp;base64,AAAA'
    ]
    for (const uri of others) expect(readPicture(uri)).toBeNull()
  })

  test('keeps its form within its place', () => {
    const place = { x: 1, y: 1, w: 2, h: 1 }
    const wide = { data: '', width: 400, height: 100 }
    expect(contained(wide, place, 'right')).toEqual({ x: 1, y: 1.25, w: 2, h: 0.5 })
    const high = { data: '', width: 100, height: 200 }
    expect(contained(high, place, 'right')).toEqual({ x: 2.5, y: 1, w: 0.5, h: 1 })
  })
})
