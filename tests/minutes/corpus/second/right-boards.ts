import type { UnseenMinutes } from '../unseen/right.ts'

/** Boards and councils, with paragraphs or with a label for what was decided. */
export const secondBoards: UnseenMinutes[] = [
  {
    file: 'bun-utdrag.txt',
    date: '2026-05-19',
    forum: 'Barn- och utbildningsnämnden',
    rows: [
      {
        at: 'att anta riktlinjen',
        heading: 'Riktlinje för skolskjuts vid växelvis boende',
        kind: 'beslut',
        places: ['Askersund'],
        says: ['skolskjuts', '1 augusti 2026']
      },
      {
        at: 'att avslå ansökan',
        heading: 'Ansökan om att starta pedagogisk omsorg i Åsbro',
        kind: 'beslut',
        places: ['Askersund'],
        says: ['avslå', 'pedagogisk omsorg']
      }
    ]
  },
  {
    file: 'sn-proposition.txt',
    date: '2026-06-16',
    forum: 'Socialnämnden',
    rows: [
      {
        at: 'Socialnämnden beslutar enligt',
        heading: 'Familjerådgivning på distans',
        kind: 'beslut',
        places: ['Lindesberg'],
        says: ['familjerådgivning', '1 oktober 2026']
      },
      {
        at: 'Socialnämnden utser',
        heading: 'Val av dataskyddsombud',
        kind: 'beslut',
        places: ['Lindesberg'],
        says: ['dataskyddsombud', '1 juli 2026']
      },
      {
        at: 'Socialnämnden tillstyrker',
        heading: 'Motion om kvällsöppen fritidsgård för unga med funktionsnedsättning',
        kind: 'beslut',
        places: ['Lindesberg'],
        says: ['tillstyrker', 'motion']
      },
      {
        at: 'lämnas utan åtgärd',
        heading: 'Medborgarförslag om anhörigkort',
        kind: 'beslut',
        places: ['Lindesberg'],
        says: ['anhörigkort']
      }
    ]
  },
  {
    file: 'folkhalsorad.txt',
    date: '2026-09-28',
    forum: 'Folkhälsorådet i Nora kommun',
    rows: [
      {
        at: 'Rådet antar policyn',
        heading: 'Tobaksfria skolgårdar',
        kind: 'beslut',
        places: ['Nora'],
        says: ['Rökfri skolgård']
      },
      {
        at: 'Simsällskapet och Scouterna',
        heading: 'Bidrag ur folkhälsopotten',
        kind: 'beslut',
        places: ['Nora'],
        says: ['Scouterna', 'avslås']
      },
      {
        at: 'Utkastet går ut på remiss',
        heading: 'Folkhälsoplan 2027–2030',
        kind: 'hänskjutet',
        owner: 'nämnderna',
        followUp: '2026-12-15',
        places: ['Nora'],
        says: ['remiss']
      }
    ]
  },
  {
    file: 'samverkansrad.txt',
    date: '2026-04-23',
    forum: 'Regionalt samverkansråd för barn och unga',
    rows: [
      {
        at: 'B: Kunskapsstödet',
        heading: 'Kunskapsstöd om suicidprevention',
        kind: 'beslut',
        owner: 'Välfärd och folkhälsa',
        says: ['Kunskapsstödet', 'vecka 34']
      },
      {
        at: 'B: Enkäten förkortas',
        heading: 'Länsgemensam elevenkät',
        kind: 'beslut',
        followUp: '2026-10-15',
        says: ['60 frågor']
      },
      {
        at: 'B: Skjuts fram',
        heading: 'Mobil skoltandvård',
        kind: 'bordlagt',
        followUp: '2026-09',
        says: ['skoltandvård']
      },
      {
        at: 'B: Rådet rekommenderar',
        heading: 'Avtal om tolk för barn',
        kind: 'beslut',
        says: ['förlänga avtalet', '31 december 2027']
      }
    ]
  }
]
