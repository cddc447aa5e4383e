import { judgeSchools, type CountyResult } from '../stats/cohort-county.ts'
import { generator } from '../stats/generator.ts'
import { simulateSchools, type Luck, type SimulatedQuestion } from '../stats/school-county.ts'
import { toldShare } from '../stats/told-share.ts'

/** What the statistics of the site come to in simulated counties whose pupils sit in schools; shares 0–1. */
export interface VerdictFigures {
  /** The correlation within cohorts that the pupils are drawn with; it is estimated, not told. */
  cohort: number
  /** Of the 95 % intervals of kommuner, those that hold the level that lasts. */
  coverage: number
  /** Of counties in which nothing that lasts differs, those with any kommun called higher or lower. */
  flagged: number
  /** The same if all pupils were taken for independent. */
  naive: number
  /** Of comparisons where nothing that lasts differs, those that would be flagged each by itself. */
  single: NullRates
  /** Of such counties, those with any flag. */
  family: NullRates
}

/** From the numbers as they are, and as they are published: rounded, and the small ones not told. */
interface NullRates {
  exact: number
  published: number
}

const times = [2014, 2017, 2020, 2023, 2026]
const questions = 20

export function verdictFigures(cohort: number, counties: number): VerdictFigures {
  const random = generator(1880)
  const simulate = (lasting: number) => {
    const luck: Luck = { cohort, lasting, isShared: false, schoolsKnown: false }
    return Array.from({ length: counties }, () =>
      simulateSchools(random, { questions, times, luck })
    )
  }
  const judge = (county: SimulatedQuestion[], told?: typeof toldShare) =>
    judgeSchools(county, { schoolsKnown: false, told })
  const intervals = simulate(0.02).flatMap((county) => judge(county).intervals)
  const drawn = simulate(0)
  const alike = drawn.map((county) => judge(county))
  const published = drawn.map((county) => judge(county, toldShare))
  const isFlagged = (verdict: string) => verdict === 'higher' || verdict === 'lower'
  const shareFlagged = (found: CountyResult[], key: 'verdicts' | 'naive' = 'verdicts') =>
    found.filter((county) => county[key].some(isFlagged)).length / counties
  const single = (found: CountyResult[]) => {
    const p = found.flatMap((county) => county.p)
    return p.filter((one) => one < 0.05).length / p.length
  }
  return {
    cohort,
    coverage: intervals.filter(({ covers }) => covers).length / intervals.length,
    flagged: shareFlagged(alike),
    naive: shareFlagged(alike, 'naive'),
    single: { exact: single(alike), published: single(published) },
    family: { exact: shareFlagged(alike), published: shareFlagged(published) }
  }
}

/** Laxå and the kommuner of norra länsdelen, by their place in the simulated county. */
const laxa = [1]
const norra = [4, 5, 10, 11]
const lansdelOf = ['S', 'S', 'S', 'V', 'N', 'N', 'O', 'S', 'S', 'V', 'N', 'N']

/** How often a difference that lasts is found, share 0–1, among all that the site judges with it. */
export interface PowerFigures {
  schoolsKnown: boolean
  /** Of ten points in Laxå, among the kommuner. */
  laxa: number
  /** Of five points in norra länsdelen, among the länsdelar. */
  norra: number
}

export function powerFigures(schoolsKnown: boolean, counties: number): PowerFigures {
  const random = generator(1888)
  const found = (kommuner: number[], by: number, into?: (place: string) => string, at = 0) => {
    const luck: Luck = { cohort: 0.01, lasting: 0.01, isShared: false, schoolsKnown }
    const hits = Array.from({ length: counties }, () => {
      const county = simulateSchools(random, {
        questions,
        times,
        luck: { ...luck, raised: { kommuner, by } }
      })
      return judgeSchools(county, { schoolsKnown, into }).verdicts[at] === 'higher'
    })
    return hits.filter(Boolean).length / counties
  }
  const parts = [...new Set(lansdelOf)]
  return {
    schoolsKnown,
    laxa: found(laxa, 0.1, undefined, laxa[0]),
    norra: found(norra, 0.05, (place) => lansdelOf[Number(place)]!, parts.indexOf('N'))
  }
}
