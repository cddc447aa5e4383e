import { putOff, sentOn, takenBack } from './kinds.ts'
import type { UnseenMinutes } from './right.ts'

/** Groups of managers and of a part of the county, with numbered items or headings as in Word. */
export const rightGroups: UnseenMinutes[] = [
  {
    file: 'chefsgrupp-rubriker.txt',
    date: '2026-05-12',
    forum: 'Chefsgrupp folkhälsa',
    free: ['affisch'],
    rows: [
      {
        at: 'i enlighet med förslaget',
        heading: 'Rökfria skolgårdar',
        kind: 'beslut',
        owner: 'kommunernas tekniska förvaltningar',
        says: ['skyltas', 'rökfria', 'skolstarten']
      },
      {
        at: 'ta fram ett utbildningspaket',
        heading: 'Spel om pengar bland unga',
        kind: 'uppdrag',
        owner: 'RF-SISU',
        followUp: '2026-10',
        says: ['utbildningspaket', 'ledare']
      },
      {
        at: 'Pep-dagarna hålls vartannat år',
        heading: 'Pep-dagarna',
        kind: 'beslut',
        places: ['Nora'],
        says: ['vartannat år', 'våren 2027']
      },
      {
        at: 'Cykelvänlig arbetsplats',
        heading: 'Cykelvänlig arbetsplats',
        kind: takenBack,
        says: ['utgår']
      }
    ]
  },
  {
    file: 'barnrattsnatverk.txt',
    date: '2026-09-17',
    forum: 'Nätverk barnrätt i norra länsdelen',
    free: ['kontakta presidierna', 'nästa möte hålls'],
    rows: [
      {
        at: 'Mötet beslutade att använda',
        heading: 'Barnkonsekvensanalyser',
        kind: 'beslut',
        says: ['samma mall', 'utbilda handläggare']
      },
      {
        at: 'att rapporten delas ut',
        heading: 'Barnens egen rapport',
        kind: 'beslut',
        says: ['rapporten delas ut', '20 november']
      },
      {
        at: 'Mötet beslutade att inte inrätta',
        heading: 'Ungdomspanel',
        kind: 'beslut',
        says: ['inte inrätta', 'panel']
      },
      {
        at: 'Ärendet hänsköts',
        heading: 'Trygghetspunkter',
        kind: sentOn,
        owner: 'länsdelsgruppen norr',
        says: ['hänsköts']
      },
      {
        at: 'Mötet uppdrog åt',
        heading: 'Barnombud',
        kind: 'uppdrag',
        owner: 'Hällefors kommun',
        followUp: '2026-12-03',
        places: ['Hällefors'],
        says: ['beskriva erfarenheterna']
      }
    ]
  },
  {
    file: 'lansdel-norr-nfd.txt',
    date: '2026-03-04',
    forum: 'Länsdelsgruppen norr',
    rows: [
      {
        at: 'tiderna flyttas fr',
        heading: 'Första linjen för barn och unga',
        kind: 'beslut',
        places: ['Norra länsdelen'],
        says: ['öppna tiderna', 'onsdag till måndag', 'information']
      },
      {
        at: 'bekostar utbildning av fyra nya',
        heading: 'Föräldraskapsprogram',
        kind: 'beslut',
        owner: 'Folkhälsoteamet',
        followUp: '2026-12',
        places: ['Hällefors', 'Ljusnarsberg'],
        says: ['fyra nya gruppledare']
      },
      {
        at: 'terkommer p',
        heading: 'Öppen förskola på finska',
        kind: putOff,
        followUp: '2026-05',
        says: ['återkommer']
      },
      {
        at: 'Gruppen godk',
        heading: 'Överenskommelse med föreningslivet',
        kind: 'beslut',
        says: ['överenskommelsen', 'ändringar']
      },
      {
        at: 'gruppen beslutar att l',
        heading: 'Nätverk för små barn',
        kind: 'beslut',
        says: ['lägga ner nätverket']
      },
      {
        at: 'Gruppen avsl',
        heading: 'Ansökan om medel till hälsofrämjande insatser',
        kind: 'beslut',
        places: ['Ljusnarsberg'],
        says: ['avslår', 'rörelsekarta']
      }
    ]
  },
  {
    file: 'elevhalsa-kryss.txt',
    date: '2026-11-04',
    forum: 'Ledningsgrupp elevhälsa Hallsberg',
    free: ['skickar ut bilderna'],
    rows: [
      {
        at: 'Assistenterna samlas',
        heading: 'Elevassistenter',
        kind: 'beslut',
        owner: 'bitr. rektor',
        followUp: '2027-02-22',
        places: ['Hallsberg'],
        says: ['gemensam pool', 'sportlovet 2027']
      },
      {
        at: 'Ny rutin gäller',
        heading: 'Närvarorutin',
        kind: 'beslut',
        places: ['Hallsberg'],
        says: ['kontakt med hemmet', 'tre dagars frånvaro']
      },
      {
        at: 'Skjuts till nästa möte',
        heading: 'Skolsköterskans öppna mottagning',
        kind: putOff,
        followUp: '2026-12-02',
        says: ['skjuts']
      }
    ]
  },
  {
    file: 'narvaroteam-tabell.txt',
    date: '2027-02-09',
    forum: 'Styrgrupp närvaroteam',
    rows: [
      {
        at: 'Alternativ C.',
        heading: 'Fortsättning efter juni 2027',
        kind: 'beslut',
        says: ['40 procent', '60 procent']
      },
      {
        at: 'Teamet flyttar',
        heading: 'Lokal i Askersund',
        kind: 'beslut',
        owner: 'Askersunds kommun',
        followUp: '2027-04-13',
        places: ['Askersund'],
        says: ['gamla vårdcentralen']
      },
      {
        at: 'får i mandat',
        heading: 'Forskare',
        kind: 'uppdrag',
        owner: 'Ordföranden',
        says: ['skriva avtal']
      },
      {
        at: 'Inget beslut, återkommer',
        heading: 'Rektorernas önskemål om akutplatser',
        kind: putOff,
        followUp: '2027-04-13',
        says: ['återkommer']
      }
    ]
  }
]
