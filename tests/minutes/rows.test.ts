import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Proposal } from '../../src/lib/minutes/proposal.ts'
import { MinutesFolder, formal } from './minutes-folder.ts'

// The tables of minutes: what their columns are called, and rows with cells that are empty or long.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const opening = 'Minnesanteckningar Styrgrupp simning 2026-02-03\n\n'
const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n')
const told = (rows: Proposal[]) =>
  formal(rows).map(({ kind, agenda_item, mandate_holder, follow_up }) =>
    [kind, agenda_item, mandate_holder, follow_up].join(' | ')
  )

const tables: [string[][], string[]][] = [
  [
    [
      ['Nr', 'Ärende', 'Beslut', 'Ansvarig', 'Datum'],
      ['1', 'Bad', 'Alla elever i åk 2 badar', 'Laxå kommun', '2026-05-01'],
      ['2', 'Buss', 'Bussen hyrs in', '', ''],
      ['3', 'Kostnad', '', 'Nora kommun', '']
    ],
    ['beslut | Bad | Laxå kommun | 2026-05-01', 'beslut | Buss |  | ']
  ],
  [
    [
      ['Fråga', 'Åtgärd', 'Vem', 'När'],
      ['Bad', 'Räkna elever', 'Laxå kommun', '1 maj'],
      ['Buss', 'Ingen', '', ''],
      ['Tider', 'Fråga simhallen', 'Skolkontoret', '4/5 -26']
    ],
    ['uppdrag | Bad | Laxå kommun | 2026-05-01', 'uppdrag | Tider | Skolkontoret | 2026-05-04']
  ],
  [
    [
      ['Aktivitet', 'Ansvarig', 'Deadline', 'Status'],
      ['Räkna elever', 'Laxå kommun', '2026-05-01', 'Ej påbörjad'],
      ['Boka simhall', 'Nora kommun', '2026-01-01', 'Klar']
    ],
    ['uppdrag | Räkna elever | Laxå kommun | 2026-05-01']
  ],
  [
    [
      ['Vad', 'Vem', 'När'],
      ['Räkna elever', 'Laxå kommun', 'maj 2026']
    ],
    ['uppdrag | Räkna elever | Laxå kommun | 2026-05']
  ],
  [
    [
      ['Nr', 'Att göra', 'Ansvar', 'Klart senast'],
      ['1', 'Räkna elever', 'Laxå kommun', '26-05-01']
    ],
    ['uppdrag | Räkna elever | Laxå kommun | 2026-05-01']
  ],
  [
    [
      ['Nr', 'Ärende', 'I/D/B', 'Anteckningar'],
      ['1', 'Bad', 'I', 'Alla badar redan.'],
      ['2', 'Buss', 'B', 'Bussen hyrs in.'],
      ['3', 'Tider', 'D', 'Många tider passar.'],
      ['4', 'Kostnad', 'D/B', 'Kostnaden delas lika.']
    ],
    ['beslut | Buss |  | ', 'beslut | Kostnad |  | ']
  ],
  [
    [
      ['Ärende', 'Typ', 'Notering', 'Ansvarig'],
      ['Bad', 'Information', 'Alla badar redan.', ''],
      ['Buss', 'Beslut', 'Bussen hyrs in.', 'Laxå kommun']
    ],
    ['beslut | Buss | Laxå kommun | ']
  ],
  [
    [
      ['Punkt', 'Diskussion', 'Beslut/åtgärd', 'Vem'],
      ['1. Bad', 'Alla badar redan.', '–', ''],
      ['2. Buss', 'Bussen är dyr.', 'Bussen hyrs in.', 'Laxå kommun']
    ],
    ['beslut | Buss | Laxå kommun | ']
  ],
  [
    [
      ['Punkt', 'Anteckningar', 'Ansvarig'],
      ['Bad', 'Alla badar redan.', ''],
      ['Buss', 'Bussen är dyr. Gruppen beslutar att hyra den.', 'Laxå kommun']
    ],
    ['beslut | Buss | Laxå kommun | ']
  ],
  [
    [
      ['Ärende', 'Förslag', 'Beslut'],
      ['Buss', 'Bussen hyrs in på tisdagar.', 'Enligt förslag.']
    ],
    ['beslut | Buss |  | ']
  ],
  [
    [
      ['Bad', 'Beslut: Alla elever i åk 2 badar.', 'Ansvarig: Laxå kommun'],
      ['Buss', 'Beslut: Bussen hyrs in.', 'Klart: 2026-05-01']
    ],
    ['beslut | Bad | Laxå kommun | ', 'beslut | Buss |  | 2026-05-01']
  ],
  [
    [
      ['Ärende', 'Beslut', 'Status'],
      ['Bad', 'Alla elever i åk 2 badar.', 'Beslutat'],
      ['Buss', '', 'Bordlagt'],
      ['Tider', '', 'Pågår']
    ],
    ['beslut | Bad |  | ', 'bordlagt | Buss |  | ']
  ]
]

it.each(tables)('reads the rows below %j', async (rows, right) => {
  const text = `${opening}${table(...rows)}\n\nNästa möte: 2026-06-02\n`
  expect(told(await folder.propose('m.txt', text))).toEqual(right)
})

it.each(tables)('reads the same between bars below %j', async (rows, right) => {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`)
  const text = `${opening}${lines[0]}\n${lines.slice(1).join('\n')}\n`
  expect(told(await folder.propose('m.txt', text))).toEqual(right)
})

it('goes on below a line across the table, and ends where the text goes on', async () => {
  const text = `${opening}${table(
    ['Ärende', 'Anteckning', 'Beslut'],
    ['Bad', 'Alla badar.', 'Alla elever i åk 2 badar.'],
    ['Efter pausen'],
    ['Buss', 'Bussen är dyr.', 'Bussen hyrs in.']
  )}

Övrigt
Nora berättar om en tävling.
Kommun\t2025\t2026
Nora\t12\t14
`
  expect(told(await folder.propose('m.txt', text))).toEqual([
    'beslut | Bad |  | ',
    'beslut | Buss |  | '
  ])
})

it.each([
  'Uppföljning av åtgärder från förra mötet',
  'Status på tidigare uppdrag',
  'Genomgång av åtgärdslistan',
  'Sedan sist'
])('below "%s" nothing is given now', async (heading) => {
  const rows = table(['Åtgärd', 'Ansvarig', 'Status'], ['Räkna elever', 'Laxå kommun', 'Pågår'])
  const text = `${opening}1. ${heading}\n\n${rows}\n\n2. Buss\nGruppen beslutar att hyra en buss.\n`
  expect(told(await folder.propose('m.txt', text))).toEqual(['beslut | Buss |  | '])
})

it.each([
  ['of money', ['Aktivitet', 'Kostnad', 'Andel'], ['Bad', '12 000', '10 %']],
  ['of people', ['Namn', 'Ansvarig för', 'Kommun'], ['Ylva Ekdalen', 'Bad', 'Nora']],
  ['of results', ['Fråga', 'Flickor', 'Pojkar'], ['Simmar', '88', '86']]
])('a table %s is no table of decisions', async (_, head, row) => {
  const text = `${opening}1. Läget\n${table(head, row)}\n\n2. Buss\nGruppen beslutar att hyra en buss.\n`
  expect(told(await folder.propose('m.txt', text))).toEqual(['beslut | Buss |  | '])
})
