import { nearEnd, shareStep } from '../../pipelines/sources/survey/published.ts'
import { roundCount, roundShare } from '../../src/lib/stats/rounding.ts'
import type { SchoolShare } from './school-county.ts'

const leastAnswers = 10
const leastCount = 5

/** What is published of a place's answers, by the example's rules: a rounded number, and a share of it in steps. */
export function toldShare(share: SchoolShare): SchoolShare | null {
  const { events, n } = share
  if (n < leastAnswers || nearEnd(events, n, leastCount)) return null
  const answers = roundCount(n, 10)
  const percent = roundShare(events, n, shareStep(answers))
  return { ...share, events: (percent * answers) / 100, n: answers }
}
