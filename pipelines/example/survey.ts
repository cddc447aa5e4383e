import { drawAnswers, type Answer, type Group } from './answers.ts'
import { csvFile, type ExampleFile } from './csv-file.ts'
import type { Pupil } from './pupil.ts'
import { questions, type Question } from './questions.ts'
import { Random } from './random.ts'
import { drawSample, type Sample } from './sample.ts'
import { DONT_KNOW } from './scales.ts'

/** What all of the survey is drawn from: whoever is drawn, and then what each answers. */
export const SEED = 7102

/**
 * Example data (exempeldata) for Liv & hälsa ung, in the format that a region delivers: kodbok.csv
 * (the questions), svar.csv (one row per answering pupil) and elever.csv (pupils enrolled). Every row
 * is drawn at random; none is, or is made from, a real person. The same files every time.
 */
export function generateSurvey(): ExampleFile[] {
  const random = new Random(SEED)
  const sample = drawSample(random)
  return [codebook(), answerRows(sample, random), enrolment(sample)]
}

function codebook(): ExampleFile {
  const columns = ['fraga', 'indikator', 'ar', 'arskurser', 'text', 'svar', 'raknas', 'ej_svar']
  return csvFile('kodbok.csv', columns, questions.map(codebookRow))
}

function codebookRow({ column, indicator, years, schoolYears, text, scale }: Question): string[] {
  const codes = scale.answers.map((answer, i) => `${i + 1}=${answer}`)
  if (scale.dontKnow) codes.push(`${DONT_KNOW}=Vet ej`)
  return [
    column,
    indicator,
    years.join(),
    schoolYears.join(),
    text,
    codes.join(),
    scale.counted.join(),
    scale.dontKnow ? String(DONT_KNOW) : ''
  ]
}

function answerRows({ pupils }: Sample, random: Random): ExampleFile {
  const answersOf = new Map<Pupil, Answer[]>()
  for (const group of groupPupils(pupils)) {
    const drawn = questions.map((question) => drawAnswers(question, group, random))
    for (const [i, pupil] of group.pupils.entries()) {
      const answers = drawn.map((column) => column[i] ?? '')
      answersOf.set(pupil, answers)
    }
  }
  const columns = ['ar', 'hemkommun', 'skolkommun', 'arskurs', 'kon']
  const rows = pupils.map((pupil) => {
    const { year, home, school, schoolYear, sex } = pupil
    return [year, home, school.kommun, schoolYear, sex, ...(answersOf.get(pupil) ?? [])]
  })
  return csvFile('svar.csv', [...columns, ...questions.map(({ column }) => column)], rows)
}

function groupPupils(pupils: readonly Pupil[]): Group[] {
  const groups = new Map<string, { year: Pupil['year']; sex: Pupil['sex']; pupils: Pupil[] }>()
  for (const pupil of pupils) {
    const { year, sex } = pupil
    const key = `${year} ${sex}`
    const group = groups.get(key) ?? { year, sex, pupils: [] }
    group.pupils.push(pupil)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function enrolment({ strata }: Sample): ExampleFile {
  const rows = strata.map(({ year, kommun, schoolYear, sex, enrolled }) => {
    return [year, kommun.code, schoolYear, sex, enrolled]
  })
  return csvFile('elever.csv', ['ar', 'kommun', 'arskurs', 'kon', 'antal'], rows)
}
