import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, win32 } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

/*
 * Paths by the rules of Windows, on any system: drives, backslashes, shares, letters of either case. Files of Windows cannot
 * be had elsewhere: where a link leads is left out.
 */
beforeAll(() => {
  vi.resetModules()
  vi.doMock('node:path', () => ({ ...win32, default: win32 }))
  vi.doMock('../../pipelines/out/real-target.ts', () => ({ realTarget: win32.resolve }))
})
afterAll(() => {
  vi.doUnmock('node:path')
  vi.doUnmock('../../pipelines/out/real-target.ts')
  vi.resetModules()
})

const project = 'C:\\Users\\Ylva Ekdalen\\länsdelsbilden'

describe('a folder holds', () => {
  it.each([
    [project, project],
    [project, `${project}\\data`],
    [project, `${project}/data/raw`],
    [project, `${project.toLowerCase()}\\data`],
    [project, `${project}\\..data`],
    ['C:\\', project],
    ['\\\\server\\dela', '\\\\server\\dela\\data'],
    ['\\\\server\\dela\\data', '\\\\SERVER\\dela\\data\\raw']
  ])('%s: %s', async (folder, path) => {
    const { holds } = await import('../../pipelines/out/guarded-places.ts')
    expect(holds(folder, path)).toBe(true)
  })
})

describe('a folder does not hold', () => {
  it.each([
    [project, 'C:\\Users\\Ylva Ekdalen'],
    [project, `${project}-2`],
    [project, project.replace('C:', 'D:')],
    [project, '\\\\server\\dela'],
    ['\\\\server\\dela', '\\\\server\\annan\\data'],
    ['\\\\server\\dela\\data', '\\\\server\\dela']
  ])('%s: %s', async (folder, path) => {
    const { holds } = await import('../../pipelines/out/guarded-places.ts')
    expect(holds(folder, path)).toBe(false)
  })
})

it('writes nothing into the data folder, however it is written', async () => {
  const { refuseInside } = await import('../../pipelines/out/guarded-places.ts')
  const refused = (target: string) => () => refuseInside(target, target, 'D:\\Data')
  expect(refused('d:\\data\\ut')).toThrow('d:\\data\\ut ligger i datamappen D:\\Data')
  expect(refused('D:\\Data 2\\ut')).not.toThrow()
})

it('keeps releases by where they are published, with the same name on every system', async () => {
  const { KeptReleases } = await import('../../pipelines/release/kept-releases.ts')
  const outOf = (path: string) =>
    (new KeptReleases(path, project) as unknown as { out: string }).out
  expect(outOf(`${project}\\static\\data`)).toBe('static/data')
  expect(outOf('D:\\publicerat\\data')).toBe('D:/publicerat/data')
  expect(outOf('\\\\server\\dela\\data')).toBe('//server/dela/data')
})

it('names the files of a site as their addresses', async () => {
  const { filesBelow } = await import('../../pipelines/site/site-record.ts')
  const site = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(site, { recursive: true }))
  mkdirSync(join(site, '_app/immutable'), { recursive: true })
  for (const file of ['index.html', '_app/immutable/a.js']) writeFileSync(join(site, file), '')
  expect(filesBelow(site)).toEqual(['_app/immutable/a.js', 'index.html'])
})
