import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleMark } from '../../pipelines/example/mark.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { DataFolder, runEtl, type EtlRun } from './data-folder.ts'
import { answerHeader, answerRows, deliver } from './delivered-rows.ts'
import { PublishedTables } from './published-tables.ts'

let folder: DataFolder

beforeEach(async () => {
  folder = await DataFolder.copy()
})
afterEach(() => folder.remove())

/** What a run has left in its temporary folder, beside the cache of tsx. */
async function leftIn(temporary: string): Promise<string[]> {
  return (await readdir(temporary)).filter((name) => !name.startsWith('tsx-'))
}

/** Runs, with a temporary folder of its own that must be empty afterwards, and returns the manifest's sources. */
async function run(): Promise<{ run: EtlRun; sources: Manifest['sources'] }> {
  const temporary = join(folder.data, '..', 'tmp')
  await mkdir(temporary)
  const done = await runEtl(folder.data, folder.out, { TMPDIR: temporary })
  expect(done).toMatchObject({ code: 0, stderr: '' })
  expect(await leftIn(temporary)).toEqual([])
  const text = await readFile(join(folder.out, 'manifest.json'), 'utf8')
  return { run: done, sources: (JSON.parse(text) as Manifest).sources }
}

const kinds = (sources: Manifest['sources']) => sources.map(({ id, kind }) => [id, kind])
const filesOf = (sources: Manifest['sources'], id: string) =>
  sources.find((source) => source.id === id)?.files.map(({ file }) => file)

const survey = 'raw/liv-och-halsa-ung'

describe('a region’s own files', () => {
  it('are official, and nothing of a single row is told', async () => {
    // No pupil's school is told: a code that no register has must not be found again.
    const school = '9871'
    await deliver(folder, { [`${survey}/svar.csv`]: [answerHeader, ...answerRows(school)] })
    const { run: done, sources } = await run()
    expect(kinds(sources)).toEqual([
      ['kolada', 'official'],
      ['liv-och-halsa-ung', 'official'],
      ['sip', 'official']
    ])
    expect(filesOf(sources, 'liv-och-halsa-ung')).toEqual([])
    expect(filesOf(sources, 'sip')).toEqual([])

    const tables = await PublishedTables.open(folder.out)
    const county = await tables.observations(`area = '18' AND sex = 'alla' AND grade = 'alla'`)
    const of = (id: string, period: string) =>
      county.find(({ indicator, ...row }) => indicator === id && row.period === period)?.value
    // The middle of 60.0–60.5.
    expect(of('mar-bra', '2023')).toBe(60.25)
    expect(of('sip-kallelser', '2025')).toBe(12 * 40)
    expect(of('sip-kallelser', '2025-Q1')).toBe(12 * 10)
    const words = await wordsOf(tables)
    tables.close()
    expect(words).toContain('1885')
    const report = await readFile(join(folder.out, 'report.html'), 'utf8')
    const told = [...words, report, done.stdout].filter((text) => text.includes(school))
    expect(told).toEqual([])
  })

  it('are an example when the mark lies beside them', async () => {
    await deliver(folder)
    await folder.write(`${survey}/${exampleMark}`, 'exempel')
    const { sources } = await run()
    expect(kinds(sources)).toEqual([
      ['kolada', 'official'],
      ['liv-och-halsa-ung', 'example'],
      ['sip', 'official']
    ])
  })
})

/** Every cell with text in every table. */
async function wordsOf(tables: PublishedTables): Promise<string[]> {
  const names = 'areas decisions facts indicators initiatives responses sources themes'.split(' ')
  const registers = await Promise.all(
    names.map((name) => tables.query<object>(`SELECT * FROM read_parquet(FILE(${name}.parquet))`))
  )
  const rows: object[] = [...registers.flat(), ...(await tables.observations())]
  return rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string')
}

describe('without files', () => {
  it('there is no survey when the register says official, and the rest is published', async () => {
    await folder.replace('sources.csv', ';;example;Skolenkät', ';;official;Skolenkät')
    await folder.replace('sources.csv', ';;example;Kallelser', ';;official;Kallelser')
    const { run: done, sources } = await run()
    expect(sources.map(({ files }) => files.length > 0)).toEqual([true, false, false])
    expect(done.stdout).toContain('33 indikatorer i registret har ännu inga uppgifter')
    const tables = await PublishedTables.open(folder.out)
    const observed = await tables.query(
      `SELECT DISTINCT source FROM read_parquet(FILE(observations/*/*.parquet))`
    )
    expect(observed).toEqual([{ source: 'kolada' }])
    expect(await tables.query(`SELECT * FROM read_parquet(FILE(responses.parquet))`)).toEqual([])
    tables.close()
  })

  it('an example that is refused is cleared away too', async () => {
    await folder.replace('areas.csv', '1860;kommun;Laxå;', '1860;kommun;;')
    const temporary = join(folder.data, '..', 'tmp')
    await mkdir(temporary)
    expect(await runEtl(folder.data, folder.out, { TMPDIR: temporary })).toMatchObject({ code: 1 })
    expect(await leftIn(temporary)).toEqual([])
  })
})
