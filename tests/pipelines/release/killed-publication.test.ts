import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { quickStart } from '../data-folder.ts'
import { readTree } from '../folder-tree.ts'
import { ProjectCopy, started, type Started } from '../project-copy.ts'
import { SmallReleases } from './small-releases.ts'

/*
 * A run that publishes and keeps, and an undo, killed before each of the steps with which they change what lies on the
 * disk. The releases are of three small files; all else is the commands' own.
 */

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const killer = new URL('../out/kill-at-step.mjs', import.meta.url).href

let project: ProjectCopy
let releases: SmallReleases
beforeAll(async () => {
  project = await ProjectCopy.make()
  releases = new SmallReleases(project.root)
  await releases.lay('tre', next())
  // Where it stands, a run's own work is in the copy.
  await cp(here('./publication-run.ts'), script(), { recursive: true })
})
beforeEach(reset)
afterAll(() => project.remove())

/** Two releases, and nothing that a killed run has left: each kill is at the same step as without it. */
async function reset(): Promise<void> {
  for (const part of ['.lansdelsbilden', 'releases', 'static/data'])
    await rm(project.path(part), { recursive: true, force: true })
  await releases.publish('ett')
  await releases.publish('två')
}

const script = () => project.path('tests', 'pipelines', 'release', 'publication-run.ts')
const next = () => project.path('src', 'tre')
const fine = { code: 0, stderr: '' }

/** Publishes the third release and keeps two. */
function publish(env: NodeJS.ProcessEnv = {}): Started['done'] {
  const words = [...quickStart, '--import', killer, script(), project.root, next()]
  const options = { cwd: project.root, env: { ...process.env, ...env } }
  return started(process.execPath, words, options).done
}

function undo(env: NodeJS.ProcessEnv = {}): Started['done'] {
  return project.run('undo.ts', [], { preload: [killer], env })
}

async function stepsOf(run: (env: NodeJS.ProcessEnv) => Started['done']): Promise<string[]> {
  const list = project.path('src', 'steps')
  expect(await run({ STEPS: list })).toMatchObject(fine)
  const steps = (await readFile(list, 'utf8')).trimEnd().split('\n')
  await rm(list)
  return steps
}

/** The word that all files in place agree on. */
async function inPlace(): Promise<string> {
  const word = await readFile(join(project.out, 'areas.parquet'), 'utf8')
  const laid = project.path('src', 'laid')
  await releases.lay(word, laid)
  expect(await readTree(project.out)).toEqual(await readTree(laid))
  return word
}

const known = () => releases.kept.all.map(({ record }) => record.changed)
const damaged = () => releases.kept.all.filter((release) => release.damaged !== null)

/** Nothing of a run's own work is left. */
async function expectTidy(): Promise<void> {
  expect(await readdir(project.root)).not.toContain('.lansdelsbilden')
  const names = await readdir(project.path('releases'))
  expect(names.filter((name) => name.startsWith('.'))).toEqual([])
}

describe('killed before any of its steps', () => {
  it('a publication leaves the old or the new release, all that is kept whole, and the next run tidies', async () => {
    const steps = await stepsOf(publish)
    expect(await inPlace()).toBe('tre')
    const seen: string[] = []
    for (const step of steps.keys()) {
      await reset()
      expect((await publish({ KILL_AT: String(step) })).code).toBe(null)
      seen.push(await inPlace())
      expect(damaged()).toEqual([])
    }
    expect([...new Set(seen)]).toEqual(['två', 'tre'])
    await reset()
    await publish({ KILL_AT: String(steps.indexOf('spawnSync')) })
    expect((await readdir(project.path('releases'))).join()).toContain('.next-')
    expect(await publish()).toMatchObject(fine)
    expect(await inPlace()).toBe('tre')
    expect(known()).toHaveLength(2)
    await expectTidy()
  })

  it('an undo leaves one of the two whole, and the next one does it', async () => {
    const steps = await stepsOf(undo)
    expect(await inPlace()).toBe('ett')
    const seen: string[] = []
    for (const step of steps.keys()) {
      await reset()
      expect((await undo({ KILL_AT: String(step) })).code).toBe(null)
      seen.push(await inPlace())
    }
    expect([...new Set(seen)]).toEqual(['två', 'ett'])
    await reset()
    await undo({ KILL_AT: String(steps.indexOf('spawnSync')) })
    expect(await readdir(project.root)).toContain('.lansdelsbilden')
    expect(await undo()).toMatchObject(fine)
    expect(await inPlace()).toBe('ett')
    expect(known()).toEqual(['två', 'ett'])
    await expectTidy()
  })
})
