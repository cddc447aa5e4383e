import { putOff, sentOn, takenBack } from './kinds.ts'
import type { UnseenMinutes } from './right.ts'

/** Tables in which each row has a subject of its own and a mark of what it is. */
export const rightLogs: UnseenMinutes[] = [
  {
    file: 'beslutslogg-vast.txt',
    date: '2026-09-30',
    forum: 'Samverkansgrupp västra länsdelen',
    rows: [
      {
        at: 'Trygg väg hem',
        heading: 'Trygg väg hem',
        kind: 'beslut',
        owner: 'Degerfors kommun',
        followUp: '2026-11-30',
        says: ['trygghetsvandringar', 'högstadieskolor']
      },
      {
        at: 'Chatten bemannas',
        heading: 'Ungdomsmottagning på nätet',
        kind: 'beslut',
        owner: 'Ungdomsmottagningen i Karlskoga',
        followUp: '2027-01-15',
        says: ['chatten', 'två barnmorskor']
      },
      {
        at: 'Bordlagt i väntan',
        heading: 'Simskola för nyanlända',
        kind: putOff,
        owner: '',
        says: ['bordlagt', 'renovering']
      },
      {
        at: 'Remitteras till de båda',
        heading: 'Föräldravandrare',
        kind: sentOn,
        owner: 'Fritidsförvaltningarna',
        followUp: '2026-12-01',
        says: ['remitteras']
      },
      {
        at: 'Beslutet från den 4 mars',
        heading: 'Kulturskolebuss',
        kind: takenBack,
        owner: 'Karlskoga kommun',
        says: ['gemensam buss', 'återkallas']
      },
      {
        at: 'Metodboken antas',
        heading: 'Elevhälsans metodbok',
        kind: 'beslut',
        owner: 'Välfärd och folkhälsa',
        followUp: '2027-H1',
        says: ['metodboken', 'gemensam']
      }
    ]
  },
  {
    file: 'dagordning-bid.txt',
    date: '2026-08-20',
    forum: 'Chefsgrupp skola',
    free: ['separat möte'],
    rows: [
      {
        at: 'Studiedagen om',
        heading: 'Gemensam studiedag',
        kind: 'beslut',
        places: ['Örebro'],
        says: ['lågaffektivt bemötande', '4 januari 2027']
      },
      {
        at: 'köper fjärrundervisning',
        heading: 'Fjärrundervisning i modersmål',
        kind: 'beslut',
        places: ['Örebro'],
        says: ['fjärrundervisning', 'vårterminen 2027']
      },
      {
        at: 'Återremitteras till arbetsgruppen',
        heading: 'Resursskola',
        kind: putOff,
        followUp: '2026-10-22',
        says: ['återremitteras']
      },
      {
        at: 'får i uppdrag att samla in',
        heading: 'Skolbiblioteken',
        kind: 'uppdrag',
        followUp: '2026-11-15',
        says: ['bokönskemål']
      },
      {
        at: 'Utgår, behandlas inte',
        heading: 'Lärarassistenter',
        kind: takenBack,
        says: ['utgår']
      }
    ]
  }
]
