import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../../pipelines/registers/registers.ts'
import { allSources } from '../../../../pipelines/sources/all.ts'
import { survey } from '../../../../pipelines/sources/survey/survey.ts'
import { DataFolder } from '../../data-folder.ts'
import {
  answerHeader,
  answerRows,
  codebook,
  kommuner,
  pupilHeader,
  pupilRows
} from '../../delivered-rows.ts'

const own = 'raw/liv-och-halsa-ung'
const shared = 'raw/tabell/liv-och-halsa-ung'
const header = 'indikator;plats;ar;kon;arskurs;varde;antal_svar'
const table = (year: number) => `${header}\nmar-bra;Laxå;${year};alla;alla;62,5;48\n`

let folder: DataFolder
let registers: Registers

// The project's own registers expect an example.
beforeAll(async () => {
  folder = await DataFolder.copy()
  registers = await readRegisters(folder.data, allSources, new Problems())
})
afterAll(() => folder.remove())
beforeEach(async () => {
  for (const where of [own, shared]) {
    await rm(join(folder.data, where), { recursive: true, force: true })
  }
})

async function read(files: Record<string, string>) {
  for (const [file, content] of Object.entries(files)) await folder.write(file, content)
  const problems = new Problems()
  const input = {
    dataDir: folder.data,
    registers,
    isSound: true,
    kommuner: new Set(kommuner),
    today: '2026-11-29'
  }
  const reading = await survey.read(input, problems)
  return {
    reading,
    faults: folder.faults({ stderr: problems.format().join('\n'), stdout: '', code: 1 })
  }
}

const rows = (lines: string[]) => `${lines.join('\n')}\n`
const delivered = {
  [`${own}/kodbok.csv`]: rows(codebook),
  [`${own}/elever.csv`]: rows([pupilHeader, ...pupilRows()]),
  [`${own}/svar.csv`]: rows([answerHeader, ...answerRows()])
}

it.each([
  ['in the survey’s own folder', `${own}/resultat.csv`],
  ['in the folder of all tables', `${shared}/resultat.csv`]
])('a survey may be nothing but tables, %s: no rows are made up for it', async (_, file) => {
  const { reading, faults } = await read({ [file]: table(2023) })
  expect(faults).toEqual([])
  expect(reading).toMatchObject({ kind: 'official', isOfPersons: false, personFiles: [] })
  expect(reading?.told.read).toEqual(['1 värde från liv-och-halsa-ung i 1 fil'])
})

it('made-up tables are marked as every other made-up file is', async () => {
  const { reading } = await read({
    [`${own}/a.csv`]: table(2023),
    [`${own}/EXEMPELDATA.txt`]: 'x\n'
  })
  expect(reading?.kind).toBe('example')
})

it('some years may be tables beside the rows of others', async () => {
  const { reading, faults } = await read({ ...delivered, [`${own}/tabell-2020.csv`]: table(2020) })
  expect(faults).toEqual([])
  expect(reading).toMatchObject({ kind: 'official', isOfPersons: true })
  expect(reading?.personFiles.map((path) => path.split('/').at(-1))).toEqual([
    'elever.csv',
    'kodbok.csv',
    'svar.csv'
  ])
  expect(reading?.told.read).toEqual([
    '960 svarande i Liv & hälsa ung',
    '1 värde från liv-och-halsa-ung i 1 fil'
  ])
})

it('no year comes both ways', async () => {
  const { faults } = await read({
    ...delivered,
    [`${shared}/allt.csv`]: table(2020) + table(2023).split('\n')[1] + '\n'
  })
  expect(faults).toEqual([
    `${shared}/allt.csv:3 ar: väntade ett år som inte finns i svar*.csv: ett år levereras som rader eller som tabell, fick "2023"`
  ])
})

it('beside rows a file of another name is no table: answers could be in it', async () => {
  const { faults } = await read({ ...delivered, [`${own}/resultat.csv`]: table(2020) })
  expect(faults.map((fault) => fault.split(' väntade')[0])).toEqual([`${own}/resultat.csv:1:`])
})
