import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lastRelease } from '../../../pipelines/release/last-release.ts'
import { lastSeen } from '../../../pipelines/release/seen.ts'
import { SmallReleases } from './small-releases.ts'

let project: SmallReleases
let first: string
let second: string
beforeEach(async () => {
  project = await SmallReleases.make()
  first = await project.publish('ett')
  second = await project.publish('två')
})
afterEach(() => project.remove())

/** The folder of the release that protection goes on from. */
async function seen(): Promise<string | null> {
  const { release } = await lastRelease(project.out)
  return (await lastSeen(project.out, release, project.kept))?.folder ?? null
}
const kept = (name: string, ...file: string[]) =>
  join(project.root, 'releases', name, 'data', ...file)

it('what was published last has been seen, also when it is undone or damaged', async () => {
  expect(await seen()).toBe(project.out)
  await project.lay('ett')
  expect(await seen()).toBe(kept(second))
  await project.lay('två')
  await writeFile(join(project.out, 'areas.parquet'), 'skadad')
  expect(await seen()).toBe(kept(second))
})

it('a run that keeps nothing published after all that are kept', async () => {
  await project.lay('tre')
  expect(await seen()).toBe(project.out)
})

it('a kept release that is damaged is passed over', async () => {
  await writeFile(join(project.out, 'areas.parquet'), 'skadad')
  await writeFile(kept(second, 'areas.parquet'), 'skadad')
  expect(await seen()).toBe(kept(first))
})

it('an out folder without a release is a beginning', async () => {
  await rm(project.out, { recursive: true })
  expect(await seen()).toBeNull()
})
