import type { UnseenMinutes } from '../unseen/right.ts'

/** Of a board's protocol with paragraphs, of a protocol copied from PDF and of a school's with tick boxes. */
export const fourthBoards: UnseenMinutes[] = [
  {
    file: 'socialnamnden-degerfors.txt',
    date: '2026-09-16',
    forum: 'Socialnämnden',
    free: ['dagordningen', 'läggs till handlingarna', 'delegation'],
    rows: [
      {
        at: 'att godkänna verksamhetsuppföljningen',
        heading: 'Verksamhetsuppföljning januari–augusti',
        kind: 'beslut',
        places: ['Degerfors'],
        says: ['verksamhetsuppföljningen', 'augusti 2026']
      },
      {
        at: 'att ge förvaltningschefen i uppdrag',
        heading: 'Verksamhetsuppföljning januari–augusti',
        kind: 'uppdrag',
        owner: 'förvaltningschefen',
        followUp: '2026-11',
        places: ['Degerfors'],
        says: ['placeringar av unga', 'minska']
      },
      {
        at: 'Socialnämnden beslutar i enlighet med förvaltningens förslag',
        heading: 'Öppenvård för unga',
        kind: 'beslut',
        places: ['Degerfors'],
        says: ['öppenvårdsgrupp', 'februari 2027']
      },
      {
        at: 'Ärendet återremitteras till förvaltningen',
        heading: 'Avtal om familjerådgivning',
        kind: 'bordlagt',
        says: ['gemensam upphandling']
      },
      {
        at: 'Socialnämnden tillstyrker',
        heading: 'Remiss om länets överenskommelse för barn i risk',
        kind: 'beslut',
        says: ['överenskommelsen om barn i risk']
      }
    ]
  },
  {
    file: 'folkhalsoutskott-pdf.txt',
    date: '2026-10-08',
    forum: 'Folkhälsoutskottet',
    rows: [
      {
        at: 'att fördela 1 200 000 kronor',
        heading: 'Fördelning av medel för suicidprevention',
        kind: 'beslut',
        places: ['Örebro län'],
        says: ['1 200 000 kronor', 'suicidprevention', '2027']
      },
      {
        at: 'att utbildningen i psykisk livräddning',
        heading: 'Utbildning i psykisk livräddning för skolans personal',
        kind: 'beslut',
        places: ['Örebro län'],
        says: ['psykisk livräddning', 'hela länet', 'augusti 2027']
      },
      {
        at: 'att uppdra åt Välfärd och folkhälsa',
        heading: 'Utbildning i psykisk livräddning för skolans personal',
        kind: 'uppdrag',
        owner: 'Välfärd och folkhälsa',
        followUp: '2028-11-30',
        says: ['hur många', 'utbildningen']
      },
      {
        at: 'överlämnar medborgarförslaget',
        heading: 'Medborgarförslag om ungdomsmottagning på kvällstid',
        kind: 'hänskjutet',
        owner: 'hälso- och sjukvårdsnämnden',
        says: ['medborgarförslaget']
      },
      {
        at: 'beslutar att säga upp medlemskapet',
        heading: 'Medlemskap i nätverk för hälsofrämjande arbete',
        kind: 'beslut',
        places: ['Örebro län'],
        says: ['medlemskapet', '1 januari 2027']
      }
    ]
  },
  {
    file: 'elevhalsoledning-kumla.txt',
    date: '2026-11-03',
    forum: 'Elevhälsans ledningsgrupp',
    rows: [
      {
        at: 'Hälsobesöken i årskurs 4 görs',
        heading: 'Hälsobesök i årskurs 4',
        kind: 'beslut',
        owner: 'elevhälsochefen',
        followUp: '2027-04-30',
        places: ['Kumla'],
        says: ['inhyrd skolsköterska', 'våren']
      },
      {
        at: 'Specialpedagogen ges i uppdrag',
        heading: 'Elever med låg närvaro på Björkhagsskolan',
        kind: 'uppdrag',
        owner: 'Specialpedagogen',
        followUp: '2027-01-12',
        places: ['Kumla'],
        says: ['kartlägga', 'sju eleverna']
      },
      {
        at: 'Inköpet avslås',
        heading: 'Inköp av testmaterial',
        kind: 'beslut',
        places: ['Kumla'],
        says: ['begåvningstest']
      }
    ]
  },
  { file: 'sip-forum.txt', date: '2026-09-22', forum: 'SIP-forum Örebro län', rows: [] }
]
