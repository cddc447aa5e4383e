import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder, formal, outline } from './minutes-folder.ts'

// Minutes of meetings of chefer, each set in its own way, with plans and others' decisions among their own.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const layouts: [string, string, string[]][] = [
  [
    'numbered items with the decision after a colon',
    `Minnesanteckningar
Samverkansgrupp Barn och unga
Datum: 250512
Närvarande: Marit Ahlgren (ordf), Hawre Kadiri, Solveig Hällström-Oja

1. Välkommen
Föregående minnesanteckningar godkänns och läggs till handlingarna.

2. Uppdragsbeskrivning
Hawre gick igenom det reviderade förslaget.
Beslut: Uppdragsbeskrivningen fastställs med de ändringar som gjordes på mötet.
Ansvarig: Region Örebro län
Klart: 2025-06-01

3. Remiss om familjecentraler
Remissen är ute till 31 augusti. Beslut väntas under hösten.
Beslut: -

4. Utbildning i TMO
Gruppen diskuterade om beslut behövs, men väntar.
Beslut: Gruppen ställer sig bakom att erbjuda utbildningen till alla kommuner.
`,
    ['11 beslut: Uppdragsbeskrivning', '21 beslut: Utbildning i TMO']
  ],
  [
    'a list of points without headings',
    `Minnesanteckningar länsdelsgrupp norr, 12/5 2025

Deltagare: Ellinor Brovall (Nora), Tage Qvarnlund (Hällefors)

- Runda. Hällefors har fått ny skolchef.
- Medel. Region Örebro län har beslutat att fördela 500 000 kr till länsdelarna.
- Gruppen beslutade att hälften av medlen går till föräldrastöd i Nora och Hällefors.
- Uppdrag ges till AU att ta fram en tidplan till nästa möte.
- Frågan om gemensam fältverksamhet bordläggs, återkommer i september.
- Kommunstyrelsen i Nora väntas fatta beslut om ungdomsgården den 3 juni.
`,
    [
      '7 beslut: Gruppen beslutade att hälften av medlen går till …',
      '8 uppdrag: Uppdrag ges till AU att ta fram en tidplan till nästa möte.',
      '9 bordlagt: Frågan om gemensam fältverksamhet bordläggs, återkommer i …'
    ]
  ],
  [
    'headings in capitals',
    `CHEFSGRUPP SOCIAL VÄLFÄRD SAMT VÅRD OCH OMSORG
MINNESANTECKNINGAR 2025-09-19

DELTAGARE
Britt-Marie Öhrnberg Karlskoga
Torgny von Essle Degerfors

LÄGESBILD BARN- OCH UNGDOMSPSYKIATRIN
Verksamhetschefen berättade om köerna till BUP.

ÖVERENSKOMMELSE OM PLACERADE BARNS HÄLSA
Överenskommelsen har varit på remiss i kommunerna.
Chefsgruppen beslutar att anta överenskommelsen och att den gäller från den 1 januari 2026.

SAMSJUKLIGHET
Chefsgruppen uppdrar åt arbetsgruppen för samsjuklighet att återkomma i mars 2026.

TANDVÅRD FÖR PLACERADE BARN
Ärendet utgår. Det tas upp på nästa möte.
`,
    [
      '13 beslut: Överenskommelse om placerade barns hälsa',
      '16 uppdrag: Samsjuklighet',
      '19 bordlagt: Tandvård för placerade barn'
    ]
  ],
  [
    'points called "Punkt", with proposals and what an earlier meeting decided',
    `Protokoll
Styrgrupp nära vård Örebro län
Torsdagen den 22 januari 2026

Deltagare
Sven-Olle Wredner, Region Örebro län, ordförande

Punkt 1. Val av justerare
En av deltagarna utses att justera protokollet.

Punkt 2. Föregående protokoll
Vid mötet i november beslutade styrgruppen att inrätta en referensgrupp.

Punkt 3. Handlingsplan nära vård för barn och unga
Förslag till beslut: Styrgruppen antar handlingsplanen för 2026–2028.
Diskussion: Planen saknar mål för de minsta barnen. Frågan bereds vidare.

Punkt 4. Digital vårdplan
Förslag till beslut: att inleda en pilot i Hallsberg och Kumla.
Beslut: Styrgruppen bifaller förslaget.

Punkt 5. Gemensam beredningsgrupp
Nämnden för hälso- och sjukvård beslutar om frågan den 3 mars. Kommunerna kan därefter fatta beslut.
`,
    ['20 beslut: Digital vårdplan']
  ],
  [
    'a report in running text',
    `Referat från möte i Chefsgrupp folkhälsa den 17 april 2026

Vi var tre personer på plats: Karl-Johan Säffström, Ninni Berglövh och undertecknad.

Först talade vi om enkäten. Vi beslutade att enkäten ska upprepas våren 2027. Det blev också tal om att folkhälsoteamen kunde få en större roll, men det var mer en idé än ett förslag. Folkhälsonämnden beslutade förra veckan att avslå ansökan från Kumla.

Därefter gick vi över till föreningslivet. Ninni Berglövh önskar att gruppen beslutar om en ansvarig i varje kommun. Gruppen enades om att varje kommun utser en kontaktperson före sommaren. Frågan om finansiering sköts upp till hösten.
`,
    [
      '5 beslut: Vi beslutade att enkäten ska upprepas våren 2027.',
      '7 beslut: Gruppen enades om att varje kommun utser en kontaktperson …',
      '7 bordlagt: Frågan om finansiering sköts upp till hösten.'
    ]
  ]
]

it.each(layouts)('%s', async (_layout, text, expected) => {
  expect(outline(formal(await folder.propose('moete.txt', text)))).toEqual(expected)
})
