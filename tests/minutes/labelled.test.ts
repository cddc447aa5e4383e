import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder, formal, outline } from './minutes-folder.ts'

// Minutes that say in a label or a number what each part of an item is.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const layouts: [string, string, string[]][] = [
  [
    'Markdown',
    `# Minnesanteckningar – Samverkansgrupp psykisk hälsa

**Datum:** 2026-01-15

## 1. Suicidprevention

Region Örebro län presenterade länets handlingsplan.

**Beslut:** Handlingsplanen antas.
**Uppföljning:** hösten 2026

## 2. Elevhälsa och första linjen

> Förslag till beslut: gemensamma riktlinjer för första linjen.

Frågan behöver beredas mer. **Beslut:** Ärendet bordläggs.

## 3. Statsbidrag 2026

Socialstyrelsen har beslutat om fördelningen.
`,
    ['9 beslut: Suicidprevention', '16 bordlagt: Elevhälsa och första linjen']
  ],
  [
    'items whose number says what kind they are',
    `Minnesanteckningar från gemensamt chefsgruppsmöte

Datum:	12/11 2025

Agenda
1. Beslut: Plan för barn och unga
2. Information: Statsbidrag
3. Beslut: Mötestider 2026

1. Beslut: Plan för barn och unga
Planen har arbetats om efter mötet i september, då chefsgruppen beslutade att skicka ut den på remiss.
Chefsgruppen ställer sig bakom planen.

2. Information: Statsbidrag
Socialstyrelsen beslutar om statsbidragen i december.

3. Beslut: Mötestider 2026
Föreslagna mötestider antas.
`,
    ['12 beslut: Plan för barn och unga', '18 beslut: Mötestider 2026']
  ],
  [
    'labels on every line of an item',
    `Minnesanteckningar
Grupp: Länsdelsgrupp väst
Datum: 2025-11-06

Ärende: Gemensam ungdomsmottagning
Föredragande: Camilla Stenmarker, Degerfors kommun
Diskussion: Karlskoga kommun har beslutat om hyresavtal.
Beslut: Gruppen beslutar att en gemensam mottagning öppnar i Karlskoga.
Ansvarig: Camilla Stenmarker
Uppföljning: maj 2026

Ärende: Föräldrastöd på somaliska
Diskussion: Behovet är stort.
Beslut: Inget beslut i dag. Ärendet återkommer i december.
Ansvarig: -

Ärende: Budget för länsdelsarbetet
Diskussion: Se bilaga.
Beslut: Bifall.
`,
    [
      '8 beslut: Gemensam ungdomsmottagning',
      '14 bordlagt: Föräldrastöd på somaliska',
      '19 beslut: Budget för länsdelsarbetet'
    ]
  ],
  [
    'the heading "Beslut" with nothing but plans and refusals',
    `Anteckningar från nätverksmöte folkhälsostrateger
Våren 2025

Närvarande: Leyla Demirel, Knut Hallenius

Kommande strategi
Regionfullmäktige beslutar om strategin i juni. Beslut kan tas först när alla svarat.

Beslut
Beslut tas när alla svarat.

Runda
Alla berättar om nuläget.

Beslut
Inga beslut fattades.
`,
    []
  ]
]

it.each(layouts)('%s', async (_layout, text, expected) => {
  expect(outline(formal(await folder.propose('moete.txt', text)))).toEqual(expected)
})
