import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MinutesFolder } from './minutes-folder.ts'

// How notes of meetings begin, when nobody has called them minutes, and what only looks like them.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const item = '\n\nSimskola\nVi enades om att köpa tio platser i simskolan.\n'

const openings: [string, string, string][] = [
  [
    'Från: Ylva Ekdalen\nSkickat: den 4 mars 2026 16:20\nTill: Torvald Granmyr\nÄmne: Noteringar från styrgrupp skolnärvaro, tisdag 3 mars\n\nHej!\nTack för i går.',
    '2026-03-03',
    'Styrgrupp skolnärvaro'
  ],
  [
    'From: Ylva Ekdalen\nDatum: 4 mars 2026 16:20\nÄmne: Sammanfattning från avstämning 26-03-03',
    '2026-03-03',
    ''
  ],
  [
    'Möte: Arbetsgrupp simning\nNär: tisdag 3 mars 2026\nVar: Simhallen',
    '2026-03-03',
    'Arbetsgrupp simning'
  ],
  ['Avstämning simning 2026-03-03\nNärv.: Ylva Ekdalen', '2026-03-03', 'Avstämning simning'],
  [
    'Workshop om simning, 3 mars 2026\nMed var: Ylva Ekdalen, Siv Höglinder',
    '2026-03-03',
    'Workshop om simning'
  ],
  ['Mötesprotokoll\nStyrgrupp simning\n26-03-03', '2026-03-03', 'Styrgrupp simning'],
  ['Referat\nNätverk simning 3/3 -26', '2026-03-03', 'Nätverk simning'],
  ['Dagordning med noteringar\nNätverk simning 3 mars 2026', '2026-03-03', 'Nätverk simning'],
  [
    'Simning i norr 3 mars -26\nVi träffades på biblioteket, Ylva skrev.',
    '2026-03-03',
    'Simning i norr'
  ],
  ['Ungdomsråd Nora\n2026-03-03\nNästa träff: 7 april', '2026-03-03', 'Ungdomsråd Nora'],
  ['Planeringsmöte Samverkansgrupp simning 2026-03-03', '2026-03-03', 'Samverkansgrupp simning'],
  [
    'Kumla kommun – Barn- och utbildningsnämnden\nProtokoll 2026-03-03',
    '2026-03-03',
    'Barn- och utbildningsnämnden'
  ],
  ['Forum: Samråd simning\nDatum: 2026-03-03', '2026-03-03', 'Samråd simning']
]

it.each(openings)('%j is of a meeting', async (opening, date, forum) => {
  const reading = await folder.reading('m.txt', opening + item)
  expect([reading.date, reading.forum]).toEqual([date, forum])
  expect(reading.proposals.map(({ kind, agenda_item }) => `${kind}: ${agenda_item}`)).toEqual([
    'beslut: Simskola'
  ])
})

describe('what has no word of a meeting is refused', () => {
  it.each([
    [
      'a list for the shop',
      'Att köpa 3 mars 2026\n\nMjölk\nÄgg\nKaffe\n\nBeslut: ta med kvitto.\n'
    ],
    [
      'a report',
      'Barns hälsa i norr 2025\nRapport 2026-03-03\n\n1. Sammanfattning\nVar tredje elev simmar. Kommunen har beslutat om fler lektioner.\n\n2. Beslut i andra kommuner\nNämnden i Laxå beslutar i juni.\n'
    ],
    [
      'a rule of a kommun',
      'Reglemente för simhallar\nAntaget 2026-03-03\n\n1 § Nämnden beslutar om öppettider.\n\n2 § Den som är närvarande i hallen badar.\n\nBeslut\n3 § Beslut får överklagas.\n'
    ],
    [
      'a letter',
      'Från: Ylva Ekdalen\nSkickat: den 4 mars 2026\nÄmne: Simskola\n\nHej! Jag beslutade mig för att börja simma i mars.\n'
    ]
  ])('%s', async (_, text) => {
    await expect(folder.reading('m.txt', text)).rejects.toThrow(
      'texten ser inte ut som minnesanteckningar eller protokoll'
    )
  })
})
