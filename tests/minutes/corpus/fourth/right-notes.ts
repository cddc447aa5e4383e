import type { UnseenMinutes } from '../unseen/right.ts'

/** Of notes without a form: from Teams, in a mail, in prose that runs on, and from a workshop. */
export const fourthNotes: UnseenMinutes[] = [
  {
    file: 'teams-sydnarke.txt',
    date: '2026-10-14',
    forum: 'Samverkan BUP–socialtjänst–skola Sydnärke',
    free: ['svara automatiskt'],
    rows: [
      {
        at: 'vi bestämde att samtycket',
        heading: 'Kallelser till SIP',
        kind: 'beslut',
        places: ['Södra länsdelen (Sydnärke)'],
        says: ['samtycket', 'kallelsen']
      },
      {
        at: 'vi lämnar över frågan om gemensam rutin',
        heading: 'Hemmasittare',
        kind: 'hänskjutet',
        owner: 'chefsgrupp skola',
        says: ['rutin', 'hembesök']
      },
      {
        at: 'BUP får i uppdrag',
        heading: 'Sommaren 2027',
        kind: 'uppdrag',
        owner: 'BUP',
        followUp: '2027-05-21',
        says: ['bemanningslista', 'juli']
      }
    ]
  },
  {
    file: 'mejl-chefsgrupp-skola.txt',
    date: '2026-10-02',
    forum: 'Chefsgrupp skola',
    free: ['bokar lokal'],
    rows: [
      {
        at: 'Vi var eniga om att länets kommuner',
        heading: 'Praktikplatser i årskurs 8',
        kind: 'beslut',
        says: ['praoveckan', 'vecka 19']
      },
      {
        at: 'så vi tar upp den igen',
        heading: 'Frånvarostatistiken',
        kind: 'bordlagt',
        followUp: '2026-11-27',
        says: ['27 november']
      },
      {
        at: 'Ok från alla',
        heading: 'Skolsköterskornas utbildningsdag',
        kind: 'beslut',
        says: ['kostnaden', 'tolv kommunerna']
      },
      {
        at: 'Ärendet utgår därmed',
        heading: 'Avtalet om teckenspråk',
        kind: 'återtaget',
        says: ['gemensam anställning']
      }
    ]
  },
  {
    file: 'folkhalsonatverk-prosa.txt',
    date: '2026-11-11',
    forum: 'Folkhälsonätverket väst',
    free: ['programmet görs'],
    rows: [
      {
        at: 'bestämde vi oss för att ordna simskola',
        heading: 'Simkunnighet',
        kind: 'beslut',
        says: ['simskola', 'söndagar', 'april 2027']
      },
      {
        at: 'frågan vidare till fastighetsbolaget',
        heading: 'Fritidsbanken',
        kind: 'hänskjutet',
        owner: 'fastighetsbolaget',
        says: ['fastighetsbolaget']
      },
      {
        at: 'Ingen hade något emot det',
        heading: 'Folkhälsoveckan',
        kind: 'beslut',
        says: ['vecka 39', '2027']
      },
      {
        at: 'sköts frågan till nästa möte',
        heading: 'Pengarna som blev över',
        kind: 'bordlagt',
        followUp: '2026-12-09',
        says: ['nästa möte']
      }
    ]
  },
  {
    file: 'workshop-lekeberg.txt',
    date: '2026-10-17',
    forum: 'Workshop om ungas fritid i Lekeberg',
    rows: []
  }
]
