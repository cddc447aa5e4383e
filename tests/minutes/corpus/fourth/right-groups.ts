import type { UnseenMinutes } from '../unseen/right.ts'

/** Of groups of managers: a table pasted from Word, a log from Excel, headings in capitals and plain headings. */
export const fourthGroups: UnseenMinutes[] = [
  {
    file: 'losus-karlskoga.txt',
    date: '2026-09-24',
    forum: 'LOSUS Karlskoga',
    rows: [
      {
        at: 'Man enades om att fältgruppen',
        heading: 'Skolstarten',
        kind: 'beslut',
        places: ['Karlskoga'],
        says: ['fältgruppen', 'busstationen', 'höstlovet']
      },
      {
        at: 'Gruppen landade i att pröva',
        heading: 'Föräldravandringar',
        kind: 'beslut',
        places: ['Karlskoga'],
        says: ['telefonnummer', 'lördag']
      },
      {
        at: 'Gruppen skickar frågan vidare',
        heading: 'Elsparkcyklar på gångbron',
        kind: 'hänskjutet',
        owner: 'samhällsbyggnadsförvaltningen',
        places: ['Karlskoga'],
        says: ['samhällsbyggnadsförvaltningen']
      },
      {
        at: 'Kultur och fritid fick i uppdrag',
        heading: 'Kontaktlistan',
        kind: 'uppdrag',
        owner: 'Kultur och fritid',
        followUp: '2026-11-05',
        places: ['Karlskoga'],
        says: ['ny lista']
      }
    ]
  },
  {
    file: 'lansdel-norr-tabell.txt',
    date: '2026-10-21',
    forum: 'Chefsgrupp i norra länsdelen',
    rows: [
      {
        at: 'Gruppen säger ja till förslaget',
        heading: 'Gemensam föräldrautbildning',
        kind: 'beslut',
        owner: 'Folkhälsoteamet',
        followUp: '2027-03-01',
        places: ['Norra länsdelen'],
        says: ['alla fyra kommunerna', 'mars 2027']
      },
      {
        at: 'Samma blankett ska användas',
        heading: 'Övergång från förskola till förskoleklass',
        kind: 'beslut',
        owner: 'Skolcheferna',
        followUp: '2027-01',
        places: ['Norra länsdelen'],
        says: ['samma blankett', 'vårterminen 2027']
      },
      {
        at: 'Bordläggs. Underlag',
        heading: 'Samtalsstöd på familjecentralen i Hällefors',
        kind: 'bordlagt',
        owner: 'Hällefors kommun',
        followUp: '2026-12-09',
        places: ['Hällefors'],
        says: ['kostnaden']
      },
      {
        at: 'Nora och Hällefors går in i programmet',
        heading: 'Drogförebyggande arbete',
        kind: 'beslut',
        owner: 'Folkhälsoteamet',
        followUp: '2027-H1',
        places: ['Nora', 'Hällefors'],
        says: ['programmet', 'hösten 2027']
      }
    ]
  },
  {
    file: 'beslutslogg-soder.txt',
    date: '2026-10-07',
    forum: 'Länsdelsgrupp söder',
    rows: [
      {
        at: 'Kursen ges digitalt',
        heading: 'Föräldrastöd på Teams',
        kind: 'beslut',
        owner: 'Laxå kommun',
        followUp: '2027-01-31',
        says: ['digitalt', 'två gånger per år']
      },
      {
        at: 'Till chefsgruppen för ställningstagande',
        heading: 'Ungdomsmottagningen i Hallsberg',
        kind: 'hänskjutet',
        owner: 'chefsgruppen',
        places: ['Hallsberg'],
        says: ['öppettiderna']
      },
      {
        at: 'delar på en fältassistent',
        heading: 'Gemensam fältassistent',
        kind: 'beslut',
        owner: 'Askersunds kommun',
        followUp: '2027-02-01',
        places: ['Askersund', 'Laxå'],
        says: ['fältassistent', 'arbetsgivare']
      },
      {
        at: 'VoF sammanställer',
        heading: 'Kartläggning av öppna förskolor',
        kind: 'uppdrag',
        owner: 'Välfärd och folkhälsa',
        followUp: '2026-12-04',
        says: ['öppna förskolor', 'tider']
      },
      {
        at: 'Skjuts upp till mötet 2 december',
        heading: 'Nattvandring i Lekeberg',
        kind: 'bordlagt',
        owner: 'Lekebergs kommun',
        followUp: '2026-12-02',
        places: ['Lekeberg'],
        says: ['skjuts upp']
      }
    ]
  },
  {
    file: 'styrgrupp-trygg-start.txt',
    date: '2026-10-29',
    forum: 'Styrgruppen för Trygg start i Hallsberg',
    // The new name was taken and given up at the same meeting: only the giving up stands.
    free: ['byter namn', 'nya namnet'],
    rows: [
      {
        at: 'Styrgruppen beslutar enligt förslag A',
        heading: 'Förlängning',
        kind: 'beslut',
        places: ['Hallsberg'],
        says: ['förlängs', 'december 2027', 'bemanning']
      },
      {
        at: 'Styrgruppen bifaller förslag B',
        heading: 'Fler familjer',
        kind: 'beslut',
        places: ['Hallsberg'],
        says: ['hembesök', 'adoptivbarn']
      },
      {
        at: 'Projektledaren får i uppdrag att trycka',
        heading: 'Kommunikation',
        kind: 'uppdrag',
        owner: 'Projektledaren',
        followUp: '2026-12-11',
        says: ['500', 'arabiska']
      },
      {
        at: 'Beslutet under punkt 5',
        heading: 'Åter till namnet',
        kind: 'återtaget',
        says: ['Trygga familjer', 'upphävs']
      }
    ]
  }
]
