import type { UnseenMinutes } from '../unseen/right.ts'

/** Groups of a länsdel and of the region with its kommuner, and a meeting at which nothing was decided. */
export const thirdGroups: UnseenMinutes[] = [
  {
    file: 'lansdel-abc.txt',
    date: '2026-11-12',
    forum: 'Länsdelsgrupp väst',
    free: ['torsdagar', 'lägesbild'],
    rows: [
      {
        at: 'Nu bestämdes att fältgruppen',
        heading: 'Bemanning jul och nyår',
        kind: 'beslut',
        says: ['fältgruppen', '30', 'december']
      },
      {
        at: 'De gula får vara kvar',
        heading: 'Västar',
        kind: 'beslut',
        says: ['gula']
      },
      {
        at: 'Tas upp igen på mötet',
        heading: 'Komet för tonår',
        kind: 'bordlagt',
        followUp: '2027-01-14',
        says: ['licenser']
      },
      {
        at: 'Folkhälsoteamet ordnar översättning',
        heading: 'Kallelse på fler språk',
        kind: 'uppdrag',
        owner: 'Folkhälsoteamet',
        followUp: '2026-12-04',
        says: ['översättning', 'tigrinja']
      },
      {
        at: 'Skolan startar ett närvaroteam',
        heading: 'Närvaroteam i gymnasiet',
        kind: 'beslut',
        says: ['närvaroteam', 'vårterminen 2027']
      }
    ]
  },
  {
    file: 'parterna-overens.txt',
    date: '2026-10-29',
    forum: 'Samverkansgruppen Region Örebro län – Sydnärkes kommuner',
    rows: [
      {
        at: 'kallar till ett överlämningsmöte',
        heading: 'SIP för barn som byter kommun',
        kind: 'beslut',
        says: ['överlämningsmöte', 'tre veckor']
      },
      {
        at: 'Folktandvården bjuder in',
        heading: 'Tandvård och oro',
        kind: 'uppdrag',
        owner: 'Folktandvården',
        says: ['socialsekreterarna', 'uteblivna besök']
      },
      {
        at: 'Frågan skjuts till ledningsgruppen',
        heading: 'Transport till BUP',
        kind: 'hänskjutet',
        owner: 'ledningsgruppen för Sydnärke',
        says: ['ledningsgruppen']
      }
    ]
  },
  {
    file: 'folkhalsonatverk-kryss.txt',
    date: '2026-05-05',
    forum: 'Folkhälsonätverket i Södra länsdelen',
    free: ['genomgång'],
    rows: [
      {
        at: 'Nätverket trycker upp',
        heading: 'Rörelserik förskola',
        kind: 'beslut',
        says: ['60 exemplar', 'augusti']
      },
      {
        at: 'samtliga fem kommuner slutar',
        heading: 'Energidrycker i idrottshallarna',
        kind: 'beslut',
        says: ['energidryck', '15 år']
      },
      {
        at: 'Vi bestämmer nästa gång',
        heading: 'Gemensam konferens',
        kind: 'bordlagt',
        says: ['konferens']
      },
      {
        at: 'Punkten tas bort',
        heading: 'Fixarmalte och andra fallolyckor',
        kind: 'återtaget',
        says: ['Fixarmalte']
      },
      {
        at: 'intervjuar tio pappor',
        heading: 'Brukar vi nå pappor?',
        kind: 'uppdrag',
        owner: 'Hallsbergs kommun',
        followUp: '2026-10-06',
        places: ['Hallsberg'],
        says: ['tio pappor']
      }
    ]
  },
  {
    file: 'beslut-pa-annat-hall.txt',
    date: '2026-03-03',
    forum: 'Dialogmöte barn och unga i norra länsdelen',
    rows: []
  }
]
