import { putOff, sentOn, takenBack } from './kinds.ts'
import type { UnseenMinutes } from './right.ts'

/** Notes of those who work together, as a letter, in running prose or with marks of their own. */
export const rightCollaborations: UnseenMinutes[] = [
  {
    file: 'bup-elevhalsa.txt',
    date: '2026-05-12',
    forum: 'Samarbetet BUP och elevhälsa',
    rows: [
      {
        at: 'enades vi om',
        heading: 'Väntetider till bedömning',
        kind: 'beslut',
        followUp: '2026-09-01',
        says: ['kvittens', 'fem arbetsdagar']
      },
      {
        at: 'valde att inte gå vidare',
        heading: 'Skolfrånvaro efter jullovet',
        kind: 'beslut',
        says: ['inte gå vidare', 'gemensam ansökan']
      },
      {
        at: 'kom överens om att testa',
        heading: 'Konsultationstid',
        kind: 'beslut',
        places: ['Askersund', 'Laxå'],
        says: ['konsultationstid', 'torsdagar']
      },
      {
        at: 'Vi tar upp den på nytt',
        heading: 'Gemensam samtyckesblankett',
        kind: putOff,
        followUp: '2026-09-15',
        says: ['på nytt']
      },
      {
        at: 'Siv tar med sig frågan',
        heading: 'Studiebesök',
        kind: 'uppdrag',
        says: ['skolpsykologernas nätverk']
      }
    ]
  },
  {
    file: 'familjecentral-prosa.txt',
    date: '2026-09-23',
    forum: 'Samverkansgrupp Familjecentraler',
    free: ['räkna på vad'],
    rows: [
      {
        at: 'Efter diskussion enas man om',
        heading: 'Bemanning',
        kind: 'beslut',
        places: ['Hällefors', 'Lindesberg'],
        says: ['barnmorskan', 'varannan onsdag']
      },
      {
        at: 'Alla var överens om',
        heading: 'Pappagrupper',
        kind: 'beslut',
        says: ['kvällstid']
      },
      {
        at: 'Vi bestämde att biblioteken',
        heading: 'Språkvän',
        kind: 'beslut',
        says: ['biblioteken', 'bjuds in']
      },
      {
        at: 'så frågan fick vänta',
        heading: 'Tolkar',
        kind: putOff,
        followUp: '2026-11',
        says: ['vänta']
      },
      {
        at: 'Man landade i att',
        heading: 'Avgifter för kurser',
        kind: 'beslut',
        says: ['avgiftsfria', '1 januari 2027']
      },
      {
        at: 'Förslaget om en gemensam anmälan',
        heading: 'Avgifter för kurser',
        kind: takenBack,
        says: ['gemensam anmälan', 'tillbaka']
      }
    ]
  },
  {
    file: 'sspf-orebro.txt',
    date: '2026-05-13',
    forum: 'SSPF styrgrupp Örebro',
    rows: [
      {
        at: 'Skolan säger nej',
        heading: 'Kamera vid skolan',
        kind: 'beslut',
        places: ['Örebro'],
        says: ['nej till kamera på skolgården', 'cykelparkeringen']
      },
      {
        at: 'Fritid anställer',
        heading: 'Sommarveckor',
        kind: 'beslut',
        owner: 'Fritidsförvaltningen',
        followUp: '2026-06-05',
        places: ['Örebro'],
        says: ['två extra ledare', 'v. 25–27']
      },
      {
        at: 'samtycket förnyas',
        heading: 'Sekretess i gruppen',
        kind: 'beslut',
        says: ['samtycket förnyas', 'läsårsstart']
      },
      {
        at: 'tas i centrala styrgruppen',
        heading: 'Avhoppare',
        kind: sentOn,
        says: ['centrala styrgruppen']
      }
    ]
  },
  {
    file: 'teams-noteringar.txt',
    date: '2026-10-06',
    forum: 'AG SIP',
    free: ['mailar'],
    rows: [
      {
        at: '=> Vi förtydligar',
        heading: 'SIP utan vårdnadshavare?',
        kind: 'beslut',
        followUp: '2026-10-30',
        says: ['förtydligar rutinen', 'två veckor']
      },
      {
        at: 'utbildningen blir digital',
        heading: 'Utbildning',
        kind: 'beslut',
        says: ['digital', 'två halvdagar']
      },
      {
        at: 'VoF får i uppdrag',
        heading: 'Utbildning',
        kind: 'uppdrag',
        owner: 'Välfärd och folkhälsa',
        followUp: '2026-10-16',
        says: ['inbjudan']
      },
      {
        at: 'Bifalles',
        heading: 'Revidering av mallen',
        kind: 'beslut',
        says: ['rutan', 'Barnets egna ord']
      }
    ]
  },
  {
    file: 'inga-egna-beslut.txt',
    date: '2026-08-28',
    forum: 'Referensgrupp psykisk hälsa',
    rows: []
  }
]
