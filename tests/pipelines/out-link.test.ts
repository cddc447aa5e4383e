import { lstat, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readTree } from './folder-tree.ts'
import { ProjectCopy } from './project-copy.ts'
import { refusedRun } from './refused-run.ts'

/* `npm run etl -- --out` at a link: what it leads to is judged, and written, and the link stays. In a copy of the project. */

let project: ProjectCopy
let elsewhere: string
beforeAll(async () => {
  project = await ProjectCopy.make()
})
beforeEach(async () => {
  elsewhere = `${project.root}-elsewhere`
  await mkdir(elsewhere)
  await writeFile(join(elsewhere, 'brev.txt'), 'Kära du')
})
afterEach(() => rm(elsewhere, { recursive: true }))
afterAll(() => project.remove())

const refused = (out: string) => refusedRun(project, elsewhere, ['--out', out])

const to = (target: string) => symlink(target, join(elsewhere, 'lank'))
const link = () => join(elsewhere, 'lank')

it.each([
  ['data', 'är datamappen data'],
  ['.', 'är hela projektet'],
  ['src', 'är projektets mapp src'],
  ['package.json', 'är en fil'],
  ['data/ny', 'ligger i datamappen data']
])('to %s is refused as that is', async (target, words) => {
  await to(project.path(target))
  expect(await refused(link())).toContain(words)
  expect(await refused(relative(project.root, link()))).toContain(words)
})

it('to a folder with other files, or a ring, is refused', async () => {
  await to(elsewhere)
  expect(await refused(link())).toMatch(/^I \S+ ligger filer/)
  await rm(link())
  await to(link())
  expect(await refused(link())).toContain('är en länk som går runt i en ring')
})

it.each(['finns', 'finns/inte/än'])(
  'is written through into %s, and stays a link',
  async (name) => {
    const target = join(elsewhere, name)
    if (name === 'finns') await mkdir(target)
    await to(target)
    for (let run = 0; run < 2; run++)
      expect(await project.run('etl.ts', ['--out', link()])).toMatchObject({
        code: 0,
        stderr: ''
      })
    expect((await lstat(link())).isSymbolicLink()).toBe(true)
    expect(Object.keys(await readTree(target))).toContain('manifest.json')
    expect((await readdir(elsewhere)).sort()).toEqual(
      ['brev.txt', name.split('/')[0], 'lank'].sort()
    )
  }
)
