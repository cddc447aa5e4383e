import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { packFiles } from '../../../pipelines/site/packed-files.ts'
import { sha256 } from '../../../pipelines/site/site-record.ts'

let site: string
let kept: string
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'packed-files-'))
  ;[site, kept] = [join(root, 'site'), join(root, 'kept')]
  mkdirSync(site)
  onTestFinished(() => rmSync(root, { recursive: true }))
})

const text = 'Barn och unga i norra länsdelen. '.repeat(100)

async function packed(file: string, contents: string | Uint8Array): Promise<string[]> {
  writeFileSync(join(site, file), contents)
  await packFiles(site, [file], kept)
  return readdirSync(site).filter((name) => name !== file)
}

it('packs a file both ways, from which it comes back as it was', async () => {
  expect(await packed('index.html', text)).toEqual(['index.html.br', 'index.html.gz'])
  expect(brotliDecompressSync(readFileSync(join(site, 'index.html.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(join(site, 'index.html.gz'))).toString()).toBe(text)
})

it.each([
  ['a picture, which is packed already', 'bild.png', text],
  ['what fits in one packet', 'liten.js', 'export {}'],
  ['what packing makes no smaller', 'slump.json', crypto.getRandomValues(new Uint8Array(5000))]
])('leaves %s as it is', async (_, file, contents) => {
  expect(await packed(file, contents)).toEqual([])
})

it('takes what was packed before from where it is kept', async () => {
  mkdirSync(kept)
  writeFileSync(join(kept, `${sha256(Buffer.from(text))}.br`), 'kept')
  await packed('index.html', text)
  expect(readFileSync(join(site, 'index.html.br'), 'utf8')).toBe('kept')
})
