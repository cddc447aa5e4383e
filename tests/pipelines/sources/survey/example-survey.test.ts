import { afterAll, beforeAll, expect, it } from 'vitest'
import { generateSurvey } from '../../../../pipelines/example/survey.ts'
import { Problems } from '../../../../pipelines/read/problems.ts'
import {
  findDelivery,
  dropDelivery,
  type Delivery
} from '../../../../pipelines/sources/delivery.ts'
import { askedGrades } from '../../../../pipelines/sources/survey/codebook.ts'
import { readSurvey, type Survey } from '../../../../pipelines/sources/survey/files.ts'
import { toldSexes } from '../../../../pipelines/sources/survey/tally.ts'
import { countBy, readRows, type Row } from '../../example/delivery.ts'

let delivery: Delivery
let survey: Survey
let rows: Row[]

beforeAll(async () => {
  const files = generateSurvey()
  rows = readRows(files, 'svar.csv')
  const kommuner = Object.keys(countBy(rows, 'hemkommun'))
  const problems = new Problems()
  const found = await findDelivery({ kind: 'example' }, generateSurvey, 'nowhere', problems)
  if (!found) throw new Error('no delivery')
  delivery = found
  const known = {
    kommuner: new Set(kommuner),
    kommunByName: () => undefined,
    indicators: null
  }
  survey = await readSurvey(delivery, known, problems)
  expect(problems.format()).toEqual([])
})
afterAll(() => dropDelivery(delivery))

const sexOf: Record<string, string> = {
  flicka: 'flickor',
  pojke: 'pojkar',
  annat: 'annat',
  '': 'annat'
}
const leafOf = ({ ar, hemkommun, arskurs, kon }: Row) =>
  [ar, hemkommun, arskurs, sexOf[kon ?? '']].join(' ')

/** The reader's counts by leaf, those that are not 0. */
function counted(counts: Int32Array | undefined): Record<string, number> {
  const { answers } = survey
  const leaves = answers.years.flatMap((year) =>
    answers.kommuner.flatMap((kommun) =>
      askedGrades.flatMap((grade) =>
        toldSexes.map((sex) => {
          const leaf = answers.homes.leafOf(year, kommun, grade, sex)
          return [[year, kommun, grade, sex].join(' '), counts?.[leaf] ?? NaN] as const
        })
      )
    )
  )
  return Object.fromEntries(leaves.filter(([, count]) => count !== 0))
}

/** The same by a second route: the rows of the file themselves. */
function tallied(passes: (row: Row) => boolean): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) {
    if (passes(row)) counts[leafOf(row)] = (counts[leafOf(row)] ?? 0) + 1
  }
  return counts
}

it('counts every form of the example survey once', () => {
  const forms = tallied(() => true)
  expect(Object.values(forms).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
  expect(counted(survey.answers.homes.forms)).toEqual(forms)
})

it('counts the answers to every question, and those that count for its indicator', () => {
  const codebook = readRows(generateSurvey(), 'kodbok.csv')
  expect(codebook.length).toBeGreaterThan(20)
  for (const [i, { fraga = '', raknas = '', ej_svar = '' }] of codebook.entries()) {
    const is = (codes: string) => (row: Row) => codes.split(',').includes(row[fraga] ?? '')
    const answered = tallied((row) => row[fraga] !== '' && !is(ej_svar)(row))
    expect(counted(survey.answers.homes.answered[i]), fraga).toEqual(answered)
    expect(counted(survey.answers.homes.hits[i]), fraga).toEqual(tallied(is(raknas)))
  }
})
