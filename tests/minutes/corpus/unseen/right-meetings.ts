import { sentOn } from './kinds.ts'
import type { UnseenMinutes } from './right.ts'

/** A long meeting of several groups, where little is decided among much that is told. */
export const rightMeetings: UnseenMinutes[] = [
  {
    file: 'gemensam-lang.txt',
    date: '2026-10-02',
    forum: 'Gemensam chefsgrupp (skola, social välfärd samt vård och omsorg, folkhälsa)',
    free: ['förslag till avtal', 'blir sammankallande', 'hinder'],
    rows: [
      {
        at: 'Chefsgruppen ställer sig bakom att',
        heading: 'Gemensam mottagning för våldsutsatta barn',
        kind: 'beslut',
        says: ['mottagningen startar', '1 mars 2027', 'fyra kommuner']
      },
      {
        at: 'Gruppen tillsätter',
        heading: 'Samsjuklighet hos unga',
        kind: 'beslut',
        places: ['Askersund', 'Lindesberg', 'Örebro'],
        says: ['arbetsgrupp', 'BUP', 'beroendevården']
      },
      {
        at: 'en klar majoritet vill',
        heading: 'Ungdomsenkäten 2027',
        kind: 'beslut',
        says: ['behålla enkäten']
      },
      {
        at: 'ärendet skickas vidare till',
        heading: 'Regional samordnare för skolnärvaro',
        kind: sentOn,
        followUp: '2026-11-13',
        says: ['skickas vidare', 'arbetsutskottet']
      },
      {
        at: 'Mötet sade ja till',
        heading: 'Handslag med idrotten',
        kind: 'beslut',
        says: ['förlänga avtalet', '2029']
      },
      {
        at: 'utsågs skolchefen',
        heading: 'Ordförandeskap 2027',
        kind: 'beslut',
        says: ['ordförande för 2027', 'skolchefen i Lindesberg']
      }
    ]
  }
]
