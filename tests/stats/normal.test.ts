import { describe, expect, test } from 'vitest'
import {
  normalCdf,
  normalQuantile,
  TAIL,
  twoSidedP,
  Z95
} from '../../src/lib/stats/numerical/normal.ts'

/** Φ(z) by Simpson's rule on the density from 0 to z. */
function integrated(z: number): number {
  const steps = 2000
  const h = z / steps
  let sum = 0
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight * Math.exp(-((i * h) ** 2) / 2)
  }
  return 0.5 + (sum * h) / 3 / Math.sqrt(2 * Math.PI)
}

describe('normalCdf', () => {
  test.each([-5, -2.2, -1, -0.01, 0, 0.3, 1.5, Z95, 3, 5.5])('is the area up to %d', (z) => {
    expect(normalCdf(z)).toBeCloseTo(integrated(z), 12)
  })

  test('keeps its relative accuracy in the tail', () => {
    expect(normalCdf(-8) / 6.22096057427174e-16).toBeCloseTo(1, 11)
  })

  test('ends at 0 and 1', () => {
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalCdf(Infinity)).toBe(1)
    expect(() => normalCdf(NaN)).toThrow('got NaN')
  })
})

describe('normalQuantile', () => {
  test.each([
    [1e-300, -37.0470962993612],
    [1e-10, -6.361340902404056],
    [0.01, -2.3263478740408408],
    [0.3, -0.5244005127080409],
    [0.975, Z95],
    [0.999, 3.090232306167813]
  ])('agrees with SciPy 1.17 at %d', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 12)
  })

  test('inverts the distribution function in all three regions', () => {
    for (const p of [1e-100, 1e-20, 1e-12, 1e-6, 0.001, 0.07, 0.075, 0.08, 0.2, 0.49, 0.5]) {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 10)
    }
  })

  test('is odd', () => {
    for (const p of [0.001, 0.05, 0.3, 0.5]) {
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 11)
    }
  })

  test('ends in infinity and refuses what lies outside', () => {
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
    expect(() => normalQuantile(1.2)).toThrow('p must be between 0 and 1, got 1.2')
  })
})

test('the constants belong together', () => {
  expect(normalCdf(-Z95)).toBeCloseTo(TAIL, 14)
  expect(twoSidedP(Z95)).toBeCloseTo(0.05, 14)
  expect(twoSidedP(-Z95)).toBe(twoSidedP(Z95))
  expect(twoSidedP(0)).toBe(1)
})
