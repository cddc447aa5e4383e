import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickStart } from './data-folder.ts'
import { readTree } from './folder-tree.ts'
import { ProjectCopy, started, type Started } from './project-copy.ts'
import { SmallDisk } from './small-disk.ts'

/*
 * A disk that is full after every tenth of the output: on a disk of its own where one can be mounted, and everywhere by
 * the size that the system lets a file have.
 */

type Tree = Record<string, string>

const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9]

let project: ProjectCopy
let disk: SmallDisk | null
let out: string
let old: Tree
beforeAll(async () => {
  project = await ProjectCopy.make()
  disk = SmallDisk.mount()
  out = disk ? join(disk.path, 'site', 'data') : project.out
  expect(await etl()).toMatchObject({ code: 0, stderr: '' })
  old = await readTree(out)
  await project.change(12.5)
})
afterAll(async () => {
  disk?.remove()
  await project.remove()
})

function etl(): Started['done'] {
  return project.run('etl.ts', ['--out', out])
}

/** A run in which no file can be larger than so many KiB. */
function etlOfSmallFiles(most: number): Started['done'] {
  const words = [process.execPath, ...quickStart, 'pipelines/commands/etl.ts', '--out', out]
  const line = `ulimit -f ${most}; exec "$@"`
  return started('bash', ['-c', line, 'bash', ...words], { cwd: project.root, env: process.env })
    .done
}

/** One sentence in Swedish; the old release whole, and nothing beside it. */
async function expectRefused(run: Awaited<Started['done']>, sentence: RegExp): Promise<void> {
  expect(run.code).toBe(1)
  expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(sentence)
  expect(await readTree(out)).toEqual(old)
  expect((await readdir(join(out, '..'))).filter((name) => name !== 'favicon.svg')).toEqual([
    'data'
  ])
  expect(await readdir(project.root)).not.toContain('.lansdelsbilden')
  if (disk) expect(await readdir(disk.path)).toEqual(['site'])
}

describe('a disk that is full', () => {
  const fullDisk =
    /^ETL:en stoppades: \S*\/data\S* gick inte att skriva eftersom disken är full: frigör plats och kör igen\.\n$/
  const largeFile =
    /^ETL:en stoppades: \S*\/data\S* blev större än vad en fil får vara här: höj gränsen \(ulimit -f\) eller ange en annan plats och kör igen\.\n$/

  it.each(tenths)('after %i tenths of the output leaves the old release', async (tenth) => {
    if (disk) {
      const needed = disk.used()
      disk.leave((needed * tenth) / 10)
      const run = await etl()
      disk.leave(8 * needed)
      await expectRefused(run, fullDisk)
    } else {
      const { size } = await stat(join(out, 'manifest.json'))
      await expectRefused(await etlOfSmallFiles(Math.floor((size * tenth) / 10 / 1024)), largeFile)
    }
  })

  it.each([4, 12])('for files above %i KiB leaves the old release', async (most) => {
    await expectRefused(await etlOfSmallFiles(most), largeFile)
  })

  it('is of no consequence for the next run', async () => {
    expect(await etl()).toMatchObject({ code: 0, stderr: '' })
    const fresh = await readTree(out)
    expect(fresh).not.toEqual(old)
    expect(Object.keys(fresh)).toEqual(Object.keys(old))
  })
})
