import type { UnseenMinutes } from '../unseen/right.ts'

/** Of groups of managers: a table pasted from Word, a log from Excel and numbered headings with the proposals last. */
export const heldOutThreeGroups: UnseenMinutes[] = [
  {
    file: 'chefsgrupp-vast-word.txt',
    date: '2026-11-12',
    forum: 'Chefsgrupp västra länsdelen',
    free: ['läggs till handlingarna'],
    rows: [
      {
        at: 'Beslut: Rummet hyrs gemensamt',
        heading: 'Barns samtalsrum',
        kind: 'beslut',
        owner: 'Karlskoga kommun',
        says: ['hyrs gemensamt', '1 januari 2027']
      },
      {
        at: 'Beslut: Skolförvaltningarna får i uppdrag',
        heading: 'Skolskjuts vid skyddat boende',
        kind: 'uppdrag',
        owner: 'Skolförvaltningarna',
        followUp: '2027-02-11',
        places: ['Västra länsdelen'],
        says: ['rutin', 'skyddat boende']
      },
      {
        at: 'Beslut: Stödkedjan ska heta',
        heading: 'Namn på stödkedjan',
        kind: 'beslut',
        owner: 'Folkhälsoförvaltningen',
        places: ['Västra länsdelen'],
        says: ['Tråden']
      },
      {
        at: 'Beslut: Punkten skjuts fram',
        heading: 'Rekrytering av skolläkare',
        kind: 'bordlagt',
        followUp: '2027-02-11',
        places: ['Västra länsdelen'],
        says: ['skjuts fram']
      }
    ]
  },
  {
    file: 'logg-au.txt',
    date: '2027-01-14',
    forum: 'AU till chefsgruppen social välfärd',
    free: ['dagordningen'],
    rows: [
      {
        at: 'Punkten tas om den 25 februari',
        heading: 'Avtal om praktikplatser för socionomer',
        kind: 'bordlagt',
        owner: 'Region Örebro län',
        followUp: '2027-02-25',
        says: ['25 februari']
      },
      {
        at: 'Lika delar till alla fyra länsdelarna',
        heading: 'Stimulansmedel till länsdelarna',
        kind: 'beslut',
        owner: 'Välfärd och folkhälsa',
        followUp: '2027-03-31',
        says: ['lika delar', '2027']
      },
      {
        at: 'Brevet går vidare',
        heading: 'Länsgemensam jour',
        kind: 'hänskjutet',
        owner: 'gemensamma chefsgruppen',
        says: ['brevet', 'chefsgruppen']
      },
      {
        at: 'Enkäten skickas ut på nytt',
        heading: 'Enkät till familjehem',
        kind: 'beslut',
        owner: 'socialcheferna',
        followUp: '2027-05',
        says: ['enkäten', 'i maj']
      }
    ]
  },
  {
    file: 'projektstyrgrupp-lanken.txt',
    date: '2026-12-10',
    forum: 'Projektstyrgrupp Länken',
    // The opening hours were decided and given up at the same meeting: only the giving up stands.
    free: ['lördagar 10–14', 'får komma tillbaka'],
    rows: [
      {
        at: 'Styrgruppen ställer sig bakom underlaget',
        heading: 'Målgrupp',
        kind: 'beslut',
        places: ['Hällefors', 'Ljusnarsberg'],
        says: ['13 och 19 år', 'utan remiss']
      },
      {
        at: 'Styrgruppen lämnar tillbaka underlaget',
        heading: 'Utvärderare',
        kind: 'bordlagt',
        followUp: '2027-02-18',
        says: ['komplettering']
      },
      {
        at: 'RÖL åtar sig att stå för tolkkostnaderna',
        heading: 'Pengar för tolk',
        kind: 'beslut',
        owner: 'Region Örebro län',
        says: ['tolkkostnaderna', 'projekttiden']
      },
      {
        at: 'Beslutet om öppettider i punkt 4',
        heading: 'Öppettiderna igen',
        kind: 'återtaget',
        says: ['öppettider', 'rivs upp']
      }
    ]
  }
]
