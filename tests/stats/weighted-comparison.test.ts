import { expect, test } from 'vitest'
import { compare } from '../../src/lib/stats/comparison.ts'
import { judge } from '../../src/lib/stats/judgement.ts'
import { judgePairs } from '../../src/lib/stats/pair.ts'

const counts = (numerator: number, denominator: number, effect?: number, effectError = 0) => {
  if (effect === undefined) return { numerator, denominator }
  const design = { ...independent, effect, effectError }
  return { numerator, denominator, design }
}

const independent = {
  weighting: 1,
  effect: 1,
  effectError: 0,
  correlation: 0,
  correlationError: 0,
  cohorts: []
}

test('weighted answers are tested as so many fewer', () => {
  const weighted = compare('percent', counts(400, 1000, 2), counts(300, 1000, 2.5))
  expect(weighted).toEqual(compare('percent', counts(200, 500), counts(120, 400)))
  expect(weighted?.p).toBeGreaterThan(compare('percent', counts(400, 1000), counts(300, 1000))!.p)
})

test('so is the rest of the county, and a place without a part of it', () => {
  const place = { ...counts(80, 200, 2), measure: 'percent', rest_coverage: 1 }
  const riket = { riket_numerator: null, riket_denominator: null }
  const [judged] = judge(
    [{ ...place, rest_numerator: 300, rest_denominator: 1000, ...riket }],
    'ovriga'
  )
  expect(judged?.comparison).toEqual(compare('percent', counts(40, 100), counts(150, 500)))
  const pair = { measure: 'percent', first: counts(80, 200, 2), second: counts(380, 1200, 2) }
  const [paired] = judgePairs([{ ...pair, inside: 'first' as const }])
  expect(paired?.comparison).toEqual(judged?.comparison)
})

test('an estimated design effect is tested by Student’s t: the fewer degrees of freedom, the wider', () => {
  const known = compare('percent', counts(60, 100, 2), counts(500, 1000, 2))!
  // Half of each variance as its error: 2 · (V/½V)² = 8 degrees of freedom, since one estimate stands behind both.
  const unsure = compare('percent', counts(60, 100, 2, 1), counts(500, 1000, 2, 1))!
  expect(unsure.estimate).toBe(known.estimate)
  const z = (known.estimate - known.lower) / (unsure.estimate - unsure.lower)
  expect(z).toBeCloseTo(1.96 / 2.306, 1)
  expect(unsure.p).toBeGreaterThan(known.p)
})

test('rates with an estimated design effect too, and without any event nothing is estimated', () => {
  const known = compare('rate', counts(60, 10_000, 2), counts(500, 100_000, 2))!
  const unsure = compare('rate', counts(60, 10_000, 2, 1), counts(500, 100_000, 2, 1))!
  const z = Math.log(known.upper / known.estimate) / Math.log(unsure.upper / unsure.estimate)
  expect(z).toBeCloseTo(1.96 / 2.306, 3)
  const none = compare('rate', counts(0, 900, 2, 1), counts(500, 100_000, 2))!
  expect(none).toEqual(compare('rate', counts(0, 900, 2), counts(500, 100_000, 2)))
})
