import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KeptReleases } from '../../../pipelines/release/kept-releases.ts'
import { runMark } from '../../../pipelines/system/run-mark.ts'
import { readTree } from '../folder-tree.ts'
import { SmallReleases } from './small-releases.ts'

let project: SmallReleases
beforeEach(async () => {
  project = await SmallReleases.make()
})
afterEach(() => project.remove())

const path = (...parts: string[]) => join(project.root, 'releases', ...parts)
const names = async () => (await readdir(path())).sort()
const known = () => project.kept.all.map(({ record }) => record.changed)
const previous = () => project.kept.previous?.record.changed ?? null

describe('a release that is kept', () => {
  it('has every byte of what was published, and nothing else that lies there', async () => {
    await project.lay('ett')
    const tree = await readTree(project.out)
    await writeFile(join(project.out, '.DS_Store'), '')
    project.kept.prepare(project.out, { version: '0', tables: 1, changed: '' })()
    const [name] = await names()
    expect(await readTree(path(name!, 'data'))).toEqual(tree)
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d{6}Z-[0-9a-f]{8}$/)
  })

  it('sorts by when it was published, within a second and with a clock that was set back', async () => {
    const tomorrow = new Date(Date.now() + 864e5)
    await project.lay('ett')
    project.kept.prepare(project.out, { version: '0', tables: 1, changed: 'ett' }, tomorrow)()
    for (const word of ['två', 'tre']) await project.publish(word)
    expect(known()).toEqual(['tre', 'två', 'ett'])
  })

  it('is there only when it has been published', async () => {
    await project.lay('ett')
    project.kept.prepare(project.out, { version: '0', tables: 1, changed: 'ett' })
    expect(known()).toEqual([])
  })

  it('is not kept again while it is the newest, and is when it comes back', async () => {
    await project.publish('ett')
    await project.publish('ett')
    expect(known()).toEqual(['ett'])
    await project.publish('två')
    await project.publish('ett')
    expect(known()).toEqual(['ett', 'två', 'ett'])
  })

  it('is none when its record cannot be read or leads out of its folder', async () => {
    const name = await project.publish('ett')
    const record = await readFile(path(name, 'release.json'), 'utf8')
    for (const text of ['', '{}', record.replace('"areas.parquet"', '"../areas.parquet"')]) {
      await writeFile(path(name, 'release.json'), text)
      expect(known()).toEqual([])
    }
  })

  it('belongs to its own out folder', async () => {
    await project.publish('ett')
    const other = new KeptReleases(join(project.root, 'annan'), project.root)
    expect(other.all).toEqual([])
    other.prune(0)
    expect(known()).toEqual(['ett'])
  })
})

describe('the release to go back to', () => {
  it('is what the one in place took the place of', async () => {
    expect(previous()).toBeNull()
    await project.publish('ett')
    expect(previous()).toBeNull()
    await project.publish('två')
    await project.publish('tre')
    expect(previous()).toBe('två')
    await project.lay('ett')
    expect(previous()).toBeNull()
    await project.publish('fyra')
    expect(previous()).toBe('ett')
  })

  it('is the newest older one when that is not kept', async () => {
    const first = await project.publish('ett')
    await project.publish('två')
    await project.lay('ett')
    await project.publish('tre')
    await rm(path(first), { recursive: true })
    expect(previous()).toBe('två')
  })

  it('is the newest when nothing lies in place, or something damaged', async () => {
    await project.publish('ett')
    await project.publish('två')
    await writeFile(join(project.out, 'areas.parquet'), 'skadad')
    expect(previous()).toBe('två')
    await rm(project.out, { recursive: true })
    expect(previous()).toBe('två')
  })
})

describe('pruning', () => {
  it('keeps the newest, the one in place and the one before it', async () => {
    for (const word of ['ett', 'två', 'tre', 'fyra']) await project.publish(word)
    await project.lay('två')
    project.kept.prune(3)
    expect(known()).toEqual(['fyra', 'två', 'ett'])
    project.kept.prune(1)
    expect(known()).toEqual(['två'])
    project.kept.prune(0)
    expect(await names()).toEqual([])
  })

  it('leaves what others have put', async () => {
    const name = await project.publish('ett')
    await writeFile(path(name, 'anteckning.txt'), '')
    await writeFile(path('mitt.txt'), '')
    await mkdir(path('.next-mitt'))
    project.kept.prune(0)
    expect(await names()).toEqual(['.next-mitt', name, 'mitt.txt'])
  })

  it('clears away what a killed run was making or removing, and nothing of one that goes on', async () => {
    const { pid } = spawnSync('true')
    const going = `.next-${runMark}-0`
    for (const name of [`.next-${pid}-5-0`, `.gone-${pid}-5-x`, going])
      await mkdir(path(name, 'data'), { recursive: true })
    project.kept.prune(5)
    expect(await names()).toEqual([going])
  })
})

it('lies nowhere that is published', async () => {
  await mkdir(join(project.root, 'static', 'sparat'), { recursive: true })
  await symlink(join(project.root, 'static', 'sparat'), path())
  expect(() => project.kept).toThrow(
    'releases är en länk till static, som publiceras: låt den leda någon annanstans.'
  )
})
