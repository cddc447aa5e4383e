import { valueInterval } from '../../src/lib/stats/chance/value-interval.ts'
import { cohortCorrelations } from '../../src/lib/stats/chance/cohort.ts'
import { compare, verdicts } from '../../src/lib/stats/comparison.ts'
import type { Verdict } from '../../src/lib/schema/verdict.ts'
import type { Design } from '../../src/lib/stats/chance/design.ts'
import type { SchoolShare, SimulatedQuestion } from './school-county.ts'

/** What the product finds in a simulated county, from its shares alone, in the last survey. */
export interface CountyResult {
  /** Of all intervals, those that hold the level that lasts. */
  intervals: { covers: boolean }[]
  verdicts: Verdict[]
  /** The p-values of all that is tested. */
  p: number[]
  /** The verdicts if all pupils were independent of each other. */
  naive: Verdict[]
}

/** What is known of it. */
interface Judged {
  /** Which answers come from one school: else it is estimated from the kommuner. */
  schoolsKnown: boolean
  /** What kommuner are pooled into. */
  into?: (place: string) => string
  /** What is told of a place's answers; all of it unless given. Null where it is told by a bound, or not at all. */
  told?: (share: SchoolShare) => SchoolShare | null
}

/**
 * Estimates what cohorts share, makes the intervals of the kommuner, or of what they are pooled into, and judges each
 * beside the rest of its county; question by question, in the order of the places.
 */
export function judgeSchools(
  questions: SimulatedQuestion[],
  { schoolsKnown, into = (place) => place, told = (share) => share }: Judged
): CountyResult {
  const { own: correlations } = schoolsKnown
    ? cohortCorrelations(
        questions.map(({ schools }) => schools),
        'level'
      )
    : cohortCorrelations(questions.map(({ kommuner }) => kommuner))
  const found = questions.map(({ kommuner: shares }, i) => {
    const { correlation, error } = correlations[i]!
    const last = Math.max(...shares.map(({ time }) => time))
    const all = pooled(
      shares.filter(({ time }) => time === last),
      into
    )
    // The county is of all its answers, also of those that are not told by themselves.
    const [whole] = pooled(all, () => 'county').flatMap((share) => told(share) ?? [])
    const designed = (share: SchoolShare) => ({
      ...share,
      design: designOf(1 + (share.cohort - 1) * correlation, (share.cohort - 1) * error)
    })
    const places = all.flatMap((share) => told(share) ?? []).map(designed)
    const county = designed(whole!)
    const independent = places.map((place) => ({ ...place, design: designOf(1, 0) }))
    return places.map((place, k) => ({
      covers: covers(place),
      comparison: besideRest(place, county),
      naive: besideRest(independent[k]!, { ...county, design: designOf(1, 0) })
    }))
  })
  const all = found.flat()
  return {
    intervals: all,
    verdicts: verdicts(all.map(({ comparison }) => comparison)),
    p: all.flatMap(({ comparison }) => comparison?.p ?? []),
    naive: verdicts(all.map(({ naive }) => naive))
  }
}

/** Ratios of sums, with the mean size of the cohorts of their answers. */
function pooled(shares: SchoolShare[], into: (place: string) => string): SchoolShare[] {
  const places = [...new Set(shares.map(({ place }) => into(place)))]
  return places.map((place) => {
    const own = shares.filter((share) => into(share.place) === place)
    const sum = (value: (one: SchoolShare) => number) =>
      own.reduce((all, one) => all + value(one), 0)
    const n = sum((one) => one.n)
    const mean = (value: (one: SchoolShare) => number) => sum((one) => value(one) * one.n) / n
    return {
      place,
      time: own[0]!.time,
      events: sum(({ events }) => events),
      n,
      level: mean(({ level }) => level),
      cohort: mean(({ cohort }) => cohort)
    }
  })
}

type Designed = SchoolShare & { design: Design }

/** The effect of a place whose cohorts are known. */
function designOf(effect: number, effectError: number): Design {
  const none = { correlation: 0, correlationError: 0, cohorts: [] }
  return { weighting: 1, effect, effectError, ...none }
}

function covers({ events, n, level, design }: Designed): boolean {
  const { lower, upper } = valueInterval({ measure: 'percent', per: 1 }, events, n, design)
  return lower! <= level && level <= upper!
}

function besideRest(place: Designed, county: Designed) {
  const n = county.n - place.n
  // Effects of groups that share no cohort add up as variances do.
  const rest = (value: (one: Designed) => number) =>
    (value(county) * county.n - value(place) * place.n) / n
  const others = {
    numerator: Math.min(n, Math.max(0, county.events - place.events)),
    denominator: n,
    design: designOf(
      rest(({ design }) => design.effect),
      rest(({ design }) => design.effectError)
    )
  }
  const own = { numerator: place.events, denominator: place.n, design: place.design }
  return compare('percent', own, others)
}
