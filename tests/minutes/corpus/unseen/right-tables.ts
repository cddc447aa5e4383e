import { putOff, takenBack } from './kinds.ts'
import type { UnseenMinutes } from './right.ts'

/** Minutes in tables: what was talked of, decided and to be done, row by row. */
export const rightTables: UnseenMinutes[] = [
  {
    file: 'lansdel-soder.txt',
    date: '2026-05-12',
    forum: 'Länsdelsgrupp söder',
    rows: [
      {
        at: 'håller stängt på fredagar',
        heading: 'Familjecentralernas öppettider',
        kind: 'beslut',
        places: ['Hallsberg', 'Lekeberg'],
        says: ['stängt på fredagar', 'kvällsöppet']
      },
      {
        at: 'får i uppdrag att ta fram',
        heading: 'Ungas droger',
        kind: 'uppdrag',
        owner: 'Fältgruppen',
        followUp: '2026-08-31',
        says: ['gemensam lägesbild']
      },
      {
        at: 'Bordläggs till nästa möte',
        heading: 'Skolsköterskor vid SIP',
        kind: putOff,
        followUp: '2026-08-31',
        says: ['bordläggs']
      },
      {
        at: 'De avsatta medlen',
        heading: 'Lovaktiviteter',
        kind: 'beslut',
        says: ['120 000', 'lika mellan kommunerna']
      },
      {
        at: 'Förslaget dras tillbaka',
        heading: 'Förslag om gemensam föräldratelefon',
        kind: takenBack,
        says: ['dras tillbaka']
      },
      {
        at: 'Gruppen antar den kortare',
        heading: 'Övergång förskola–skola',
        kind: 'beslut',
        says: ['antar den kortare mallen']
      }
    ]
  },
  {
    file: 'styrgrupp-skolfam.txt',
    date: '2026-02-26',
    forum: 'Styrgrupp för familjehemsplacerade barns skolgång',
    rows: [
      {
        at: 'Projektet utökas',
        heading: 'Läget i projektet',
        kind: 'beslut',
        places: ['Degerfors'],
        says: ['tre barn', 'augusti 2026']
      },
      {
        at: 'beslöt att hyra in',
        heading: 'Psykologtjänsten',
        kind: 'beslut',
        says: ['hyra in psykolog', '250 000']
      },
      {
        at: 'Frågan bordläggs',
        heading: 'Samtycke mellan huvudmän',
        kind: putOff,
        followUp: '2026-04',
        says: ['bordläggs']
      },
      {
        at: 'Styrgruppen bifaller',
        heading: 'Lärlitteratur till familjehem',
        kind: 'beslut',
        says: ['familjehem', 'läspaket']
      },
      {
        at: 'Teckna avtal om',
        heading: 'Teckna avtal om inhyrd psykolog',
        kind: 'uppdrag',
        owner: 'Karlskoga kommun',
        followUp: '2026-03-20',
        says: ['avtal', 'psykolog']
      },
      {
        at: 'Ta fram innehåll',
        heading: 'Ta fram innehåll till läspaketen',
        kind: 'uppdrag',
        owner: 'Skolbiblioteken',
        followUp: '2026-05-15',
        says: ['läspaketen']
      },
      {
        at: 'Bjuda in familjehemmen',
        heading: 'Bjuda in familjehemmen till en kväll om läsning',
        kind: 'uppdrag',
        owner: 'Familjehemsenheten',
        followUp: '2026-H2',
        says: ['bjuda in familjehemmen']
      },
      {
        at: 'Redovisa kostnader',
        heading: 'Redovisa kostnader per barn för chefsgruppen',
        kind: 'uppdrag',
        owner: 'Projektledaren',
        followUp: '2026-12',
        says: ['kostnader per barn']
      }
    ]
  }
]
