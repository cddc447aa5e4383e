import type { MethodSectionId } from './method-sections.ts'
import { a, division, isDivided, whole, wholeFirst } from '../county/county.ts'

/** A word that pages have about how figures are made, what it means, and the section of the method page that tells more. */
interface MethodWord {
  word: string
  meaning: string
  /** Other words for it, and words that somebody who wonders may write. */
  synonyms: string
  section: MethodSectionId
}

export const methodWords: MethodWord[] = [
  {
    word: 'Säkerställd skillnad',
    meaning: 'En skillnad som är större än vad slumpen kan förklara.',
    synonyms: 'signifikant, statistiskt säkerställd, signifikans, p-värde, hypotesprövning',
    section: 'provning'
  },
  {
    word: 'Konfidensintervall',
    meaning: 'Hur mycket en siffra kan bero på slumpen.',
    synonyms: 'intervall, felmarginal, osäkerhet, osäkerhetsintervall, 95 procent',
    section: 'slump'
  },
  {
    word: 'Falska fynd',
    meaning: 'Skillnader som pekas ut fast de bara är slump. Andelen hålls under 5 procent.',
    synonyms: 'Benjamini Hochberg, multipla jämförelser, massignifikans',
    section: 'provning'
  },
  {
    word: 'Utforskande urval',
    meaning: 'Det läsaren själv väljer, prövat bara bland det som visas.',
    synonyms: 'utforskande, eget urval, uppslag',
    section: 'provning'
  },
  {
    word: 'Flickor och pojkar',
    meaning: 'Flickor jämförs med pojkar på samma plats och i samma årskurs.',
    synonyms: 'kön, könsskillnad, tjejer, killar, pojke, jämställdhet',
    section: 'provning'
  },
  {
    word: 'Trend',
    meaning: 'En förändring som går åt samma håll över alla jämförbara mätningar.',
    synonyms: 'utveckling, förändring över tid, Cochran–Armitage, loglinjär modell',
    section: 'provning'
  },
  {
    word: 'Undertryckt värde',
    meaning: 'Ett värde som inte visas, eftersom få barn står bakom det.',
    synonyms: 'dolt, dold, skyddat, sekretess, visas inte, röjande, anonymitet, undertryckning',
    section: 'skydd'
  },
  {
    word: 'Gräns',
    meaning: 'Under eller över: det exakta värdet skulle berätta vad var och en har svarat.',
    synonyms: 'under, över, färre än, gränsvärde, avrundning',
    section: 'skydd'
  },
  {
    word: 'Stängt år',
    meaning: 'Ett publicerat år ändras inte, fast svar eller kallelser kommer sent.',
    synonyms: 'stängd period, sena svar, låst, ändras inte',
    section: 'skydd'
  },
  {
    word: 'Designeffekt',
    meaning: 'Hur mycket osäkrare ett värde är än om svaren hade varit ett rent slumpurval.',
    synonyms: 'klusterurval, vikter, skoleffekt, effektivt antal svar, överspridning, spridning',
    section: 'slump'
  },
  {
    word: 'Tveksam uppgift',
    meaning: 'Ett publicerat värde som dess egen serie talar emot.',
    synonyms: 'tveksamt, fel i källan, orimligt värde, avvikande värde',
    section: 'tveksamt'
  },
  {
    word: 'Sammanvägning',
    meaning: `Så räknas ${isDivided ? `${a} ${division.one}s eller ` : ''}${whole}s värde ur kommunernas.`,
    synonyms: 'vägt medelvärde, vikt, vägs samman, länsvärde, täckning, täckningsgrad',
    section: 'vagning'
  },
  {
    word: `Övriga ${whole}`,
    meaning: `${wholeFirst} utan platsen själv, som platser jämförs med.`,
    synonyms: `resten av ${whole}, jämförelse, jämförs med, riket`,
    section: 'provning'
  },
  {
    word: 'Trattdiagram',
    meaning: 'Kommunerna efter storlek, inom gränserna för vad slumpen brukar ge.',
    synonyms: 'funnel plot, tratt, Spiegelhalter, små kommuner',
    section: 'sma-platser'
  },
  {
    word: 'Utjämnad skattning',
    meaning: `Kommunens värde draget mot ${whole}s, mer ju mindre kommunen är.`,
    synonyms: 'krympt skattning, Bayes, shrinkage, små kommuner',
    section: 'sma-platser'
  },
  {
    word: 'Tre år tillsammans',
    meaning: 'Tre års antal delat med tre års invånare: stadigare, inte säkrare.',
    synonyms: 'treårsperiod, rullande medelvärde, glidande medelvärde, flera år',
    section: 'sma-platser'
  },
  {
    word: 'Liknande kommuner',
    meaning: 'Kommuner som liknar varandra i det som är känt om båda.',
    synonyms: 'likhet, jämförbara kommuner, jämförelsegrupp',
    section: 'likhet'
  },
  {
    word: 'Före och efter ett beslut',
    meaning: 'Det senaste värdet före beslutet bredvid det senaste efter. Visar inte orsaken.',
    synonyms: 'effekt, orsak, effekt av beslut, uppföljning, skillnad i skillnader',
    section: 'fore-och-efter'
  },
  {
    word: 'Exempeldata',
    meaning: 'Påhittade siffror som visar hur sidan fungerar, märkta där de visas.',
    synonyms: 'påhittat, påhittade siffror, officiell statistik, officiellt, testdata, demo',
    section: 'exempeldata'
  },
  {
    word: 'Seriebrott',
    meaning: 'Från det året är siffran gjord på ett annat sätt och jämförs inte bakåt.',
    synonyms: 'brott i serien, tidsseriebrott, ny definition, ändrad metod',
    section: 'luckor'
  },
  {
    word: 'Uppgift saknas',
    meaning: 'Källan har inget värde, eller har skyddat det utan att säga det.',
    synonyms: 'saknas, bortfall, lucka, svarsfrekvens, ingen uppgift',
    section: 'luckor'
  },
  {
    word: 'Ladda ned uppgifterna',
    meaning: 'Alla tabeller som filer att öppna i andra verktyg.',
    synonyms: 'öppna data, Parquet, CSV, Excel, API, nedladdning, hämta data, filer',
    section: 'filer'
  }
]
