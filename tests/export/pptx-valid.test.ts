// @vitest-environment node
import validate from '@ooxml-tools/validate'
import { expect, test } from 'vitest'
import { Package } from '../../src/lib/export/pptx/package/package.ts'
import { openSite } from '../queries/site.ts'
import { plain, png, written } from './pptx-deck.ts'
import { sampleSlides } from './pptx-sample.ts'

/** What the rules of the format, as Microsoft's own Open XML SDK has them, find fault with. */
async function faults(bytes: ArrayBuffer): Promise<string[]> {
  const found = await validate(new Uint8Array(bytes), 'pptx', 'Microsoft365')
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`)
}

test('a deck with a slide of every kind, and one of more than thirty, keep the rules of the format', async () => {
  const slides = await sampleSlides(await openSite())
  expect(await faults(await written(slides, { color: '#f2c14e', logo: png }))).toEqual([])
  const many = [...slides, ...slides, ...slides]
  expect(many.length).toBeGreaterThan(30)
  expect(await faults(await written(many, plain))).toEqual([])
})

test('a file that breaks them is told of', async () => {
  const file = await Package.read(await written([{ kind: 'section', title: 'Ett', note: '' }]))
  const part = 'ppt/slides/slide1.xml'
  file.put(part, file.text(part).replace('<p:nvPr>', '<p:nvPr><p:okänt/>'))
  const bytes = await file.bytes()
  expect(await faults(bytes.buffer as ArrayBuffer)).not.toEqual([])
})
