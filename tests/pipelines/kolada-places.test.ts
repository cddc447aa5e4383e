import { cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readTree } from './folder-tree.ts'
import { FakeKolada } from './kolada-server.ts'
import { ProjectCopy } from './project-copy.ts'

/* What `npm run kolada` writes over: its own answers, and nothing else. In a copy of the project. */

let project: ProjectCopy
let elsewhere: string
beforeAll(async () => {
  project = await ProjectCopy.make()
  elsewhere = `${project.root}-elsewhere`
})
beforeEach(() => mkdir(elsewhere))
afterEach(() => rm(elsewhere, { recursive: true }))
afterAll(() => project.remove())

/** Runs, expects a refusal that touches nothing in the data folder, and returns the sentence. */
async function refused(): Promise<string> {
  const before = await readTree(elsewhere)
  const run = await project.run('kolada.ts', words, { env: env() })
  expect([run.code, run.stdout]).toEqual([1, ''])
  expect(await readTree(elsewhere)).toEqual(before)
  expect(run.stderr.split('\n')).toHaveLength(2)
  return run.stderr.trimEnd()
}

const failed = 'Hämtningen från Kolada misslyckades: '
let kolada: FakeKolada
let answers: string
let words: string[]
beforeEach(async () => {
  kolada = await FakeKolada.start()
  const data = join(elsewhere, 'data')
  await cp(project.path('data'), data, { recursive: true })
  answers = join(data, 'raw', 'kolada')
  words = ['--data', data]
})
afterEach(() => kolada.stop())
const env = () => ({ KOLADA_API: kolada.base })

it('does not replace a folder or a link that has an answer’s name', async () => {
  const place = join(answers, 'N33817.json')
  const sentence = `${failed}${place} är ingen vanlig fil och skrivs inte över: flytta den och kör igen.`
  await mkdir(place)
  await writeFile(join(place, 'brev.txt'), '')
  expect(await refused()).toBe(sentence)
  await rm(place, { recursive: true })
  await symlink(join(elsewhere, 'data', 'areas.csv'), place)
  expect(await refused()).toBe(sentence)
})

it('does not clear away somebody’s folder', async () => {
  const place = join(answers, '.fetching')
  await mkdir(place)
  await writeFile(join(place, 'brev.txt'), '')
  const sentence = `${failed}${place}/brev.txt är inte skriven av npm run kolada: flytta den och kör igen.`
  expect(await refused()).toBe(sentence)
  await rm(place, { recursive: true })
  await writeFile(place, 'en fil')
  expect(await refused()).toContain('är en fil och inte en mapp')
})

it('is undone by the next run of the ETL when it was killed while it replaced answers', async () => {
  const old = JSON.stringify({ retrieved: '2024-01-01', count: 0, values: [] })
  const replaced = join(answers, '.fetching', 'replaced')
  await mkdir(replaced, { recursive: true })
  await writeFile(join(replaced, 'journal'), '["N33817.json"]')
  await writeFile(join(replaced, 'N33817.json'), old)
  await writeFile(join(answers, 'N33817.json'), 'half of the new ones')
  const out = join(elsewhere, 'ut')
  const run = await project.run('etl.ts', [...words, '--out', out])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(await readFile(join(answers, 'N33817.json'), 'utf8')).toBe(old)
  expect(await readdir(replaced)).toEqual([])
})

it('does not run twice at once', async () => {
  const asked = kolada.hold()
  const first = project.run('kolada.ts', words, { env: env() })
  const answer = await asked
  const second = await project.run('kolada.ts', words, { env: env() })
  expect(second.code).toBe(1)
  expect(second.stderr).toContain(`skriver just nu till ${answers}: vänta tills den är klar`)
  answer()
  expect((await first).code).toBe(0)
  expect((await stat(join(answers, 'N33817.json'))).isFile()).toBe(true)
})
