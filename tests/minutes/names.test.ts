import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Proposal } from '../../src/lib/minutes/proposal.ts'
import { MinutesFolder } from './minutes-folder.ts'

// Invented people. Many have names that are words, places or of no language that the dictionary has.
const people = [
  'Annelie Tjärnlund',
  'Björn Sten',
  'My Berg',
  'Love Skog',
  'Hans Ek',
  'Nora Lind',
  'Dag Hammar',
  'Sol Ljung',
  'Bo Ryd',
  'Per-Arne Wiklander',
  'Solveig Hällström-Oja',
  'Xhevahire Gashani',
  'Fatlum Berishan',
  'Nour al-Khatibi',
  'Thi Nguyen Lanh',
  'Torgny von Essle',
  'Suada Hodžits',
  'Zeynep Yildirimer',
  'Tuulikki Haapasalmi',
  "Deirdre O'Malleyson",
  'Karl-Uno Modigh',
  'Ritva Talvinen'
]

/** The parts of the names that name nobody else: the county has a place called Nora. */
function parts(person: string): string[] {
  return person.split(/[ -]/).filter((part) => /^\p{Lu}/u.test(part) && part !== 'Nora')
}

function expectNobody(text: string): void {
  const named = people
    .flatMap((person) => [person, ...parts(person)])
    .filter((name) => new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'iu').test(text))
  expect(named, text).toEqual([])
}

function cellsOf(proposals: Proposal[]): string {
  return JSON.stringify(proposals.map(({ file: _file, ...row }) => row))
}

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const lists: [string, (people: string[]) => string][] = [
  ['after a label', (all) => `Närvarande: ${all.join(', ')}`],
  ['with "och"', (all) => `Deltagare: ${all.slice(1).join(', ')} och ${all[0]}`],
  ['line by line', (all) => `Närvarande\n${all.join('\n')}\n\nInledning`],
  ['as points', (all) => `Deltagare\n${all.map((name) => `- ${name}`).join('\n')}\n\nInledning`],
  [
    'with the organisation',
    (all) => `Deltagare:\n${all.map((n) => `${n}, Laxå kommun`).join('\n')}`
  ],
  ['in columns', (all) => `Närvarande:\n${all.map((n) => `${n}\tRegion Örebro län`).join('\n')}`],
  [
    'in a table',
    (all) => `Deltagare\n${all.map((n) => `| ${n} | Kumla |`).join('\n')}\n\nInledning`
  ],
  ['in brackets', (all) => `Närvarande: ${all.map((n) => `${n} (Kumla)`).join('; ')}`],
  ['struck out', (all) => `Närvarande:\n${all.map((n) => `<del>${n}</del>`).join('\n')}`]
]

it.each(lists)('leaves out those who are listed %s', async (_way, list) => {
  const items = people.map((name) => {
    const [first = ''] = name.split(' ')
    return `Ärende: Elevhälsa, ${name}
${name} redovisar läget. ${first === 'Nora' ? name : first} svarar på frågor.
Beslut: Chefsgruppen beslutar enligt ${name}s förslag, och ${name} samordnar.
Ansvarig: ${first === 'Nora' ? name : first}
`
  })
  const text = `Minnesanteckningar chefsgrupp skola 2025-11-28\n\n${list(people)}\n\n${items.join('\n')}`
  const proposals = await folder.propose('moete.txt', text)
  expect(proposals.length).toBeGreaterThan(0)
  expectNobody(cellsOf(proposals))
})

it('leaves out people in every place where minutes name them', async () => {
  const proposals = await folder.propose(
    'moete.txt',
    `Minnesanteckningar av Annelie Tjärnlund
Styrgrupp TSI 2025-11-28

Deltog gjorde Björn Sten (BS), My Berg, Love Skog, Fatlum Berishan, Xhevahire Gashani och Karl-Uno Modigh.

Elevhälsan (My Berg och Björn Sten, Laxå kommun)
Beslut: My och Björn får i uppdrag att ta fram ett underlag.

Skolfrånvaro – Love Skog
Styrgruppen beslutar att Love leder en arbetsgrupp tillsammans med Nora Lind och Nour al-Khatibi.

FRITIDSGÅRDAR, HANS EK
Styrgruppen ställer sig bakom Hans förslag. BS sammankallar.

Fatlum Berishan och Torgny von Essle: lägesrapport
Torgny von Essle, rektor, föredrog. Styrgruppen beslutar att rektorn, tfn 019-123 45 67, nås på torgny.von.essle@exempel.se.

Kommunikation
Uppdrag ges till Xhevahire att ta fram en plan. Frågor skickas till X. Gashani.

Solveig Hällström-Ojas fråga
Frågan, som ställts av Zeynep Yildirimer (V) och D. O'Malleyson, bordläggs.

Vid protokollet, Tuulikki Haapasalmi

Justeras
Suada Hodžits        Dag Hammar
`
  )
  expect(proposals.map(({ kind }) => kind)).toEqual([
    'uppdrag',
    'beslut',
    'beslut',
    'beslut',
    'uppdrag',
    'bordlagt'
  ])
  const text = cellsOf(proposals)
  expectNobody(text)
  expect(text).not.toMatch(/\bBS\b|@|019/)
})

it('tells where they work instead, when the minutes do', async () => {
  const proposals = await folder.propose(
    'moete.txt',
    `Minnesanteckningar chefsgrupp skola 2025-11-28

Närvarande
Annelie Tjärnlund, Laxå kommun
Fatlum Berishan\tEnhetschef
Dag Hammar (Degerfors)

Elevhälsa (Fatlum Berishan, Region Örebro län)
Beslut: Annelie Tjärnlund samordnar, och Dag Hammar är ersättare.

Läromedel
Beslut: Ärendet lämnas till Fatlum Berishan.
Ansvarig: Annelie Tjärnlund
`
  )
  expect(proposals).toMatchObject([
    {
      agenda_item: 'Elevhälsa',
      summary: 'Laxå kommun samordnar, och Degerfors kommun är ersättare.',
      mandate_holder: 'Laxå kommun'
    },
    { summary: 'Ärendet lämnas till enhetschef.', mandate_holder: 'Laxå kommun' }
  ])
})

it('keeps the names of places, organisations, methods and laws', async () => {
  const proposals = await folder.propose(
    'moete.txt',
    `Minnesanteckningar chefsgrupp skola 2025-11-28

Närvarande: Annelie Tjärnlund, Nora Lind

Samverkan
Beslut: Chefsgruppen i Örebro beslutar att Nora och Lindesbergs kommun, Rädda Barnen och Skolverket prövar Backa barnet och SSPF enligt Socialtjänstlagen på BUP i höst.
`
  )
  expect(proposals[0]?.summary).toBe(
    'Chefsgruppen i Örebro beslutar att Nora och Lindesbergs kommun, Rädda Barnen och Skolverket prövar ' +
      'Backa barnet och SSPF enligt Socialtjänstlagen på BUP i höst.'
  )
  expect(proposals[0]?.areas).toEqual(['Örebro', 'Lindesberg', 'Nora'])
})

it('knows those present by their initials, and an address that is written out', async () => {
  const proposals = await folder.propose(
    'initialer.txt',
    `Minnesanteckningar Länsdelsgrupp söder 2026-10-07
Närv.: Ylva E, S Höglinder, Birk (polisen)
Förhinder: KQ

1. Badplats – S Höglinder, KQ
Frågan bordläggs till KQ är på plats.

2. Nattvandring (YE/KQ)
Beslut: YE och Birk skriver till ylva(at)example.se.
Ansvarig: Birk (polisen)
`
  )
  expect(proposals.map(({ kind }) => kind)).toEqual(['bordlagt', 'beslut'])
  expect(cellsOf(proposals)).not.toMatch(/YE|KQ|Birk|Ylva|Höglinder|\(at\)/i)
})
