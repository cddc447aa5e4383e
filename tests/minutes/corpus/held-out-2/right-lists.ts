import type { UnseenMinutes } from '../unseen/right.ts'

/** Lettered points, tables of who, what and when, and a log. */
export const heldOutTwoLists: UnseenMinutes[] = [
  {
    file: 'losus-bokstaver.txt',
    date: '2026-04-23',
    forum: 'LÖSUS i Kumla',
    free: ['synpunkter', 'vecka 21'],
    rows: [
      {
        at: 'Överenskommet: fritidsgården',
        heading: 'Vuxna ute',
        kind: 'beslut',
        places: ['Kumla'],
        says: ['fritidsgården', 'patrull']
      },
      {
        at: 'Fritidsledaren tar fram en lapp',
        heading: 'Mobilnummer',
        kind: 'uppdrag',
        owner: 'Fritidsledaren',
        followUp: '2026-04-28',
        places: ['Kumla'],
        says: ['nummer']
      },
      {
        at: 'Vi återkommer den 21 maj',
        heading: 'Alkoholfri avslutning',
        kind: 'bordlagt',
        followUp: '2026-05-21',
        places: ['Kumla'],
        says: ['DJ']
      },
      {
        at: 'Brevet från 2025',
        heading: 'Brev hem',
        kind: 'beslut',
        places: ['Kumla'],
        says: ['brevet från 2025']
      },
      {
        at: 'tas ur bruk i dag',
        heading: 'Samtyckesblankett',
        kind: 'beslut',
        places: ['Kumla'],
        says: ['kortversionen']
      }
    ]
  },
  {
    file: 'vem-vad-nar-ror.txt',
    date: '2026-01-27',
    forum: 'Elevhälsans ledningsgrupp i Askersunds kommun',
    rows: [
      {
        at: 'Schema för kuratorsbesök',
        heading: 'Schema för kuratorsbesök i Hammar, Mariedamm och Åsbro',
        kind: 'uppdrag',
        owner: 'Samordnande kurator',
        followUp: '2026-02-13',
        places: ['Askersund'],
        says: ['kuratorsbesök']
      },
      {
        at: 'Ny rutin för remiss',
        heading: 'Ny rutin för remiss till ögonklinik',
        kind: 'uppdrag',
        owner: 'Medicinskt ledningsansvarig',
        followUp: '2026-03-06',
        places: ['Askersund'],
        says: ['remiss till ögonklinik']
      },
      {
        at: 'Svar till Skolinspektionen',
        heading: 'Svar till Skolinspektionen, utkast',
        kind: 'uppdrag',
        owner: 'Verksamhetschefen',
        followUp: '2026-05',
        places: ['Askersund'],
        says: ['Skolinspektionen']
      },
      {
        at: 'Rapportera tillbud',
        heading: 'Rapportera tillbud i det nya systemet',
        kind: 'uppdrag',
        owner: 'Alla',
        places: ['Askersund'],
        says: ['tillbud']
      },
      {
        at: 'Drop-in tas bort',
        heading: 'Drop-in hos skolsköterskan',
        kind: 'beslut',
        places: ['Askersund'],
        says: ['fredagar', 'tisdagar']
      },
      {
        at: 'Äldre akter flyttas',
        heading: 'Elevakter på papper',
        kind: 'beslut',
        places: ['Askersund'],
        says: ['kommunarkivet', 'vårterminen 2026']
      },
      {
        at: 'Det blev ingen enighet',
        heading: 'Hund i skolan',
        kind: 'bordlagt',
        followUp: '2026-02-24',
        places: ['Askersund'],
        says: ['24 februari']
      }
    ]
  },
  {
    file: 'beslutslogg-tabb.txt',
    date: '2026-10-22',
    forum: 'Samverkansrådet mot ungdomsbrott i länet',
    rows: [
      {
        at: 'Alla nya fältare',
        heading: 'Gemensam introduktion för nya fältare',
        kind: 'beslut',
        owner: 'Örebro kommun',
        followUp: '2027-02-25',
        says: ['fältare', 'tre dagar']
      },
      {
        at: 'Ingen egen kontaktväg',
        heading: 'Kontaktväg till åklagaren',
        kind: 'beslut',
        says: ['kontaktväg']
      },
      {
        at: 'Skjuts fram till dess',
        heading: 'Informationsdelning vid skolbyte',
        kind: 'bordlagt',
        owner: 'Region Örebro län',
        followUp: '2026-12-10',
        says: ['lagrådsremissen']
      },
      {
        at: 'Polisens mall tas i bruk',
        heading: 'Mall för orossamtal',
        kind: 'beslut',
        owner: 'Polisen',
        followUp: '2027-H1',
        places: ['Örebro län'],
        says: ['mall', 'hela länet']
      },
      {
        at: 'Beslut nr 11 rivs upp',
        heading: 'Enkät till föräldrar',
        kind: 'återtaget',
        says: ['enkät']
      },
      {
        at: 'Lyfts till kommundirektörsgruppen',
        heading: 'Avhopparverksamhet',
        kind: 'hänskjutet',
        owner: 'Kommundirektörsgruppen',
        followUp: '2026-12',
        says: ['kommundirektörsgruppen']
      },
      {
        at: 'Ett schema med föreningar',
        heading: 'Nattvandring på skolloven',
        kind: 'beslut',
        owner: 'Kumla kommun',
        followUp: '2027-01-21',
        places: ['Kumla'],
        says: ['schema', 'jullovet']
      }
    ]
  }
]
