import { schoolYears, surveyYears, type SchoolYear, type SurveyYear } from './pupil.ts'
import * as scales from './scales.ts'

/** A question of the survey: its column in svar.csv, its indicator, when and of whom it is asked. */
export interface Question {
  column: string
  indicator: string
  text: string
  scale: scales.Scale
  years: readonly SurveyYear[]
  schoolYears: readonly SchoolYear[]
}

const asked = { years: surveyYears, schoolYears }

/** In the codebook's order. The wording is ours, after the register's definitions, not the survey's. */
export const questions: readonly Question[] = [
  {
    column: 'f01_mar',
    indicator: 'mar-bra',
    text: 'Hur mår du oftast?',
    scale: scales.wellbeing,
    ...asked
  },
  {
    column: 'f02_ensam',
    indicator: 'ensamhet',
    text: 'Hur ofta känner du dig ensam?',
    scale: scales.frequency,
    ...asked
  },
  {
    column: 'f03_framtid',
    indicator: 'framtidstro',
    text: 'Hur ser du på din framtid?',
    scale: scales.brightness,
    ...asked
  },
  {
    column: 'f04_skoltrivsel',
    indicator: 'skoltrivsel',
    text: 'Hur trivs du i skolan?',
    scale: scales.liking,
    ...asked
  },
  {
    column: 'f05_skolk',
    indicator: 'skolk',
    text: 'Hur ofta är du borta från lektioner utan giltig orsak?',
    scale: scales.truancy,
    ...asked
  },
  {
    column: 'f06_mobbad',
    indicator: 'mobbad',
    text: 'Har du blivit mobbad i skolan de senaste månaderna?',
    scale: scales.occasions,
    ...asked
  },
  {
    column: 'f07_trygg_skola',
    indicator: 'trygg-skola',
    text: 'Är du trygg när du är i skolan?',
    scale: scales.reliability,
    ...asked
  },
  {
    column: 'f08_forvantningar',
    indicator: 'forvantningar',
    text: 'Mina lärare väntar sig mycket av mig',
    scale: scales.agreement,
    ...asked
  },
  {
    column: 'f09_prata_foralder',
    indicator: 'foraldrarelation',
    text: 'Hur lätt är det att prata med en förälder om det som är svårt?',
    scale: scales.ease,
    ...asked
  },
  {
    column: 'f10_foralder_vet',
    indicator: 'foraldrar-vet',
    text: 'Vet dina föräldrar var du är när du är ute på kvällen?',
    scale: scales.reliability,
    ...asked
  },
  {
    column: 'f11_fritid',
    indicator: 'fritid-meningsfull',
    text: 'Hur meningsfull är din fritid?',
    scale: scales.meaning,
    ...asked
  },
  {
    column: 'f12_forening',
    indicator: 'forening',
    text: 'Är du med i någon förening?',
    scale: scales.presence,
    ...asked
  },
  {
    column: 'f13_nara_van',
    indicator: 'nara-van',
    text: 'Har du en nära vän som du kan prata med om det mesta?',
    scale: scales.presence,
    ...asked
  },
  {
    column: 'f14_trygg_kvall',
    indicator: 'trygg-kvall',
    text: 'Hur trygg är du ute på kvällen där du bor?',
    scale: scales.safety,
    ...asked
  },
  {
    column: 'f15_trivs_bor',
    indicator: 'trivs-bor',
    text: 'Hur trivs du i området där du bor?',
    scale: scales.liking,
    ...asked
  },
  {
    column: 'f16_delaktig',
    indicator: 'delaktighet',
    text: 'Jag kan säga vad jag tycker till dem som bestämmer i min kommun',
    scale: scales.agreement,
    ...asked
  },
  {
    column: 'f17_utsatt_natet',
    indicator: 'utsatt-natet',
    text: 'Har någon hotat, kränkt eller fryst ut dig på nätet det senaste året?',
    scale: scales.occasions,
    ...asked,
    years: [2017, 2020, 2023, 2026]
  },
  {
    column: 'f18_roker',
    indicator: 'rokning',
    text: 'Röker du cigaretter?',
    scale: scales.dailyHabit,
    ...asked
  },
  {
    column: 'f19_vape',
    indicator: 'vape',
    text: 'Använder du e-cigaretter eller vape?',
    scale: scales.anyHabit,
    ...asked,
    years: [2020, 2023, 2026]
  },
  {
    column: 'f20_snusar',
    indicator: 'snus',
    text: 'Använder du snus, med eller utan tobak?',
    scale: scales.dailyHabit,
    ...asked,
    schoolYears: ['9', 'gy2']
  },
  {
    column: 'f21_alkohol',
    indicator: 'alkohol',
    text: 'Har du druckit alkohol någon gång de senaste tolv månaderna?',
    scale: scales.drinking,
    ...asked
  },
  {
    column: 'f22_narkotika',
    indicator: 'narkotika',
    text: 'Har du någon gång använt narkotika?',
    scale: scales.occasions,
    ...asked,
    schoolYears: ['9', 'gy2']
  },
  {
    column: 'f23_rorelse',
    indicator: 'fysisk-aktivitet',
    text: 'Hur många dagar i veckan rör du dig minst en timme så att du blir varm?',
    scale: scales.daysOfWeek,
    ...asked
  },
  {
    column: 'f24_frukost',
    indicator: 'frukost',
    text: 'Hur många av veckans skoldagar äter du frukost?',
    scale: scales.schoolDays,
    ...asked
  },
  {
    column: 'f25_somn',
    indicator: 'somn',
    text: 'Hur länge sover du oftast när du ska till skolan dagen efter?',
    scale: scales.sleep,
    ...asked
  }
]
