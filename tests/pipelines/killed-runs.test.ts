import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runMark } from '../../pipelines/system/run-mark.ts'
import { readTree } from './folder-tree.ts'
import { ProjectCopy, type Started } from './project-copy.ts'
import { seeded } from './protect/seeded.ts'

/*
 * Runs of the ETL that are killed, interrupted or meet: what is published is always the old or the new release, whole,
 * with nothing beside it, and the next run is right.
 */

type Tree = Record<string, string>

let project: ProjectCopy
let kept: string
let old: Tree
let fresh: Tree
/** ms that a run takes from where it begins its work. */
let length: number

beforeAll(async () => {
  project = await ProjectCopy.make()
  kept = `${project.root}-kept`
  expect(await project.run('etl.ts')).toMatchObject({ code: 0, stderr: '' })
  old = await readTree(project.out)
  await cp(project.out, kept, { recursive: true })
  await project.change(12.5)
  const start = performance.now()
  const { done } = project.start('etl.ts')
  const before = await begun(start)
  expect(await done).toMatchObject({ code: 0, stderr: '' })
  length = performance.now() - start - before
  fresh = await readTree(project.out)
  expect(fresh).not.toEqual(old)
})
beforeEach(async () => {
  await rm(project.out, { recursive: true, force: true })
  await cp(kept, project.out, { recursive: true })
})
afterAll(async () => {
  await project.remove()
  await rm(kept, { recursive: true })
})

/** What anybody sees where it is published. */
async function expectWhole(): Promise<void> {
  expect((await readdir(project.path('static'))).sort()).toEqual(['data', 'favicon.svg'])
  const tree = await readTree(project.out)
  expect([old, fresh]).toContainEqual(tree)
}

async function expectNextRight(): Promise<void> {
  expect(await project.run('etl.ts')).toMatchObject({ code: 0, stderr: '' })
  expect(await readTree(project.out)).toEqual(fresh)
  await expectTidy()
}

/** Nothing of a run's own work is left anywhere in the project. */
async function expectTidy(): Promise<void> {
  const own = [
    '.git',
    'data',
    'node_modules',
    'package.json',
    'pipelines',
    'releases',
    'src',
    'static',
    'tests'
  ]
  expect((await readdir(project.root)).sort()).toEqual(own)
  expect((await readdir(project.path('static'))).sort()).toEqual(['data', 'favicon.svg'])
}

/** Waits until a run has begun its work, and tells how many ms that is after a moment. */
async function begun(since: number): Promise<number> {
  while (!existsSync(project.path('.lansdelsbilden'))) await sleep(5)
  return performance.now() - since
}

const random = seeded(14)
it.each(Array.from({ length: 10 }, (_, i) => [i + 1, random()]))(
  'kill %i, at %f of the work',
  async (_, moment) => {
    const { process, done } = project.start('etl.ts')
    await begun(0)
    const timer = setTimeout(() => process.kill('SIGKILL'), moment * length)
    await done
    clearTimeout(timer)
    await expectWhole()
    await expectNextRight()
  }
)

/** Kills a run as soon as it has got so far. */
async function killWhen(run: Started, isThere: () => boolean): Promise<void> {
  while (!isThere()) await sleep(2)
  run.process.kill('SIGKILL')
  expect((await run.done).code).toBe(null)
}

describe('a run that is killed', () => {
  it('while DuckDB writes leaves a folder that the next one clears', async () => {
    const work = project.path('.lansdelsbilden')
    const isWriting = () => namesIn(work).some((name) => name.endsWith('.parquet'))
    await killWhen(project.start('etl.ts'), isWriting)
    expect(isWriting()).toBe(true)
    await expectWhole()
    await expectNextRight()
  })

  it('while it draws its examples leaves a folder that the next one clears, and nothing else', async () => {
    const temporary = `${project.root}-tmp`
    const others = [`lansdelsbilden-temp-${runMark}-abc`, 'lansdelsbilden-temp-mitt', 'rader']
    for (const name of others) await mkdir(join(temporary, name), { recursive: true })
    const env = { TMPDIR: temporary }
    const sources = await readFile(project.path('data', 'sources.csv'), 'utf8')
    const own = () => namesIn(temporary).filter((name) => !others.includes(name))
    await writeFile(
      project.path('data', 'sources.csv'),
      sources.replace(/^(sip;.*);official;/m, '$1;example;')
    )
    await killWhen(project.start('etl.ts', [], { env }), () => own().length > 0)
    expect(own()[0]).toMatch(/^lansdelsbilden-temp-\d+-\d+-/)
    await expectWhole()
    await writeFile(project.path('data', 'sources.csv'), sources)
    expect(await project.run('etl.ts', [], { env })).toMatchObject({ code: 0, stderr: '' })
    expect((await readdir(temporary)).sort()).toEqual(others.toSorted())
    await rm(temporary, { recursive: true })
    await expectTidy()
  })
})

/** What lies below a folder that may come and go. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('tidies up after %s', async (signal) => {
  const { process, done } = project.start('etl.ts')
  await begun(0)
  process.kill(signal)
  const code = 128 + constants.signals[signal]
  expect(await done).toEqual({ code, stdout: '', stderr: 'Körningen avbröts.\n' })
  expect(await readTree(project.out)).toEqual(old)
  await expectTidy()
})

it('lets one of two runs at once publish, and tells the other to wait', async () => {
  const first = project.start('etl.ts')
  await begun(0)
  const runs = [await project.run('etl.ts'), await first.done]
  expect(runs.map(({ code }) => code).sort()).toEqual([0, 1])
  const refused = runs.find(({ code }) => code === 1)
  expect(refused?.stderr).toMatch(
    /^ETL:en stoppades: En annan körning \(process \d+\) skriver just nu till static\/data: vänta tills den är klar och kör sedan igen\.\n$/
  )
  expect(await readTree(project.out)).toEqual(fresh)
  await expectTidy()
})
