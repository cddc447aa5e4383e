import { expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import {
  findingResponsesFile,
  readFindingResponses
} from '../../../pipelines/registers/finding-responses.ts'
import { registerFolder } from './register-folder.ts'

const { folder, registers } = await registerFolder()

const head =
  'id;indicator;area;period;answer;ref;organisation;date;follow_up;shown_by;direction;note;source;example'

async function read(rows: string[], context = registers) {
  const problems = new Problems()
  const path = await folder.write(findingResponsesFile, [head, ...rows])
  const responses = await readFindingResponses(path, context, problems)
  return { responses, faults: folder.faults(problems) }
}

test('an answer says to what, by whom, when, what comes next and what would show that it worked', async () => {
  const { responses, faults } = await read([
    'b;familjehem;18N;2022;beslut;2026-05-12-sams;Provgruppen;2026-05-12;2026-H2;hvb;minskar;En rad;Protokoll;',
    'a;hvb;18;;accepterat;;Provnämnden;2026-05;;;;;Protokoll;ja'
  ])
  expect(faults).toEqual([])
  expect(responses).toEqual([
    {
      ...{ id: 'a', indicator: 'hvb', area: '18', period: null, answer: 'accepterat', ref: null },
      ...{ organisation: 'Provnämnden', date: '2026-05' },
      ...{ first_day: '2026-05-01', last_day: '2026-05-31' },
      ...{ follow_up: null, follow_up_end: null, shown_by: null, direction: null },
      ...{ note: null, source: 'Protokoll', example: true }
    },
    {
      ...{ id: 'b', indicator: 'familjehem', area: '18N', period: '2022', answer: 'beslut' },
      ...{ ref: '2026-05-12-sams', organisation: 'Provgruppen', date: '2026-05-12' },
      ...{
        first_day: '2026-05-12',
        last_day: '2026-05-12',
        follow_up: '2026-H2',
        follow_up_end: '2026-12-31'
      },
      ...{ shown_by: 'hvb', direction: 'lower', note: 'En rad', source: 'Protokoll' },
      example: false
    }
  ])
})

test.each([
  [
    'a;insatser;18;;utreds;;Grupp;2026-05;;;;;P;',
    'indicator: väntade en indikator ur indicators.csv, fick "insatser"'
  ],
  [
    'a;hvb;18X;;utreds;;Grupp;2026-05;;;;;P;',
    'area: väntade koden för en plats ur areas.csv, fick "18X"'
  ],
  [
    'a;hvb;18;;klart;;Grupp;2026-05;;;;;P;',
    'answer: väntade något av accepterat, utreds, beslut, insats, fick "klart"'
  ],
  [
    'a;hvb;18;;beslut;;Grupp;2026-05;;;;;P;',
    'ref: väntade id för ett beslut ur decisions.csv, fick ""'
  ],
  [
    'a;hvb;18;;insats;Finns ej;Grupp;2026-05;;;;;P;',
    'ref: väntade namnet på en insats ur initiatives.csv, fick "Finns ej"'
  ],
  [
    'a;hvb;18;;insats;GROWTH;Grupp;2026-05;;;;;P;',
    'ref: väntade en insats som det finns mer än intresse för, fick "GROWTH"'
  ],
  [
    'a;hvb;18;;utreds;2026-05-12-sams;Grupp;2026-05;;;;;P;',
    'ref: väntade tomt där svaret är utreds, fick "2026-05-12-sams"'
  ],
  [
    'a;hvb;18;;utreds;;Grupp;2026-05;;hvb;;;P;',
    'direction: väntade ökar eller minskar där shown_by är ifyllt, annars tomt, fick ""'
  ],
  [
    'a;hvb;18;;utreds;;Grupp;2026-05;2025;;;;P;',
    'follow_up: väntade en tid efter svarets datum, fick "2025"'
  ],
  ['a;hvb;18;;utreds;;Grupp;i maj;;;;;P;', 'date: väntade ett datum, fick "i maj"'],
  [
    'a;hvb;18;;utreds;;Ylva Ekdalen;2026-05;;;;;P;',
    'organisation: väntade Skriv inga namn på personer: ange funktion, organisation eller plats i stället., fick "ett namn"'
  ],
  [
    'a;hvb;18;;utreds;;Grupp;2026-05;;;;Det gäller tre barn i Laxå;P;',
    'note: väntade Skriv inte hur några få barn har det: de kan gå att känna igen. Skriv vad det gäller, utan antal., fick "en liten grupp"'
  ],
  [
    'a;hvb;18;;utreds;;Grupp;2026-05;;;;Ökningen beror på fler anmälningar;P;',
    'note: väntade Siffrorna visar inte varför något är som det är. Skriv vad som har hänt, eller vad gruppen tror., fick "ett påstående om orsak"'
  ]
])('%s', async (row, fault) => {
  const { faults } = await read([row])
  expect(faults).toEqual([expect.stringContaining(fault) as string])
})

test('an id stands once', async () => {
  const row = 'a;hvb;18;;utreds;;Grupp;2026-05;;;;;P;'
  expect((await read([row, row])).faults).toHaveLength(1)
})

test('a decision that names what it answers is an answer by who answers for it', async () => {
  const [decision] = registers.decisions.filter(({ id }) => id === '2024-06-14-norr-tsi-medel')
  const answers = [{ indicator: 'familjehem', area: '18N' }]
  const { responses } = await read([], {
    ...registers,
    decisions: [{ ...decision!, answers }]
  })
  expect(responses).toEqual([
    expect.objectContaining({
      id: '2024-06-14-norr-tsi-medel-familjehem-18n',
      ...{ indicator: 'familjehem', area: '18N', answer: 'beslut' },
      ...{ ref: '2024-06-14-norr-tsi-medel', organisation: 'Länsdelsgrupp norr', example: false }
    })
  ])
})

test('none where there is no such file', async () => {
  const problems = new Problems()
  expect(await readFindingResponses('/finns/inte.csv', registers, problems)).toEqual([])
  expect(problems.format()).toEqual([])
})

test('what was taken back, put off or sent on to others answers nothing', async () => {
  const row = 'b;familjehem;18N;2022;beslut;2026-05-12-sams;Provgruppen;2026-05-12;;;;;Protokoll;'
  const [decision] = registers.decisions.filter(({ id }) => id === '2026-05-12-sams')
  const others = registers.decisions.filter((one) => one !== decision)
  const answersWith = async (...decisions: (typeof decision)[]) => {
    const context = {
      ...registers,
      decisions: [...others, ...decisions.flatMap((one) => one ?? [])]
    }
    return (await read([row], context)).responses.map(({ id }) => id)
  }
  const answers = [{ indicator: 'hvb', area: '18' }]
  const own = { ...decision!, answers }
  expect(await answersWith(own)).toEqual(['2026-05-12-sams-hvb-18', 'b'])
  for (const kind of ['återtaget', 'bordlagt', 'hänskjutet'] as const) {
    expect(await answersWith({ ...own, kind })).toEqual([])
  }
  const later = { ...decision!, id: 'senare', kind: 'återtaget' as const, follows: own.id }
  expect(await answersWith(own, { ...later, answers: [] })).toEqual([])
})
