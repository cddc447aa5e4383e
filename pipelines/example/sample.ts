import { kommuner, type Kommun } from './kommuner.ts'
import {
  schoolYears,
  stageOf,
  surveyYears,
  type Pupil,
  type SchoolYear,
  type SurveyYear
} from './pupil.ts'
import type { Random } from './random.ts'
import { pickSchool } from './schools.ts'

/** Enrolled pupils of one year, kommun of residence, school year and registered sex. */
interface Stratum {
  year: SurveyYear
  kommun: Kommun
  schoolYear: SchoolYear
  sex: 'flicka' | 'pojke'
  enrolled: number
}

/** How many are enrolled, and each pupil who answers. */
export interface Sample {
  strata: Stratum[]
  pupils: Pupil[]
}

/** A year's cohorts beside those of 2022. */
const COHORT: Record<SurveyYear, number> = {
  2014: 0.92,
  2017: 0.95,
  2020: 0.98,
  2023: 1,
  2026: 1.01
}
/** 17-year-olds who are in upper secondary school. */
const IN_UPPER_SECONDARY = 0.94
const GIRLS = 0.486

/** Response rates, 0–1, by year, and what the school year adds to them; invented. */
const RESPONSE: Record<SurveyYear, number> = {
  2014: 0.76,
  2017: 0.735,
  2020: 0.71,
  2023: 0.675,
  2026: 0.665
}
const RESPONSE_BY_SCHOOL_YEAR: Record<SchoolYear, number> = { '7': 0.05, '9': 0, gy2: -0.06 }
const LOWEST_RESPONSE = 0.605
const HIGHEST_RESPONSE = 0.83
/** Where hardly half took part: whoever shows the answers must be able to say so. */
const POOR_RESPONSE = { year: 2026, kommun: '1863', schoolYear: 'gy2', rate: 0.51 }

const ANNAT = 0.015
const NO_SEX = 0.01
const SCHOOL_ELSEWHERE = 0.03

/** Draws who is enrolled and who answers, in every year, kommun and school year. */
export function drawSample(random: Random): Sample {
  const strata = surveyYears.flatMap((year) =>
    kommuner.flatMap((kommun) =>
      schoolYears.flatMap((schoolYear) => drawStrata(year, kommun, schoolYear, random))
    )
  )
  return { strata, pupils: strata.flatMap((stratum) => drawPupils(stratum, random)) }
}

function drawStrata(
  year: SurveyYear,
  kommun: Kommun,
  schoolYear: SchoolYear,
  random: Random
): Stratum[] {
  const [, aged6to15, aged16to19] = kommun.young
  const cohort = schoolYear === 'gy2' ? (aged16to19 / 4) * IN_UPPER_SECONDARY : aged6to15 / 10
  // A birth cohort of n varies by about the square root of n.
  const mean = cohort * COHORT[year]
  const enrolled = mean + Math.sqrt(mean) * random.normal()
  const girls = Math.round(enrolled * GIRLS + (Math.sqrt(enrolled) / 2) * random.normal())
  const boys = Math.round(enrolled) - girls
  return [
    { year, kommun, schoolYear, sex: 'flicka', enrolled: girls },
    { year, kommun, schoolYear, sex: 'pojke', enrolled: boys }
  ]
}

function drawPupils(stratum: Stratum, random: Random): Pupil[] {
  const answers = Math.round(stratum.enrolled * responseRate(stratum))
  return Array.from({ length: answers }, () => drawPupil(stratum, random))
}

function responseRate({ year, kommun, schoolYear }: Stratum): number {
  const poor = POOR_RESPONSE
  if (year === poor.year && kommun.code === poor.kommun && schoolYear === poor.schoolYear) {
    return poor.rate
  }
  const rate = RESPONSE[year] + RESPONSE_BY_SCHOOL_YEAR[schoolYear] + kommun.response
  return Math.min(HIGHEST_RESPONSE, Math.max(LOWEST_RESPONSE, rate))
}

function drawPupil({ year, kommun, schoolYear, sex }: Stratum, random: Random): Pupil {
  const home = kommun.code
  const stage = stageOf(schoolYear)
  const place = stage === 'upper' ? random.pick(kommun.gymnasium) : drawPlace(kommun, random)
  const school = pickSchool(place, stage, random)
  const answered = random.pick({ [sex]: 1 - ANNAT - NO_SEX, annat: ANNAT, '': NO_SEX })
  return { year, home, school, schoolYear, sex: answered as Pupil['sex'] }
}

/** The kommun where a pupil in compulsory school goes: mostly at home, at times where its older pupils go. */
function drawPlace({ code, gymnasium }: Kommun, random: Random): string {
  const elsewhere = random.uniform() < SCHOOL_ELSEWHERE
  return elsewhere ? random.pick({ ...gymnasium, [code]: 0 }) : code
}
