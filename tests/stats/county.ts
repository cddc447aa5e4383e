import type { Judged } from '../../src/lib/stats/judgement.ts'
import { drawBinomial, drawPoisson } from './generator.ts'

/** One indicator of a simulated county: half are shares of a survey's answers, half rates of events among persons. */
interface Simulated {
  measure: 'percent' | 'rate'
  /** What is expected of each kommun, 0–1. All are alike where nothing truly differs. */
  expected: number[]
  /** Answers or persons, and how many of them were events, kommun by kommun. */
  denominators: number[]
  numerators: number[]
}

/** Which länsdel each of the twelve kommuner lies in, as in Örebro county. */
const lansdelOf = [0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 3]

type Level = 'lansdel' | 'kommun'

/** A place with what is compared with it, and whether it truly differs from the rest of its county. */
export interface Place {
  judged: Judged
  /** What is expected of the place less what is expected of the rest: 0 where nothing truly differs. */
  difference: number
}

/** Between two limits, as likely to be doubled as halved. */
function between(random: () => number, [least, most]: [number, number]): number {
  return least * (most / least) ** random()
}

/**
 * `count` indicators for one county: kommuner of 100 to 4 000 answers, or 2 000 to 60 000 persons. In `differing` of
 * them, 0–1, one länsdel lies a quarter higher or lower than the others.
 */
export function simulateCounty(
  random: () => number,
  count: number,
  differing: number
): Simulated[] {
  const answers = lansdelOf.map(() => Math.round(between(random, [100, 4_000])))
  const persons = lansdelOf.map(() => Math.round(between(random, [2_000, 60_000])))
  return Array.from({ length: count }, (_, i) => {
    const measure = i % 2 === 0 ? 'percent' : 'rate'
    const usual = measure === 'percent' ? 0.05 + 0.7 * random() : between(random, [0.0005, 0.008])
    const special = random() < differing ? Math.floor(random() * 4) : null
    const factor = random() < 0.5 ? 0.75 : 1.25
    const expected = lansdelOf.map((lansdel) => usual * (lansdel === special ? factor : 1))
    const denominators = measure === 'percent' ? answers : persons
    const numerators = denominators.map((n, k) => {
      const share = expected[k]!
      return measure === 'percent' ? drawBinomial(random, n, share) : drawPoisson(random, n * share)
    })
    return { measure, expected, denominators, numerators }
  })
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/** Every place of a level in every indicator, each beside the rest of its county: the others' sums. */
export function placesOf(county: Simulated[], level: Level): Place[] {
  const members = lansdelOf.map((lansdel, kommun) => (level === 'lansdel' ? lansdel : kommun))
  return county.flatMap(({ measure, expected, denominators, numerators }) =>
    [...new Set(members)].map((place) => {
      const total = (values: number[], inside: boolean) =>
        sum(values.filter((_, k) => (members[k] === place) === inside))
      const events = denominators.map((n, k) => n * expected[k]!)
      const share = (inside: boolean) => total(events, inside) / total(denominators, inside)
      const isAlike = new Set(expected).size === 1
      return {
        judged: {
          measure,
          numerator: total(numerators, true),
          denominator: total(denominators, true),
          rest_numerator: total(numerators, false),
          rest_denominator: total(denominators, false),
          rest_coverage: 1,
          riket_numerator: null,
          riket_denominator: null
        },
        difference: isAlike ? 0 : share(true) - share(false)
      }
    })
  )
}
