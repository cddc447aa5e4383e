import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder } from './minutes-folder.ts'

// When and whose the meeting was.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

it.each([
  ['Minnesanteckningar den 12 maj 2025', 'm.txt', '2025-05-12'],
  ['Minnesanteckningar 2025-05-12', 'm.txt', '2025-05-12'],
  ['Minnesanteckningar 12/5 2025', 'm.txt', '2025-05-12'],
  ['Minnesanteckningar 12.5.2025', 'm.txt', '2025-05-12'],
  ['Minnesanteckningar\nDatum: 250512', 'm.txt', '2025-05-12'],
  ['Minnesanteckningar\nTid: måndagen den 12 maj kl. 9–12, 2025', 'm.txt', '2025-05-12'],
  ['Minnesanteckningar\nDatum\n2025-05-12', 'm.txt', '2025-05-12'],
  ['Minnesanteckningar maj 2025', 'm.txt', '2025-05'],
  ['Minnesanteckningar våren 2025', 'm.txt', '2025-H1'],
  ['Minnesanteckningar\n2025-H2', 'm.txt', '2025-H2'],
  ['Minnesanteckningar', '2025-05-12_chefsgrupp.txt', '2025-05-12'],
  ['Minnesanteckningar', 'chefsgrupp 250512.txt', '2025-05-12'],
  ['Minnesanteckningar', 'chefsgrupp-ht-2025.txt', '2025-H2'],
  ['Minnesanteckningar\nNästa möte: 2025-09-01', '2025-05-12.txt', '2025-05-12'],
  ['Minnesanteckningar\nJusterat 2025-05-20', '2025-05-12.txt', '2025-05-12'],
  ['Minnesanteckningar', 'm.txt', '']
])('%j in %s was on %s', async (head, name, date) => {
  const [row] = await folder.propose(name, `${head}\n\nElevhälsa\nBeslut: Planen antas.\n`)
  expect(row?.date).toBe(date)
})

it('takes no date in a sentence for the day of the meeting', async () => {
  const text =
    'Styrgrupp TSI\nNärvarande: Åsa Ö\n\nLäget\nBeslut: Planen skickas den 15 april 2026.\n'
  const [row] = await folder.propose('2025-03-14 styrgrupp.txt', text)
  expect(row?.date).toBe('2025-03-14')
})

it.each([
  ['Minnesanteckningar från Styrgrupp nära vård 2025-05-12', 'Styrgrupp nära vård'],
  ['LEDNINGSGRUPP FOLKHÄLSA\nProtokoll 2025-05-12', 'Ledningsgrupp folkhälsa'],
  ['Protokoll fört vid möte med ledningsgruppen för skola', 'Ledningsgruppen för skola'],
  ['Anteckningar från nätverksmöte folkhälsostrateger', 'Nätverksmöte folkhälsostrateger'],
  ['Möte i chefsgrupp skola 2025-12-05 – anteckningar', 'Chefsgrupp skola'],
  ['Minnesanteckningar 2025-05-12', ''],
  ['Till: grupp@exempel.se\nÄmne: Anteckningar från dagens möte 2025-10-03', ''],
  // As the register calls it.
  [
    'Minnesanteckningar från gemensamt chefsgruppsmöte',
    'Gemensam chefsgrupp (skola, social välfärd samt vård och omsorg, folkhälsa)'
  ],
  ['Anteckningar länsdelsgrupp norr', 'Länsdelsgruppen norr']
])('%j is by "%s"', async (head, forum) => {
  const text = `${head}\n\nNärvarande: Åsa Ö\n\nElevhälsa\nBeslut: Planen antas.\n`
  const [row] = await folder.propose('m.txt', text)
  expect(row?.forum).toBe(forum)
})

it('knows a decision of another day from one of the same', async () => {
  const text = `Minnesanteckningar chefsgrupp skola 2025-03-21

Kartläggning
Vid mötet 2024-11-15 beslutade chefsgruppen att göra kartläggningen.

Rutin
Vid mötet 2025-03-21 beslutade chefsgruppen att ta fram en rutin.
`
  const rows = await folder.propose('m.txt', text)
  expect(rows.map(({ agenda_item }) => agenda_item)).toEqual(['Rutin'])
})
