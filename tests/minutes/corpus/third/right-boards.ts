import type { UnseenMinutes } from '../unseen/right.ts'

/** A board of a kommun, a board of the region and a steering group. */
export const thirdBoards: UnseenMinutes[] = [
  {
    file: 'ks-lekeberg-reservation.txt',
    date: '2026-10-06',
    forum: 'Kommunstyrelsen',
    rows: [
      {
        at: 'avgiftsfritt sommarlovskort',
        heading: 'Sommarlovskort på bussen för unga 13–17 år',
        kind: 'beslut',
        places: ['Lekeberg'],
        says: ['sommarlovskort', '13–17 år']
      },
      {
        at: 'återremitteras till tekniska',
        heading: 'Flytt av öppna förskolan till Lekebergsskolan',
        kind: 'bordlagt',
        owner: 'tekniska enheten',
        places: ['Lekeberg'],
        says: ['dialog med föräldrar']
      },
      {
        at: 'Kommunstyrelsen tillstyrker planen',
        heading: 'Biblioteksplan 2027–2030',
        kind: 'beslut',
        places: ['Lekeberg'],
        says: ['kommunfullmäktige', 'Biblioteksplan 2027–2030']
      },
      {
        at: 'Ärendet utgår från',
        heading: 'Medborgarlöfte 2027',
        kind: 'återtaget',
        places: ['Lekeberg'],
        says: ['Medborgarlöfte']
      },
      {
        at: 'Kommunchefen får i uppdrag',
        heading: 'Unga som varken arbetar eller studerar',
        kind: 'uppdrag',
        owner: 'Kommunchefen',
        followUp: '2027-03',
        places: ['Lekeberg'],
        says: ['rutin', 'hembesök']
      }
    ]
  },
  {
    file: 'hsn-nfd.txt',
    date: '2026-09-24',
    forum: 'Hälso- och sjukvårdsnämnden',
    rows: [
      {
        at: 'minst en vardag i veckan',
        heading: 'Första linjen för barns och ungas psykiska hälsa – öppettider',
        kind: 'beslut',
        followUp: '2027-08',
        places: ['Örebro län'],
        says: ['kvällsöppet', '1 februari 2027']
      },
      {
        at: 'avge yttrandet enligt bilaga 3',
        heading:
          'Yttrande över Socialstyrelsens förslag till föreskrifter om elevers hälsouppgifter',
        kind: 'beslut',
        says: ['yttrandet', 'övergångstiden']
      },
      {
        at: 'mna motionen till',
        heading: 'Motion om gratis preventivmedel upp till 26 år',
        kind: 'hänskjutet',
        owner: 'hälsovalsutskottet',
        says: ['motionen', 'hälsovalsutskottet']
      },
      {
        at: 'ges i uppdrag att ta fram en plan',
        heading: 'Barnombud på vårdcentralerna',
        kind: 'uppdrag',
        owner: 'hälso- och sjukvårdsdirektören',
        followUp: '2027-03-31',
        says: ['plan för barnombud', 'vårdcentraler']
      }
    ]
  },
  {
    file: 'styrgrupp-parkering.txt',
    date: '2026-09-17',
    forum: 'Styrgruppen för Hela vägen hem',
    rows: [
      {
        at: 'ändringsbegäran godkänd',
        heading: 'Ändringsbegäran 3: målgruppen',
        kind: 'beslut',
        says: ['åldersgränsen', '21']
      },
      {
        at: 'ställningstagande: nej',
        heading: 'Ändringsbegäran 4: egen bil',
        kind: 'beslut',
        says: ['bil']
      },
      {
        at: 'avvakta till nästa styrgrupp',
        heading: 'Lärande utvärdering',
        kind: 'bordlagt',
        followUp: '2026-10-22',
        says: ['22 oktober']
      },
      {
        at: 'projektledaren skriver ett utkast',
        heading: 'Avslutsplan',
        kind: 'uppdrag',
        owner: 'projektledaren',
        followUp: '2026-11-15',
        says: ['utkast', 'avslutsplan']
      }
    ]
  }
]
