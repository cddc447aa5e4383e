import { expect, test } from 'vitest'
import { detectableDifference } from '../../src/lib/stats/detectable.ts'
import { untested, type Judgement } from '../../src/lib/stats/judgement.ts'

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
