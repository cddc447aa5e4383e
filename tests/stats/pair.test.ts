import { describe, expect, test } from 'vitest'
import type { Counts } from '../../src/lib/stats/comparison.ts'
import { rateRatio } from '../../src/lib/stats/difference.ts'
import { judgePairs, type Pair } from '../../src/lib/stats/pair.ts'
import { drawBinomial, generator } from './generator.ts'

const counts = (numerator: number | null, denominator: number | null): Counts => {
  return { numerator, denominator }
}

function shares(first: Counts, second: Counts, inside: Pair['inside'] = null): Pair {
  return { measure: 'percent', first, second, inside }
}

const judgeOne = (pair: Pair) => judgePairs([pair])[0]!

describe('two places', () => {
  test('that are apart differ by the reference value, 56/70 − 48/80', () => {
    const { comparison, verdict } = judgeOne(shares(counts(56, 70), counts(48, 80)))
    expect(comparison?.kind).toBe('difference')
    expect(comparison?.estimate).toBeCloseTo(0.2, 10)
    expect(comparison?.lower).toBeCloseTo(0.0524, 4)
    expect(comparison?.upper).toBeCloseTo(0.3339, 4)
    expect(verdict).toBe('higher')
  })

  test('change sign and verdict with their order', () => {
    const back = judgeOne(shares(counts(48, 80), counts(56, 70)))
    expect(back.comparison?.estimate).toBeCloseTo(-0.2, 10)
    expect(back.comparison?.lower).toBeCloseTo(-0.3339, 4)
    expect(back.comparison?.upper).toBeCloseTo(-0.0524, 4)
    expect(back.verdict).toBe('lower')
  })

  test('with rates differ by their ratio', () => {
    const [first, second] = [counts(60, 4_000), counts(200, 40_000)]
    const { comparison, verdict } = judgeOne({ measure: 'rate', first, second, inside: null })
    const a = { events: 60, population: 4_000 }
    const { ratio, lower, upper } = rateRatio(a, { events: 200, population: 40_000 })
    expect(comparison).toMatchObject({ kind: 'ratio', estimate: ratio, lower, upper })
    expect(comparison?.estimate).toBeCloseTo(3, 12)
    expect(verdict).toBe('higher')
  })

  test('with equal shares are tested, and do not differ', () => {
    const { comparison, verdict } = judgeOne(shares(counts(30, 60), counts(500, 1_000)))
    expect(comparison).toMatchObject({ estimate: 0, p: 1 })
    expect(verdict).toBe('none')
  })

  test.each<[string, Pair]>([
    ['the first has no counts', shares(counts(null, null), counts(48, 80))],
    ['the second has no counts', shares(counts(56, 70), counts(null, null))],
    ['nobody answered', shares(counts(0, 0), counts(48, 80))],
    ['it is a mean', { ...shares(counts(56, 70), counts(48, 80)), measure: 'mean' }]
  ])('are not tested where %s', (_, pair) => {
    expect(judgeOne(pair)).toEqual({ comparison: null, verdict: 'untested', exploratory: false })
  })
})

describe('a place that holds the other', () => {
  const [part, rest, whole] = [counts(56, 70), counts(48, 80), counts(104, 150)]

  test('is taken without it, whichever of them comes first', () => {
    const apart = judgeOne(shares(part, rest))
    expect(judgeOne(shares(part, whole, 'first'))).toEqual(apart)
    expect(judgeOne(shares(whole, part, 'second'))).toEqual(judgeOne(shares(rest, part)))
    expect(judgeOne(shares(part, whole, null)).comparison?.estimate).not.toBeCloseTo(0.2, 2)
  })

  test('is taken without it for rates too', () => {
    const rates = (first: Counts, second: Counts, inside: Pair['inside']): Pair => {
      return { measure: 'rate', first, second, inside }
    }
    const [kommun, outside, lansdel] = [counts(25, 900), counts(75, 8_100), counts(100, 9_000)]
    const { comparison } = judgeOne(rates(kommun, lansdel, 'first'))
    expect(comparison?.estimate).toBeCloseTo(3, 12)
    expect(comparison).toEqual(judgeOne(rates(kommun, outside, null)).comparison)
  })

  test.each<[string, Counts, Counts]>([
    ['it is the same place', counts(104, 150), counts(104, 150)],
    ['numbers are rounded, and more have answered in the part', counts(104, 160), counts(104, 150)],
    ['numbers are rounded, and the part has more events', counts(105, 140), counts(104, 150)],
    ['there would be more events than answers left', counts(50, 140), counts(104, 150)],
    ['the part has no counts', counts(null, null), counts(104, 150)],
    ['it has none itself', counts(56, 70), counts(null, null)]
  ])('is not compared where %s', (_, inner, outer) => {
    const untested = { comparison: null, verdict: 'untested', exploratory: false }
    expect(judgeOne(shares(inner, outer, 'first'))).toEqual(untested)
    expect(judgeOne(shares(outer, inner, 'second'))).toEqual(untested)
  })

  test('is compared where a single answer is left of it', () => {
    expect(judgeOne(shares(counts(55, 69), counts(56, 70), 'first')).verdict).toBe('none')
  })
})

describe('many pairs', () => {
  /** p = 0.0078 alone: no finding among ten, but one of two. */
  const near = shares(counts(56, 70), counts(48, 80))
  const even = shares(counts(40, 80), counts(40, 80))
  const nothing = shares(counts(null, null), counts(40, 80))

  test('are judged together: what is a finding alone may be none among many', () => {
    const { p } = judgeOne(near).comparison!
    expect(p).toBeGreaterThan(0.05 / 10)
    expect(p).toBeLessThan(0.05 / 2)
    const evens = (count: number) => Array.from({ length: count }, () => even)
    expect(judgePairs([near, ...evens(1)])[0]?.verdict).toBe('higher')
    expect(judgePairs([near, ...evens(9)])[0]?.verdict).toBe('none')
  })

  test('that are not tested do not count among them', () => {
    const untested = Array.from({ length: 50 }, () => nothing)
    const judged = judgePairs([...untested, near, ...untested])
    expect(judged[50]?.verdict).toBe('higher')
    expect(judged.filter(({ verdict }) => verdict === 'untested')).toHaveLength(100)
  })

  test('follow the definition of Benjamini and Hochberg, in the order given', () => {
    const random = generator(1863)
    const found = { some: 0, uncorrected: 0 }
    for (let family = 0; family < 40; family++) {
      const pairs = Array.from({ length: 30 }, (_, i) => {
        const share = i % 3 === 0 ? 0.62 : 0.5
        const events = [drawBinomial(random, 150, share), drawBinomial(random, 400, 0.5)] as const
        return shares(counts(events[0], 150), counts(events[1], 400))
      })
      const p = pairs.map((pair) => judgeOne(pair).comparison!.p)
      // The largest p(i) with p(i) ≤ 0.05·i/m carries all that are no larger.
      const carrying = p
        .toSorted((a, b) => a - b)
        .filter((value, i) => value <= (0.05 * (i + 1)) / 30)
      const limit = carrying.at(-1) ?? -1
      const real = judgePairs(pairs).map(({ verdict }) => verdict !== 'none')
      expect(real).toEqual(p.map((value) => value <= limit))
      found.some += real.filter(Boolean).length
      found.uncorrected += p.filter((value) => value < 0.05).length
    }
    expect(found.some).toBeGreaterThan(100)
    expect(found.uncorrected).toBeGreaterThan(found.some)
  })
})
