import { cohortCorrelations } from '../../src/lib/stats/cohort.ts'
import { compare, verdicts, type Verdict } from '../../src/lib/stats/comparison.ts'
import { wilson } from '../../src/lib/stats/proportion.ts'
import { student95 } from '../../src/lib/stats/student.ts'
import type { SchoolShare } from './school-county.ts'

/** What the product finds in a simulated county, from its shares alone, in the last survey. */
export interface CountyResult {
  /** Of all intervals, those that hold the level that lasts. */
  intervals: { covers: boolean }[]
  verdicts: Verdict[]
  /** The verdicts if all pupils were independent of each other. */
  naive: Verdict[]
}

/** Estimates what cohorts share, makes the intervals of the kommuner, and judges each beside the rest of its county. */
export function judgeSchools(questions: SchoolShare[][]): CountyResult {
  const correlations = cohortCorrelations(questions)
  const found = questions.map((shares, i) => {
    const { correlation, error } = correlations[i]!
    const last = Math.max(...shares.map(({ time }) => time))
    const places = shares
      .filter(({ time }) => time === last)
      .map((share) => ({
        ...share,
        effect: 1 + (share.cohort - 1) * correlation,
        effectError: (share.cohort - 1) * error
      }))
    const independent = places.map((place) => ({ ...place, effect: 1, effectError: 0 }))
    return places.map((place, k) => ({
      covers: covers(place),
      comparison: besideRest(place, places),
      naive: besideRest(independent[k]!, independent)
    }))
  })
  const all = found.flat()
  return {
    intervals: all,
    verdicts: verdicts(all.map(({ comparison }) => comparison)),
    naive: verdicts(all.map(({ naive }) => naive))
  }
}

type Designed = SchoolShare & { effect: number; effectError: number }

function covers({ events, n, level, effect, effectError }: Designed): boolean {
  const z = student95(2 * (effect / effectError) ** 2)
  const { lower, upper } = wilson(events / effect, n / effect, z)
  return lower <= level && level <= upper
}

function besideRest(place: Designed, places: Designed[]) {
  const rest = places.filter((other) => other !== place)
  const sum = (value: (one: Designed) => number) => rest.reduce((all, one) => all + value(one), 0)
  const n = sum((one) => one.n)
  const others = {
    numerator: sum(({ events }) => events),
    denominator: n,
    effect: sum((one) => one.n * one.effect) / n,
    effectError: sum((one) => one.n * one.effectError) / n
  }
  return compare('percent', { ...place, numerator: place.events, denominator: place.n }, others)
}
