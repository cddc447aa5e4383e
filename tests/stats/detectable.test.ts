import { describe, expect, test } from 'vitest'
import { compare } from '../../src/lib/stats/comparison.ts'
import { detectableDifference, provable } from '../../src/lib/stats/detectable.ts'
import { untested, type Judgement } from '../../src/lib/stats/judgement.ts'
import { drawBinomial, generator } from './generator.ts'

const independent = {
  weighting: 1,
  effect: 1,
  effectError: 0,
  correlation: 0,
  correlationError: 0,
  cohorts: []
}

const judged = (half: number, limit?: number): Judgement => {
  const comparison = {
    kind: 'difference',
    estimate: 0.01,
    lower: 0.01 - half,
    upper: 0.01 + half,
    p: 0.5
  } as const
  return { verdict: 'none', comparison, exploratory: limit === undefined, limit }
}

test('is half an interval where one claim stands alone, and more the more are judged together', () => {
  expect(detectableDifference([judged(0.05, 0.05)])).toBeCloseTo(0.05, 12)
  // 5 % · 1/284: z 3.75 (normal table: .00018) where 1.96 is enough for one.
  expect(detectableDifference([judged(0.05, 0.05 / 284)])).toBeCloseTo((0.05 * 3.75) / 1.96, 3)
})

test('is that of the middle one of several, and of percentages alone', () => {
  const three = [judged(0.02, 0.05), judged(0.05, 0.05), judged(0.2, 0.05)]
  expect(detectableDifference(three)).toBeCloseTo(0.05, 12)
  const ratio = { ...judged(9, 0.05).comparison!, kind: 'ratio' as const }
  const rate: Judgement = { ...judged(9, 0.05), comparison: ratio }
  expect(detectableDifference([...three, rate, untested])).toBeCloseTo(0.05, 12)
})

test('is not known of what is judged by itself, or not at all', () => {
  expect(detectableDifference([judged(0.05), untested])).toBeNull()
})

describe('a difference that would have been found in four cases of five', () => {
  test('is as far from none as the level and the power ask for together', () => {
    // (1.960 + 0.842) · .05 / 1.960
    expect(provable(judged(0.05, 0.05))).toEqual({
      kind: 'difference',
      size: expect.closeTo(0.0715, 4)
    })
    expect(provable(judged(0.05, 0.05 / 284))?.size).toBeCloseTo(((3.75 + 0.842) * 0.05) / 1.96, 3)
  })

  test('is a multiple where rates are compared, and unknown where the interval has no end', () => {
    const ratio = { kind: 'ratio', estimate: 1, lower: 0.5, upper: 2, p: 1 } as const
    const rate: Judgement = { ...judged(1, 0.05), comparison: ratio }
    // exp(2.802 · ln 2 / 1.960)
    expect(provable(rate)).toEqual({ kind: 'ratio', size: expect.closeTo(2.693, 3) })
    expect(provable({ ...rate, comparison: { ...ratio, upper: Infinity } })).toBeNull()
  })

  test('is unknown without a test or a family', () => {
    expect(provable(untested)).toBeNull()
    expect(provable(judged(0.05))).toBeNull()
  })

  test.each([
    ['percent', 400, 4000, 0.3, 1],
    ['percent', 150, 2000, 0.6, 1],
    ['percent', 600, 5000, 0.2, 2]
  ])('is found about as often, by the test of the verdicts: %s, %i against %i', (...of) => {
    expect(found(...of)).toBeGreaterThan(0.72)
    expect(found(...of)).toBeLessThan(0.88)
  })
})

/** How often the difference that is said to be provable is found, where it is there. */
function found(measure: string, n: number, rest: number, share: number, effect: number): number {
  const limit = 0.01
  const design = { ...independent, effect }
  const random = generator(20)
  // Answers that come in clusters of `effect` alike vary as much more as their design effect says.
  const drawn = (size: number, p: number) => effect * drawBinomial(random, size / effect, p)
  const at = (place: number, other: number) =>
    compare(
      measure,
      { numerator: place, denominator: n, design },
      { numerator: other, denominator: rest, design }
    )!
  const unmoved = at(n * share, rest * share)
  const { size } = provable({ verdict: 'none', comparison: unmoved, exploratory: false, limit })!
  const draws = 2000
  const hits = Array.from({ length: draws }, () => {
    return at(drawn(n, share + size), drawn(rest, share)).p <= limit
  })
  return hits.filter(Boolean).length / draws
}
