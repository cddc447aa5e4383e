import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { previewCard, type PreviewCard } from '../charts/preview/card.ts'

const packages = createRequire(join(process.cwd(), 'package.json'))
const fileOf = (name: string) => readFile(packages.resolve(name))

/** The faces that a card is set in: the drawer of pictures knows no variable font. */
const faces = ['400', '700'].map(
  (weight) => `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`
)

let ready: Promise<Uint8Array[]> | undefined

async function start(): Promise<Uint8Array[]> {
  await initWasm(await fileOf('@resvg/resvg-wasm/index_bg.wasm'))
  return Promise.all(faces.map(fileOf))
}

/** The answer that gives a page's card as a PNG; drawn when the site is built, where there is no browser. */
export async function previewResponse(card: PreviewCard): Promise<Response> {
  ready ??= start()
  const font = { fontBuffers: await ready, defaultFontFamily: 'Source Sans 3' }
  const drawn = new Resvg(previewCard(card).outerHTML, {
    font: { ...font, loadSystemFonts: false }
  })
  const png = drawn.render().asPng()
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
