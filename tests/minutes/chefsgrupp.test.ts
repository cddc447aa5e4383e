import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder, formal, outline } from './minutes-folder.ts'

// Minutes of the county's chefsgrupper: items with their presenters, and what came of each.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

it('reads minutes of decisions only', async () => {
  const proposals = await folder.propose(
    'beslutsprotokoll.txt',
    `Beslutsprotokoll nr 4/2026

Gemensam chefsgrupp skola, social välfärd och folkhälsa
Sammanträdesdag 2026-05-22

§ 18 Mötets öppnande
Ordförande Karl-Uno Modigh öppnar mötet.

§ 19 Val av justerare
Beslut: Sanna Kvistgren väljs att justera protokollet.

§ 20 Överenskommelse om familjecentraler
Beslut: Chefsgruppen ställer sig bakom överenskommelsen.
Uppdrag: Välfärd och folkhälsa skickar överenskommelsen till kommunerna.

§ 21 Länsgemensam enkät
Beslut: Ärendet bordläggs.
Skäl: Underlag saknas.

§ 22 Avtal med universitetet
Avtalet skrivs under av regiondirektören. Beslut i regionstyrelsen den 17 juni.

§ 23 Handlingsplan suicidprevention
Beslut: Enligt liggande förslag.

Vid protokollet
Ellen Rydhage

Justerat
Sanna Kvistgren                Karl-Uno Modigh
`
  )
  expect(outline(formal(proposals))).toEqual([
    '13 beslut: Överenskommelse om familjecentraler',
    '14 uppdrag: Överenskommelse om familjecentraler',
    '17 bordlagt: Länsgemensam enkät',
    '24 beslut: Handlingsplan suicidprevention'
  ])
})

it('reads items by their presenters, and one without', async () => {
  const proposals = await folder.propose(
    'chefsgrupp.txt',
    `Region Örebro län och länets kommuner

Minnesanteckningar gemensam Chefsgrupp för:
Skola, utbildning och kompetensförsörjning  Social välfärd samt Vård och omsorg  Folkhälsa

Tid: 2026-10-09, kl. 09.00 – 12.00

Länsgemensam plan för barn och unga (Viktor Asplidh och Noomi Hallanders, Välfärd & Folkhälsa) PP bifogas
Syftet med punkten är att få beslut om planen.

Bakgrund
Tidigare i år beslutade chefsgruppen om inriktningen.

Förslag till beslut
Att anta planen för åren 2027–2030.

Dialog
Några vill vänta med beslut tills kommunerna svarat.

Beslut (enhälligt)
Chefsgruppen antar planen enligt förslaget. Planen följs upp årligen, första gången hösten 2027.

Rutin för SIP mellan skola och BUP (Henning Wrangelin, BUP, digitalt)

Information
Rutinen har prövats i tre kommuner.

Beslut
1. Rutinen införs i hela länet från och med januari 2027.
2. BUP ansvarar för utbildning av personal.

Föräldraskapsstöd i förskolan (Carita Möllerstrand, RF SISU)
Beslut
Tas vid nästa möte efter att AU berett frågan.

Suicidpreventiv plan
Bakgrund
Chefsgruppen beslutade vid mötet i mars att planen skulle revideras. Ett utkast presenteras i december.

Deltagare:
Viktor Asplidh, Utvecklingsledare
Carita Möllerstrand, RF SISU Örebro län
`
  )
  expect(outline(proposals)).toEqual([
    '21 beslut: Länsgemensam plan för barn och unga',
    '29 beslut: Rutin för SIP mellan skola och BUP',
    '34 beredning: Föräldraskapsstöd i förskolan',
    '38 beredning: Suicidpreventiv plan'
  ])
  expect(proposals.slice(0, 2)).toMatchObject([
    { mandate_holder: '', follow_up: '2027-H2' },
    {
      summary:
        'Rutinen införs i hela länet från och med januari 2027. BUP ansvarar för utbildning av personal.',
      themes: ['skola', 'sip']
    }
  ])
})

it('tells a decision once: under its heading, not where the talk leads up to it', async () => {
  const proposals = await folder.propose(
    'chefsgrupp.txt',
    `Samverkansgrupp nära vård – minnesanteckningar 2026-02-10

Hemsjukvård för barn
Gruppen enades om att pröva i Lindesberg. Ärendet återkommer i maj.
Beslut: Hemsjukvård för barn prövas i Lindesberg.

Egenvård
Ärendet utgår. Det tas upp på nästa möte.

Elevhälsa
Gruppen beslutar att ta fram en rutin. AU får i uppdrag att skriva den. Återrapport i november.

Vad vi gör tillsammans
Efter en runda kom vi fram till följande beslut:
* en gemensam föreläsning
* att ansöka om medel
`
  )
  expect(outline(proposals)).toEqual([
    '5 beslut: Hemsjukvård för barn',
    '8 bordlagt: Egenvård',
    '11 beslut: Elevhälsa',
    '11 uppdrag: Elevhälsa',
    '15 beslut: Vad vi gör tillsammans'
  ])
  expect(proposals[3]).toMatchObject({ mandate_holder: 'arbetsutskottet', follow_up: '2026-11' })
  expect(proposals[4]?.summary).toBe('En gemensam föreläsning, att ansöka om medel')
})
