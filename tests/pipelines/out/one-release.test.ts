import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { oneRelease } from '../../../pipelines/out/one-release.ts'

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'))
  folder = join(root, 'data')
  await release('old')
})
afterEach(() => rm(root, { recursive: true }))

async function release(word: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(`${folder}-next`)
  await writeFile(join(`${folder}-next`, 'manifest.json'), word)
  await rename(`${folder}-next`, folder)
}

/** A build, with something that happens in the middle of it. */
async function build(meanwhile: () => Promise<void>): Promise<void> {
  const { buildStart, closeBundle } = oneRelease(folder)
  if (typeof buildStart !== 'function' || typeof closeBundle !== 'object')
    throw new Error('no hooks')
  buildStart.call({} as never, {} as never)
  await meanwhile()
  closeBundle.handler.call({} as never)
}

it('lets a build end when the release is the same all through', async () => {
  await build(async () => {})
  await build(() => release('old'))
})

it('stops a build that another release came in the middle of', async () => {
  const stopped = `${folder} byttes ut medan webbplatsen byggdes: kör npm run build igen.`
  await expect(build(() => release('new'))).rejects.toThrow(stopped)
  await expect(build(() => rm(folder, { recursive: true }))).rejects.toThrow(stopped)
})
