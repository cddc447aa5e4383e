import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Acts } from '../../src/lib/minutes/outcome/act.ts'
import { MinutesFolder, outline } from './minutes-folder.ts'

// Notes in a secretary's own words and layout: what is put off, sent on, taken back, given to somebody, and only said to be done.

const acts = new Acts('nätverket|gruppen|mötet|vi', '2026-11-10')

it.each([
  ['Vi skjuter på beslutet.', 'bordlagt'],
  ['Frågan tas om i april.', 'bordlagt'],
  ['Ärendet går tillbaka till förvaltningen för komplettering.', 'bordlagt'],
  ['Det får styrgruppen avgöra.', 'hänskjutet'],
  ['Gruppen lyfter frågan till styrgruppen.', 'hänskjutet'],
  ['Förslaget går på remiss till kommunerna.', 'hänskjutet'],
  ['Förslaget är tillbakadraget.', 'återtaget'],
  ['Vi tar tillbaka beslutet från december.', 'återtaget'],
  ['Beslutet att hyra en båt upphör att gälla.', 'återtaget'],
  ['Uppdraget att skriva går till Kumla.', 'uppdrag'],
  ['Regionen ombads återkomma med siffror.', 'uppdrag'],
  ['Övriga avvaktar.', null],
  ['Ingen tog bollen.', null],
  ['Socialnämnden återremitterade ärendet.', null]
])('%s is %s', (sentence, kind) => expect(acts.of(sentence)).toBe(kind))

it.each([
  ['Vi testar i sex veckor.', 'beslut'],
  ['Ett nytt avtal tecknas med samma förlag.', 'beslut'],
  ['Folkhälsoteamet ordnar en översättning till den 4 december.', 'uppdrag'],
  ['Vi kan testa i sex veckor.', null],
  ['Nämnden höjer taxan från 1 maj.', null],
  ['Ska vi testa i sex veckor?', null]
])('%s may be %s', (sentence, kind) => expect(acts.presumedOf(sentence)).toBe(kind))

describe('of whole minutes', () => {
  let folder: MinutesFolder
  beforeAll(async () => {
    folder = await MinutesFolder.create()
  })
  afterAll(() => folder.remove())

  const read = (items: string) =>
    folder.propose('m.txt', `Nätverk kollo\n2026-11-10\nDeltagare: Kumla, Laxå\n\n${items}\n`)

  it('reads letters without a full stop, and titles that run into their points', async () => {
    const heads = await read(
      'A Frukost\nVi beslutade att köpa gröt.\n\nB Öppet hus\nFrågan bordläggs.'
    )
    expect(outline(heads)).toEqual(['6 beslut: Frukost', '9 bordlagt: Öppet hus'])
    const points = await read(
      '1. Mat\na) Frukost. Alla äter. Vi beslutade att köpa gröt.\nb) Lunch. Frågan bordläggs.\n\n2. Bad\nKallt.'
    )
    expect(outline(points)).toEqual(['6 beslut: Frukost', '7 bordlagt: Lunch'])
  })

  it('reads every line below the head of a list, and when the list is due', async () => {
    const rows = await read(
      'Mat\nGröten var god.\n\nLäxa till nästa gång\nKumla bokar lokal\nLaxå skickar mallen senast 3 december\n\nNästa möte: 12 januari 2027'
    )
    expect(outline(rows)).toEqual([
      '9 uppdrag: Läxa till nästa gång',
      '10 uppdrag: Läxa till nästa gång'
    ])
    expect(rows.map(({ follow_up }) => follow_up)).toEqual(['2027-01-12', '2026-12-03'])
  })

  it('reads rows that are broken in their cells, and takes days in the last column for no pages', async () => {
    const rows = await read(
      `Nr   Vad ska göras             Vem gör det    Färdigt
1    Byta lampor i tunnelns    Kumla          5/12
     östra del
2    Städa                     Laxå           KLART 2026-11-02
3    Måla                      Laxå           8/12`
    )
    expect(outline(rows)).toEqual([
      '6 uppdrag: Byta lampor i tunnelns östra del',
      '9 uppdrag: Måla'
    ])
    expect(rows.map(({ follow_up }) => follow_up)).toEqual(['2026-12-05', '2026-12-08'])
  })
})
