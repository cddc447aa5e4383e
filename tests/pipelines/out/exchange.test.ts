import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { exchange } from '../../../pipelines/out/exchange.ts'

let root: string
const path = (name: string) => join(root, name)
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'exchange '))
  for (const name of ['ett', '-två']) {
    await mkdir(path(name))
    await writeFile(join(path(name), `${name}.txt`), '')
  }
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(root, { recursive: true })
})

const isLinux = process.platform === 'linux'

it('lets folders change places in one step on Linux, and touches them nowhere else', async () => {
  expect(exchange(path('ett'), path('-två'))).toBe(isLinux)
  expect(await readdir(path('ett'))).toEqual([isLinux ? '-två.txt' : 'ett.txt'])
  expect(await readdir(path('-två'))).toEqual([isLinux ? 'ett.txt' : '-två.txt'])
})

it('says so, with nothing done, where no program can do it', async () => {
  vi.stubEnv('PATH', root)
  expect(exchange(path('ett'), path('-två'))).toBe(false)
  expect(await readdir(path('ett'))).toEqual(['ett.txt'])
  expect((await readdir(root)).sort()).toEqual(['-två', 'ett'])
})
