import type { UnseenMinutes } from '../unseen/right.ts'

/** Prose, a chat, a workshop, and a meeting at which nothing was decided. */
export const heldOutTwoNotes: UnseenMinutes[] = [
  {
    file: 'referat-fritid.txt',
    date: '2026-05-18',
    forum: 'Arbetsgruppen Fritid för alla i Karlskoga',
    free: ['tills vidare'],
    rows: [
      {
        at: 'gruppen sa ja till utkörning',
        heading: 'Fritidsbanken',
        kind: 'beslut',
        places: ['Karlskoga'],
        says: ['utkörning', '2 september']
      },
      {
        at: 'Gruppen har inga egna medel',
        heading: 'Ledsagare',
        kind: 'beslut',
        places: ['Karlskoga'],
        says: ['ledsagare']
      },
      {
        at: 'lovade att räkna fram',
        heading: 'Sommarens simskola',
        kind: 'uppdrag',
        followUp: '2026-06-15',
        places: ['Karlskoga'],
        says: ['lottning']
      },
      {
        at: 'Gruppen bad henne',
        heading: 'Badhusbussen',
        kind: 'uppdrag',
        owner: 'kommunikatören',
        followUp: '2026-06-10',
        places: ['Karlskoga'],
        says: ['skolavslutningen']
      },
      {
        at: 'plockas bort från listan',
        heading: 'Kulturkort',
        kind: 'återtaget',
        places: ['Karlskoga'],
        says: ['kulturkort']
      }
    ]
  },
  {
    file: 'teams-att-gora.txt',
    date: '2026-06-10',
    forum: 'Nätverket för föräldrastöd i Västra länsdelen',
    free: ['fundera'],
    rows: [
      {
        at: 'gör vi så här: en gemensam grupp',
        heading: 'Föräldraskap i Sverige',
        kind: 'beslut',
        says: ['gemensam grupp', 'hösten 2026']
      },
      {
        at: 'Babycaféet flyttar alltså',
        heading: 'Babycafé',
        kind: 'beslut',
        says: ['biblioteket', 'juni–augusti']
      },
      {
        at: 'den här får ligga',
        heading: 'Hemsidan',
        kind: 'bordlagt',
        followUp: '2026-09-16',
        says: ['16 september']
      },
      {
        at: 'bokar Medborgarhuset',
        heading: 'Att göra till nästa möte',
        kind: 'uppdrag',
        owner: 'Karlskoga kommun',
        followUp: '2026-09-16',
        places: ['Karlskoga'],
        says: ['Medborgarhuset']
      },
      {
        at: 'anmäler tre ledare',
        heading: 'Att göra till nästa möte',
        kind: 'uppdrag',
        owner: 'Degerfors kommun',
        followUp: '2026-09-16',
        places: ['Degerfors'],
        says: ['tre ledare']
      },
      {
        at: 'sammanställer utvärderingarna',
        heading: 'Att göra till nästa möte',
        kind: 'uppdrag',
        owner: 'Folkhälsoteamet',
        followUp: '2026-09-16',
        says: ['utvärderingarna']
      }
    ]
  },
  {
    file: 'inget-beslutat.txt',
    date: '2026-02-18',
    forum: 'Föräldraråd Kvarnbäcksskolan och Herrgårdsskolan',
    free: ['tänka på saken'],
    rows: []
  },
  {
    file: 'workshop-lappar.txt',
    date: '2026-10-22',
    forum: 'Folkhälsonätverket i norra Örebro län',
    rows: [
      {
        at: 'Nätverket enades kring',
        heading: 'Ungdomsrum i bygdegården',
        kind: 'beslut',
        says: ['Ställdalens bygdegård', '2027']
      },
      {
        at: 'Ett gemensamt önskemål lämnas',
        heading: 'Senare buss på fredagar',
        kind: 'hänskjutet',
        owner: 'regionens kollektivtrafiknämnd',
        says: ['kollektivtrafiknämnd']
      },
      {
        at: 'Läggs på is till',
        heading: 'E-sport i biblioteket',
        kind: 'bordlagt',
        followUp: '2026-12-03',
        says: ['3 december 2026']
      },
      {
        at: 'Lappen drogs tillbaka',
        heading: 'Samåkningsapp',
        kind: 'återtaget',
        says: ['samåkningsapp']
      },
      {
        at: 'Bygdegårdsringen tar på sig',
        heading: 'Fritidsledare på distans',
        kind: 'uppdrag',
        owner: 'Bygdegårdsringen',
        followUp: '2026-11-20',
        says: ['andra kommuner']
      }
    ]
  }
]
