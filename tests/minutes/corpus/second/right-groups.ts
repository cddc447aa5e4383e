import type { UnseenMinutes } from '../unseen/right.ts'

/** Groups that write their decisions in the text, in bold or after a mark. */
export const secondGroups: UnseenMinutes[] = [
  {
    file: 'elevhalsa-chatt.txt',
    date: '2026-03-05',
    forum: 'Samordning elevhälsoteam Kumla',
    free: ['tar fram blanketten'],
    rows: [
      {
        at: 'Vi kör på',
        heading: 'Överlämning mellan stadier',
        kind: 'beslut',
        places: ['Kumla'],
        says: ['blankett', 'läsåret 2026/27']
      },
      {
        at: 'Ok från alla',
        heading: 'Samverkan med BUP',
        kind: 'beslut',
        followUp: '2027-01',
        places: ['Kumla'],
        says: ['fyra träffar', 'hösten 2026']
      },
      {
        at: 'ligger vilande',
        heading: 'Drogtester på gymnasiet',
        kind: 'bordlagt',
        places: ['Kumla'],
        says: ['vilande']
      }
    ]
  },
  {
    file: 'lansdel-vast-fet.txt',
    date: '2026-02-11',
    forum: 'Länsdelsgruppen väster',
    rows: [
      {
        at: 'Kvällsturerna fortsätter',
        heading: 'Fältgrupp på kvällar',
        kind: 'beslut',
        followUp: '2026-05',
        says: ['Kvällsturerna', '30 juni 2026']
      },
      {
        at: 'jourlägenhet återtas',
        heading: 'Gemensam jourlägenhet',
        kind: 'återtaget',
        says: ['jourlägenhet']
      },
      { at: 'Gruppen utser', heading: 'Ny samordnare', kind: 'beslut', says: ['samordnare'] },
      {
        at: 'Degerfors kommun tar på sig',
        heading: 'Utbildningsdag om orosanmälan',
        kind: 'uppdrag',
        owner: 'Degerfors kommun',
        places: ['Degerfors'],
        says: ['bjuda in', 'halvdag']
      }
    ]
  },
  {
    file: 'brukarrad.txt',
    date: '2026-05-12',
    forum: 'Brukarråd BUP och habilitering',
    free: ['verksamhetschefen'],
    rows: [
      {
        at: 'Rådet blev klart med',
        heading: 'Väntrummet',
        kind: 'beslut',
        says: ['möblerna', 'skolstart']
      },
      {
        at: 'Alla var med på variant',
        heading: 'Kallelserna',
        kind: 'beslut',
        says: ['variant två', '1 juni']
      },
      {
        at: 'Frågan lämnas vidare',
        heading: 'Ersättning för restid',
        kind: 'hänskjutet',
        owner: 'patientnämnden',
        says: ['patientnämnden']
      },
      { at: 'Vi enades om', heading: 'Ny ledamot', kind: 'beslut', says: ['två platser'] }
    ]
  },
  {
    file: 'arbetsgrupp-trygg.txt',
    date: '2026-10-14',
    forum: 'Arbetsgruppen Trygg i förening',
    rows: [
      {
        at: 'Arbetsgruppen säger ja',
        heading: 'Visselkanal för barn',
        kind: 'beslut',
        owner: 'RF-SISU',
        says: ['lösningen', '1 december']
      },
      {
        at: 'Man var ense om',
        heading: 'Värdegrundsavtal',
        kind: 'beslut',
        says: ['nätmobbning', 'januari']
      },
      { at: 'rivs upp', heading: 'Läger sommaren 2027', kind: 'återtaget', says: ['Ånnaboda'] }
    ]
  },
  {
    file: 'avstamning-pilar.txt',
    date: '2026-06-02',
    forum: 'Arbetsutskott barn och unga',
    rows: [
      {
        at: 'en egen mall för',
        heading: 'SIP för barn under 6 år',
        kind: 'beslut',
        owner: 'barnkliniken',
        followUp: '2026-09-30',
        says: ['mall för förskolebarn']
      },
      {
        at: 'rutinen från 2022',
        heading: 'Egenvård i förskola',
        kind: 'beslut',
        says: ['rutinen från 2022']
      },
      {
        at: 'Till Chefsgrupp social',
        heading: 'Läkartid på HVB',
        kind: 'hänskjutet',
        owner: 'Chefsgrupp social välfärd',
        says: ['gemensam upphandling']
      },
      {
        at: 'Äskandet om 300 000',
        heading: 'Hörselscreening',
        kind: 'återtaget',
        says: ['hörselscreening']
      }
    ]
  }
]
