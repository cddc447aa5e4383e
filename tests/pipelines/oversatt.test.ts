import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProjectCopy } from './project-copy.ts'

const header = 'datum;kommun;kallande;aldersgrupp;kon;bup_deltog;skal'
const call = (sex: string, age: string) => `2025-03-0${age};1880;skola;6-12;${sex};ja;`
const days = ['1', '2', '3', '4', '5', '6']

let project: ProjectCopy
let file: string

beforeAll(async () => {
  project = await ProjectCopy.make()
  file = project.path('data/raw/sip/kallelser.csv')
  await mkdir(project.path('data/raw/sip'), { recursive: true })
  // Five rows and more may be told; one is somebody's own.
  const rows = [...days.map((day) => call('Flika', day)), ...days.map((day) => call('2', day))]
  await writeFile(file, `${[header, ...rows, call('Zxqy', '7')].join('\n')}\n`)
})
afterAll(() => project.remove())

describe('npm run oversatt', () => {
  const table = ['kolumn;som_skrivet;betyder', 'kon;Flika;flicka', 'kon;2;?'].join('\n')

  it('proposes a table of the words that many rows have, with guesses, and writes nothing', async () => {
    const before = await project.tree()
    const run = await project.run('oversatt.ts', [file])
    expect(run).toMatchObject({ code: 0, stdout: `${table}\n` })
    expect(run.stderr).toContain('kon: "Flika" på 6 rader, gissat flicka, kontrollera\n')
    expect(run.stderr).toContain('kon: "2" på 6 rader, ersätt ? med registrets ord\n')
    expect(run.stderr).not.toContain('Zxqy')
    expect(await project.tree()).toEqual(before)
  })

  it('puts it beside the file, and never over another', async () => {
    const path = project.path('data/raw/sip/oversattning.csv')
    expect(await project.run('oversatt.ts', [file, '--skriv'])).toMatchObject({ code: 0 })
    expect(await readFile(path, 'utf8')).toBe(`\uFEFF${table}\n`)
    await writeFile(path, 'kolumn;som_skrivet;betyder\nkon;2;pojke\n')
    const run = await project.run('oversatt.ts', [file, '--skriv'])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('finns redan: för in raderna där för hand')
    expect(await readFile(path, 'utf8')).toContain('kon;2;pojke')
    await rm(path)
  })

  it('says where a file is to lie, and that one is not there', async () => {
    await writeFile(project.path('kallelser.csv'), `${header}\n`)
    const elsewhere = await project.run('oversatt.ts', ['kallelser.csv'])
    expect(elsewhere).toMatchObject({ code: 1, stdout: '' })
    expect(elsewhere.stderr).toContain('data/raw/sip')
    const gone = await project.run('oversatt.ts', ['data/raw/sip/borta.csv'])
    expect(gone.stderr).toBe('Inget förslag gjordes: data/raw/sip/borta.csv finns inte\n')
  })
})
