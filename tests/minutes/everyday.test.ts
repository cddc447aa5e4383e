import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Acts } from '../../src/lib/minutes/outcome/act.ts'
import { MinutesFolder, outline } from './minutes-folder.ts'

// Everyday words for a decision, verbs that their subject parts, and the marks of some secretary's own.

const acts = new Acts('gruppen|nämnden|rådet|mötet|parterna|vi', '2026-11-10')

it.each([
  ['Efter en lång diskussion ställde sig gruppen bakom förslaget.', 'beslut'],
  ['Till sist beslöt nämnden att köpa bussen.', 'beslut'],
  ['Därför antog rådet policyn.', 'beslut'],
  ['Efter fikat enades parterna om en buss.', 'beslut'],
  ['Till slut var man ense om att mallen sprids.', 'beslut'],
  ['Efter fikat kom man överens om att köpa en buss.', 'beslut'],
  ['Då sade rådet ja till bussen.', 'beslut'],
  ['Efter genomgången gav nämnden klartecken till en buss.', 'beslut'],
  ['Efter fikat lade nämnden fast planen.', 'beslut'],
  ['Gruppen är överens om att mallen sprids.', 'beslut'],
  ['Då kör vi på alternativ två.', 'beslut'],
  ['Vi satsar på det nya upplägget.', 'beslut'],
  ['Alla med på att prova en buss.', 'beslut'],
  ['Alla godkände förslaget.', 'beslut'],
  ['Grönt ljus från gruppen för bussen.', 'beslut'],
  ['Tummen upp från alla för bussen.', 'beslut'],
  ['Lämnas utan åtgärd.', 'beslut'],
  ['Motionen avslås.', 'beslut'],
  ['Avtalet förlängs till juni.', 'beslut'],
  ['Riktlinjen revideras.', 'beslut'],
  ['En arbetsgrupp tillsätts.', 'beslut'],
  ['Ärendet vilar till hösten.', 'bordlagt'],
  ['Frågan parkeras.', 'bordlagt'],
  ['Tanken på en gemensam buss återtas.', 'återtaget'],
  ['Äskandet om pengar till en buss dras tillbaka.', 'återtaget'],
  ['Det tidigare beslutet om bussen rivs upp.', 'återtaget'],
  ['Biblioteket åtar sig att ringa.', 'uppdrag'],
  ['Utkastet går ut på remiss till nämnderna.', 'hänskjutet'],
  ['Överlämnas till styrgruppen.', 'hänskjutet']
])('%s is %s', (sentence, kind) => expect(acts.of(sentence)).toBe(kind))

it.each([
  'Alla var med på mötet.',
  'Alla tyckte det lät bra och gick hem.',
  'Vi kör på som vanligt.',
  'Vi kör på tisdagar.',
  'Vi satsar på unga.',
  'Gruppen är överens om att kommunens arbete är viktigt.',
  'Vi är överens om att elevernas hälsa blir sämre.',
  'Vi är överens om att det saknas tider.',
  'Gruppen beslutar bara om det som alla är överens om.',
  'Gruppen fattar beslut genom konsensus.',
  'Om remissen blir klar ställer sig gruppen bakom planen.',
  'I våras ställde sig gruppen bakom planen.',
  'Regionen ville att Laxå åtar sig att ringa.',
  'Ansvaret vilar på kommunerna.',
  'Avtalet revideras varje år av regionen.',
  'Många anmälningar lämnas utan åtgärd.',
  'Fritidsgården i Laxå läggs ner.',
  'Projektet avslutas i juni.',
  'Ska vi köra på förslaget?',
  'Överlämnas till handlingarna.'
])('%s is nothing that the meeting decided', (sentence) => expect(acts.of(sentence)).toBeNull())

describe('of whole minutes', () => {
  let folder: MinutesFolder
  beforeAll(async () => {
    folder = await MinutesFolder.create()
  })
  afterAll(() => folder.remove())

  const read = (items: string) =>
    folder.propose(
      'kollo.txt',
      `Minnesanteckningar Samverkansgrupp kollo 2026-11-10\nNärvarande: Ylva Ekdalen, Karlskoga kommun\n\n${items}\n`
    )

  it('reads B: beside I: as what was decided', async () => {
    const proposals = await read(`1. Buss
I: Bussen är gammal.
B: Mallen för bussar gäller till juni.

2. Båt
D: Vem äger båten? Det är oklart.
B: Skjuts fram till mötet i mars.`)
    expect(outline(proposals)).toEqual(['6 beslut: Buss', '10 bordlagt: Båt'])
    expect(proposals[1]?.summary).toBe('Båt: skjuts fram till mötet i mars.')
  })

  it('reads sentences in bold as decisions where that is how these minutes mark them', async () => {
    const known = '**Samverkansgruppen beslutar att köpa en buss.**'
    const bus = `1. Buss\nBussen är gammal.\n${known}\nScouterna sköter köpet.`
    const boat = '2. Båt\nBåten läcker.\n**Båten lagas före midsommar.**'
    const both = await read(`${bus}\n\n${boat}`)
    expect(outline(both)).toEqual(['6 beslut: Buss', '11 beslut: Båt'])
    expect(both[0]?.mandate_holder).toBe('Scouterna')
    expect(await read(boat)).toEqual([])
  })

  it('reads an arrow to somebody, and one below what it says again', async () => {
    const proposals = await read(`1. Buss
• Bussen är gammal.
→ Till styrgruppen: ta ställning till en ny buss
→ Bussen är röd.

2. Båt
Ansökan om en båt dras tillbaka.
→ Utgår`)
    expect(outline(proposals)).toEqual(['6 hänskjutet: Buss', '10 återtaget: Båt'])
    expect(proposals[0]?.mandate_holder).toBe('styrgruppen')
  })

  it('tells no voters, what begins when, who was asked, and nobody who was chosen', async () => {
    const proposals = await read(`1. Buss
Förslag till beslut
En buss köps.
Yrkanden
Nora yrkar att ärendet återremitteras.
Beslut
Gruppen bifaller förslaget.

2. Båt
Alla var med på variant två. Den används från 1 juni.

3. Värd
Gruppen utser Ylva Ekdalen, Karlskoga kommun, till värd.

4. Läger
Beslut: Ett läger hålls.
Ansvar: scouterna. Klart 30/11.

5. Resultat från Liv & Hälsa ung
Slutsats: lägret flyttas till Nora från den 1 mars.`)
    expect(proposals.map(({ summary }) => summary)).toEqual([
      'En buss köps.',
      'Alla var med på variant två. Den används från 1 juni.',
      'Gruppen utser […], Karlskoga kommun, till värd.',
      'Ett läger hålls.',
      'Lägret flyttas till Nora från den 1 mars.'
    ])
    expect(proposals[3]).toMatchObject({ mandate_holder: 'scouterna', follow_up: '2026-11-30' })
    expect(proposals[4]?.agenda_item).toBe('Resultat från Liv & Hälsa ung')
  })
})
