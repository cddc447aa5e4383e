import { beforeAll, describe, expect, test } from 'vitest'
import { judge } from '../../src/lib/stats/judgement.ts'
import { placesOf, simulateCounty, type Place } from './county.ts'
import { drawBinomial, generator } from './generator.ts'

const counties = 200
const indicators = 50

/** What is flagged in one county, and how much of it wrongly: where nothing differs, or the other way. */
interface Flags {
  count: number
  /** The share that is false; 0 where nothing is flagged. */
  falseShare: number
}

interface Found {
  together: Flags
  /** The same when every difference is judged by itself at 5 %. */
  alone: Flags
  /** True differences that were found, of all there are. */
  power: number
}

function judgeCounty(places: Place[]): Found {
  const judgements = judge(
    places.map(({ judged }) => judged),
    'ovriga'
  )
  const flags = (isFlagged: (i: number) => boolean): Flags => {
    const flagged = places.flatMap(({ difference }, i) => {
      if (!isFlagged(i)) return []
      const { estimate, kind } = judgements[i]!.comparison!
      return Math.sign(estimate - (kind === 'ratio' ? 1 : 0)) === Math.sign(difference)
    })
    const wrong = flagged.filter((isRight) => !isRight).length
    return { count: flagged.length, falseShare: wrong / Math.max(1, flagged.length) }
  }
  const together = flags((i) => /higher|lower/.test(judgements[i]!.verdict))
  const alone = flags((i) => judgements[i]!.comparison!.p < 0.05)
  const real = places.filter(({ difference }) => difference !== 0).length
  const right = Math.round(together.count * (1 - together.falseShare))
  return { together, alone, power: real > 0 ? right / real : 0 }
}

/** The same counties judged by länsdel and by kommun. */
function simulate(seed: number, differing: number): Record<'lansdel' | 'kommun', Found[]> {
  const random = generator(seed)
  const simulated = Array.from({ length: counties }, () => {
    return simulateCounty(random, indicators, differing)
  })
  return {
    lansdel: simulated.map((county) => judgeCounty(placesOf(county, 'lansdel'))),
    kommun: simulated.map((county) => judgeCounty(placesOf(county, 'kommun')))
  }
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** How far a mean over the counties may lie from its true value by chance: three standard errors. */
function noise(values: number[]): number {
  const variance = mean(values.map((value) => (value - mean(values)) ** 2))
  return 3 * Math.sqrt(variance / values.length)
}

const falseShares = (found: Found[]) => found.map(({ together }) => together.falseShare)
const levels = [
  ['lansdel', 4],
  ['kommun', 12]
] as const

describe('50 indicators of 200 counties in which nothing differs', () => {
  let found: ReturnType<typeof simulate>
  beforeAll(() => {
    found = simulate(18, 0)
  })

  // Where nothing differs every flag is false: the share of false ones is 1 or 0, with any flag or none.
  test.each(levels)('by %s, %d at a time, are flagged in one county of twenty', (level) => {
    const shares = falseShares(found[level])
    expect(new Set(shares)).toEqual(new Set([0, 1]))
    const binomialNoise = 3 * Math.sqrt((0.05 * 0.95) / counties)
    expect(mean(shares)).toBeLessThan(0.05 + binomialNoise)
  })

  test.each(levels)(
    'by %s, %d at a time, are flagged in all when each is judged alone',
    (level, places) => {
      const counts = found[level].map(({ alone }) => alone.count)
      expect(Math.min(...counts)).toBeGreaterThan(0)
      // Nearly one difference of twenty is below 5 % by chance: the exact test that each must pass too is a little strict.
      const share = mean(counts) / (indicators * places)
      expect(share).toBeGreaterThan(0.035)
      expect(share).toBeLessThan(0.055)
    }
  )
})

describe('50 indicators of 200 counties in which some länsdelar lie a quarter higher or lower', () => {
  let found: ReturnType<typeof simulate>
  beforeAll(() => {
    found = simulate(1880, 0.3)
  })

  test.each(levels)('by %s: of what is flagged at most 5 % is false', (level) => {
    const shares = falseShares(found[level])
    expect(mean(shares)).toBeLessThan(0.05 + noise(shares))
    expect(noise(shares)).toBeLessThan(0.015)
  })

  test.each(levels)(
    'by %s: much that is real is found, and less is false than without',
    (level) => {
      expect(mean(found[level].map(({ power }) => power))).toBeGreaterThan(0.1)
      expect(mean(found[level].map(({ together }) => together.count))).toBeGreaterThan(10)
      const alone = mean(found[level].map(({ alone }) => alone.falseShare))
      expect(alone).toBeGreaterThan(4 * mean(falseShares(found[level])))
    }
  )
})

test('12 small kommuner by 50 seldom answers, in which nothing differs, are flagged in one county of twenty', () => {
  const random = generator(1864)
  let flagged = 0
  for (let county = 0; county < counties; county++) {
    const places = Array.from({ length: indicators }, () => {
      const share = 0.02 + 0.1 * random()
      const counted = Array.from({ length: 12 }, (_, i) => {
        const n = i === 0 ? 3500 : 20 + Math.floor(380 * random())
        return { n, events: drawBinomial(random, n, share) }
      })
      const of = (key: 'n' | 'events') => counted.reduce((sum, place) => sum + place[key], 0)
      return counted.map(({ n, events }) => ({
        measure: 'percent',
        numerator: events,
        denominator: n,
        rest_numerator: of('events') - events,
        rest_denominator: of('n') - n,
        rest_coverage: 1,
        riket_numerator: null,
        riket_denominator: null
      }))
    }).flat()
    if (judge(places, 'ovriga').some(({ verdict }) => /higher|lower/.test(verdict))) flagged++
  }
  expect(flagged / counties).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / counties))
})
