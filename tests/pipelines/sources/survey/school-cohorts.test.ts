import { describe, expect, it } from 'vitest'
import { schoolShares, usualSize } from '../../../../pipelines/dispersion/school-shares.ts'
import { SchoolCohorts } from '../../../../pipelines/sources/survey/school-cohorts.ts'

const years = [2020, 2023]
const outcome = (...answers: number[]) => Int8Array.from(answers)

/** Ten forms of one school in each survey; what it says to two questions. */
function tenEach(cohorts: SchoolCohorts, name: string): void {
  for (const year of [0, 1])
    for (let i = 0; i < 10; i += 1) cohorts.add(name, year, 1, i % 3, outcome(i < 6 ? 2 : 1, 0))
}

describe('the cohorts of schools', () => {
  it('are counted by survey, school year and sex, each question by itself', () => {
    const cohorts = new SchoolCohorts(years, 2)
    tenEach(cohorts, 'b')
    tenEach(cohorts, 'a')
    const found = cohorts.answering(0)
    expect(found).toHaveLength(2 * 2 * 3)
    expect(found[0]).toEqual({
      school: 'a',
      period: '2020',
      grade: '9',
      sex: 'flickor',
      answers: 4,
      hits: 2
    })
    expect(cohorts.answering(1)).toEqual([])
    const all = schoolShares(found, { sex: 'alla', grade: 'alla' })
    expect(all).toHaveLength(4)
    for (const one of all) expect(one).toMatchObject({ events: 6, n: 10, cohort: 10, grade: '9' })
    const girls = schoolShares(found, { sex: 'flickor', grade: '9' })
    for (const one of girls) expect(one).toMatchObject({ events: 2, n: 4 })
    expect(schoolShares(found, { sex: 'alla', grade: '7' })).toEqual([])
  })

  it('of a survey tell nothing where more than a tenth of its forms are of no school', () => {
    const cohorts = new SchoolCohorts(years, 2)
    tenEach(cohorts, 'a')
    cohorts.add('', 0, 1, 0, outcome(2, 0))
    expect(new Set(cohorts.answering(0).map(({ period }) => period))).toEqual(
      new Set(['2020', '2023'])
    )
    cohorts.add('', 0, 1, 0, outcome(2, 0))
    expect(new Set(cohorts.answering(0).map(({ period }) => period))).toEqual(new Set(['2023']))
  })

  it('are of no more schools than there can be', () => {
    const cohorts = new SchoolCohorts(years, 1)
    for (let i = 0; i < 9000; i += 1) expect(cohorts.name(`elev ${i}`, 0)).toBe(`elev ${i}`)
    expect(cohorts.name('elev 9001', 0)).toBeNull()
    expect(cohorts.name('elev 17', 0)).toBe('elev 17')
    expect(cohorts.name(' ', 0)).toBe('')
  })

  it('are as large as the one that an answer is in, to the nearest ten', () => {
    const of = (...sizes: number[]) =>
      sizes.map((n) => ({ place: 'a', time: 1, events: 0, n, cohort: n, grade: '9' as const }))
    // (10² + 90²) / 100 = 82.
    expect(usualSize(of(10, 90))).toBe(80)
    expect(usualSize(of(2, 3))).toBe(10)
  })
})
