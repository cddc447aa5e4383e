import { putOff, sentOn, takenBack } from './kinds.ts'
import type { UnseenMinutes } from './right.ts'

/** Boards and committees with paragraphs, proposals and voting. */
export const rightBoards: UnseenMinutes[] = [
  {
    file: 'socialnamnden-kumla.txt',
    date: '2026-04-22',
    forum: 'Socialnämnden',
    rows: [
      {
        at: 'att inrätta en öppenvårdsinsats',
        heading: 'Öppenvårdsinsats för ungdomar med riskbruk',
        kind: 'beslut',
        owner: 'förvaltningschefen',
        followUp: '2027-10',
        places: ['Kumla'],
        says: ['öppenvårdsinsats', '13–20 år', '1,4 miljoner']
      },
      {
        at: 'Ärendet återremitteras till',
        heading: 'Avtal om jourfamiljer',
        kind: putOff,
        places: ['Kumla'],
        says: ['återremitteras']
      },
      {
        at: 'i enlighet med förslaget',
        heading: 'Kontaktperson för barn till föräldrar med missbruk',
        kind: 'beslut',
        places: ['Kumla'],
        says: ['kontaktperson', 'tre veckor']
      },
      {
        at: 'drar tillbaka sitt initiativ',
        heading: 'Initiativ om mötesplats för unga hbtqi-personer',
        kind: takenBack,
        says: ['drar tillbaka']
      }
    ]
  },
  {
    file: 'ks-laxa-pdf.txt',
    date: '2026-06-09',
    forum: 'Kommunstyrelsen',
    rows: [
      {
        at: 'att godkänna handlingsplanen',
        heading: 'Stöd till elever som inte når gymnasiet',
        kind: 'beslut',
        owner: 'barn- och utbildningsnämnden',
        followUp: '2027-06-30',
        places: ['Laxå'],
        says: ['handlingsplanen', 'gymnasiebehörighet', '600 tkr', 'studiecoacher']
      },
      {
        at: 'bevilja klubben',
        heading: 'Ansökan om bidrag från Laxå ridklubb',
        kind: 'beslut',
        places: ['Laxå'],
        says: ['45 000 kronor', 'ledarutbildning']
      },
      {
        at: 'Medborgarförslaget överlämnas',
        heading: 'Medborgarförslag om utegym vid Centralskolan',
        kind: sentOn,
        owner: 'tekniska nämnden',
        places: ['Laxå'],
        says: ['överlämnas', 'tekniska nämnden']
      },
      {
        at: 'ställer sig bakom',
        heading: 'Remiss: Regional plan för ungas psykiska hälsa',
        kind: 'beslut',
        places: ['Laxå'],
        says: ['positiv till planen', 'ersättning för resor']
      },
      {
        at: 'Ärendet utgår',
        heading: 'Simkunnighet i årskurs 6',
        kind: takenBack,
        says: ['utgår']
      }
    ]
  },
  {
    file: 'hsn-utdrag.txt',
    date: '2026-11-26',
    forum: 'Hälso- och sjukvårdsnämnden',
    rows: [
      {
        at: 'beslutar efter votering',
        heading: 'Mottagning för unga vuxna med ätstörning',
        kind: 'beslut',
        owner: 'hälso- och sjukvårdsdirektören',
        followUp: '2028-H2',
        places: ['Karlskoga'],
        says: ['öppna en mottagning', '16–24 år', 'ätstörning']
      }
    ]
  },
  {
    file: 'direktion-forbund.txt',
    date: '2026-10-15',
    forum: 'Direktionen',
    rows: [
      {
        at: 'Direktionen beslutar enligt förslaget',
        heading: 'Delårsrapport',
        kind: 'beslut',
        says: ['delårsrapporten', 'medlemskommunerna']
      },
      {
        at: 'Höstterminen 2027 börjar',
        heading: 'Läsårstider 2027/28',
        kind: 'beslut',
        says: ['17 augusti', '21 december']
      },
      {
        at: 'Direktionen bordlägger',
        heading: 'Samverkansavtal om vuxenutbildning',
        kind: putOff,
        followUp: '2026-12-10',
        says: ['bordlägger']
      },
      {
        at: 'med tillägget att',
        heading: 'Introduktionsprogram',
        kind: 'beslut',
        owner: 'Förbundschefen',
        says: ['praktik en dag i veckan', 'vårterminen 2027']
      },
      {
        at: 'Direktionen hemställer',
        heading: 'Skolskjuts till praktik',
        kind: sentOn,
        owner: 'medlemskommunerna',
        says: ['skolskjuts']
      }
    ]
  },
  {
    file: 'folkhalsoberedning.txt',
    date: '2027-01-19',
    forum: 'Folkhälsoberedningen',
    rows: [
      {
        at: 'beslutade dels att',
        heading: 'Måltider',
        kind: 'beslut',
        places: ['Örebro'],
        says: ['förlänga provet', 'Vivalla', 'bjuda in elever']
      },
      {
        at: 'tidsförvaltningen i uppdrag',
        heading: 'Friluftsliv',
        kind: 'uppdrag',
        owner: 'kultur- och fritidsförvaltningen',
        followUp: '2027-06-01',
        places: ['Örebro'],
        says: ['åk 5', 'fjällvandring']
      },
      {
        at: 'med sig frågan till kommunstyrelsens',
        heading: 'Ensamhet bland äldre och unga',
        kind: 'uppdrag',
        owner: 'Ordföranden',
        says: ['budgetberedning']
      },
      {
        at: 'förslaget och remitterar',
        heading: 'Snusfri idrott',
        kind: sentOn,
        followUp: '2027-03-31',
        says: ['snusfria', '18 år']
      },
      {
        at: 'Beslut om nya hälsosamtal',
        heading: 'Hälsosamtal i skolan',
        kind: takenBack,
        says: ['hälsosamtal', 'upphävs']
      }
    ]
  }
]
