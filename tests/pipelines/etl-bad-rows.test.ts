import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DataFolder, type EtlRun } from './data-folder.ts'
import {
  answerHeader,
  answerRows,
  callHeader,
  callRows,
  deliver,
  pupilHeader
} from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'

let folder: DataFolder
let before: Record<string, string>

beforeEach(async () => {
  folder = await DataFolder.copy()
  // What an earlier run has left: a release without tables.
  await mkdir(folder.out)
  const release = { version: '0.1.0', tables: [{ file: 'areas.parquet' }], sources: [] }
  await writeFile(join(folder.out, 'manifest.json'), JSON.stringify(release))
  before = await readTree(folder.out)
})
afterEach(() => folder.remove())

/** Runs, expects a refusal that leaves what was published alone, and returns what was said. */
async function refused(...more: string[]): Promise<EtlRun> {
  const run = await folder.etl(...more)
  expect([run.code, run.stdout]).toEqual([1, ''])
  expect(run.stderr).toContain(`Inget har skrivits: ${folder.out} är som förut.`)
  expect(await readTree(folder.out)).toEqual(before)
  return run
}

const survey = 'raw/liv-och-halsa-ung'
const sip = 'raw/sip'
const kommun = 'väntade en av länets kommuner, med kod eller namn, fick'
const code = 'väntade en svarskod eller ett svar ur kodboken, eller tomt, fick'

it('reports every kind of bad row in every file of a delivery, each on its own line', async () => {
  await deliver(folder, {
    [`${survey}/elever.csv`]: [pupilHeader, '2023;1880;9;flicka;-12', '2023;1880;9;pojke;12.5'],
    [`${survey}/svar-1.csv`]: [
      answerHeader,
      '2023;1880;1880;9;flicka;7',
      '2023;0180;1880;9;flicka;1',
      '2023;1880;1880;9;flicka;1',
      '2021;1880;1880;9;flicka;1',
      '2023;1880;1880;9;flicka;1.5',
      '2023;1880;1880;7;flicka;1'
    ],
    [`${survey}/svar-2.csv`]: ['hemkommun;ar;skolkommun;arskurs;sex;f01_mar', ...answerRows()],
    [`${sip}/kallelser.csv`]: [callHeader, ...callRows(), '2199-01-01;0180;skola;6-12;;ja;']
  })
  const latin = `${[answerHeader, ...answerRows(), '2023;1880;1880;9;fröken;1'].join('\n')}\n`
  await folder.write(`${survey}/svar-3.csv`, Buffer.from(latin.replace('ö', '\x81'), 'latin1'))
  const run = await refused()
  expect(folder.faults(run)).toEqual([
    `${sip}/kallelser.csv:482 datum: väntade ett datum som inte ligger i framtiden, fick "ett datum"`,
    `${sip}/kallelser.csv:482 kommun: ${kommun} "4 siffror", och på 1 rad i svar-1.csv`,
    `${survey}/elever.csv:2 antal: väntade ett heltal från 0 till 1000000, fick "-12"`,
    `${survey}/elever.csv:3 antal: väntade ett heltal från 0 till 1000000, fick "12.5"`,
    `${survey}/svar-1.csv:2 f01_mar: ${code} "en siffra"`,
    `${survey}/svar-1.csv:5 ar: väntade ett undersökningsår ur kodboken, fick "4 siffror"`,
    `${survey}/svar-1.csv:6 f01_mar: ${code} "ett tal med decimalpunkt"`,
    `${survey}/svar-1.csv:7 f01_mar: väntade en tom cell: frågan ställdes inte det året i den årskursen, fick "en siffra"`,
    `${survey}/svar-2.csv:1 kon: väntade kolumnen kon, fick "ingen"`,
    `${survey}/svar-3.csv:962: väntade text, fick "tecken som varken är UTF-8, UTF-16 eller Windows-1252: spara…"`
  ])
  expect(run.stderr).toContain('\n10 fel. ')
})

describe('200 000 rows with a fault in every hundredth', () => {
  const file = `${survey}/svar.csv`

  beforeEach(async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => {
      return `2023;1880;1880;9;flicka;${i % 100 === 99 ? 8 : 1}`
    })
    await deliver(folder, { [file]: [answerHeader, ...rows] })
  })

  it('are told once, with how many rows have it and what can be done', async () => {
    const run = await refused()
    expect(folder.faults(run)[0]).toBe(
      `${file}:101 f01_mar: ${code} "en siffra", på 2\u00a0000 rader (101, 201, 301 …)`
    )
    expect(run.stderr).toContain('\n  kolumn;som_skrivet;betyder\n  f01_mar;8;?\n')
    expect(run.stderr).toContain('\nMed --all visas varje fel för sig.\n')
  })

  it('are all told when asked for', async () => {
    const run = await refused('--all')
    const own = folder.faults(run).filter((fault) => fault.startsWith(file))
    const lines = own.map((fault) => Number(fault.split(/[: ]/)[1]))
    expect(lines).toEqual(Array.from({ length: 2000 }, (_, i) => 100 * i + 101))
    expect(run.stderr).not.toContain('--all')
  })
})

describe('what a row about a person says', () => {
  const marker = 'Zxqy'

  it('is in no message, wherever in the row it stands', async () => {
    const spoil = (row: string) => {
      const cells = row.split(';')
      return [...cells.map((_, i) => cells.with(i, marker + i)), cells.map(() => marker)].map((r) =>
        r.join(';')
      )
    }
    const answer = answerRows()[0] ?? ''
    const call = callRows()[0] ?? ''
    const strange = [`${answer};${marker}`, marker, `"${marker}"${marker};1`]
    await deliver(folder, {
      [`${survey}/svar.csv`]: [answerHeader, ...spoil(answer), ...strange],
      // Without a header the first row stands in its place.
      [`${survey}/svar-2.csv`]: [spoil(answer).at(-1) ?? '', answer],
      [`${sip}/kallelser.csv`]: [callHeader, ...spoil(call), ...strange],
      [`${sip}/kallelser-2.csv`]: [spoil(call).at(-1) ?? '', call]
    })
    const run = await refused('--all')
    const of = (file: string) => folder.faults(run).filter((fault) => fault.startsWith(file))
    expect(of(`${survey}/svar.csv:`).length).toBeGreaterThanOrEqual(6 + 4 + 3)
    expect(of(`${survey}/svar-2.csv:`)).toHaveLength(1)
    expect(of(`${sip}/kallelser.csv:`).length).toBeGreaterThanOrEqual(7 + 7 + 3)
    expect(of(`${sip}/kallelser-2.csv:`)).toHaveLength(1)
    expect(run.stderr.toLowerCase()).not.toContain(marker.toLowerCase())
  })
})
