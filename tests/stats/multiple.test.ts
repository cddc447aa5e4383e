import { describe, expect, test } from 'vitest'
import { adjustedP, benjaminiHochberg } from '../../src/lib/stats/multiple.ts'
import { generator } from './generator.ts'

/** The definition: all p-values up to the largest p(i) with p(i) ≤ i·rate/m. */
function byDefinition(p: number[], rate: number): boolean[] {
  const sorted = [...p].sort((a, b) => a - b)
  let limit = -1
  sorted.forEach((value, i) => {
    if (value <= ((i + 1) * rate) / p.length) limit = value
  })
  return p.map((value) => value <= limit)
}

// Benjamini & Hochberg 1995, section 3.2.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1
]

describe('benjaminiHochberg', () => {
  test('finds the four of the published example', () => {
    const found = benjaminiHochberg(published)
    expect(found).toEqual(published.map((_, i) => i < 4))
  })

  test('follows the definition on random p-values, in the order given', () => {
    const random = generator(1995)
    let some = 0
    for (let i = 0; i < 500; i++) {
      const p = Array.from({ length: 1 + Math.floor(random() * 40) }, () => random() ** 3)
      const rate = i % 2 === 0 ? 0.05 : 0.2
      const expected = byDefinition(p, rate)
      expect(benjaminiHochberg(p, rate)).toEqual(expected)
      if (expected.includes(true) && expected.includes(false)) some++
    }
    expect(some).toBeGreaterThan(100)
  })

  test('steps up: a later small rank carries an earlier that fails alone', () => {
    expect(benjaminiHochberg([0.03, 0.04])).toEqual([true, true])
    expect(benjaminiHochberg([0.03, 0.06])).toEqual([false, false])
  })

  test('takes ties together, one test as it is, and none as none', () => {
    expect(benjaminiHochberg([0.02, 0.9, 0.02])).toEqual([true, false, true])
    expect(benjaminiHochberg([0.05])).toEqual([true])
    expect(benjaminiHochberg([0.0501])).toEqual([false])
    expect(benjaminiHochberg([])).toEqual([])
  })

  test('holds the false discovery rate', () => {
    const random = generator(5)
    let sum = 0
    for (let i = 0; i < 3000; i++) {
      // 30 true nulls and 10 real effects.
      const p = Array.from({ length: 40 }, (_, j) => (j < 30 ? random() : random() * 0.005))
      const found = benjaminiHochberg(p)
      const wrong = found.slice(0, 30).filter(Boolean).length
      sum += wrong / Math.max(1, found.filter(Boolean).length)
    }
    expect(sum / 3000).toBeLessThan(0.045)
    expect(sum / 3000).toBeGreaterThan(0.03)
  })

  test('refuses what is no probability', () => {
    expect(() => benjaminiHochberg([0.1, NaN])).toThrow('p must be between 0 and 1, got NaN')
    expect(() => benjaminiHochberg([1.1])).toThrow(RangeError)
    expect(() => benjaminiHochberg([0.1], -0.05)).toThrow('rate must be between 0 and 1, got -0.05')
  })
})

describe('adjustedP', () => {
  test('agrees with SciPy 1.17 on the published example', () => {
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645,
      0.0765, 0.486, 0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1
    ]
    adjustedP(published).forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 12))
  })

  test('is the smallest rate at which the test is found', () => {
    const p = [0.3, 0.004, 0.02, 0.2, 0.021, 0.8]
    adjustedP(p).forEach((value, i) => {
      expect(benjaminiHochberg(p, value + 1e-12)[i]).toBe(true)
      expect(benjaminiHochberg(p, value - 1e-12)[i]).toBe(false)
    })
  })

  test('does not depend on the order and leaves its input alone', () => {
    const p = [0.5, 0.01, 0.2, 0.03]
    const reversed = adjustedP([...p].reverse()).reverse()
    expect(adjustedP(p)).toEqual(reversed)
    expect(p).toEqual([0.5, 0.01, 0.2, 0.03])
  })
})
