import { inverse, logOdds, truthOf } from './model.ts'
import { schoolYears, surveyYears, type Pupil, type SchoolYear } from './pupil.ts'
import { questions, type Question } from './questions.ts'
import { Random } from './random.ts'
import { schools, schoolsIn } from './schools.ts'

/*
 * What pupils of one school have in common beyond their kommun. What lasts of a school is drawn about its kommun, whose
 * schools of a stage come to nothing together: what lasts of a kommun is in kommunEffects, schools and all. What does not
 * last is the luck of a cohort: pupils of one school, school year and survey.
 */

const SEED = 19940704

/** Log-odds of each cohort, its school's lasting part included: by indicator, then by the cohort's number. */
const schoolEffects: Readonly<Record<string, Float64Array>> = drawSchoolEffects(new Random(SEED))

function drawSchoolEffects(random: Random) {
  const effects = questions.map((question) => {
    const { cohort, lasting } = truthOf(question.indicator).correlation
    const { all, ...ofYear } = usualShares(question)
    const ofSchools = centred(schools.map(() => spread(lasting, all) * random.normal()))
    const ofCohorts = schools.flatMap((school) =>
      surveyYears.flatMap(() =>
        schoolYears.map((year) => {
          return ofSchools[school.number]! + spread(cohort, ofYear[year]) * random.normal()
        })
      )
    )
    return [question.indicator, Float64Array.from(ofCohorts)] as const
  })
  return Object.fromEntries(effects)
}

/**
 * A standard deviation in log-odds: shares about p whose log-odds have variance s² vary by about s²p²(1 − p)², and two
 * answers of one group correlate by that over p(1 − p).
 */
function spread(correlation: number, share: number): number {
  return Math.sqrt(correlation / (share * (1 - share)))
}

/** About the share, 0–1, of all answers that count, and of those of each school year. */
function usualShares({ indicator, schoolYears: asked }: Question) {
  const { flicka, pojke, schoolYear } = truthOf(indicator)
  const all = mean([...flicka, ...pojke]) / 100
  const middle = mean(asked.map((year) => schoolYear[year]))
  const shareIn = (year: SchoolYear) => inverse(logOdds(100 * all) + schoolYear[year] - middle)
  return { all, '7': shareIn('7'), '9': shareIn('9'), gy2: shareIn('gy2') }
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** School by school, less the mean of the kommun's schools of the stage over their pupils. */
function centred(values: number[]): number[] {
  return schools.map(({ number, kommun, stage }) => {
    const own = schoolsIn(kommun, stage)
    const pupils = own.reduce((sum, { size }) => sum + size, 0)
    return values[number]! - own.reduce((sum, s) => sum + s.size * values[s.number]!, 0) / pupils
  })
}

/** The number of a pupil's cohort: it follows from its school, the survey and the school year. */
function cohortOf({ school, year, schoolYear }: Pupil): number {
  const survey = school.number * surveyYears.length + surveyYears.indexOf(year)
  return survey * schoolYears.length + schoolYears.indexOf(schoolYear)
}

/** How the log-odds of a counted answer differ between pupils by the school they go to, and when. */
export function schoolEffect({ indicator }: Question, pupil: Pupil): number {
  return schoolEffects[indicator]?.[cohortOf(pupil)] ?? 0
}
