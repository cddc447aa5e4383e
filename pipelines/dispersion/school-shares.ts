import type { Grade, Sex } from '../../src/lib/schema/observation.ts'
import type { CohortShare } from '../../src/lib/stats/chance/cohort.ts'
import type { SchoolCohort } from '../sources/source.ts'

/** Answers that share a school, a school year and a survey. */
export interface SchoolShare extends CohortShare {
  grade: SchoolCohort['grade']
}

/** The answers of a sex and school year by the cohorts that they share: a school's school years each by themselves. */
export function schoolShares(
  cohorts: readonly SchoolCohort[],
  { sex, grade }: { sex: Sex; grade: Grade }
): SchoolShare[] {
  const shares = new Map<string, SchoolShare>()
  for (const one of cohorts) {
    if ((sex !== 'alla' && one.sex !== sex) || (grade !== 'alla' && one.grade !== grade)) continue
    const place = `${one.grade} ${one.school}`
    const key = `${one.period} ${place}`
    const { events, n } = shares.get(key) ?? { events: 0, n: 0 }
    const answers = n + one.answers
    const share = { events: events + one.hits, n: answers, cohort: answers, grade: one.grade }
    shares.set(key, { place, time: Number(one.period), ...share })
  }
  return [...shares.values()]
}

/**
 * Answers in the cohort of an answer, Σm²/Σm, to the nearest ten and ten at least: of one county, so that it tells of no
 * school.
 */
export function usualSize(shares: readonly CohortShare[]): number {
  const sum = (power: 1 | 2) => shares.reduce((all, { n }) => all + n ** power, 0)
  return Math.max(10, Math.round(sum(2) / sum(1) / 10) * 10)
}
