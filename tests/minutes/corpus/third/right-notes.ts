import type { UnseenMinutes } from '../unseen/right.ts'

/** Working groups' notes: a list of what is to be done, homework till next time, and a mail. */
export const thirdNotes: UnseenMinutes[] = [
  {
    file: 'atgardslista-tre-spalter.txt',
    date: '2026-04-08',
    forum: 'Arbetsgruppen Trygga skolvägar i Nora',
    rows: [
      {
        at: 'Byta armaturer i',
        heading: 'Byta armaturer i gångtunnelns östra del',
        kind: 'uppdrag',
        owner: 'Tekniska avdelningen',
        followUp: '2026-05-15',
        places: ['Nora'],
        says: ['armaturer', 'östra del']
      },
      {
        at: 'Förlänga öppettiden',
        heading: 'Förlänga öppettiden i cykelförrådet till 17.30',
        kind: 'uppdrag',
        owner: 'Karlsängskolan',
        followUp: '2026-04-20',
        places: ['Nora'],
        says: ['cykelförrådet', '17.30']
      },
      {
        at: 'Fråga eleverna i',
        heading: 'Fråga eleverna i åk 7–9 om var de känner sig otrygga, med karta',
        kind: 'uppdrag',
        owner: 'Elevrådet',
        places: ['Nora'],
        says: ['eleverna', 'otrygga']
      },
      {
        at: 'Bjuda in nattvandrarna',
        heading: 'Bjuda in nattvandrarna till nästa möte',
        kind: 'uppdrag',
        owner: 'Fritidsgården',
        followUp: '2026-05-06',
        places: ['Nora'],
        says: ['nattvandrarna']
      },
      {
        at: 'Söka pengar hos',
        heading: 'Söka pengar hos Brottsoffermyndigheten',
        kind: 'uppdrag',
        owner: 'Folkhälsoteamet',
        followUp: '2026-09',
        places: ['Nora'],
        says: ['Brottsoffermyndigheten']
      }
    ]
  },
  {
    file: 'elevhalsa-laxa.txt',
    date: '2026-09-16',
    forum: 'EHT Vretstorpsskolan',
    free: ['klasserna'],
    rows: [
      {
        at: 'Vi är eniga: från måndag',
        heading: 'Rastvärdar',
        kind: 'beslut',
        says: ['två vuxna', 'mellanstadiet']
      },
      {
        at: 'Gruppen läggs ned',
        heading: 'Samtalsgrupp sorg',
        kind: 'beslut',
        says: ['läggs ned', 'enskilda samtal']
      },
      {
        at: 'Specialpedagogen gör ett utkast',
        heading: 'Läxa till nästa gång',
        kind: 'uppdrag',
        owner: 'Specialpedagogen',
        followUp: '2026-09-30',
        says: ['överlämningsblad']
      },
      {
        at: 'Skolsköterskan tar fram',
        heading: 'Läxa till nästa gång',
        kind: 'uppdrag',
        owner: 'Skolsköterskan',
        followUp: '2026-09-30',
        says: ['sömnsiffror']
      },
      {
        at: 'Psykologen hör med Kumla',
        heading: 'Läxa till nästa gång',
        kind: 'uppdrag',
        owner: 'Psykologen',
        followUp: '2026-09-30',
        says: ['Kumla']
      }
    ]
  },
  {
    file: 'mejl-summering.txt',
    date: '2026-06-02',
    forum: 'Samrådsgruppen unga och arbete',
    rows: [
      {
        at: 'Vi kom fram till att lottningen',
        heading: 'Sommarjobben',
        kind: 'beslut',
        says: ['lottningen', 'förtur']
      },
      {
        at: 'ny ställning i september',
        heading: 'Praktikbanken',
        kind: 'bordlagt',
        followUp: '2026-09',
        says: ['september']
      },
      {
        at: 'åtog sig att boka',
        heading: 'Yrkesmässan',
        kind: 'uppdrag',
        owner: 'Degerfors kommun',
        places: ['Degerfors'],
        says: ['Stora Valla', '11 februari 2027']
      }
    ]
  }
]
