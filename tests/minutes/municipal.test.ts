import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder, formal, outline } from './minutes-folder.ts'

// Minutes as municipal boards write them: numbered paragraphs, a proposal, motions and the board's decision.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const nämnd = `LINDESBERGS KOMMUN                         SAMMANTRÄDESPROTOKOLL              Sida 1 (8)
Barn- och utbildningsnämnden
                                            Sammanträdesdatum
                                            2025-05-12

Plats och tid        Stadshuset, sal Bergslagen, kl. 13.15–16.40
Beslutande           Gunvor Sandelin (S), ordförande
                     Per-Arne Wiklander (M), vice ordförande
Övriga deltagande    Roine Hjulström, förvaltningschef
Utses att justera    Per-Arne Wiklander

Underskrifter
Sekreterare          _______________________   Paragrafer §§ 41–46
Justerande           _______________________

§ 41
Fastställande av föredragningslistan
Beslut
Barn- och utbildningsnämnden fastställer föredragningslistan.

§ 42                                       Dnr BUN 2025/118
Handlingsplan för ökad skolnärvaro 2025–2027

Beslut
Barn- och utbildningsnämnden beslutar
1. att anta handlingsplan för ökad skolnärvaro 2025–2027, och
2. att planen ska följas upp i december 2026.

Ärendebeskrivning
Kommunstyrelsen beslutade i mars 2025 att uppdra åt nämnden att ta fram planen.

Förslag till beslut
Barn- och utbildningsnämnden beslutar att anta handlingsplanen.

Yrkanden
Per-Arne Wiklander (M) yrkar att ärendet återremitteras.

Propositionsordning
Ordföranden finner att nämnden beslutar enligt förvaltningens förslag.

Skickas till
Kommunstyrelsen

§ 43                                       Dnr BUN 2025/97
Yttrande över remiss om elevhälsa

Beslut
Ärendet återremitteras till förvaltningen för ytterligare beredning.

Ärendebeskrivning
Regeringen har beslutat om en utredning. Förvaltningen föreslår att nämnden antar yttrandet.

§ 44
Information från förvaltningschefen
Roine Hjulström informerar om läget i förskolan.

Beslut
Nämnden tackar för informationen.

§ 45
Uppdrag till förvaltningen om språkförskola
Beslut
Nämnden ger förvaltningschefen i uppdrag att utreda en språkförskola och redovisa senast den 30 september 2025.

§ 46
Delegationsbeslut
Nämnden lägger redovisningen av delegationsbeslut till handlingarna.
`

it('reads the decision of each paragraph, and neither the proposal nor the motions', async () => {
  const proposals = await folder.propose('namnd.txt', nämnd)
  expect(outline(proposals)).toEqual([
    '25 beslut: Handlingsplan för ökad skolnärvaro 2025–2027',
    '48 bordlagt: Yttrande över remiss om elevhälsa',
    '55 information: Information från förvaltningschefen',
    '63 uppdrag: Uppdrag till förvaltningen om språkförskola'
  ])
  const [plan, , , task] = proposals
  expect(plan).toMatchObject({
    date: '2025-05-12',
    forum: 'Barn- och utbildningsnämnden',
    summary:
      'Barn- och utbildningsnämnden beslutar att anta handlingsplan för ökad skolnärvaro 2025–2027, ' +
      'och att planen ska följas upp i december 2026.'
  })
  expect(task).toMatchObject({ mandate_holder: 'förvaltningschefen', follow_up: '2025-09-30' })
})

it('reads a heading that says whose decision it is', async () => {
  const proposals = await folder.propose(
    'samverkan.txt',
    `Protokoll
Samverkansnämnden för hälsa och välfärd

Sammanträdesdatum: 2026-01-29

§ 4 Val till arbetsutskott

Samverkansnämndens beslut

Till ledamot i arbetsutskottet för 2026–2027 utses Ritva Talvinen (S).

Sammanfattning
Nämnden ska utse en ledamot.

§ 5 Initiativärende om skolläkare

Förslag till beslut

att utreda tillgången till skolläkare.

Yrkande

Ritva Talvinen (S) yrkar bifall.

Samverkansnämndens beslut

Samverkansnämnden avslår initiativet.

§ 6 Meddelanden

Följande meddelanden läggs till handlingarna:
- Regeringens beslut 2025-12-18 om statsbidrag
`
  )
  expect(outline(formal(proposals))).toEqual([
    '10 beslut: Val till arbetsutskott',
    '27 beslut: Initiativärende om skolläkare'
  ])
  expect(proposals[0]?.summary).toBe('Till ledamot i arbetsutskottet för 2026–2027 utses […].')
})

it('reads paragraphs whose heading and decision have lines of their own', async () => {
  const proposals = await folder.propose(
    'paragraf.txt',
    `Sammanträde med Välfärds- och folkhälsonämnden
Onsdag 2026-03-18

Paragraf 31
Strategi mot ensamhet bland unga

Nämnden beslutar

att  anta strategin, och
att  ge förvaltningen i uppdrag att återrapportera i oktober 2026.

Bakgrund
Förra året beslutade nämnden om ett sådant arbete.

Paragraf 32
Rapporter

Nämnden noterar informationen.
`
  )
  expect(outline(formal(proposals))).toEqual(['7 beslut: Strategi mot ensamhet bland unga'])
  expect(proposals[0]).toMatchObject({
    summary:
      'Nämnden beslutar att anta strategin, och att ge förvaltningen i uppdrag att återrapportera i oktober 2026.',
    follow_up: '2026-10'
  })
})
