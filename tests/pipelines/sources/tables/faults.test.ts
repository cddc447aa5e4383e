import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { longHeader, TableSource } from './table-source.ts'

let source: TableSource

beforeAll(async () => {
  source = await TableSource.make()
})
afterAll(() => source.remove())

async function faults(rows: string[], header = longHeader): Promise<string[]> {
  return (await source.read({ 't.csv': [header, ...rows] })).faults
}

const known = 'en indikator ur indicators.csv med källan enkat'
const marks =
  'ett tal, eller ett tecken som står i tecken.csv bredvid tabellen (tecken;betyder, där betyder är dold, saknas, ej_stalld eller noll)'

it.each([
  ['an unknown indicator', 'x;1884;2023;;;1;;;', `2 indikator: väntade ${known}, fick "x"`],
  ['one of another source', 'hvb;1884;2023;;;1;;;', `2 indikator: väntade ${known}, fick "hvb"`],
  [
    'an unknown place',
    'e-andel;Stockholm;2023;;;1;;;',
    '2 plats: väntade en kod eller ett namn ur areas.csv, fick "Stockholm"'
  ],
  [
    'a year to come',
    'e-andel;1884;2027;;;1;;;',
    '2 ar: väntade ett årtal från 1990 till 2026, fick "2027"'
  ],
  [
    'an unknown sex',
    'e-andel;1884;2023;K;;1;;;',
    '2 kon: väntade något av alla, flickor, pojkar, fick "K"'
  ],
  [
    'an unknown school year',
    'e-andel;1884;2023;;8;1;;;',
    '2 arskurs: väntade något av alla, 7, 9, gy2, fick "8"'
  ],
  ['an unknown mark', 'e-andel;1884;2023;;;-;;;', `2 varde: väntade ${marks}, fick "-"`],
  [
    'more than the whole',
    'e-andel;1884;2023;;;100,1;;;',
    '2 varde: väntade ett tal från 0 till 100, fick "100,1"'
  ],
  [
    'less than none',
    'e-kvot;1884;2023;;;-1;;;',
    '2 varde: väntade ett tal som inte är negativt, fick "-1"'
  ],
  [
    'half a child',
    'e-antal;1884;2023;;;1.247;;;',
    '2 varde: väntade ett heltal som inte är negativt, fick "1.247"'
  ],
  [
    'half an answer',
    'e-andel;1884;2023;;;50;1,5;;',
    '2 antal_svar: väntade ett heltal, minst 1, fick "1,5"'
  ],
  [
    'a value of nobody',
    'e-andel;1884;2023;;;50;0;;',
    '2 antal_svar: väntade ett heltal, minst 1, fick "0"'
  ],
  [
    'more counted than answered',
    'e-andel;1884;2023;;;50;10;11;',
    '2 taljare: väntade högst antal_svar, 10, fick "11"'
  ],
  [
    'a value that is not what the numbers give',
    'e-andel;1884;2023;;;33,4;3;1;',
    '2 varde: väntade 33,3, som taljare och antal_svar ger, fick "33,4"'
  ],
  [
    'a numerator of a mean',
    'e-medel;1884;2023;;;3;3;1;',
    '2 taljare: väntade en tom cell: måttet har ingen täljare, fick "1"'
  ]
])('reports %s', async (_, row, fault) => {
  expect(await faults([row])).toEqual([`t.csv:${fault}`])
})

it('takes a value for what it is rounded to', async () => {
  expect(await faults(['e-andel;1884;2023;;;33;3;1;', 'e-andel;1860;2023;;;12,5;8;1;'])).toEqual([])
})

describe('columns', () => {
  it.each([
    [
      'that lack',
      'indikator;plats;varde',
      'e-andel;1884;1',
      ['1 ar: väntade kolumnen ar, fick "indikator;plats;varde"']
    ],
    [
      'under another name',
      'indikator;plats;år;varde',
      'e-andel;1884;2023;1',
      ['1 ar: väntade kolumnen ar, fick "år"']
    ],
    [
      'that nothing reads',
      'indikator;plats;ar;varde;kommentar',
      'e-andel;1884;2023;1;',
      [
        '1 kommentar: väntade någon av kolumnerna indikator, plats, ar, kon, arskurs, varde, antal_svar, antal, taljare, not, fick "kommentar"'
      ]
    ],
    [
      'that stand twice',
      'indikator;plats;2020;2020',
      'e-andel;1884;1;1',
      ['1 kolumn 4: väntade varje kolumn en gång, fick "2020"']
    ],
    [
      'under both names',
      'indikator;plats;ar;varde;antal;antal_svar',
      'e-andel;1884;2020;1;1;1',
      ['1 antal: väntade antal_svar eller antal, inte båda, fick "antal"']
    ],
    [
      'of numbers beside columns of years',
      'indikator;plats;2020;2023;antal',
      'e-andel;1884;1;1;1',
      ['1 antal: väntade antal bredvid varje värde, som kolumnen 2020 antal, fick "antal"']
    ],
    [
      'under both names beside a value',
      'indikator;plats;2020;2020 antal;2020 antal_svar',
      'e-andel;1884;1;1;1',
      ['1 2020 antal: väntade 2020 antal_svar eller 2020 antal, inte båda, fick "2020 antal"']
    ],
    [
      'of a number behind a year that is not there',
      'indikator;plats;2020;2023 antal',
      'e-andel;1884;1;1',
      ['2 ar: väntade ett årtal från 1990 till 2026, fick "2023 antal"']
    ],
    [
      'without a name',
      'indikator;plats;ar;varde;',
      'e-andel;1884;2020;1;5',
      ['2: väntade en rubrik över varje ifylld kolumn, fick "5"']
    ],
    [
      'of a strange place among places',
      'indikator;ar;Nora;Stockholm',
      'e-andel;2020;1;1',
      ['2 plats: väntade en kod eller ett namn ur areas.csv, fick "Stockholm"']
    ]
  ])('%s are reported', async (_, header, row, expected) => {
    expect(await faults([row], header)).toEqual(expected.map((fault) => `t.csv:${fault}`))
  })
})

it('reports a row that stands twice, in the same file and in another', async () => {
  const row = 'e-andel;1884;2023;;;1;;;'
  const again = 'e-andel;Nora;2023;alla;alla;1;;;'
  const { faults: found } = await source.read({
    'a.csv': [longHeader, row, again],
    'b.csv': [longHeader, row]
  })
  const key = 'e-andel;1884;2023;alla;alla'
  expect(found).toEqual([
    `a.csv:3: väntade en rad som inte redan står på rad 2, fick "${key}"`,
    `b.csv:2: väntade en rad som inte redan står i a.csv på rad 2, fick "${key}"`
  ])
})

it('reports a decimal point among decimal commas, in any column', async () => {
  const rows = ['e-medel;1884;2023;;;1,5;;;', 'e-medel;1860;2023;;;2.5;;;']
  const expected = 't.csv:3 varde: väntade decimalkomma i hela filen, som på rad 2, fick "2.5"'
  expect(await faults(rows)).toEqual([expected])
  const { faults: apart } = await source.read({
    'a.csv': [longHeader, rows[0]!],
    'b.csv': [longHeader, rows[1]!]
  })
  expect(apart).toEqual([])
})

it('says that notes are not read', async () => {
  const rows = ['e-medel;1884;2023;;;1;;;preliminärt', 'e-medel;1860;2023;;;2;;;']
  const { notes } = await source.read({ 't.csv': [longHeader, ...rows] })
  expect(notes).toEqual(['t.csv: 1 anteckning i kolumnen not visas inte'])
})

describe('the register of marks', () => {
  const read = async (...lines: string[]) => {
    const files = {
      'tecken.csv': ['tecken;betyder', ...lines],
      't.csv': [longHeader, 'e-andel;1884;2023;;;1;;;']
    }
    return (await source.read(files)).faults
  }

  it('is checked', async () => {
    expect(await read('-;inget')).toEqual([
      'tecken.csv:2 betyder: väntade något av dold, saknas, ej_stalld, noll, fick "inget"'
    ])
    expect(await read('5;dold')).toEqual([
      'tecken.csv:2 tecken: väntade ett tecken som inte är ett tal, fick "5"'
    ])
    expect(await read('x;dold', 'X;saknas')).toEqual([
      'tecken.csv:3 tecken: väntade en rad som inte redan står på rad 2, fick "x"'
    ])
  })
})

it('does not pass over a table of another kind', async () => {
  const { faults: found } = await source.read({ 'tabell.ods': ['x'] })
  expect(found).toEqual([
    'tabell.ods:1: väntade en tabell som CSV, Excel (.xlsx), SPSS (.sav), PX (.px) eller json-stat2 (.json): spara den så, fick "tabell.ods"'
  ])
})

it('does not repeat the faults of the registers', async () => {
  const { faults: found } = await source.read(
    { 't.csv': [longHeader, 'x;Stockholm;2023;;;1;;;', 'e-andel;1884;2027;;;1;;;'] },
    'raw/tabell/enkat',
    false
  )
  expect(found).toEqual(['t.csv:3 ar: väntade ett årtal från 1990 till 2026, fick "2027"'])
})
