import type { UnseenMinutes } from '../unseen/right.ts'

/** A committee of a kommun and one of the region, with page heads, and a group of managers. */
export const heldOutTwoBoards: UnseenMinutes[] = [
  {
    file: 'namnd-votering.txt',
    date: '2026-09-15',
    forum: 'Välfärdsutskottet',
    rows: [
      {
        at: 'beviljas 45 000 kronor',
        heading: 'Föreningsbidrag till nattfotbollen',
        kind: 'beslut',
        places: ['Hällefors'],
        says: ['45 000', 'nattfotboll']
      },
      {
        at: 'uppdrar åt miljöenheten',
        heading: 'Tillsyn av tobaksförsäljning nära skolor',
        kind: 'uppdrag',
        owner: 'miljöenheten',
        followUp: '2027-01',
        places: ['Hällefors'],
        says: ['oanmälda besök', 'butiker']
      },
      {
        at: 'Medborgarförslaget avskrivs',
        heading: 'Svar på medborgarförslag om utegym i Grythyttan',
        kind: 'återtaget',
        places: ['Hällefors'],
        says: ['medborgarförslag']
      },
      {
        at: 'lämnas över till bildningsutskottet',
        heading: 'Taxa för kulturskolan',
        kind: 'hänskjutet',
        owner: 'bildningsutskottet',
        places: ['Hällefors'],
        says: ['bildningsutskottet']
      }
    ]
  },
  {
    file: 'regionalt-utskott-sidbrytning.txt',
    date: '2026-11-05',
    forum: 'Folkhälsoutskottet',
    free: ['reseersättning'],
    rows: [
      {
        at: 'biföll utskottet',
        heading: 'Medel till barnens idrottsvecka',
        kind: 'beslut',
        says: ['350 000', '2028']
      },
      {
        at: 'ajournerades därför',
        heading: 'Svar på granskning av skolsköterskebemanningen',
        kind: 'bordlagt',
        followUp: '2026-12-03',
        says: ['3 december 2026']
      },
      {
        at: 'Utskottet gav folkhälso',
        heading: 'Kartläggning av spel om pengar bland unga',
        kind: 'uppdrag',
        owner: 'folkhälsoenheten',
        followUp: '2027-05',
        says: ['kartlägga']
      },
      {
        at: 'Med dessa ändringar antog',
        heading: 'Revidering av bidragsreglerna',
        kind: 'beslut',
        says: ['reglerna', '1 januari 2027']
      },
      {
        at: 'bestämde i våras ställs in',
        heading: 'Studiebesök på Gävle familjehus',
        kind: 'återtaget',
        says: ['studiebesök', 'ställs in']
      }
    ]
  },
  {
    file: 'chefsgrupp-nfd.txt',
    date: '2026-02-09',
    forum: 'Gemensam chefsgrupp skola och socialtjänst i Lindesberg och Ljusnarsberg',
    rows: [
      {
        at: 'halvtid i ett',
        heading: 'Hemmasittare',
        kind: 'beslut',
        places: ['Lindesberg', 'Ljusnarsberg'],
        says: ['hemundervisare', 'halvtid']
      },
      {
        at: 'en genomg',
        heading: 'Orosanmälningar från förskolan',
        kind: 'uppdrag',
        owner: 'Socialtjänsten',
        followUp: '2026-04-30',
        says: ['arbetsplatsträffar']
      },
      {
        at: 'in Skolverkets besked och tar',
        heading: 'Skolsocialt team',
        kind: 'bordlagt',
        followUp: '2026-04-13',
        says: ['Skolverket']
      },
      {
        at: 'inte vidare med detta',
        heading: 'Gemensamt intranät',
        kind: 'beslut',
        says: ['intranät']
      },
      {
        at: 'kommunjuristen i Lindesberg',
        heading: 'Tystnadsplikt på sommarlovet',
        kind: 'hänskjutet',
        owner: 'kommunjuristen i Lindesberg',
        places: ['Lindesberg'],
        says: ['kommunjuristen']
      }
    ]
  }
]
