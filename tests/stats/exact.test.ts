import { describe, expect, test } from 'vitest'
import { compare } from '../../src/lib/stats/comparison.ts'
import { ratioP } from '../../src/lib/stats/difference.ts'
import { conditionalP, fisherP } from '../../src/lib/stats/exact.ts'
import { binomialAtMost } from './tail.ts'

describe('fisherP', () => {
  test.each([
    // Fisher's tea: 3 of 4 right; one tail is 17/70.
    [{ events: 3, n: 4 }, { events: 1, n: 4 }, 34 / 70],
    [{ events: 4, n: 4 }, { events: 0, n: 4 }, 2 / 70],
    [{ events: 0, n: 4 }, { events: 4, n: 4 }, 2 / 70],
    // One tail: C(10,1)·C(14,11) + C(10,0)·C(14,12) of C(24,12) ways.
    [{ events: 1, n: 10 }, { events: 11, n: 14 }, (2 * (10 * 364 + 91)) / 2704156],
    [{ events: 0, n: 5 }, { events: 0, n: 9 }, 1]
  ])('of %o against %o', (a, b, p) => {
    expect(fisherP(a, b)).toBeCloseTo(Math.min(1, p), 12)
    expect(fisherP(b, a)).toBeCloseTo(Math.min(1, p), 12)
  })

  test('takes great numbers', () => {
    const p = fisherP({ events: 640, n: 1000 }, { events: 4260, n: 6000 })
    expect(p).toBeGreaterThan(1e-6)
    expect(p).toBeLessThan(1e-4)
  })
})

test('conditionalP is twice the smaller binomial tail', () => {
  const a = { events: 40, population: 1000 }
  const b = { events: 120, population: 5000 }
  const atLeast = 1 - binomialAtMost(39, 160, 1 / 6)
  expect(conditionalP(a, b)).toBeCloseTo(2 * atLeast, 10)
})

describe('a comparison', () => {
  test('is as little sure as the exact test is, far out', () => {
    const place = { numerator: 11, denominator: 2798 }
    const rest = { numerator: 184, denominator: 184073 }
    const found = compare('rate', place, rest)!
    const approximate = ratioP(
      { events: 11, population: 2798 },
      { events: 184, population: 184073 }
    )
    expect(approximate).toBeLessThan(2e-5)
    expect(found.p).toBeGreaterThan(3e-4)
  })

  test('of shares too', () => {
    const place = { numerator: 6, denominator: 30 }
    const rest = { numerator: 70, denominator: 2000 }
    const exact = fisherP({ events: 6, n: 30 }, { events: 70, n: 2000 })
    expect(compare('percent', place, rest)!.p).toBeCloseTo(exact, 12)
  })
})
