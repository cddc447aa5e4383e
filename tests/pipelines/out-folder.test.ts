import { chmod, cp, lstat, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readTree } from './folder-tree.ts'
import { ProjectCopy } from './project-copy.ts'
import { refusedRun } from './refused-run.ts'

/*
 * `npm run etl -- --out` at everything that it must not destroy, in a copy of the project: refused in a sentence, with
 * nothing touched.
 */

let project: ProjectCopy
let release: Record<string, string>
/** Beside the project: whatever else somebody has. */
let elsewhere: string
beforeAll(async () => {
  project = await ProjectCopy.make()
  expect(await project.run('etl.ts')).toMatchObject({ code: 0, stderr: '' })
  release = await readTree(project.out)
})
beforeEach(async () => {
  elsewhere = `${project.root}-elsewhere`
  await mkdir(elsewhere)
  await writeFile(join(elsewhere, 'brev.txt'), 'Kära du')
})
afterEach(() => rm(elsewhere, { recursive: true }))
afterAll(() => project.remove())

const refused = (out: string, more: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  refusedRun(project, elsewhere, ['--out', out, ...more], env)

describe('a folder that is only read', () => {
  it.each([
    ['data', 'data är datamappen data, som inte får ersättas: ange en egen mapp med --out.'],
    ['data/', 'data/ är datamappen data, som inte får ersättas: ange en egen mapp med --out.'],
    ['data/ny', 'data/ny ligger i datamappen data, som bara läses: ange en annan plats med --out.'],
    ['.', '. är hela projektet, som inte får ersättas: ange en egen mapp med --out.'],
    ['src/..', 'src/.. är hela projektet, som inte får ersättas: ange en egen mapp med --out.'],
    ['..', '.. innehåller hela projektet, som inte får ersättas: ange en egen mapp med --out.'],
    ['/', '/ innehåller hela projektet, som inte får ersättas: ange en egen mapp med --out.'],
    ['src', 'src är projektets mapp src, som inte får ersättas: ange en egen mapp med --out.'],
    [
      'src/ny',
      'src/ny ligger i projektets mapp src, som bara läses: ange en annan plats med --out.'
    ],
    [
      'tests',
      'tests är projektets mapp tests, som inte får ersättas: ange en egen mapp med --out.'
    ],
    [
      'pipelines/ny/data',
      'pipelines/ny/data ligger i projektets mapp pipelines, som bara läses: ange en annan plats med --out.'
    ],
    [
      'node_modules/ny',
      'node_modules/ny ligger i projektets mapp node_modules, som bara läses: ange en annan plats med --out.'
    ],
    ['.git', '.git är projektets mapp .git, som inte får ersättas: ange en egen mapp med --out.']
  ])('is not written to: %s', async (out, sentence) => {
    expect(await refused(out)).toBe(sentence)
  })

  it('is the data folder of the run, wherever it lies, and the project’s own all the same', async () => {
    const data = join(elsewhere, 'data')
    await cp(project.path('data'), data, { recursive: true })
    const more = ['--data', data]
    expect(await refused(elsewhere, more)).toContain(`innehåller datamappen ${data}`)
    expect(await refused(data, more)).toContain(`är datamappen ${data}`)
    expect(await refused(join(data, 'ny'), more)).toContain(`ligger i datamappen ${data}`)
    expect(await refused('data/ny', more)).toContain('ligger i projektets datamapp data')
  })

  it('is the home folder', async () => {
    const env = { HOME: elsewhere }
    expect(await refused(elsewhere, [], env)).toContain('är din hemmapp')
    const above = { HOME: join(elsewhere, 'jag') }
    expect(await refused(elsewhere, [], above)).toContain('innehåller din hemmapp')
  })
})

describe('what somebody else has put there', () => {
  const others = (out: string, files: string) =>
    `I ${out} ligger filer som npm run etl inte har skrivit (${files}): flytta dem eller ange en annan mapp med --out.`

  it('is not replaced when it is a file', async () => {
    const sentence = 'är en fil: ange en mapp med --out, ny, tom eller skriven av npm run etl.'
    expect(await refused('package.json')).toBe(`package.json ${sentence}`)
    const below = await refused('package.json/data')
    expect(below).toContain('eftersom en del av sökvägen är en fil och inte en mapp')
  })

  it('is named', async () => {
    expect(await refused(elsewhere)).toBe(others(elsewhere, 'brev.txt'))
    expect(await refused('static')).toContain('som npm run etl inte har skrivit (data/')
    for (const name of ['a.txt', 'b/c.txt', 'd.txt', 'e.txt']) {
      await mkdir(join(elsewhere, name, '..'), { recursive: true })
      await writeFile(join(elsewhere, name), '')
    }
    expect(await refused(elsewhere)).toMatch(/\(\S+, \S+, \S+ med flera\)/)
  })

  it('is seen in a release of ours', async () => {
    const out = join(elsewhere, 'data')
    await cp(project.out, out, { recursive: true })
    await writeFile(join(out, 'places', 'anteckningar.txt'), '')
    expect(await refused(out)).toBe(others(out, 'places/anteckningar.txt'))
    await rm(join(out, 'places', 'anteckningar.txt'))
    await symlink(join(elsewhere, 'brev.txt'), join(out, 'lank.txt'))
    expect(await refused(out)).toBe(others(out, 'lank.txt'))
    await rm(join(out, 'lank.txt'))
    expect(await refused(join(out, 'places'))).toContain(
      `ligger i ${out}, som npm run etl ersätter`
    )
    await rm(join(out, 'manifest.json'))
    expect(await refused(out)).toMatch(/^I \S+ ligger filer/)
  })

  it('is not taken for a release because it has a manifest', async () => {
    const manifests = ['{}', 'null', '[]', '{"name":"app","version":"1","tables":[]}', '{"trasig']
    for (const manifest of manifests) {
      await writeFile(join(elsewhere, 'manifest.json'), manifest)
      expect(await refused(elsewhere)).toMatch(/^I \S+ ligger filer/)
    }
  })
})

describe('a folder of the ETL’s own', () => {
  it('may be new, empty, hold what a file manager leaves, or be a damaged release', async () => {
    const out = join(elsewhere, 'ny', 'data')
    const run = () => project.run('etl.ts', ['--out', out])
    const published = { code: 0, stderr: '' }
    expect(await run()).toMatchObject(published)
    await rm(out, { recursive: true })
    await mkdir(join(out, 'places'), { recursive: true })
    await writeFile(join(out, '.DS_Store'), '')
    expect(await run()).toMatchObject(published)
    const manifest = await readFile(join(out, 'manifest.json'), 'utf8')
    await writeFile(join(out, 'manifest.json'), manifest.slice(0, 1000))
    const again = await run()
    expect(again).toMatchObject({
      code: 0,
      stderr: `${out}/manifest.json är skadad: ingen jämförelse görs med det som är publicerat.\n`
    })
    expect(Object.keys(await readTree(out))).toEqual(Object.keys(release))
    expect(await run()).toMatchObject(published)
  })

  it('is replaced when it has become a folder that only its owner reads', async () => {
    const out = join(elsewhere, 'data')
    expect(await project.run('etl.ts', ['--out', out])).toMatchObject({ code: 0, stderr: '' })
    await chmod(out, 0o700)
    expect(await project.run('etl.ts', ['--out', out])).toMatchObject({ code: 0, stderr: '' })
    expect((await lstat(out)).mode & 0o777).toBe(0o755)
  })
})

it('says before the work that nothing can be made where the folder is to be', async () => {
  const sentence = await refused('/proc/ny')
  expect(sentence).toMatch(/^\/proc\/\.lansdelsbilden finns inte|^Behörighet saknas till \/proc/)
})

it('tells how the command is written', async () => {
  const run = await project.run('etl.ts', ['--ut', 'static/data'])
  const words =
    '[--data MAPP] [--out MAPP] [--all] [--dry-run] [--behall ANTAL] [--godkann-bortfall]'
  const opening = '[--oppna "KÄLLA PERIOD" --skal "VARFÖR"]'
  const stderr = `ETL:en stoppades: skriv npm run etl -- ${words} ${opening}\n`
  expect(run).toEqual({ code: 1, stdout: '', stderr })
})
