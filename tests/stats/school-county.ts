import type { CohortShare } from '../../src/lib/stats/chance/cohort.ts'
import { normalQuantile } from '../../src/lib/stats/numerical/normal.ts'
import { drawBinomial } from './generator.ts'

/** Pupils of a compulsory school year and of one of upper secondary school, kommun by kommun, as in Örebro county. */
const pupils = [
  [126, 81],
  [61, 50],
  [202, 166],
  [100, 92],
  [72, 59],
  [39, 37],
  [1927, 1628],
  [312, 237],
  [117, 112],
  [335, 313],
  [126, 101],
  [275, 230]
] as const

const response = 0.7
/** Pupils of a school year in a compulsory school and in an upper secondary one, about. */
const schoolSize = [70, 180] as const
/** What is assumed of the answers of a cohort where no schools are known. */
const assumedCohort = [60, 120] as const

export interface Luck {
  /** The correlation within cohorts, on average over the questions: each has between half and one and a half of it. */
  cohort: number
  /** The correlation within schools that lasts; it belongs to the places. */
  lasting: number
  /** Whether the two school years of a compulsory school share their luck. */
  isShared: boolean
  /** Whether it is known which answers come from one school. */
  schoolsKnown: boolean
  /** Kommuner whose level lies so much higher in the first question: a share 0–1. */
  raised?: { kommuner: readonly number[]; by: number }
}

/** A kommun in one question and survey, with the level that lasts. */
export interface SchoolShare extends CohortShare {
  level: number
}

interface School {
  kommun: number
  answers: number
  stage: 0 | 1
}

/** A question's shares, survey by survey. */
export interface SimulatedQuestion {
  kommuner: SchoolShare[]
  /** Every school year of every school. */
  schools: CohortShare[]
}

/** A county whose pupils go to schools. */
export function simulateSchools(
  random: () => number,
  { questions, times, luck }: { questions: number; times: number[]; luck: Luck }
): SimulatedQuestion[] {
  const schools = pupils.flatMap((ofKommun, kommun) =>
    ([0, 1] as const).flatMap((stage) => drawSchools(random, kommun, stage, ofKommun[stage]))
  )
  return Array.from({ length: questions }, (_, i) => {
    return askQuestion(random, schools, times, i === 0 ? luck : { ...luck, raised: undefined })
  })
}

function drawSchools(random: () => number, kommun: number, stage: 0 | 1, total: number): School[] {
  const count = Math.max(1, Math.round(total / schoolSize[stage]))
  const sizes = Array.from({ length: count }, () => 0.5 + random())
  const sum = sizes.reduce((a, b) => a + b, 0)
  return sizes.map((size) => {
    return { kommun, stage, answers: Math.round((response * total * size) / sum) }
  })
}

/** Log-odds of a share that lies so much higher, short of the ends. */
function raisedBy(odds: number, by: number): number {
  if (by === 0) return odds
  const share = Math.min(0.98, Math.max(0.02, logistic(odds) + by))
  return Math.log(share / (1 - share))
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))
/** Points that stand for a standard normal when a mean over it is taken. */
const normalPoints = Array.from({ length: 21 }, (_, i) => normalQuantile((i + 0.5) / 21))

function askQuestion(
  random: () => number,
  schools: School[],
  times: number[],
  luck: Luck
): SimulatedQuestion {
  const normal = () => normalQuantile(Math.max(random(), Number.MIN_VALUE))
  const usual = 0.05 + 0.8 * random()
  // On the log-odds a correlation ρ comes from a variance of about ρ/(p(1 − p)).
  const deviation = (correlation: number) => Math.sqrt(correlation / (usual * (1 - usual)))
  const spread = deviation(luck.cohort * (0.5 + random()))
  const lasting = schools.map(() => deviation(luck.lasting) * normal())
  const base = Math.log(usual / (1 - usual))
  const slope = 0.06 * normal()
  const waves = times.map((time, wave) => {
    const common = base + slope * wave + 0.05 * normal()
    const drawn = schools.map((school, i) => {
      const raised = luck.raised?.kommuner.includes(school.kommun) ? luck.raised.by : 0
      const odds = raisedBy(common + lasting[i]!, raised)
      const expected = normalPoints.reduce((sum, x) => sum + logistic(odds + spread * x), 0)
      const years = school.stage === 0 ? 2 : 1
      const luckOf = spread * normal()
      const cohorts = Array.from({ length: years }, (_, year) => {
        const own = luck.isShared || year === 0 ? luckOf : spread * normal()
        return drawBinomial(random, school.answers, logistic(odds + own))
      })
      return { school, level: expected / normalPoints.length, cohorts }
    })
    const kommuner = pupils.map((_, kommun) => {
      const own = drawn.filter(({ school }) => school.kommun === kommun)
      return { place: String(kommun), time, ...shareOf(own, luck) }
    })
    return { kommuner, schools: drawn.flatMap((one, i) => cohortShares(one, String(i), time)) }
  })
  return {
    kommuner: waves.flatMap((one) => one.kommuner),
    schools: waves.flatMap((one) => one.schools)
  }
}

function cohortShares({ school: { answers }, cohorts }: Drawn, name: string, time: number) {
  return cohorts.map((events, year): CohortShare => {
    return { place: `${year} ${name}`, time, events, n: answers, cohort: answers }
  })
}

type Drawn = { school: School; level: number; cohorts: number[] }

function shareOf(own: Drawn[], luck: Luck) {
  const sum = (value: (one: Drawn) => number) => own.reduce((total, one) => total + value(one), 0)
  const n = sum(({ school, cohorts }) => school.answers * cohorts.length)
  const level = sum((one) => one.level * one.school.answers * one.cohorts.length) / n
  const events = sum(({ cohorts }) => cohorts.reduce((a, b) => a + b, 0))
  const sizeOf = ({ school, cohorts }: Drawn) => {
    if (luck.schoolsKnown) return school.answers * (luck.isShared ? cohorts.length : 1)
    const ofStage = own.filter((other) => other.school.stage === school.stage)
    const all = ofStage.reduce((total, other) => total + other.school.answers, 0)
    return Math.min(all, assumedCohort[school.stage])
  }
  const cohort = sum((one) => sizeOf(one) * one.school.answers * one.cohorts.length) / n
  return { events, n, level, cohort }
}
