import type { UnseenMinutes } from '../unseen/right.ts'

/** Of notes without a form: a thread in Teams, a mail with an answer below, a workshop and an account in prose. */
export const heldOutThreeNotes: UnseenMinutes[] = [
  {
    file: 'teams-kanal-unga.txt',
    date: '2026-11-20',
    forum: 'Samverkansteam unga Hallsberg',
    free: ['ringer bussbolaget', 'löser den 29'],
    rows: [
      {
        at: 'Fritidsgården håller öppet 28 och 29 december',
        heading: 'Julstängt',
        kind: 'beslut',
        places: ['Hallsberg'],
        says: ['öppet', '28 och 29 december']
      },
      {
        at: 'BUP:s blankett gäller för alla',
        heading: 'Blankett för samtycke',
        kind: 'beslut',
        places: ['Hallsberg'],
        says: ['blankett', '1 december']
      },
      {
        at: 'Frågan hör till rektorsgruppen',
        heading: 'Mentorer från gymnasiet',
        kind: 'hänskjutet',
        owner: 'rektorsgruppen',
        says: ['rektorsgruppen']
      }
    ]
  },
  {
    file: 'mejl-losus-lindesberg.txt',
    date: '2026-11-30',
    forum: 'LOSUS Lindesberg',
    free: ['gör schemat', 'pratar gärna'],
    rows: [
      {
        at: 'Bestämt: fem vuxna',
        heading: 'Nyårsnatten',
        kind: 'beslut',
        places: ['Lindesberg'],
        says: ['fem vuxna', 'polisen', 'nyårsafton']
      },
      {
        at: 'Det fick ja',
        heading: 'Snus på högstadiet',
        kind: 'beslut',
        owner: 'Folkhälsoteamet',
        followUp: '2027-03-29',
        places: ['Lindesberg'],
        says: ['tillsynsköp', 'februari']
      },
      {
        at: 'så valet får vänta',
        heading: 'Representant i trygghetsrådet',
        kind: 'bordlagt',
        followUp: '2027-01-25',
        says: ['valet', '25 januari']
      }
    ]
  },
  {
    // Its letters are decomposed, so the places are told by words that are the same in both forms.
    file: 'platsanalys-askersund.txt',
    date: '2026-12-02',
    forum: 'Platsbaserad analys Askersund',
    rows: [
      {
        at: 'ller gratis prova',
        heading: 'Det här kom vi överens om',
        kind: 'beslut',
        places: ['Askersund'],
        says: ['gratis prova-på', 'vecka 40']
      },
      {
        at: 'Kommunens fritidsenhet',
        heading: 'Det här kom vi överens om',
        kind: 'uppdrag',
        owner: 'Kommunens fritidsenhet',
        followUp: '2027-02-15',
        places: ['Askersund'],
        says: ['kalender']
      },
      {
        at: 'i uppgift att fr',
        heading: 'Det här kom vi överens om',
        kind: 'uppdrag',
        owner: 'Ungdomsrådet',
        followUp: '2027-05-12',
        places: ['Askersund'],
        says: ['alla sjuor']
      },
      {
        at: 'skickas till L',
        heading: 'Det här lämnar vi till andra',
        kind: 'hänskjutet',
        owner: 'Länstrafiken',
        says: ['bussfrågan']
      },
      {
        at: 'Vi valde bort mopedverkstan',
        heading: 'Det här gör vi inte',
        kind: 'beslut',
        places: ['Askersund'],
        says: ['mopedverkstan']
      }
    ]
  },
  {
    file: 'bup-soc-referat.txt',
    date: '2027-01-27',
    forum: 'Samråd BUP–socialtjänst–skola Örebro',
    rows: []
  }
]
