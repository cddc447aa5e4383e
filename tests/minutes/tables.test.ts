import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder, outline } from './minutes-folder.ts'

let folder: MinutesFolder

beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const opening = 'Minnesanteckningar Styrgrupp skolnärvaro 2026-02-03\n\n'
const rows = (...cells: string[][]) => cells.map((row) => row.join('\t')).join('\n')

it('gives each row of a log its own day, an empty cell its place, and says nothing twice for its status', async () => {
  const text = rows(
    ['Datum', 'Ärende', 'Beslut', 'Ansvarig', 'Klart', 'Status'],
    ['2026-01-13', 'Skolbussen', 'Bussen går även på lördagar', '', '2026-08-17', 'Pågår'],
    ['3 februari', 'Läxhjälp', 'Bordläggs till mars', 'Kumla kommun', '', 'Bordlagt']
  )
  const proposals = await folder.propose('logg.txt', opening + text)
  expect(outline(proposals)).toEqual(['4 beslut: Skolbussen', '5 bordlagt: Läxhjälp'])
  expect(proposals.map(({ date, mandate_holder }) => [date, mandate_holder])).toEqual([
    ['2026-01-13', ''],
    ['2026-02-03', 'Kumla kommun']
  ])
  expect(proposals[0]?.follow_up).toBe('2026-08-17')
})

it('takes a day that stands after the decision for when it is to be done', async () => {
  const text = rows(
    ['Ärende', 'Beslut', 'Datum'],
    ['Skolbussen', 'Bussen går även på lördagar', '2026-08-17']
  )
  const [proposal] = await folder.propose('logg.txt', opening + text)
  expect(proposal).toMatchObject({ date: '2026-02-03', follow_up: '2026-08-17' })
})

it('reads a list of things to do as one assignment a row, and none of what the last meeting gave', async () => {
  const text = `1. Föregående mötes åtgärder
${rows(['Åtgärd', 'Ansvarig', 'Klart'], ['Boka en sal', 'Nora kommun', 'Klart'])}

2. Att göra till nästa gång
${rows(['Åtgärd', 'Ansvarig', 'Klart'], ['Räkna stolarna', 'Laxå kommun', '2026-04-01'])}
`
  const proposals = await folder.propose('gora.txt', opening + text)
  expect(outline(proposals)).toEqual(['9 uppdrag: Räkna stolarna'])
  expect(proposals[0]).toMatchObject({ mandate_holder: 'Laxå kommun', follow_up: '2026-04-01' })
})

it('reads as decisions the rows that a column says are', async () => {
  const text = rows(
    ['Nr', 'Ärende', 'B/I', 'Noteringar'],
    ['1', 'Lokaler', 'I', 'Salen målas om.'],
    ['2', 'Fika', 'B', 'Varje kommun tar med eget kaffe.'],
    ['3', 'Resor', 'B', 'Utgår.']
  )
  const proposals = await folder.propose('bi.txt', opening + text)
  expect(outline(proposals)).toEqual(['5 beslut: Fika', '6 återtaget: Resor'])
})

it('reads items by chapter, with the short form of a board, and as points in capitals', async () => {
  for (const [first, second] of [
    ['3.1 Frukost', '3.2 Lunch'],
    ['Bn § 3 Frukost', 'Bn § 4 Lunch'],
    ['Bn §3\nFrukost', 'Bn §4\nLunch'],
    ['* FRUKOST', '* LUNCH']
  ] as const) {
    const text = `${first}\nGruppen beslutar att servera gröt.\n\n${second}\nÄrendet bordläggs.\n`
    const proposals = await folder.propose('kost.txt', opening + text)
    expect(proposals.map(({ kind, agenda_item }) => `${kind}: ${agenda_item}`)).toEqual([
      'beslut: Frukost',
      'bordlagt: Lunch'
    ])
  }
})
