import { afterAll, beforeAll, expect, it } from 'vitest'
import { MinutesFolder, formal } from './minutes-folder.ts'

// Two items, set in the ways in which secretaries number and mark what they are called.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

const opening = `Minnesanteckningar Styrgrupp måltider 2026-02-03

Närvarande:
Nora: Ylva Ekdalen, kostchef
Laxå: Siv Höglinder, skolchef
`

const heads: [string, string][] = [
  ['1. Frukost', '2. Lunch'],
  ['1 Frukost', '2 Lunch'],
  ['1) Frukost', '2) Lunch'],
  ['1: Frukost', '2: Lunch'],
  ['1 – Frukost', '2 – Lunch'],
  ['3.1 Frukost', '3.2 Lunch'],
  ['3.1. Frukost', '3.2. Lunch'],
  ['3.2.1 Frukost', '3.2.2 Lunch'],
  ['14. Frukost', '15. Lunch'],
  ['§ 3.1 Frukost', '§ 3.2 Lunch'],
  ['§3 Frukost', '§4 Lunch'],
  ['§ 3\nFrukost', '§ 4\nLunch'],
  ['§ 3\nDnr 2026/17\nFrukost', '§ 4\nDnr 2026/18\nLunch'],
  ['Ks § 87 Frukost', 'Ks § 88 Lunch'],
  ['Ks § 87\nFrukost', 'Ks § 88\nLunch'],
  ['KSAU § 87\nFrukost', 'KSAU § 88\nLunch'],
  ['SN § 12/2026 Frukost', 'SN § 13/2026 Lunch'],
  ['SN § 12/2026\nFrukost', 'SN § 13/2026\nLunch'],
  ['§ 12/26 Frukost', '§ 13/26 Lunch'],
  ['12 § Frukost', '13 § Lunch'],
  ['Paragraf 12 Frukost', 'Paragraf 13 Lunch'],
  ['Ärende 4: Frukost', 'Ärende 5: Lunch'],
  ['Ärende 4\nFrukost', 'Ärende 5\nLunch'],
  ['Ärende nr 4: Frukost', 'Ärende nr 5: Lunch'],
  ['Punkt 7 – Frukost', 'Punkt 8 – Lunch'],
  ['Pkt 7. Frukost', 'Pkt 8. Lunch'],
  ['Punkt 7.1 Frukost', 'Punkt 7.2 Lunch'],
  ['a) Frukost', 'b) Lunch'],
  ['A) Frukost', 'B) Lunch'],
  ['I) Frukost', 'II) Lunch'],
  ['* FRUKOST', '* LUNCH'],
  ['• FRUKOST', '• LUNCH'],
  ['- **Frukost**', '- **Lunch**'],
  ['**Frukost**', '**Lunch**'],
  ['**1. Frukost**', '**2. Lunch**'],
  ['**Frukost:**', '**Lunch:**'],
  ['__Frukost__', '__Lunch__'],
  ['## Frukost', '## Lunch'],
  ['Frukost\n-------', 'Lunch\n-----'],
  ['Frukost\n=======', 'Lunch\n====='],
  ['FRUKOST:', 'LUNCH:'],
  ['Frukost:', 'Lunch:'],
  ['Frukost', 'Lunch'],
  ['1. Frukost.', '2. Lunch.'],
  ['1.Frukost', '2.Lunch'],
  ['1)Frukost', '2)Lunch'],
  ['1.) Frukost', '2.) Lunch'],
  ['1/ Frukost', '2/ Lunch'],
  ['1- Frukost', '2- Lunch'],
  ['3a. Frukost', '3b. Lunch'],
  ['p 3 Frukost', 'p 4 Lunch'],
  ['P3. Frukost', 'P4. Lunch'],
  ['1. Frukost [B]', '2. Lunch [I]'],
  ['1. Frukost – B', '2. Lunch – D'],
  ['1. Frukost (10 min)', '2. Lunch (15 minuter)'],
  ['1. Frukost – Beslut', '2. Lunch – Information'],
  ['1. [B] Frukost', '2. [I] Lunch'],
  ['1. (B) Frukost', '2. (I) Lunch'],
  ['1. Information: Frukost', '2. Beslut: Lunch'],
  ['1. INFORMATION – Frukost', '2. BESLUT – Lunch'],
  ['B: Frukost', 'I: Lunch'],
  ['Information – Frukost', 'Diskussion – Lunch'],
  ['Frukost, Ylva Ekdalen', 'Lunch, Siv Höglinder'],
  ['Frukost / Ylva Ekdalen', 'Lunch / Siv Höglinder'],
  ['Frukost - Ylva', 'Lunch - Siv'],
  ['Frukost (beslut)', 'Lunch (info)'],
  ['FRUKOST (Ylva)', 'LUNCH (Siv)'],
  ['1. FRUKOST', '2. LUNCH'],
  ['**1. FRUKOST**', '**2. LUNCH**'],
  ['1. **Frukost**', '2. **Lunch**'],
  ['# 1. Frukost', '# 2. Lunch'],
  ['#1 Frukost', '#2 Lunch'],
  ['##Frukost', '##Lunch'],
  ['(1) Frukost', '(2) Lunch'],
  ['Nr 1 Frukost', 'Nr 2 Lunch'],
  ['Fråga 1: Frukost', 'Fråga 2: Lunch'],
  ['Tema 1 – Frukost', 'Tema 2 – Lunch'],
  ['Diskussionspunkt: Frukost', 'Beslutspunkt: Lunch'],
  ['=== Frukost ===', '=== Lunch ==='],
  ['--- Frukost ---', '--- Lunch ---'],
  ['*** Frukost ***', '*** Lunch ***'],
  ['■ Frukost', '■ Lunch'],
  ['► Frukost', '► Lunch'],
  ['- Frukost', '- Lunch'],
  ['1\tFrukost\t10 min', '2\tLunch\t15 min'],
  ['1. Frukost\tBeslut\tYlva Ekdalen', '2. Lunch\tInfo\tSiv Höglinder'],
  ['1. Frukost:', '2. Lunch:'],
  ['1. Frukost (Ylva Ekdalen)', '2. Lunch (Siv Höglinder)'],
  ['09.00 Frukost', '09.30 Lunch'],
  ['Kl. 9.00–9.30 Frukost', 'Kl. 9.30–10.00 Lunch']
]

it.each(heads)('%j and %j head items', async (first, second) => {
  const text = `${opening}
${first}
Köken berättar om gröt.
Gruppen beslutar att servera gröt på onsdagar.

${second}
Det är dyrt med fisk.
Beslut:
Fisk serveras en dag i veckan.
`
  const rows = formal(await folder.propose('kost.txt', text))
  expect(rows.map(({ kind, agenda_item }) => `${kind}: ${agenda_item}`)).toEqual([
    'beslut: Frukost',
    'beslut: Lunch'
  ])
})

it.each([
  ['points within points', ['- Frukost', '- Lunch'], '  - '],
  ['points of two kinds', ['• Frukost', '• Lunch'], 'o  '],
  ['capitals that run into the text', ['FRUKOST:', 'LUNCH:'], ''],
  ['capitals before a dash', ['FRUKOST –', 'LUNCH –'], ''],
  ['bold words that run into the text', ['**Frukost.**', '**Lunch.**'], ''],
  ['bold words before a colon', ['**Frukost:**', '**Lunch:**'], ''],
  ['the first of two cells', ['Frukost\t', 'Lunch\t'], '']
])('%s head items', async (_, [first, second], mark) => {
  const joint = mark ? `\n${mark}` : ' '
  const text = `${opening}
${first}${joint}Köken berättar om gröt.${mark ? joint : ' '}Gruppen beslutar att servera gröt på onsdagar.
${second}${joint}Det är dyrt med fisk.${mark ? joint : ' '}Gruppen beslutar att servera fisk en dag i veckan.
`
  const rows = formal(await folder.propose('kost.txt', text))
  expect(rows.map(({ kind, agenda_item }) => `${kind}: ${agenda_item}`)).toEqual([
    'beslut: Frukost',
    'beslut: Lunch'
  ])
})

it('takes a question for a heading where it stands by itself', async () => {
  const text = `${opening}
1) Gröt eller fil?
Gruppen beslutar att servera gröt.

2) Vem betalar?
Gruppen beslutar att kommunerna delar kostnaden.
`
  const rows = formal(await folder.propose('kost.txt', text))
  expect(rows.map(({ agenda_item }) => agenda_item)).toEqual(['Gröt eller fil?', 'Vem betalar?'])
})

it.each([
  ['points of a list', '- Gröt\n- Fil\n- Ägg'],
  ['points with letters', 'a) Gröt serveras\nb) Fil serveras\nc) Ägg serveras'],
  ['points in capitals', '- BVC\n- SOCIALTJÄNSTEN\n- POLISEN'],
  ['a line that leads up to a list', 'Så här sade köken:\n- gröt är billigt\n- ägg är dyrt'],
  ['the caption of a table', 'Kostnad per portion\nKommun\t2026\t2027\nNora\t12\t13\nLaxå\t11\t12'],
  ['times of the day', 'Köken öppnar kl. 6.\n7.30 Gröt\n8.15 Fil'],
  ['amounts', 'Det går åt mycket.\n25 Ägg\n12 Limpor']
])('%s head none', async (_, list) => {
  const text = `${opening}
1. Frukost
Köken berättar.
${list}
Gruppen beslutar att servera gröt.

2. Lunch
Gruppen beslutar att servera fisk.
`
  const rows = formal(await folder.propose('kost.txt', text))
  expect(rows.map(({ kind, agenda_item }) => `${kind}: ${agenda_item}`)).toEqual([
    'beslut: Frukost',
    'beslut: Lunch'
  ])
})
