import { describe, expect, test } from 'vitest'
import { contained, readPicture } from '../../src/lib/export/pptx/image.ts'
import { clean, escapeXml } from '../../src/lib/export/pptx/package/xml.ts'
import { fitted, heightOf } from '../../src/lib/export/pptx/words.ts'
import { paged, wordPages } from '../../src/lib/export/word-pages.ts'
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

describe('words that go on over several slides', () => {
  const slideOf = (lines: string[]) =>
    ({ kind: 'text', title: 'Rubrik', note: 'Egen', text: lines.join('\n') }) as const
  const points = (count: number) => Array.from({ length: count }, (_, i) => `- Punkt ${i}`)
  const box = { x: 0, y: 0, w: 8, h: 3 }

  test('are divided, none of them lost', () => {
    const pages = wordPages(slideOf(points(30)), box)
    expect(pages.length).toBeGreaterThan(2)
    const said = pages.flatMap((page) => page.said)
    expect(said).toEqual(points(30).map((text) => ({ text: text.slice(2), bullet: true })))
    expect(pages.every(({ size }) => size === 18)).toBe(true)
    expect(wordPages(slideOf(points(2)), box)[0]?.size).toBe(24)
  })

  test('stand closer rather than on two', () => {
    const [page, ...others] = wordPages(slideOf(points(9)), box)
    expect(others).toEqual([])
    expect([page!.size, page!.after]).toEqual([18, 2])
  })

  test('are as many on screen as in the file, the note with the first', () => {
    const slides = paged([slideOf(points(40)), { kind: 'section', title: 'Sist', note: '' }])
    expect(slides.length).toBeGreaterThan(3)
    expect(slides.map(({ note }) => note)).toEqual(['Egen', ...slides.slice(1).map(() => '')])
    const titles = slides.slice(1, -1).map(({ title }) => title)
    expect(new Set(titles)).toEqual(new Set(['Rubrik (forts.)']))
    // What has been divided is not divided again.
    expect(paged(slides)).toEqual(slides)
  })
})

describe('a logo', () => {
  test('is as wide and high as its bytes say', () => {
    const own = Buffer.from(png.split(',')[1]!, 'base64')
    const read = readPicture(png)!
    expect([read.width, read.height]).toEqual([own.readUInt32BE(16), own.readUInt32BE(20)])
    expect(Buffer.from(read.bytes)).toEqual(own)
    expect([read.ending, read.type]).toEqual(['png', 'image/png'])
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
    const bytes = { bytes: new Uint8Array(), ending: 'png', type: 'image/png' } as const
    const wide = { ...bytes, width: 400, height: 100 }
    expect(contained(wide, place, 'right')).toEqual({ x: 1, y: 1.25, w: 2, h: 0.5 })
    const high = { ...bytes, width: 100, height: 200 }
    expect(contained(high, place, 'right')).toEqual({ x: 2.5, y: 1, w: 0.5, h: 1 })
  })
})
