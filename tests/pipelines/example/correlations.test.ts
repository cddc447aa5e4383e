import { describe, expect, it } from 'vitest'
import { kommuner } from '../../../pipelines/example/kommuner.ts'
import { generateSurvey } from '../../../pipelines/example/survey.ts'
import { truths } from '../../../pipelines/example/truth.ts'
import { cohortCorrelations } from '../../../src/lib/stats/chance/cohort.ts'
import { generator } from '../../stats/generator.ts'
import { groupRows, readRows, type Row } from './delivery.ts'
import { meanCohort, schoolRows } from './school-rows.ts'
import { cohortMoments } from './school-moments.ts'

/*
 * What is drawn against what it is drawn from: twice, by moments of the schools themselves, which nobody delivers, and by
 * the estimate that the product makes of kommuner alone.
 */

const files = generateSurvey()
const codebook = readRows(files, 'kodbok.csv')
const pupils = schoolRows(files)
const truthOf = ({ indikator = '' }: Row) => truths[indikator]!.correlation
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('schools', () => {
  const schools = groupRows(pupils, ({ skola = '' }) => skola)
  const kommunOf = (school: string) => schools.get(school)![0]!['skolkommun']!
  const isUpper = (school: string) => schools.get(school)![0]!['arskurs'] === 'gy2'
  const inOrebro = [...schools.keys()].filter((school) => kommunOf(school) === '1880')

  it('are many in Örebro, and one to four elsewhere', () => {
    for (const { code } of kommuner) {
      const own = [...schools.keys()].filter(
        (school) => kommunOf(school) === code && !isUpper(school)
      )
      expect(own.length).toBeGreaterThanOrEqual(code === '1880' ? 15 : 1)
      expect(own.length).toBeLessThanOrEqual(code === '1880' ? 25 : 4)
    }
  })

  it('have 60 to 130 pupils of a school year in the compulsory ones of Örebro, and more in the upper', () => {
    const enrolled = readRows(files, 'elever.csv').filter(({ ar }) => ar === '2026')
    const all = enrolled.reduce((sum, { antal }) => sum + Number(antal), 0)
    const response = pupils.filter(({ ar }) => ar === '2026').length / all
    const yearGroup = (school: string, arskurs: string) => {
      const own = schools.get(school)!.filter((row) => row['arskurs'] === arskurs)
      return own.length / 5 / response
    }
    const compulsory = inOrebro
      .filter((school) => !isUpper(school))
      .map((one) => yearGroup(one, '9'))
    const upper = inOrebro.filter(isUpper).map((one) => yearGroup(one, 'gy2'))
    // A fifth more or less: what is drawn, and another response in other years.
    for (const size of compulsory) {
      expect(size).toBeGreaterThan(60 / 1.2)
      expect(size).toBeLessThan(130 * 1.2)
    }
    expect(mean(upper)).toBeGreaterThan(1.5 * mean(compulsory))
  })

  it('are the same in every survey', () => {
    for (const rows of schools.values()) {
      expect(new Set(rows.map(({ ar }) => ar)).size).toBe(5)
      expect(new Set(rows.map(({ skolkommun }) => skolkommun)).size).toBe(1)
    }
  })
})

it('every question has a correlation of its cohorts, and of what lasts of schools, of .005–.03', () => {
  for (const { correlation } of Object.values(truths)) {
    for (const part of Object.values(correlation)) {
      expect(part).toBeGreaterThanOrEqual(0.005)
      expect(part).toBeLessThanOrEqual(0.03)
    }
  }
})

describe('pupils of one school correlate as they were drawn to', () => {
  const found = codebook.map((question) => ({
    truth: truthOf(question),
    ...cohortMoments(question, pupils)
  }))

  it.each(['cohort', 'lasting'] as const)('%s', (part) => {
    const pairs = found.map((one) => [one.truth[part], one[part]] as const)
    const ratio = mean(pairs.map(([, own]) => own)) / mean(pairs.map(([truth]) => truth))
    expect(ratio).toBeGreaterThan(0.8)
    expect(ratio).toBeLessThan(1.2)
    expect(likeness(pairs)).toBeGreaterThan(0.5)
  })
})

describe('the estimate that the product makes', () => {
  const asked = codebook.filter(({ arskurser }) => arskurser === '7,9,gy2')
  const estimate = (rows: readonly Row[]) => {
    const { own } = cohortCorrelations(asked.map((question) => kommunShares(question, rows)))
    return own.map((one) => one!.correlation)
  }

  it('finds what cohorts share, from kommuner alone', () => {
    const pairs = asked.map((question) => truthOf(question).cohort)
    const found = estimate(pupils)
    expect(mean(found) / mean(pairs)).toBeGreaterThan(0.7)
    expect(mean(found) / mean(pairs)).toBeLessThan(1.3)
    expect(likeness(pairs.map((truth, i) => [truth, found[i]!]))).toBeGreaterThan(0.5)
  })

  it('finds next to nothing when schools last and cohorts have no luck', () => {
    const dealt = dealtOverSurveys(pupils)
    const lasting = codebook.map((question) => cohortMoments(question, dealt).lasting)
    expect(mean(lasting)).toBeGreaterThan(0.8 * mean(codebook.map((one) => truthOf(one).lasting)))
    expect(mean(estimate(dealt))).toBeLessThan(0.002)
  })
})

/** Each kommun's share in each survey, as the pupils live, with the size of its cohorts. */
function kommunShares(question: Row, rows: readonly Row[]) {
  const { fraga = '', raknas = '', ej_svar } = question
  const answered = rows.filter((row) => row[fraga] !== '' && row[fraga] !== ej_svar)
  const places = groupRows(answered, ({ hemkommun, ar }) => `${hemkommun} ${ar}`)
  return [...places].map(([key, own]) => {
    const [place = '', time] = key.split(' ')
    const events = own.filter((row) => raknas.split(',').includes(row[fraga]!)).length
    return { place, time: Number(time), events, n: own.length, cohort: meanCohort(own) }
  })
}

/** The rows with the answers of each school and school year dealt anew over its surveys where the question was asked. */
function dealtOverSurveys(rows: readonly Row[]): Row[] {
  const random = generator(1862)
  const dealt = rows.map((row) => ({ ...row }))
  for (const own of groupRows(dealt, ({ skola, arskurs }) => `${skola} ${arskurs}`).values()) {
    for (const { fraga = '', ar = '' } of codebook) {
      const asked = own.filter((row) => ar.split(',').includes(row['ar']!))
      for (let i = asked.length - 1; i > 0; i--) {
        const [one, other] = [asked[i]!, asked[Math.floor(random() * (i + 1))]!]
        ;[one[fraga], other[fraga]] = [other[fraga]!, one[fraga]!]
      }
    }
  }
  return dealt
}

/** Pearson's correlation. */
function likeness(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))]
  const product = (a: 0 | 1, b: 0 | 1) =>
    mean(pairs.map((pair) => (pair[a] - [x, y][a]!) * (pair[b] - [x, y][b]!)))
  return product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1))
}
