import type { UnseenMinutes } from '../unseen/right.ts'

/** Of boards and councils: paragraphs with a vote, two columns run together, tick boxes and whole sentences. */
export const heldOutThreeBoards: UnseenMinutes[] = [
  {
    file: 'ks-nora.txt',
    date: '2026-11-18',
    forum: 'Kommunstyrelsen',
    // What is laid before the council is neither decided nor only told.
    free: ['taxa för musikskolan'],
    rows: [
      {
        at: 'Kommunstyrelsen avsätter 400 000 kronor',
        heading: 'Tryggare skolvägar',
        kind: 'beslut',
        places: ['Nora'],
        says: ['400 000 kronor', 'belysning']
      },
      {
        at: 'Samhällsbyggnadschefen ges i uppdrag',
        heading: 'Tryggare skolvägar',
        kind: 'uppdrag',
        owner: 'Samhällsbyggnadschefen',
        followUp: '2027-03-01',
        places: ['Nora'],
        says: ['tidsplan']
      },
      {
        at: 'Kommunstyrelsen avslår föreningens ansökan',
        heading: 'Extra driftbidrag till ungdomsföreningen Tärnan',
        kind: 'beslut',
        places: ['Nora'],
        says: ['driftbidrag', 'avsl']
      },
      {
        at: 'Ärendet bordläggs till sammanträdet',
        heading: 'Granskning av kommunens arbete med orosanmälningar',
        kind: 'bordlagt',
        followUp: '2026-12-16',
        places: ['Nora'],
        says: ['bordlägg']
      },
      {
        at: 'Kommunstyrelsen upphäver sitt beslut',
        heading: 'Ungdomslots',
        kind: 'återtaget',
        places: ['Nora'],
        says: ['ungdomslots']
      }
    ]
  },
  {
    file: 'kulturnamnd-spalter.txt',
    date: '2027-02-09',
    forum: 'Nämnden för kultur och bildning',
    free: ['delegation'],
    rows: [
      {
        at: 'Nämnden beviljar 350 000 kronor',
        heading: 'Läsfrämjande i förskolan',
        kind: 'beslut',
        places: ['Örebro län'],
        says: ['350 000 kronor', 'läsväskor']
      },
      {
        at: 'Nämnden beslutar i enlighet med',
        heading: 'Kulturkort för unga',
        kind: 'beslut',
        places: ['Örebro län'],
        says: ['permanent', '1 juli 2027']
      },
      {
        at: 'Ärendet återremitteras',
        heading: 'Ansökan från Ungdomscirkusen',
        kind: 'bordlagt',
        says: ['komplettering', 'budgeten']
      },
      {
        at: 'Kulturchefen får i uppdrag',
        heading: 'Delaktighet för barn',
        kind: 'uppdrag',
        owner: 'Kulturchefen',
        followUp: '2027-09',
        says: ['hur barn kan delta', 'kulturplanen']
      }
    ]
  },
  {
    file: 'elevhalsa-laxa-rutor.txt',
    date: '2027-01-19',
    forum: 'Centralt elevhälsoteam',
    rows: [
      {
        at: 'Elevassistenterna erbjuds grupphandledning',
        heading: 'Handledning för elevassistenter',
        kind: 'beslut',
        owner: 'specialpedagogen',
        followUp: '2027-04-13',
        places: ['Laxå'],
        says: ['grupphandledning', 'varannan onsdag']
      },
      {
        at: 'Nuvarande test behålls',
        heading: 'Läsförståelsetest i årskurs 3',
        kind: 'beslut',
        owner: 'elevhälsochefen',
        places: ['Laxå'],
        says: ['test behålls', '2027/28']
      },
      {
        at: 'Frågan överlämnas till förvaltningschefen',
        heading: 'Kuratorns uppdrag på gymnasiet',
        kind: 'hänskjutet',
        owner: 'förvaltningschefen',
        places: ['Laxå'],
        says: ['förvaltningschefen']
      },
      {
        at: 'Skolsköterskan får i uppdrag',
        heading: 'Utvecklingsdag 16 juni',
        kind: 'uppdrag',
        owner: 'Skolsköterskan',
        followUp: '2027-03-31',
        places: ['Laxå'],
        says: ['föreläsare', 'sömn']
      }
    ]
  },
  {
    file: 'sip-rad.txt',
    date: '2026-12-04',
    forum: 'Samverkansrådet för SIP i Örebro län',
    rows: [
      {
        at: 'Det bestämdes att en lista',
        heading: 'Kallelsens innehåll',
        kind: 'beslut',
        places: ['Örebro län'],
        says: ['åtta obligatoriska uppgifter', '1 april 2027']
      },
      {
        at: 'Den hänskjuts till chefsgruppen',
        heading: 'Vem är sammankallande när flera kallar',
        kind: 'hänskjutet',
        owner: 'chefsgruppen för social välfärd samt vård och omsorg',
        says: ['chefsgruppen']
      },
      {
        at: 'Rådet gav Välfärd och folkhälsa i uppgift',
        heading: 'Mötesledarutbildning',
        kind: 'uppdrag',
        owner: 'Välfärd och folkhälsa',
        followUp: '2027-05',
        says: ['tredje omgång']
      },
      {
        at: 'att inte införa någon gemensam registrering',
        heading: 'Registrering av avböjda kallelser',
        kind: 'beslut',
        says: ['inte', 'gemensam registrering']
      }
    ]
  },
  {
    file: 'dialogmote-brukare.txt',
    date: '2027-02-03',
    forum: 'Dialogmöte med brukarföreningar',
    rows: []
  }
]
