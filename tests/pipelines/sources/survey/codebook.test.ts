import { afterAll, beforeAll, expect, it } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import type { RegisteredIndicator } from '../../../../pipelines/registers/indicators.ts'
import { readRegisters } from '../../../../pipelines/registers/registers.ts'
import { allSources } from '../../../../pipelines/sources/all.ts'
import { readCodebook } from '../../../../pipelines/sources/survey/codebook.ts'
import { projectData } from '../../data-folder.ts'
import { SourceFolder } from '../../source-folder.ts'
import { codebook, questions } from './small-survey.ts'

let folder: SourceFolder
let indicators: RegisteredIndicator[]

beforeAll(async () => {
  folder = await SourceFolder.make()
  indicators = (await readRegisters(projectData, allSources, new Problems())).indicators
})
afterAll(() => folder.remove())

async function read(lines: string[], known: RegisteredIndicator[] | null = indicators) {
  const problems = new Problems()
  const path = await folder.write('kodbok.csv', lines)
  const found = await readCodebook(path, known, problems)
  return { found, faults: folder.faults(problems) }
}

it('says what the columns are, who was asked when, and what the codes mean', async () => {
  expect(await read(codebook)).toEqual({ found: questions, faults: [] })
})

const header = codebook[0] ?? ''
const indicator = 'en indikator ur indicators.csv med källan liv-och-halsa-ung, eller tomt'
const once = 'koder ur kolumnen svar, var och en på ett ställe'

it.each([
  [
    'a column name that cannot be one',
    'F 1;mar-bra;2023;7;Text;1=Ja,2=Nej;1;',
    ['2 fraga: väntade ett kolumnnamn med a–z, 0–9 och _, fick "F 1"']
  ],
  [
    'an unknown indicator',
    'f1;x;2023;7;Text;1=Ja;1;',
    [`2 indikator: väntade ${indicator}, fick "x"`]
  ],
  [
    'an indicator of another source',
    'f1;familjehem;2023;7;Text;1=Ja;1;',
    [`2 indikator: väntade ${indicator}, fick "familjehem"`]
  ],
  [
    'years that are none',
    'f1;mar-bra;2023, 23;7;Text;1=Ja;1;',
    ['2 ar: väntade årtal med komma emellan, fick "2023, 23"']
  ],
  [
    'a school year that is not asked',
    'f1;mar-bra;2023;7,8;Text;1=Ja;1;',
    ['2 arskurser: väntade 7, 9 eller gy2 med komma emellan, fick "7,8"']
  ],
  [
    'answers without codes',
    'f1;mar-bra;2023;7;Text;Ja,2=Nej;2;',
    ['2 svar: väntade koder som 1=Mycket bra med komma emellan, fick "Ja,2=Nej"']
  ],
  [
    'a code twice',
    'f1;mar-bra;2023;7;Text;1=Ja,1=Nej;1;',
    ['2 svar: väntade varje kod en gång, fick "1"']
  ],
  [
    'a code that counts but is no answer',
    'f1;mar-bra;2023;7;Text;1=Ja,2=Nej;1,3;',
    [`2 raknas: väntade ${once}, fick "3"`]
  ],
  [
    'a code that counts and does not',
    'f1;mar-bra;2023;7;Text;1=Ja,2=Nej;1;1',
    [`2 ej_svar: väntade ${once}, fick "1"`]
  ],
  ['nothing that counts', 'f1;mar-bra;2023;7;Text;1=Ja;;', ['2 raknas: väntade ett värde, fick ""']]
])('reports %s', async (_, row, expected) => {
  const { faults } = await read([header, row])
  expect(faults).toEqual(expected.map((fault) => `kodbok.csv:${fault}`))
})

it('reports a column and an indicator that stand twice', async () => {
  const row = 'f1;mar-bra;2023;7;Text;1=Ja,2=Nej;1;'
  expect((await read([header, row, row])).faults).toEqual([
    'kodbok.csv:3 fraga: väntade en fråga som inte redan står på rad 2 för 2023, fick "f1"',
    'kodbok.csv:3 indikator: väntade en indikator som inte redan står på rad 2 för 2023, fick "mar-bra"'
  ])
})

it('may ask an indicator in other words from another year on', async () => {
  const rows = ['f1;mar-bra;2020;7;Text;1=Ja,2=Nej;1;', 'f2;mar-bra;2023;7;Ny text;1=Ja,2=Nej;1;']
  expect((await read([header, ...rows])).faults).toEqual([])
})

it('may have a row for every wave of a column, with the codes of that wave', async () => {
  const rows = [
    'f1;mar-bra;2014,2017;7;Text;1=Bra,2=Dåligt;1;',
    'f1;mar-bra;2020,2023;7;Text;1=Bra,2=Varken,3=Dåligt;1;'
  ]
  const { found, faults } = await read([header, ...rows])
  expect(faults).toEqual([])
  expect(found.map(({ column, years, codes }) => [column, years, codes.size])).toEqual([
    ['f1', [2014, 2017], 2],
    ['f1', [2020, 2023], 3]
  ])
})

it('does not repeat the faults of the register', async () => {
  const { faults } = await read([header, 'f1;x;2023;7;Text;1=Ja;1;'], null)
  expect(faults).toEqual([])
})
