import { afterAll, beforeAll, expect, it } from 'vitest'
import { joinPages } from '../../src/lib/minutes/file/pdf-margins.ts'
import { MinutesFolder } from './minutes-folder.ts'
import { paragraph, wordFile } from './word-file.ts'

// What stands at the head and foot of pages, what is struck out, and letters with their marks apart.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const decided = [
  paragraph('Skolnärvaro', { style: 'Heading1' }),
  paragraph('Gruppen beslutar att pröva en närvarocoach.')
]

it('reads date and forum at the head of the pages of a Word document', async () => {
  const head = paragraph('Länsdelsgruppen norr') + paragraph('Minnesanteckningar 2026-04-15')
  const reading = await folder.reading('sidhuvud.docx', await wordFile(decided, { head }))
  expect(reading).toMatchObject({ date: '2026-04-15', forum: 'Länsdelsgruppen norr' })
  expect(reading.proposals.map(({ summary }) => summary)).toEqual([
    'Gruppen beslutar att pröva en närvarocoach.'
  ])
})

it('reads the date at the foot of the pages when there is no other', async () => {
  const foot = paragraph('Protokoll 15 april 2026')
  const title = paragraph('Minnesanteckningar länsdelsgrupp norr')
  const file = await wordFile([title, ...decided], { foot })
  expect((await folder.reading('sidfot.docx', file)).date).toBe('2026-04-15')
})

it.each(['strike', 'dstrike'])('leaves out what is struck out with %s', async (struck) => {
  const gone = paragraph('Gruppen beslutar att anställa två.', { struck })
  const title = paragraph('Minnesanteckningar chefsgrupp skola 2026-04-15')
  const proposals = await folder.propose('struket.docx', await wordFile([title, ...decided, gone]))
  expect(proposals).toHaveLength(1)
})

it.each([
  ['Frågan om medel tas upp vid nästa möte.', []],
  ['Frågan om medel tas upp igen vid nästa möte.', ['bordlagt']]
])('when what was decided is struck out, "%s" is told as it stands', async (left, kinds) => {
  const title = paragraph('Minnesanteckningar chefsgrupp skola 2026-04-15')
  const parts = [
    paragraph('Medel', { style: 'Heading2' }),
    paragraph('Beslut: Gruppen anställer två.', { struck: 'strike' }),
    paragraph(left)
  ]
  const proposals = await folder.propose('struket.docx', await wordFile([title, ...parts]))
  expect(proposals.map(({ kind }) => kind)).toEqual(kinds)
})

it('reads letters whose marks stand apart', async () => {
  const text = `Minnesanteckningar länsdelsgrupp norr 2026-04-15

Skolnärvaro
Gruppen ställer sig bakom att nå fler föräldrar i södra länsdelen.
`
  const composed = await folder.propose('m.txt', text)
  expect(composed[0]?.areas).toEqual(['Södra länsdelen (Sydnärke)'])
  expect(await folder.propose('m.txt', text.normalize('NFD'))).toEqual(composed)
})

it('joins a sentence over pages and tells heads and feet once', () => {
  const pages = [
    [
      'Protokoll 2026-04-15',
      '',
      'Nämnden beslutar att pröva',
      'arbetet i norra läns-',
      'Sida 1 (3)'
    ],
    ['Protokoll 2026-04-15', '', 'delen under hösten.', '', 'Nästa ärende', 'Sida 2 (3)'],
    ['Protokoll 2026-04-15', '', 'Nämnden tackar.', 'Sida 3 (3)']
  ]
  expect(joinPages(pages).filter(Boolean)).toEqual([
    'Protokoll 2026-04-15',
    'Nämnden beslutar att pröva',
    'arbetet i norra läns-',
    'delen under hösten.',
    'Nästa ärende',
    'Nämnden tackar.',
    'Sida 3 (3)'
  ])
})

it('knows the head of the second page of two by its date', () => {
  const pages = [
    ['Styrgruppen', 'Gruppen beslutar att'],
    ['Regionen\tMinnesanteckningar\t2026-04-15', 'börja i maj.']
  ]
  expect(joinPages(pages).filter(Boolean)).toEqual([
    'Styrgruppen',
    'Gruppen beslutar att',
    'börja i maj.'
  ])
})
