import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readTree } from './folder-tree.ts'
import { ProjectCopy } from './project-copy.ts'

/* What the commands beside the ETL write over: their own files, and nothing else. In a copy of the project. */

let project: ProjectCopy
let elsewhere: string
beforeAll(async () => {
  project = await ProjectCopy.make()
  elsewhere = `${project.root}-elsewhere`
})
beforeEach(() => mkdir(elsewhere))
afterEach(() => rm(elsewhere, { recursive: true }))
afterAll(() => project.remove())

/** Every file that a command might harm. */
async function everything(): Promise<Record<string, string>[]> {
  return Promise.all(
    ['data', 'src', 'static', 'tests', '.git'].map((part) => readTree(project.path(part)))
  )
}

async function refused(
  command: string,
  words: string[],
  env: NodeJS.ProcessEnv = {}
): Promise<string> {
  const before = [...(await everything()), await readTree(elsewhere)]
  const run = await project.run(command, words, { env })
  expect([run.code, run.stdout]).toEqual([1, ''])
  expect([...(await everything()), await readTree(elsewhere)]).toEqual(before)
  expect(run.stderr.split('\n')).toHaveLength(2)
  return run.stderr.trimEnd()
}

describe('npm run minutes', () => {
  const failed = 'Minnesanteckningarna lästes inte: '
  const text = `Minnesanteckningar från gemensam chefsgrupp
Datum: 2026-09-18
1. Skolnärvaro
Beslut: Chefsgruppen antar rutinen.
`
  let minutes: string
  beforeEach(async () => {
    minutes = join(elsewhere, 'chefsgrupp.txt')
    await writeFile(minutes, text)
  })
  const out = (path: string) => [minutes, '--out', path]

  it('writes over an earlier file to review, also one saved from Excel, and through a link', async () => {
    const review = join(elsewhere, 'granska.csv')
    expect(await project.run('minutes.ts', out(review))).toMatchObject({ code: 0, stderr: '' })
    const first = await readFile(review, 'utf8')
    await writeFile(review, `${first.slice(1).replaceAll('\n', '\r\n')}egen rad`)
    await symlink(review, join(elsewhere, 'lank.csv'))
    const again = await project.run('minutes.ts', out(join(elsewhere, 'lank.csv')))
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(await readFile(review, 'utf8')).toBe(first)
    expect((await readdir(elsewhere)).sort()).toEqual(['chefsgrupp.txt', 'granska.csv', 'lank.csv'])
  })

  it.each([
    ['data/areas.csv', 'data/areas.csv ligger i datamappen data, som bara läses'],
    ['data/raw/sip/nya.csv', 'data/raw/sip/nya.csv ligger i datamappen data, som bara läses'],
    ['src/app.csv', 'src/app.csv ligger i projektets mapp src, som bara läses'],
    ['static/forslag.csv', 'static/forslag.csv ligger i static, som publiceras'],
    [
      'package.json',
      'package.json är inte en fil med förslag att granska: ange en ny fil med --out.'
    ],
    ['static', 'static ligger i static, som publiceras'],
    ['ingen/mapp/x.csv', 'finns inte: rätta sökvägen']
  ])('does not write to %s', async (path, words) => {
    if (path.startsWith('ingen')) {
      const run = await project.run('minutes.ts', out(path))
      expect(run.code).toBe(1)
      expect(run.stderr).toContain(`${failed}${project.path(path)} ${words}`)
    } else expect(await refused('minutes.ts', out(path))).toContain(`${failed}${words}`)
  })

  it('does not write over somebody’s file or folder, or the minutes themselves', async () => {
    const sentence = 'är inte en fil med förslag att granska: ange en ny fil med --out.'
    const table = join(elsewhere, 'tabell.csv')
    await writeFile(table, 'id;date;forum\n')
    for (const path of [table, minutes])
      expect(await refused('minutes.ts', out(path))).toBe(`${failed}${path} ${sentence}`)
    const folder = await refused('minutes.ts', out(elsewhere))
    expect(folder).toBe(`${failed}${elsewhere} är ingen vanlig fil: ange en ny fil med --out.`)
    await symlink(project.path('data', 'areas.csv'), join(elsewhere, 'lank.csv'))
    const link = await refused('minutes.ts', out(join(elsewhere, 'lank.csv')))
    expect(link).toContain('ligger i datamappen data')
  })
})

describe('npm run example', () => {
  const failed = 'Exempeldatat skrevs inte: '

  it('writes over what it wrote itself, with nothing beside it', async () => {
    const out = join(elsewhere, 'exempel')
    const run = () => project.run('example.ts', ['--out', out])
    expect(await run()).toMatchObject({ code: 0, stderr: '' })
    const tree = await readTree(out)
    expect(Object.keys(tree)).toContain('sip/EXEMPELDATA.txt')
    await writeFile(join(out, 'sip', 'kallelser.csv'), 'ändrad')
    expect(await run()).toMatchObject({ code: 0, stderr: '' })
    expect(await readTree(out)).toEqual(tree)
    expect(await readdir(elsewhere)).toEqual(['exempel'])
  })

  it('does not write beside or over the region’s own files', async () => {
    const sip = join(elsewhere, 'sip')
    await mkdir(sip)
    const sentence = (file: string) =>
      `${failed}I ${sip} ligger filer som npm run example inte har skrivit (${file}): flytta dem eller ange en annan mapp med --out.`
    await writeFile(join(sip, 'kallelser.csv'), 'riktiga')
    expect(await refused('example.ts', ['--out', elsewhere])).toBe(sentence('kallelser.csv'))
    await writeFile(join(sip, 'EXEMPELDATA.txt'), '')
    await writeFile(join(sip, 'nya.csv'), 'riktiga')
    expect(await refused('example.ts', ['--out', elsewhere])).toBe(sentence('nya.csv'))
    await rm(sip, { recursive: true })
    await writeFile(sip, 'en fil')
    const file = `${failed}${sip} är en fil: ange en annan mapp med --out.`
    expect(await refused('example.ts', ['--out', elsewhere])).toBe(file)
  })

  it.each(['src', 'data/raw', 'static'])('does not write to %s', async (out) => {
    expect(await refused('example.ts', ['--out', out])).toMatch(
      /^Exempeldatat skrevs inte: \S+ ligger i /
    )
  })

  it('tells how it is called', async () => {
    expect(await refused('example.ts', ['--ut', 'x'])).toBe(
      `${failed}skriv npm run example -- [--out MAPP] [--skydd]`
    )
  })
})
