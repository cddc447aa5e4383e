import { putOff, sentOn, takenBack } from '../unseen/kinds.ts'
import type { UnseenMinutes } from '../unseen/right.ts'
import { heldOutNotes } from './right-notes.ts'

/** What is right of minutes that were held out until 2026-11-30. */
export const heldOutMinutes: UnseenMinutes[] = [
  {
    file: 'bun-nora.txt',
    date: '2027-03-10',
    forum: 'Barn- och utbildningsnämnden',
    free: ['justera protokollet'],
    rows: [
      {
        at: 'ingen småbarnsgrupp',
        heading: 'Förskolans barngrupper',
        kind: 'beslut',
        places: ['Nora'],
        says: ['tolv barn', 'augusti 2027', '900 tkr']
      },
      {
        at: 'godkänna svaret',
        heading: 'Svar på granskning av elevhälsan',
        kind: 'beslut',
        places: ['Nora'],
        says: ['godkänna svaret', 'revisorerna']
      },
      {
        at: 'Nämnden beslutar att bordlägga',
        heading: 'Avgift i kulturskolan',
        kind: putOff,
        followUp: '2027-04-14',
        says: ['bordlägga']
      }
    ]
  },
  {
    file: 'arbetsgrupp-heder.txt',
    date: '2027-01-21',
    forum: 'AG hedersrelaterat våld och förtryck',
    rows: [
      {
        at: 'Resursteamet tar emot',
        heading: 'Resursteamet',
        kind: 'beslut',
        owner: 'Länsstyrelsen',
        followUp: '2027-12',
        says: ['idrottsföreningar', 'på prov']
      },
      {
        at: 'Kortet trycks',
        heading: 'Lovkort till skolorna',
        kind: 'beslut',
        owner: 'Örebro kommun',
        followUp: '2027-05-28',
        says: ['fem språk', 'årskurs 7–9']
      },
      {
        at: 'Vi väntar.',
        heading: 'Utbildning för SFI-lärare',
        kind: putOff,
        followUp: '2027-03-18',
        says: ['tas upp igen']
      }
    ]
  },
  {
    file: 'lokal-overenskommelse.txt',
    date: '2026-11-05',
    forum: 'Samverkansmöte kommun – polis, Lekeberg',
    free: ['boka lokal'],
    rows: [
      {
        at: 'Parterna beslutade gemensamt',
        heading: 'Medborgarlöfte',
        kind: 'beslut',
        says: ['löftet för 2027', 'busstorget', 'två kvällar']
      },
      {
        at: 'Kommunen avstår',
        heading: 'Drogtest på skolan',
        kind: 'beslut',
        says: ['avstår', 'tester']
      }
    ]
  },
  {
    file: 'fragor-vem-nar.txt',
    date: '2026-06-17',
    forum: 'Ledningsgrupp första linjen',
    rows: [
      {
        at: 'Remissvägar',
        heading: 'Remissvägar',
        kind: 'beslut',
        owner: 'Område nära vård',
        followUp: '2026-10-01',
        says: ['gemensamt telefonnummer']
      },
      {
        at: 'Väntelista',
        heading: 'Väntelista',
        kind: 'beslut',
        owner: 'Enhetscheferna',
        followUp: '2026-09-01',
        says: ['samma mall']
      },
      {
        at: 'Lokal i Karlskoga',
        heading: 'Lokal i Karlskoga',
        kind: sentOn,
        owner: 'Fastighetsavdelningen',
        followUp: '2026-08-31',
        places: ['Karlskoga'],
        says: ['hänskjuts']
      },
      {
        at: 'Gruppbehandling på nätet',
        heading: 'Gruppbehandling på nätet',
        kind: 'beslut',
        owner: 'Örebromottagningen',
        followUp: '2027-H1',
        says: ['piloten fortsätter', 'trettio platser']
      },
      {
        at: 'Tolkade blanketter',
        heading: 'Tolkade blanketter',
        kind: takenBack,
        owner: '',
        says: ['utgår']
      }
    ]
  },
  {
    file: 'tillvaxtnamnd-sidor.txt',
    date: '2026-09-24',
    forum: 'Regionala tillväxtnämnden',
    rows: [
      {
        at: 'att bevilja Hällefors',
        heading: 'Medel till förstudie om ung mobilitet',
        kind: 'beslut',
        followUp: '2027-09-30',
        places: ['Hällefors'],
        says: ['380 000 kronor', 'förstudien']
      },
      {
        at: 'Nämnden beslutar enligt förslag',
        heading: 'Yttrande över Länsplan för barnrätt',
        kind: 'beslut',
        says: ['tillstyrker länsplanen', 'vartannat år']
      },
      {
        at: 'Ärendet återkallas',
        heading: 'Stipendium till unga företagare',
        kind: takenBack,
        says: ['återkallas']
      }
    ]
  },
  {
    file: 'ungdomsrad.txt',
    date: '2026-11-16',
    forum: 'Ungdomsrådet i Degerfors',
    rows: [
      {
        at: 'Vi föreslår betong',
        heading: 'Skateparken',
        kind: 'beslut',
        places: ['Degerfors'],
        says: ['betong', 'belysning']
      },
      {
        at: 'Vi har disco',
        heading: 'Halloweendisco',
        kind: 'beslut',
        owner: 'Fritidsgården',
        says: ['disco', 'två gånger per termin']
      },
      {
        at: 'Ja till hela summan',
        heading: 'Pengar till UF-resan',
        kind: 'beslut',
        says: ['3 000 kr']
      }
    ]
  },
  ...heldOutNotes
]
