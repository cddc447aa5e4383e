import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder, formal, outline } from './minutes-folder.ts'
import { column, pdfFile } from './pdf-file.ts'
import { paragraph, table, wordFile } from './word-file.ts'

// The same wordings in tables, Word documents and PDFs.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const rows = [
  ['Punkt', 'Diskussion', 'Beslut', 'Ansvarig'],
  ['1. Dagordning', 'Gicks igenom.', 'Godkänns', '-'],
  ['2. Fältverksamhet', 'Kommunerna vill ha fler kvällar.', 'Två extra kvällar i maj.', 'Polisen'],
  ['3. SIP på BUP', 'Diskussion om mallen.', 'Återkommer på nästa möte.', 'Ove S'],
  ['4. Statsbidrag', 'Fördelningen är klar.', 'Inga beslut', '-']
]
const ofRows = ['beslut: Fältverksamhet', 'bordlagt: SIP på BUP']

it('reads a table with tabs', async () => {
  const text = rows.map((cells) => cells.join('\t')).join('\n')
  const proposals = await folder.propose('au.txt', `Mötesanteckningar AU 2026-03-02\n\n${text}\n`)
  expect(outline(formal(proposals))).toEqual([`5 ${ofRows[0]}`, `6 ${ofRows[1]}`])
  expect(proposals[0]).toMatchObject({
    summary: 'Två extra kvällar i maj.',
    mandate_holder: 'Polisen'
  })
})

it('reads a table with wide gaps, and one with bars', async () => {
  const wide = rows.map((cells) => cells.map((cell) => cell.padEnd(40)).join('')).join('\n')
  const barred = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  for (const text of [wide, barred]) {
    const proposals = await folder.propose('au.txt', `Mötesanteckningar AU 2026-03-02\n\n${text}\n`)
    expect(outline(formal(proposals))).toEqual([`5 ${ofRows[0]}`, `6 ${ofRows[1]}`])
  }
})

it('reads a table in Word, and its headings and bold lines', async () => {
  const document = await wordFile([
    paragraph('Minnesanteckningar samverkansgrupp psykisk hälsa', { style: 'Heading1' }),
    table([
      ['Datum', '2026-04-14'],
      ['Närvarande', ['Ylva Ekdalen, Kumla kommun', 'Shirin Moradian, Laxå kommun']]
    ]),
    paragraph('1. Suicidprevention', { style: 'Heading2' }),
    paragraph('Regeringen beslutade om en nationell strategi i januari.'),
    paragraph('Beslut', { bold: true }),
    paragraph('Gruppen ställer sig bakom handlingsplanen och Ylva Ekdalen samordnar.'),
    paragraph('Ungdomsmottagning', { style: 'Heading2' }),
    paragraph('Beslut om budget tas i nämnden i juni.'),
    paragraph('Rapporter från arbetsgrupper', { style: 'Heading2' }),
    table(rows)
  ])
  const proposals = await folder.propose('grupp.docx', document)
  expect(formal(proposals).map(({ kind, agenda_item }) => `${kind}: ${agenda_item}`)).toEqual([
    'beslut: Suicidprevention',
    ...ofRows
  ])
  expect(proposals[0]).toMatchObject({
    date: '2026-04-14',
    summary: 'Gruppen ställer sig bakom handlingsplanen och Kumla kommun samordnar.',
    areas: ['Kumla'],
    themes: ['psykisk hälsa']
  })
})

it('reads a Word document laid out as a table of labels and texts', async () => {
  const document = await wordFile([
    paragraph('PROTOKOLL', { bold: true }),
    paragraph('Ledningsgrupp folkhälsa'),
    paragraph('Datum: den 9 juni 2026'),
    table([
      ['§ 1 Handlingsplan', ['Underlag utskickat.', 'Förslag till beslut: att anta planen.']],
      ['Beslut', 'Ledningsgruppen antar planen.'],
      ['§ 2 Enkät', 'Svaren är sammanställda.'],
      ['Beslut', 'Inget beslut.'],
      ['§ 3 Skolfrånvaro', 'Länsgemensam rutin saknas.'],
      ['Beslut', ['Ledningsgruppen beslutar att', 'ta fram en rutin, och', 'följa upp den.']]
    ])
  ])
  const proposals = formal(await folder.propose('grupp.docx', document))
  expect(proposals.map(({ agenda_item }) => agenda_item)).toEqual(['Handlingsplan', 'Skolfrånvaro'])
  expect(proposals[1]?.summary).toBe(
    'Ledningsgruppen beslutar att ta fram en rutin, och följa upp den.'
  )
})

it('reads lines broken at the margin of a PDF, and pages', async () => {
  const document = pdfFile([
    [
      ...column(['Minnesanteckningar Gemensam chefsgrupp'], 60, 790, 18),
      ...column(['Datum: 2026-05-08', 'Närvarande: Goran Petrovits (Karlskoga)'], 60, 760),
      ...column(['Tidiga samordnade insatser'], 60, 715, 13),
      ...column(['Regionstyrelsen beslutade i april om medel till arbetet.'], 60, 698),
      ...column(['Beslut'], 60, 655, 11),
      ...column(
        [
          'Chefsgruppen ställer sig bakom att Region Örebro län tar fram en överenskommelse till-',
          'sammans med Degerfors kommun. Goran Petrovits leder arbetet.'
        ],
        60,
        640
      ),
      ...column(['Skolnärvaro'], 60, 595, 13),
      ...column(['Beslut om rutinen fattas vid nästa möte den 4 september.'], 60, 578)
    ],
    [
      ...column(['Sida 2 (2)'], 500, 800),
      ...column(['Familjecentraler'], 60, 770, 13),
      ...column(['Uppdrag ges till Välfärd och folkhälsa att återkomma i höst.'], 60, 750)
    ]
  ])
  const [decision, task, ...others] = formal(await folder.propose('chefer.pdf', document))
  expect(decision).toMatchObject({
    kind: 'beslut',
    date: '2026-05-08',
    forum: 'Gemensam chefsgrupp (skola, social välfärd samt vård och omsorg, folkhälsa)',
    agenda_item: 'Tidiga samordnade insatser',
    summary:
      'Chefsgruppen ställer sig bakom att Region Örebro län tar fram en överenskommelse tillsammans ' +
      'med Degerfors kommun. Karlskoga kommun leder arbetet.',
    themes: ['tsi']
  })
  expect(task).toMatchObject({
    kind: 'uppdrag',
    agenda_item: 'Familjecentraler',
    mandate_holder: 'Välfärd och folkhälsa',
    follow_up: '2026-H2'
  })
  expect(others).toEqual([])
})

it('reads the columns of a PDF one after the other', async () => {
  const [left, right] = [
    [
      'Frågan om samordning har diskuterats länge',
      'i länets alla kommuner. Chefsgruppen beslu-',
      'tar att en gemensam rutin ska tas fram under',
      'nästa år och att den följs upp i kommunerna.'
    ],
    [
      'Underlaget om lokaler är inte klart, och fler',
      'frågor har kommit från kommunerna om vad',
      'hyran blir efter den första perioden. Ärendet',
      'bordläggs därför av de närvarande vid mötet.'
    ]
  ]
  const document = pdfFile([
    [
      ...column(['Protokoll chefsgrupp skola 2026-02-03'], 60, 790, 16),
      ...column(left, 60, 740),
      ...column(right, 320, 740)
    ]
  ])
  const proposals = formal(await folder.propose('chefer.pdf', document))
  expect(proposals.map(({ kind }) => kind)).toEqual(['beslut', 'bordlagt'])
  expect(proposals[0]?.summary).toContain(
    'Chefsgruppen beslutar att en gemensam rutin ska tas fram'
  )
})
