import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot, quickStart } from '../data-folder.ts'
import { started, type Started } from '../project-copy.ts'

/*
 * A run that is killed before each of the steps with which it changes what lies on the disk. The release is of two small
 * files, so that there is time for every step; how it is put in its place is the ETL's own.
 */

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
// A module to be loaded first: by its address, since C:\… would be taken for one.
const killer = new URL('./kill-at-step.mjs', import.meta.url).href

let root: string
let out: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'steps-'))
  out = join(root, 'site', 'data')
})
afterAll(() => rm(root, { recursive: true }))

/** Publishes a release that is known by a word; with none, begins a build. */
function run(word: string | null, env: NodeJS.ProcessEnv = {}): Started['done'] {
  const words = [
    here('./release-run.ts'),
    out,
    join(root, 'data'),
    ...(word === null ? [] : [word])
  ]
  return started(process.execPath, [...quickStart, '--import', killer, ...words], {
    cwd: projectRoot,
    env: { ...process.env, ...env }
  }).done
}

const fine = { code: 0, stdout: '', stderr: '' }

/** Lists the steps of a run that replaces a release. */
async function stepsOf(env: NodeJS.ProcessEnv): Promise<string[]> {
  const list = join(root, 'steps')
  expect(await run('old')).toEqual(fine)
  expect(await run('new', { ...env, STEPS: list })).toEqual(fine)
  const steps = (await readFile(list, 'utf8')).trimEnd().split('\n')
  await rm(list)
  return steps
}

/** The word that both files of the release agree on; nothing else may lie there or beside it. */
async function release(): Promise<string> {
  expect(await readdir(join(root, 'site'))).toEqual(['data'])
  expect((await readdir(out)).sort()).toEqual(['areas.parquet', 'manifest.json'])
  const word = await readFile(join(out, 'areas.parquet'), 'utf8')
  expect(await readFile(join(out, 'manifest.json'), 'utf8')).toContain(`"version":"${word}"`)
  return word
}

it('leaves the old or the new release whole at once, where folders can change places', async () => {
  const steps = await stepsOf({})
  const seen: string[] = []
  for (const step of steps.keys()) {
    expect(await run('old')).toEqual(fine)
    expect((await run('new', { KILL_AT: String(step) })).code).toBe(null)
    seen.push(await release())
  }
  // Every step before the exchange leaves the old one, every step after it the new one.
  const change = seen.indexOf('new')
  expect(steps.slice(0, change)).toContain('spawnSync')
  expect(seen.slice(change)).toEqual(steps.slice(change).map(() => 'new'))
  expect(change).toBeGreaterThan(2)
})

it('leaves one that the build finds whole, where they cannot', async () => {
  const env = { NO_EXCHANGE: '1' }
  const steps = await stepsOf(env)
  const missing: number[] = []
  for (const step of steps.keys()) {
    expect(await run('old')).toEqual(fine)
    expect((await run('new', { ...env, KILL_AT: String(step) })).code).toBe(null)
    if ((await readdir(join(root, 'site'))).length === 0) missing.push(step)
    expect(await run(null)).toEqual(fine)
    expect(['old', 'new']).toContain(await release())
  }
  // There is one instant without it, and a kill has been in it.
  expect(missing).toHaveLength(1)
  expect(steps[missing[0] ?? 0]).toBe('renameSync')
})

it('puts the first release in place whole', async () => {
  const steps = await stepsOf({})
  for (const step of steps.keys()) {
    await rm(join(root, 'site'), { recursive: true, force: true })
    await mkdir(join(root, 'site'))
    await run('new', { KILL_AT: String(step) })
    if ((await readdir(join(root, 'site'))).length > 0) expect(await release()).toBe('new')
  }
  expect(await run('new')).toEqual(fine)
  expect(await release()).toBe('new')
})

it('clears nothing that is not ours', async () => {
  await writeFile(join(root, 'site', '.data-abc123'), 'mitt')
  expect(await run('new')).toEqual(fine)
  expect(await readFile(join(root, 'site', '.data-abc123'), 'utf8')).toBe('mitt')
})
