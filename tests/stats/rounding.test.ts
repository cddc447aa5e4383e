import { describe, expect, test } from 'vitest'
import { roundCount, roundShare } from '../../src/lib/stats/rounding.ts'

describe('roundCount', () => {
  test.each([
    [0, 10, 0],
    [4, 10, 0],
    [5, 10, 10],
    [14, 10, 10],
    [15, 10, 20],
    [2, 5, 0],
    [3, 5, 5],
    [7, 3, 6],
    [8, 3, 9],
    [123_456_785, 10, 123_456_790],
    [7, 1, 7]
  ])('of %d to multiples of %d is %d', (count, base, rounded) => {
    expect(roundCount(count, base)).toBe(rounded)
  })

  test('is never further off than half the base', () => {
    for (let base = 1; base <= 12; base++) {
      for (let count = 0; count <= 60; count++) {
        const rounded = roundCount(count, base)
        expect(rounded % base).toBe(0)
        expect(Math.abs(rounded - count)).toBeLessThanOrEqual(base / 2)
      }
    }
  })

  test('throws on what is no count and no base', () => {
    expect(() => roundCount(-1, 10)).toThrow(RangeError)
    expect(() => roundCount(NaN, 10)).toThrow(RangeError)
    expect(() => roundCount(3, 0)).toThrow(RangeError)
  })
})

describe('roundShare', () => {
  test.each([
    [1, 3, 1, 33],
    [2, 3, 1, 67],
    [1, 3, 0.1, 33.3],
    [1, 3, 0.5, 33.5],
    [1, 3, 2, 34],
    [1, 3, 5, 35],
    [0, 7, 5, 0],
    [7, 7, 5, 100],
    // Ties go upwards, also those that a division in binary would miss.
    [1, 8, 1, 13],
    [1, 200, 1, 1],
    [29, 200, 1, 15],
    [57, 200, 1, 29],
    [23, 2000, 0.1, 1.2],
    [201, 2000, 0.1, 10.1],
    [1, 400, 0.5, 0.5],
    [3, 100, 2, 4],
    [1, 40, 5, 5],
    [39, 40, 5, 100]
  ])('of %d of %d in steps of %s %% is %s', (part, whole, step, share) => {
    expect(roundShare(part, whole, step)).toBe(share)
  })

  test('is right in whole numbers for every part of every whole up to 300', () => {
    for (const tenths of [1, 5, 10, 20, 50]) {
      for (let whole = 1; whole <= 300; whole++) {
        for (let part = 0; part <= whole; part++) {
          const [x, n, t] = [BigInt(part), BigInt(whole), BigInt(tenths)]
          const steps = (2000n * x + t * n) / (2n * t * n)
          const share = Number(steps * t) / 10
          // An expectation for each of 200 000 shares would take its time.
          if (roundShare(part, whole, tenths / 10) !== share) {
            expect(roundShare(part, whole, tenths / 10), `${part} of ${whole}`).toBe(share)
          }
        }
      }
    }
  })

  test('throws on a share of nothing, and on no step', () => {
    expect(() => roundShare(0, 0, 1)).toThrow(RangeError)
    expect(() => roundShare(-1, 10, 1)).toThrow(RangeError)
    expect(() => roundShare(1, 10, 0)).toThrow(RangeError)
  })
})
