import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../../pipelines/commands/run.ts'
import { Protection } from '../../../pipelines/protect/protection.ts'
import { ProtectionPool } from '../../../pipelines/protect/worker-pool.ts'
import { lastRelease } from '../../../pipelines/release/last-release.ts'
import { DataFolder } from '../data-folder.ts'
import { readTree } from '../folder-tree.ts'
import { spoiled } from './spoiled.ts'

describe('a run', () => {
  let data: DataFolder
  beforeAll(async () => {
    data = await DataFolder.copyOfficial()
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await data.remove()
  })

  const etl = () =>
    run({ data: data.data, out: data.out, all: false }, new Protection(new ProtectionPool(1)))

  it('leaves the old release or a whole new one, and nothing beside it', async () => {
    expect(await etl()).toBe(0)
    const file = 'raw/kolada/figures.csv'
    const content = await readFile(join(data.data, file))
    for (const { name, bytes } of spoiled(content, 8)) {
      const before = await readTree(data.out)
      await data.write(file, bytes)
      const code = await etl()
      expect([0, 1], name).toContain(code)
      if (code === 1) expect(await readTree(data.out), name).toEqual(before)
      expect((await lastRelease(data.out)).release, name).not.toBeNull()
      expect((await readdir(dirname(data.out))).sort(), name).toEqual(['data', 'out'])
    }
  })

  it('is in no way of what an old one has left', async () => {
    const files = ['manifest.json', 'observations/indicator=hvb/data.parquet']
    for (const file of files) {
      const content = await readFile(join(data.out, file))
      for (const { name, bytes } of spoiled(content, 60)) {
        await writeFile(join(data.out, file), bytes)
        const { notice } = await lastRelease(data.out)
        expect(notice ?? 'jämförelse', name).toMatch(/jämförelse/)
      }
      await writeFile(join(data.out, file), content)
    }
  })
})
