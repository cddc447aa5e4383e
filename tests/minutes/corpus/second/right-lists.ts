import type { UnseenMinutes } from '../unseen/right.ts'

/** Minutes whose decisions stand in lists, in logs and in tables. */
export const secondLists: UnseenMinutes[] = [
  {
    file: 'workshop-natverk.txt',
    date: '2026-11-18',
    forum: 'Nätverksträff föräldrastöd i länet',
    rows: [
      {
        at: 'Materialbanken flyttas',
        heading: 'Materialbanken flyttas till nätverkets yta i …',
        kind: 'beslut',
        followUp: '2027-01-15',
        says: ['Materialbanken', 'Samarbetsrummet']
      },
      {
        at: 'Alla kommuner erbjuder',
        heading: 'Alla kommuner erbjuder minst en pappaträff kvällstid under …',
        kind: 'beslut',
        says: ['pappaträff', 'våren 2027']
      },
      {
        at: 'Kommunerna lånar tolkat',
        heading: 'Kommunerna lånar tolkat material av varandra utan kostnad.',
        kind: 'beslut',
        says: ['tolkat material']
      },
      {
        at: 'Välfärd och folkhälsa samman',
        heading: 'Välfärd och folkhälsa sammanställer lapparna och mejlar ut …',
        kind: 'uppdrag',
        owner: 'Välfärd och folkhälsa',
        says: ['lapparna']
      },
      {
        at: 'Hällefors kommun undersöker',
        heading: 'Hällefors kommun undersöker översättning till tigrinja, …',
        kind: 'uppdrag',
        owner: 'Hällefors kommun',
        followUp: '2027-02',
        places: ['Hällefors'],
        says: ['tigrinja']
      }
    ]
  },
  {
    file: 'styrgrupp-projekt.txt',
    date: '2026-08-27',
    forum: 'Styrgruppen för Hela vägen in',
    rows: [
      {
        at: 'Projektet förlängs',
        heading: 'Projektet förlängs med sex månader, till och med 30 juni …',
        kind: 'beslut',
        says: ['förlängs', '30 juni 2027']
      },
      {
        at: 'Målgruppen vidgas',
        heading: 'Målgruppen vidgas till unga mellan 16 och 29 år.',
        kind: 'beslut',
        says: ['16 och 29 år']
      },
      {
        at: 'Reviderad riskanalys',
        heading: 'Reviderad riskanalys godkänns.',
        kind: 'beslut',
        says: ['riskanalys']
      },
      {
        at: 'Projektledaren får i uppdrag',
        heading: 'Projektledaren får i uppdrag att söka medfinansiering hos …',
        kind: 'uppdrag',
        owner: 'Projektledaren',
        followUp: '2026-11-01',
        says: ['medfinansiering']
      }
    ]
  },
  {
    file: 'lok-hallefors.txt',
    date: '2025-12-03',
    forum: 'Brottsförebyggande rådet i Hällefors',
    rows: [
      {
        at: 'Parterna kommer överens',
        heading: 'Parterna kommer överens om följande',
        kind: 'beslut',
        places: ['Hällefors'],
        says: ['trygghetsvärdar', 'trafikkontroller', 'inom ett dygn']
      },
      {
        at: 'Beslutat: ',
        heading: 'Uppföljning',
        kind: 'beslut',
        followUp: '2025-12-15',
        places: ['Hällefors'],
        says: ['skrivs under', 'kommunchefen']
      }
    ]
  },
  {
    file: 'uppgifter-vem-vad.txt',
    date: '2026-09-11',
    forum: 'Nätverket för SSPF-koordinatorer',
    rows: [
      {
        at: 'blanketten byts ut',
        heading: 'Samtyckesblanketten',
        kind: 'beslut',
        says: ['blanketten byts ut', '1 november']
      },
      { at: 'Vi landade i', heading: 'Loggbok', kind: 'beslut', says: ['papper', 'ett år'] },
      {
        at: 'Skicka den nya blanketten',
        heading: 'Skicka den nya blanketten till alla',
        kind: 'uppdrag',
        owner: 'Örebro kommun',
        followUp: '2026-09-25',
        says: ['nya blanketten']
      },
      {
        at: 'Bjuda in åklagaren',
        heading: 'Bjuda in åklagaren till nästa träff',
        kind: 'uppdrag',
        owner: 'Karlskoga kommun',
        followUp: '2026-10-30',
        says: ['åklagaren']
      },
      {
        at: 'Räkna ärenden',
        heading: 'Räkna ärenden per skola',
        kind: 'uppdrag',
        owner: 'Alla',
        says: ['ärenden per skola']
      }
    ]
  }
]
