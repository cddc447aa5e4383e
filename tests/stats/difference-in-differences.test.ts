import { describe, expect, test } from 'vitest'
import { differenceInDifferences } from '../../src/lib/stats/difference-in-differences.ts'
import { drawBinomial, generator } from './generator.ts'

const counts = (numerator: number, denominator: number) => ({ numerator, denominator })
const sides = (before: [number, number], after: [number, number]) => {
  return { before: counts(...before), after: counts(...after) }
}

describe('a change beside another', () => {
  test('is the difference of the two, with the variances of all four', () => {
    const found = differenceInDifferences(
      'percent',
      sides([140, 200], [150, 200]),
      sides([600, 1000], [550, 1000])
    )!
    // .05 − (−.05); .7·.3/200 + .75·.25/200 + .6·.4/1000 + .55·.45/1000 = .00105 + .0009375 + .00024 + .0002475
    expect(found.estimate).toBeCloseTo(0.1, 12)
    const error = Math.sqrt(0.002475)
    expect(found.lower).toBeCloseTo(0.1 - 1.959963984540054 * error, 10)
    expect(found.upper).toBeCloseTo(0.1 + 1.959963984540054 * error, 10)
    // z = 2.0101: two-sided .0444 (normal table).
    expect(found.p).toBeCloseTo(0.0444, 3)
  })

  test('of rates is the ratio of two ratios', () => {
    const found = differenceInDifferences(
      'rate',
      sides([50, 5000], [40, 5000]),
      sides([200, 40000], [240, 40000])
    )!
    expect(found.kind).toBe('ratio')
    expect(found.estimate).toBeCloseTo(0.8 / 1.2, 12)
    const error = Math.sqrt(1 / 50 + 1 / 40 + 1 / 200 + 1 / 240)
    expect(Math.log(found.upper / found.estimate)).toBeCloseTo(1.959963984540054 * error, 10)
  })

  test('turns when the two change places', () => {
    const [a, b] = [sides([140, 200], [150, 200]), sides([600, 1000], [550, 1000])] as const
    const [there, back] = [
      differenceInDifferences('percent', a, b)!,
      differenceInDifferences('percent', b, a)!
    ]
    expect(there.estimate).toBeCloseTo(-back.estimate, 12)
    expect(there.p).toBeCloseTo(back.p, 12)
  })

  test('is less sure where answers tell less, and where that is only estimated', () => {
    const design = { weighting: 1, effect: 1, effectError: 0, cohorts: [60], correlationError: 0 }
    const spread = (correlationError: number) => {
      const own = { ...design, correlation: 0.03, correlationError }
      const all = sides([140, 200], [160, 200])
      return {
        before: { ...all.before, design: own },
        after: { ...all.after, design: own }
      }
    }
    const other = sides([600, 1000], [600, 1000])
    const p = (one: Parameters<typeof differenceInDifferences>[1]) =>
      differenceInDifferences('percent', one, other)!.p
    expect(p(spread(0))).toBeGreaterThan(p(sides([140, 200], [160, 200])))
    expect(p(spread(0.03))).toBeGreaterThan(p(spread(0)))
  })

  test('is not reckoned without counts, of means, or of hardly any events', () => {
    const other = sides([600, 1000], [550, 1000])
    const hidden = { before: counts(140, 200), after: { numerator: null, denominator: null } }
    expect(differenceInDifferences('percent', hidden, other)).toBeNull()
    expect(differenceInDifferences('mean', sides([1, 2], [1, 2]), other)).toBeNull()
    expect(differenceInDifferences('percent', sides([4, 200], [50, 200]), other)).toBeNull()
    expect(differenceInDifferences('percent', sides([196, 200], [50, 200]), other)).toBeNull()
    expect(differenceInDifferences('rate', sides([4, 200], [50, 200]), other)).toBeNull()
    expect(differenceInDifferences('rate', sides([196, 200], [50, 200]), other)).not.toBeNull()
  })

  test('finds one that is not there 5 times in 100', () => {
    const random = generator(1994)
    let found = 0
    for (let i = 0; i < 3000; i++) {
      const draw = (n: number, share: number): [number, number] => [
        drawBinomial(random, n, share),
        n
      ]
      const one = sides(draw(150, 0.6), draw(140, 0.55))
      const other = sides(draw(900, 0.7), draw(950, 0.65))
      if (differenceInDifferences('percent', one, other)!.p < 0.05) found++
    }
    expect(found / 3000).toBeGreaterThan(0.038)
    expect(found / 3000).toBeLessThan(0.062)
  })
})
