import type { UnseenMinutes } from '../unseen/right.ts'

/** Minutes in running prose, with heads marked by signs, and a log. */
export const secondTexts: UnseenMinutes[] = [
  {
    file: 'referat-prosa.txt',
    date: '2026-01-21',
    forum: 'Samverkansgruppen för ungas psykiska hälsa',
    rows: [
      {
        at: 'ställde sig gruppen bakom',
        heading: 'Första linjen',
        kind: 'beslut',
        says: ['ungdomsmottagningen', 'tre månader']
      },
      {
        at: 'valde att inte ge',
        heading: 'Skolsköterskornas tid',
        kind: 'beslut',
        says: ['rekommendation']
      },
      {
        at: 'Gruppen gav klartecken',
        heading: 'Samtalsstöd på nätet',
        kind: 'beslut',
        owner: 'regionens upphandlingsenhet',
        followUp: '2026-10',
        says: ['förlänga', 'ett år']
      }
    ]
  },
  {
    file: 'word-staket.txt',
    date: '2026-10-07',
    forum: 'Arbetsgrupp skolnärvaro – Örebro kommun',
    rows: [
      {
        at: 'Arbetsgruppen reviderar',
        heading: 'Frånvarotrappa',
        kind: 'beslut',
        places: ['Örebro'],
        says: ['Fyra steg']
      },
      {
        at: 'Hemmabesök erbjuds',
        heading: 'Hemmabesök',
        kind: 'beslut',
        places: ['Örebro'],
        says: ['50 procents']
      },
      {
        at: 'Skolsociala teamet redovisar',
        heading: 'Hemmabesök',
        kind: 'beslut',
        owner: 'Skolsociala teamet',
        followUp: '2026-12',
        places: ['Örebro'],
        says: ['redovisar antal besök']
      },
      {
        at: 'Resan ställs in',
        heading: 'Studiebesök i Västerås',
        kind: 'beslut',
        says: ['ställs in']
      }
    ]
  },
  {
    file: 'logg-lansdel-soder.txt',
    date: '2026-06-30',
    forum: 'Länsdelsgrupp söder',
    rows: [
      {
        at: 'Tjänsten förlängs',
        heading: 'Ungdomscoach i Hallsberg',
        kind: 'beslut',
        owner: 'Hallsbergs kommun',
        followUp: '2026-12-31',
        places: ['Hallsberg'],
        says: ['förlängs']
      },
      {
        at: 'Avslår Laxås',
        heading: 'Jourtelefon',
        kind: 'beslut',
        owner: '',
        places: ['Laxå'],
        says: ['Avslår', 'jourtelefon']
      },
      {
        at: 'Gemensam definition',
        heading: 'Samsyn om skolfrånvaro',
        kind: 'beslut',
        owner: 'Skolcheferna',
        followUp: '2026-08-15',
        says: ['15 procent']
      },
      {
        at: 'ANDTS-kartläggning',
        heading: 'ANDTS-kartläggning',
        kind: 'bordlagt',
        owner: 'Folkhälsoteamet',
        followUp: '2026-05-07',
        says: ['underlag saknas']
      },
      {
        at: 'Yttrande om regional strategi',
        heading: 'Yttrande om regional strategi',
        kind: 'hänskjutet',
        owner: 'Gemensam chefsgrupp',
        followUp: '2026-06-05',
        says: ['Överlämnas']
      },
      {
        at: 'Upphör efter sommaren',
        heading: 'Föräldravandring',
        kind: 'beslut',
        owner: 'Lekebergs kommun',
        followUp: '2026-09-01',
        says: ['Upphör']
      },
      {
        at: 'Skjuts fram till efter valet',
        heading: 'Lokal för ungdomsmottagning',
        kind: 'bordlagt',
        owner: 'Kumla kommun',
        followUp: '2026-11-12',
        says: ['efter valet']
      },
      {
        at: '26:8',
        heading: 'Lovpeng',
        kind: 'beslut',
        owner: 'Kommunerna',
        followUp: '2026-06-30',
        places: ['Hallsberg', 'Kumla'],
        says: ['delar på kostnaden']
      }
    ]
  }
]
