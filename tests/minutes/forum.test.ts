import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MinutesFolder } from './minutes-folder.ts'

// Whose meeting it was, as secretaries write it at the head of their minutes.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const item = '\n\nSimskola\n\nBeslut: Tio platser köps i simskolan.\n'

const openings: [string, string][] = [
  ['Nora kommun\nSocialnämnden\nProtokoll 2026-03-03', 'Socialnämnden'],
  ['NORA KOMMUN          PROTOKOLL\nSocialnämnden        Sida 3 (14)\n2026-03-03', 'Socialnämnden'],
  ['Nora kommun\tSocialnämnden\tSida 1 (5)\nSammanträdesdatum 2026-03-03', 'Socialnämnden'],
  [
    'Protokoll\nOrgan: Gymnasienämnden\nPlats och tid: Kommunstyrelsens sessionssal, 3 mars 2026 kl 9',
    'Gymnasienämnden'
  ],
  [
    'Simning för alla – styrgruppsmöte 3\nTid: 2026-03-03\nMötesforum: Styrgruppen för Simning för alla',
    'Styrgruppen för Simning för alla'
  ],
  ['Anteckningar från gruppens möte\nGrupp: Fritid norr\nDatum: 3 mars 2026', 'Fritid norr'],
  ['Minnesanteckningar\nForum\nArbetsgrupp simning\n2026-03-03', 'Arbetsgrupp simning'],
  [
    'Styrgrupp simning, tisdag 3 mars 2026 kl. 13–15, Rådhuset\nNärvarande: Ylva Ekdalen',
    'Styrgrupp simning'
  ],
  ['Styrgrupp simning, Lindesberg, 2026-03-03\nMinnesanteckningar', 'Styrgrupp simning'],
  [
    'Minnesanteckningar från möte med Styrgruppen simning, Teams, den 3 mars 2026',
    'Styrgruppen simning'
  ],
  [
    'Minnesanteckningar från möte med\nArbetsgruppen för simning\n3 mars 2026',
    'Arbetsgruppen för simning'
  ],
  [
    'Styrgruppen\nför simning i skolan\nAnteckningar 2026-03-03',
    'Styrgruppen för simning i skolan'
  ],
  ['Mötesanteckningar Nätverk simning 2026-03-03', 'Nätverk simning'],
  ['Nätverk simning – minnesanteckningar 2026-03-03', 'Nätverk simning'],
  ['2026-03-03 Nätverk simning – anteckningar', 'Nätverk simning'],
  ['Minnesanteckningar 2026-03-03 – Nätverk simning', 'Nätverk simning'],
  ['Protokoll fört vid sammanträde med Simrådet i Nora den 3 mars 2026', 'Simrådet i Nora'],
  ['Protokoll nr 2/2026 från Folkhälsorådets möte 2026-03-03', 'Folkhälsorådet'],
  [
    'Protokoll fört vid kommunstyrelsens arbetsutskotts sammanträde 2026-03-03',
    'Kommunstyrelsens arbetsutskott'
  ],
  ['Folkhälsorådet i Kumla\nAnteckningar från rådets möte 3 mars 2026', 'Folkhälsorådet i Kumla'],
  [
    'Referat från samtal i Samverkansgruppen för simning 2026-03-03',
    'Samverkansgruppen för simning'
  ],
  ['Anteckningar från dialog med Ungdomsrådet i Laxå 2026-03-03', 'Ungdomsrådet i Laxå'],
  ['AVSTÄMNING OM SIMNING\nAvser: Arbetsutskott simning\n3 mars 2026', 'Arbetsutskott simning'],
  ['NÄTVERKSTRÄFF SIMNING I LÄNET\nAnteckningar 3 mars 2026', 'Nätverksträff simning i länet'],
  ['Mötesanteckningar – Samordning simning Kumla\n3 mars 2026', 'Samordning simning Kumla'],
  [
    'Samordning simning Kumla\ntis 3 mars 2026\nNärvarande: Ylva Ekdalen',
    'Samordning simning Kumla'
  ],
  ['Folkhälsoberedningen\nMinnesanteckning 3 mars 2026', 'Folkhälsoberedningen'],
  [
    'Region Örebro län – Regionalt råd för simning\nMinnesanteckningar 2026-03-03',
    'Regionalt råd för simning'
  ],
  ['Extra möte med Styrgrupp simning 3/3 2026\nDeltagare: Ylva Ekdalen', 'Styrgrupp simning'],
  ['Arbetsgrupp skola åk 7–9, 2026-03-03\nMinnesanteckningar', 'Arbetsgrupp skola åk 7–9'],
  [
    'Samverkansgrupp barn 0–6 år\nMinnesanteckningar 2026-03-03 kl 13',
    'Samverkansgrupp barn 0–6 år'
  ],
  [
    'Arbetsgrupp simning – Örebro kommun\nMinnesanteckningar 2026-03-03',
    'Arbetsgrupp simning – Örebro kommun'
  ],
  ['Minnesanteckningar\n2026-03-03\nPlats: Nämndhuset, Kommunstyrelsens sal', '']
]

it.each(openings)('%j is of %j', async (opening, forum) => {
  expect((await folder.reading('m.txt', opening + item)).forum).toBe(forum)
})

it('is named by the title, and not by whom a row is sent to', async () => {
  const log =
    'Beslutslogg Länsdelsgrupp söder 2026 (Askersund, Laxå)\n\nDatum\tÄrende\tBeslut\tAnsvarig\n2026-03-03\tSimskola\tÖverlämnas till Gemensam chefsgrupp\tGemensam chefsgrupp\n'
  expect((await folder.reading('m.txt', log)).forum).toBe('Länsdelsgrupp söder')
})

describe('an extract that calls itself nothing', () => {
  it.each([
    ['Barn- och utbildningsnämnden\nSammanträdesdatum 2026-03-03', 'Barn- och utbildningsnämnden'],
    ['Laxå kommun\nSocialnämnden\n2026-03-03', 'Socialnämnden'],
    ['Samordning simning Kumla\n3 mars 2026', 'Samordning simning Kumla']
  ])('%j is of a meeting', async (opening, forum) => {
    const reading = await folder.reading('m.txt', opening + item)
    expect([reading.forum, reading.date]).toEqual([forum, '2026-03-03'])
    expect(reading.proposals.map(({ agenda_item }) => agenda_item)).toEqual(['Simskola'])
  })

  it.each([
    ['Socialnämnden\nReglemente\nAntaget 2026-03-03'],
    ['Socialnämnden\nTjänsteskrivelse 2026-03-03'],
    ['Till Socialnämnden\n2026-03-03\nHej!'],
    ['Rapport från Socialnämnden\n2026-03-03'],
    ['Socialnämnden\nOm oss']
  ])('but not %j', async (opening) => {
    await expect(folder.reading('m.txt', opening + item)).rejects.toThrow('ser inte ut som')
  })
})
