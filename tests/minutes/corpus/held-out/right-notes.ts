import { putOff, sentOn, takenBack } from '../unseen/kinds.ts'
import type { UnseenMinutes } from '../unseen/right.ts'

/** Notes with few marks of what is decided. */
export const heldOutNotes: UnseenMinutes[] = [
  { file: 'workshop.txt', date: '2027-04-20', forum: 'Samverkansgrupp TSI', rows: [] },
  {
    file: 'nara-vard.txt',
    date: '2027-02-04',
    forum: 'Styrgrupp Nära vård västra länsdelen',
    rows: [
      {
        at: 'Styrgruppen vill att teamet',
        heading: 'Mobilt team för barn med långvarig smärta',
        kind: 'beslut',
        says: ['teamet fortsätter', 'årsskiftet']
      },
      {
        at: 'Samtalen flyttas',
        heading: 'Hälsosamtal med fyraåringar',
        kind: 'beslut',
        places: ['Degerfors'],
        says: ['förskolan', 'hösten 2027']
      },
      {
        at: 'Barnhälsovården beskriver',
        heading: 'Hälsosamtal med fyraåringar',
        kind: 'uppdrag',
        owner: 'Barnhälsovården',
        followUp: '2027-06-03',
        says: ['beskriver försöket']
      },
      {
        at: 'skickas till beredningsgruppen',
        heading: 'Samordnat ansvar vid skolfrånvaro',
        kind: sentOn,
        followUp: '2027-09',
        says: ['beredningsgruppen']
      },
      {
        at: 'Styrgruppen upphäver',
        heading: 'Gemensam webbsida',
        kind: takenBack,
        says: ['upphäver', 'webbsida']
      }
    ]
  },
  {
    file: 'avstamning-elevcoach.txt',
    date: '2026-11-04',
    forum: 'Elevcoacher, Askersund',
    free: ['pratar med rektorn'],
    rows: [
      {
        at: 'högst åtta elever',
        heading: 'högst åtta elever per coach från januari',
        kind: 'beslut',
        places: ['Askersund'],
        says: ['högst åtta elever per coach']
      },
      {
        at: 'ett samtal i veckan',
        heading: 'föräldrarna får ett samtal i veckan, även när det går bra',
        kind: 'beslut',
        places: ['Askersund'],
        says: ['ett samtal i veckan']
      },
      {
        at: 'Elevhälsan gör',
        heading: 'Elevhälsan gör ett enkelt frågeformulär till eleverna',
        kind: 'uppdrag',
        owner: 'Elevhälsan',
        says: ['frågeformulär']
      },
      {
        at: 'Skolkontoret tar fram',
        heading: 'Skolkontoret tar fram statistik över närvaron',
        kind: 'uppdrag',
        owner: 'Skolkontoret',
        says: ['statistik']
      }
    ]
  },
  {
    file: 'lansdel-vast-lopande.txt',
    date: '2027-05-11',
    forum: 'Länsdelsgrupp väster',
    rows: [
      {
        at: 'beslutade ändå att lämna in',
        heading: 'Ansökan om nya medel',
        kind: 'beslut',
        followUp: '2027-05-30',
        says: ['lämna in en ansökan', 'föräldrastöd på modersmål']
      },
      {
        at: 'Ordföranden frågade om häftet',
        heading: 'Barn som anhöriga',
        kind: 'beslut',
        says: ['häftet', 'gemensamt material']
      },
      {
        at: 'som därmed föll',
        heading: 'Mottagning i Degerfors',
        kind: takenBack,
        says: ['inte längre', 'förslaget']
      },
      {
        at: 'Det bestämdes att ärendet ska vila',
        heading: 'Samarbete med kyrkan',
        kind: putOff,
        followUp: '2027-10',
        says: ['vila']
      }
    ]
  }
]
