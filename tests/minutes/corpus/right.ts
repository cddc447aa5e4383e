import type { DecisionKind } from '../../../src/lib/schema/registers/decision.ts'

/** What is right of one outcome in the invented minutes. */
export interface RightRow {
  /** Words of the line that it stands on. */
  at: string
  heading: string
  kind: DecisionKind
  /** Who gets the task; empty when the minutes do not say. */
  owner?: string
  followUp?: string
  places?: string[]
  /** What the summary must hold for a reader to know what was decided. */
  says: string[]
}

/** What is right of one of the invented minutes. */
export interface RightMinutes {
  file: string
  date: string
  forum: string
  rows: RightRow[]
}

/** What is right of the minutes in this folder, which are invented and hold no real meeting, place of work or person. */
export const rightMinutes: RightMinutes[] = [
  {
    file: 'beslut-bruten.txt',
    date: '2026-05-12',
    forum: 'Länsdelsgruppen norr',
    rows: [
      {
        at: 'fattas enligt förslaget',
        heading: 'Fältarbete i sommar',
        kind: 'beslut',
        says: ['de fyra kommunerna', 'delar schema', 'juli']
      },
      {
        at: 'att hålla öppet',
        heading: 'Öppen ungdomsmottagning',
        kind: 'beslut',
        places: ['Lindesberg'],
        says: ['lördagar', 'september 2026']
      },
      {
        at: 'beslutar att kursen',
        heading: 'Föräldrakurs på flera språk',
        kind: 'beslut',
        says: ['arabiska', 'somaliska']
      },
      {
        at: 'om att pröva mallen',
        heading: 'Gemensam journalmall',
        kind: 'beslut',
        places: ['Nora'],
        says: ['pröva mallen', 'hösten 2026']
      }
    ]
  },
  {
    file: 'beslut-fattats.txt',
    date: '2026-09-03',
    forum: 'Samverkansgrupp Barn och unga',
    rows: [
      {
        at: 'Beslut fattats',
        heading: 'Skolsociala team',
        kind: 'beslut',
        says: ['teamen blir kvar', 'juni 2027']
      },
      {
        at: 'ger bifall',
        heading: 'Läsårets lovstöd',
        kind: 'beslut',
        says: ['lovstödet', 'förlängs', 'ett år']
      },
      {
        at: 'Vi är överens',
        heading: 'Familjebehandling på distans',
        kind: 'beslut',
        places: ['Askersund', 'Laxå'],
        says: ['införa', 'distans']
      },
      {
        at: 'enas gruppen',
        heading: 'Gemensam utbildningsdag',
        kind: 'beslut',
        says: ['utbildningsdag', 'våld i nära relationer']
      }
    ]
  },
  {
    file: 'faststaller.txt',
    date: '2026-03-12',
    forum: 'Styrgrupp nära vård',
    rows: [
      {
        at: 'fastställer verksamhetsplanen',
        heading: 'Verksamhetsplan',
        kind: 'beslut',
        says: ['verksamhetsplanen för 2027', 'första linjen']
      },
      {
        at: 'antar rutinen',
        heading: 'Rutin för utskrivning',
        kind: 'beslut',
        owner: '',
        says: ['rutinen för utskrivning']
      },
      {
        at: 'i uppdrag åt barnkliniken',
        heading: 'Stöd till syskon',
        kind: 'uppdrag',
        owner: 'barnkliniken',
        followUp: '2026-10-30',
        says: ['barnkliniken', 'beskriva behovet']
      },
      {
        at: 'beslutar enligt förslaget',
        heading: 'Ungdomsmottagningens öppettider',
        kind: 'beslut',
        places: ['Karlskoga'],
        says: ['öppet till klockan 19', 'torsdagar']
      }
    ]
  },
  {
    file: 'beslutspunkter.txt',
    date: '2026-10-20',
    forum: 'Ledningsgrupp folkhälsa',
    rows: [
      {
        at: 'Alla kommuner antar',
        heading: 'Alla kommuner antar en gemensam policy om tobaksfri skoltid.',
        kind: 'beslut',
        says: ['policy', 'tobaksfri skoltid']
      },
      {
        at: 'Materialet om rörelse skickas',
        heading: 'Materialet om rörelse skickas till förskolorna i Hallsberg …',
        kind: 'beslut',
        places: ['Hallsberg', 'Kumla'],
        says: ['rörelse', 'förskolorna']
      },
      {
        at: 'Nästa länskonferens',
        heading: 'Nästa länskonferens hålls i Örebro.',
        kind: 'beslut',
        places: ['Örebro'],
        says: ['länskonferens', 'Örebro']
      },
      {
        at: 'Folkhälsoteamet tar fram',
        heading: 'Folkhälsoteamet tar fram en checklista för tillsyn, klart …',
        kind: 'uppdrag',
        owner: 'Folkhälsoteamet',
        followUp: '2026-12-15',
        says: ['checklista', 'tillsyn']
      },
      {
        at: 'bjuder in till en uppföljning',
        heading: 'Region Örebro län bjuder in till en uppföljning i februari …',
        kind: 'uppdrag',
        owner: 'Region Örebro län',
        followUp: '2027-02',
        says: ['bjuder in', 'uppföljning']
      }
    ]
  },
  {
    file: 'beslutades.txt',
    date: '2027-04-14',
    forum: 'Nätverk elevhälsa',
    rows: [
      {
        at: 'att dela på två skolläkare',
        heading: 'Skolläkare',
        kind: 'beslut',
        places: ['Degerfors', 'Karlskoga'],
        says: ['dela på två skolläkare', 'annonsera gemensamt']
      },
      {
        at: 'Beslutades att stödmaterialet',
        heading: 'Stödmaterial',
        kind: 'beslut',
        says: ['stödmaterialet om oro', 'webben']
      },
      {
        at: 'Överenskoms att',
        heading: 'Handledning',
        kind: 'beslut',
        says: ['handledning', 'alla skolsköterskor']
      },
      {
        at: 'fattades beslut att läsårstiderna',
        heading: 'Läsår',
        kind: 'beslut',
        owner: 'Region Örebro län',
        says: ['läsårstiderna samordnas']
      },
      {
        at: 'Frågan om skolbibliotek',
        heading: 'Frågan om skolbibliotek.',
        kind: 'bordlagt',
        says: ['skolbibliotek']
      }
    ]
  },
  {
    file: 'kommunstyrelsen.txt',
    date: '2026-11-17',
    forum: 'Kommunstyrelsen',
    rows: [
      {
        at: 'anta plan mot hedersrelaterat våld',
        heading: 'Plan mot hedersrelaterat våld',
        kind: 'beslut',
        owner: 'socialnämnden',
        followUp: '2027-06-30',
        places: ['Hällefors'],
        says: ['2027–2029', 'utbilda personalen', 'följs upp årligen']
      },
      {
        at: 'återremittera ärendet',
        heading: 'Motion om fritidskort',
        kind: 'bordlagt',
        places: ['Hällefors'],
        says: ['återremittera', 'kultur- och fritidsnämnden']
      },
      {
        at: 'Ärendet utgår',
        heading: 'Ungdomsråd',
        kind: 'återtaget',
        places: ['Hällefors'],
        says: ['utgår']
      },
      {
        at: 'Kommunstyrelsen bifaller förslaget',
        heading: 'Sommarjobb för unga',
        kind: 'beslut',
        places: ['Hällefors'],
        says: ['16 eller 17 år', 'tre veckors sommarjobb']
      }
    ]
  },
  {
    file: 'beslutslogg.txt',
    date: '2026-03-24',
    forum: 'Länsdelsgrupp söder',
    rows: [
      {
        at: 'gemensam introduktion',
        heading: 'Inför gemensam introduktion för nya skolkuratorer',
        kind: 'beslut',
        owner: 'Sydnärkes utbildningsförbund',
        followUp: '2026-08-31',
        says: ['introduktion', 'skolkuratorer']
      },
      {
        at: 'Öppna en familjecentral',
        heading: 'Öppna en familjecentral i Askersund',
        kind: 'beslut',
        owner: 'Askersunds kommun',
        followUp: '2027-03',
        places: ['Askersund'],
        says: ['familjecentral', 'Askersund']
      },
      {
        at: 'Ta bort dubbla enkäter',
        heading: 'Ta bort dubbla enkäter till årskurs 8',
        kind: 'beslut',
        owner: 'Folkhälsoteamet',
        followUp: '2026-H2',
        says: ['enkäter', 'årskurs 8']
      }
    ]
  },
  {
    file: 'kryssrutor.txt',
    date: '2026-02-03',
    forum: 'Chefsgrupp skola',
    rows: [
      {
        at: 'Tjugo platser',
        heading: 'Lärlingar i förskolan',
        kind: 'beslut',
        owner: 'Kumla kommun',
        followUp: '2026-08-15',
        places: ['Lekeberg', 'Kumla'],
        says: ['Tjugo platser', 'Lekeberg']
      },
      {
        at: 'åker till Degerfors',
        heading: 'Gemensamt studiebesök',
        kind: 'beslut',
        places: ['Degerfors'],
        says: ['åker till Degerfors', 'närvaroteamet']
      }
    ]
  },
  {
    file: 'hanskjutet.txt',
    date: '2026-09-18',
    forum: 'Chefsgrupp social välfärd',
    rows: [
      {
        at: 'hänskjuts till KCRD',
        heading: 'Jourhem',
        kind: 'hänskjutet',
        owner: 'KCRD',
        says: ['jourhem', 'hänskjuts']
      },
      {
        at: 'remittera förslaget',
        heading: 'Barnahus',
        kind: 'hänskjutet',
        owner: 'kommunerna',
        followUp: '2026-11-15',
        says: ['remittera', 'barnahus', 'kommunerna']
      },
      {
        at: 'skjuts upp till',
        heading: 'Stödboende',
        kind: 'bordlagt',
        followUp: '2026-12',
        says: ['skjuts upp']
      },
      {
        at: 'upphäva beslutet',
        heading: 'Samtalsmottagning',
        kind: 'återtaget',
        places: ['Kumla'],
        says: ['upphäva', 'samtalsmottagning']
      },
      {
        at: 'drogs tillbaka',
        heading: 'Kontaktfamiljer',
        kind: 'återtaget',
        says: ['drogs tillbaka']
      },
      {
        at: 'ställer sig bakom förslaget',
        heading: 'Öppna insatser',
        kind: 'beslut',
        says: ['råd och stöd', 'utan biståndsbeslut', 'över 12 år']
      }
    ]
  },
  {
    file: 'enligt-forslag.txt',
    date: '2026-06-12',
    forum: 'AU till chefsgruppen',
    rows: [
      {
        at: 'AU bifaller förslaget',
        heading: 'Samordnare för placerade barn',
        kind: 'beslut',
        owner: '',
        says: ['samordnare anställs på heltid', '2027']
      },
      {
        at: 'AU ställer sig bakom förslaget.',
        heading: 'Tolk vid nybesök',
        kind: 'beslut',
        says: ['tolk alltid bokas', 'första besöket']
      },
      {
        at: 'Beslutar enligt förslag',
        heading: 'Sommarlovsutskick',
        kind: 'beslut',
        says: ['40 000 kronor']
      },
      {
        at: 'Beslut: Bifall',
        heading: 'Digital anmälan',
        kind: 'beslut',
        says: ['oro', 'gemensam e-tjänst']
      }
    ]
  },
  { file: 'inga-beslut.txt', date: '2026-04-09', forum: 'Samverkansgrupp nära vård', rows: [] },
  {
    file: 'tabell.docx',
    date: '2026-12-02',
    forum: 'Chefsgrupp folkhälsa',
    rows: [
      {
        at: 'fattades om att prova',
        heading: 'Cykelkurs för nyanlända',
        kind: 'beslut',
        places: ['Örebro'],
        says: ['prova cykelkursen', 'Vivalla']
      },
      {
        at: 'Chefsgruppen antar',
        heading: 'Kost i fritidshem',
        kind: 'beslut',
        says: ['antar', 'riktlinjerna för mellanmål']
      },
      {
        at: 'VoF',
        heading: 'Kunskapsdag',
        kind: 'uppdrag',
        owner: 'Välfärd och folkhälsa',
        followUp: '2027-04-20',
        says: ['kunskapsdag', 'spel']
      }
    ]
  }
]
