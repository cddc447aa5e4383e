import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/lib/format/number.ts'
import { DataFolder } from './data-folder.ts'
import { answerHeader, answerRows, callHeader, callRows, deliver } from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'

/*
 * Half a file is never a whole one: cut at a row's end it looks whole by itself, and what was published last tells what
 * is gone. The figures are real ones, the rows made up.
 */

const figures = 'raw/kolada/figures.csv'
const answers = 'raw/liv-och-halsa-ung/svar.csv'
const calls = 'raw/sip/kallelser.csv'

let folder: DataFolder
let whole: Record<string, string>
let released: Record<string, string>

beforeAll(async () => {
  folder = await DataFolder.copyOfficial()
  await deliver(folder)
  // What is declared is tried on its own.
  await folder.removeFile('raw/kolada/antal.csv')
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  released = await readTree(folder.out)
  whole = {}
  for (const file of ['decisions.csv', figures, answers, calls]) {
    whole[file] = await folder.read(file)
  }
})
beforeEach(async () => {
  for (const [file, text] of Object.entries(whole)) await folder.write(file, text)
})
afterAll(() => folder.remove())

/** Runs, expects a refusal that leaves the release as it was, and returns what was said. */
async function refused(): Promise<string[]> {
  const run = await folder.etl()
  expect(run.code).toBe(1)
  // What would change is told first.
  expect(run.stdout).toContain('Ändrat sedan förra releasen:')
  expect(run.stdout).not.toContain('Skrivet till')
  expect(await readTree(folder.out)).toEqual(released)
  const said = run.stderr.trimEnd().split('\n')
  expect(said.pop()).toBe(`Inget har skrivits: ${folder.out} är som förut.`)
  expect(said.pop()).toMatch(/--godkann-bortfall\.$/)
  return said
}

/** The first lines of a file, the header among them. */
const firstLines = (file: string, share: number) => {
  const lines = whole[file]!.trimEnd().split('\n')
  return `${lines.slice(0, Math.floor(lines.length * share)).join('\n')}\n`
}

describe('a file that was cut at a row’s end', () => {
  it('of figures stops the run, which says what is gone', async () => {
    await folder.write(figures, firstLines(figures, 0.5))
    const said = await refused()
    expect(said.length).toBeGreaterThan(10)
    expect(said[0]).toMatch(/^[a-z0-9-]+: (alla )?[\d\u00a0]+ .*är borta/)
    const gone = said.map((line) =>
      Number(/([\d\u00a0]+) (?:av|värden|beslut)/.exec(line)?.[1]?.replace('\u00a0', ''))
    )
    expect(gone).toEqual(gone.toSorted((a, b) => b - a))
  })

  it('of decisions stops the run, one row even', async () => {
    const lines = whole['decisions.csv']!.trimEnd().split('\n')
    await folder.write('decisions.csv', `${lines.slice(0, -1).join('\n')}\n`)
    const id = lines.at(-1)?.split(';')[0]
    expect(await refused()).toEqual([
      `decisions.csv: 1 av ${lines.length - 1} beslut är borta (${id})`
    ])
  })

  it('with fewer rows than are declared stops the run, which tells first what would change', async () => {
    const lines = whole[figures]!.trimEnd().split('\n')
    const kept = lines.filter((line) => !line.startsWith('N33817;1885;'))
    const place = kept.findIndex((line) => line.startsWith('N33817;1880;2022;T;'))
    const value = Number(kept[place]!.split(';').at(-1)!.replace(',', '.'))
    kept[place] = `N33817;1880;2022;T;${value * 10}`
    await folder.write(figures, `${kept.join('\n')}\n`)
    await folder.write('raw/kolada/antal.csv', `fil;rader\nfigures.csv;${lines.length - 1}\n`)
    const run = await folder.etl()
    await folder.removeFile('raw/kolada/antal.csv')
    const words = (number: number) => number.toFixed(1).replace('.', ',')
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('inget kvar: Lindesberg')
    expect(run.stdout).toContain(
      `Örebro (kommun) 2022: ${words(value)} → ${words(value * 10)}: ett hopp`
    )
    expect(run.stdout).toContain('Har decimalen eller enheten flyttats?')
    expect(run.stderr).toContain('familjehem: ')
    expect(run.stderr).toContain(
      `väntade minst ${formatNumber(lines.length - 1, 0)} rader, som det står i antal.csv på rad 2`
    )
    expect(await readTree(folder.out)).toEqual(released)
  })

  it('of pupils or calls changes nothing of what is published', async () => {
    await folder.write(
      answers,
      `${[answerHeader, ...answerRows().filter((_, i) => i % 2)].join('\n')}\n`
    )
    await folder.write(
      calls,
      `${[callHeader, ...callRows().filter((_, i) => i % 4 > 1)].join('\n')}\n`
    )
    // What stands published is closed, and stands: half a file takes nothing from it.
    expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
    expect(await readTree(folder.out)).toEqual(released)
  })

  it('is taken when it is said to be right', async () => {
    const out = join(folder.out, '..', 'mindre')
    await folder.write(figures, firstLines(figures, 0.5))
    const half = await folder.etl('--godkann-bortfall', '--out', out)
    expect(half).toMatchObject({ code: 0, stderr: '' })
    await folder.write(figures, firstLines(figures, 0.2))
    const words = ['--out', out]
    expect((await folder.etl(...words)).code).toBe(1)
    expect(await folder.etl(...words, '--godkann-bortfall')).toMatchObject({ code: 0, stderr: '' })
    await rm(out, { recursive: true })
  })
})

it('an example does not take the place of the region’s own files', async () => {
  const mark = 'raw/sip/EXEMPELDATA.txt'
  await folder.write(mark, '')
  expect(await refused()).toEqual(['sip: förra gången regionens egna filer, nu exempeldata'])
  await folder.removeFile(mark)
})

it('a last release that is damaged is told, and in no way of a new one', async () => {
  await truncate(join(folder.out, 'observations/indicator=hvb/data.parquet'), 100)
  const run = await folder.etl()
  expect(run.code).toBe(0)
  expect(run.stderr).toBe(
    `${folder.out}/observations/indicator=hvb/data.parquet är skadad eller borta: ingen jämförelse görs med det som är publicerat.\n`
  )
  expect(await readTree(folder.out)).toEqual(released)
})

it('the release of another version is not searched for what is gone, and that is told', async () => {
  const manifest = join(folder.out, 'manifest.json')
  const text = await readFile(manifest, 'utf8')
  await writeFile(manifest, text.replace(/"version": "[^"]+"/, '"version": "0.0.1"'))
  await folder.write(figures, firstLines(figures, 0.9))
  const run = await folder.etl()
  expect([run.code, run.stderr]).toEqual([
    0,
    'Förra releasen är skriven av version 0.0.1: vad som är borta sedan dess söks inte.\n'
  ])
})
