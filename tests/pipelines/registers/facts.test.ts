import { expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readFacts } from '../../../pipelines/registers/facts.ts'
import { registerFolder } from './register-folder.ts'

const { folder, registers } = await registerFolder()

async function read(rows: string[]) {
  const problems = new Problems()
  const header = 'text;value;unit;theme;area;date;source;note'
  const facts = await readFacts(
    await folder.write('facts.csv', [header, ...rows]),
    registers,
    problems
  )
  return { facts, faults: folder.faults(problems) }
}

it('reads facts in the order of the register', async () => {
  const rows = [
    '316 barn.;1 316,5;barn;placeringar;18;2024-H2;Minnesanteckningar;En not',
    'Ett till.;1;barn;sip;1880;2026-03-06;Protokoll;'
  ]
  expect(await read(rows)).toEqual({
    facts: [
      {
        text: '316 barn.',
        value: 1316.5,
        unit: 'barn',
        theme: 'placeringar',
        area: '18',
        date: '2024-H2',
        source: 'Minnesanteckningar',
        note: 'En not',
        initiative: null,
        sort: 0
      },
      {
        text: 'Ett till.',
        value: 1,
        unit: 'barn',
        theme: 'sip',
        area: '1880',
        date: '2026-03-06',
        source: 'Protokoll',
        note: null,
        initiative: null,
        sort: 1
      }
    ],
    faults: []
  })
})

it.each([
  ['no text', ';1;barn;sip;18;2024;P;', 'text: väntade ett värde, fick ""'],
  ['no number', 'A;många;barn;sip;18;2024;P;', 'value: väntade ett tal, fick "många"'],
  ['no unit', 'A;1;;sip;18;2024;P;', 'unit: väntade ett värde, fick ""'],
  [
    // A theme of decisions, not of indicators.
    'a theme of the wrong group',
    'A;1;barn;psykisk hälsa;18;2024;P;',
    'theme: väntade ett indikatortema ur themes.csv, fick "psykisk hälsa"'
  ],
  [
    'an unknown place',
    'A;1;barn;sip;Laxå;2024;P;',
    'area: väntade en kod ur areas.csv, fick "Laxå"'
  ],
  [
    'a date that is none',
    'A;1;barn;sip;18;2024-H3;P;',
    'date: väntade ett datum, en månad, ett halvår (2024-H2) eller ett år, fick "2024-H3"'
  ],
  ['no source', 'A;1;barn;sip;18;2024;;', 'source: väntade ett värde, fick ""'],
  [
    'a fact twice',
    'Första;1;barn;sip;18;2024;P;',
    'text: väntade en rad som inte redan står på rad 2, fick "Första"'
  ]
])('reports %s', async (_, row, fault) => {
  const { faults } = await read(['Första;1;barn;sip;18;2024;P;', row])
  expect(faults).toEqual([`facts.csv:3 ${fault}`])
})

it('has the facts of the minutes, each with its source', () => {
  expect(registers.facts.map(({ value, area, initiative }) => [value, area, initiative])).toEqual([
    [316, '18', null],
    [100, '18', null],
    [44, '18', null],
    [5, '18', 'Backa barnet'],
    [5, '18', 'Generation Pep'],
    [2, '18', 'Generation Pep'],
    [5, '18', 'Generation Pep']
  ])
})

it('may say which initiative a fact counts', async () => {
  const problems = new Problems()
  const file = await folder.write('facts.csv', [
    'text;value;unit;theme;area;date;source;note;initiative',
    'Fem kommuner.;5;kommuner;levnadsvanor;18;2024-06-14;Protokoll;;Generation Pep',
    'Ett barn.;1;barn;sip;18;2024-06-14;Protokoll;;'
  ])
  const facts = await readFacts(file, registers, problems)
  expect(facts.map(({ initiative }) => initiative)).toEqual(['Generation Pep', null])
  expect(folder.faults(problems)).toEqual([])
})
