import { describe, expect, test } from 'vitest'
import { roundCount, roundShare, shareBand, shareIndex } from '../../src/lib/stats/rounding.ts'

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
    [1, 3, 2, 34],
    [1, 3, 5, 35],
    [0, 7, 5, 0],
    [7, 7, 5, 100],
    // Halves go to the even, also those that a division in binary would miss.
    [1, 8, 1, 12],
    [3, 8, 1, 38],
    [1, 200, 1, 0],
    [3, 200, 1, 2],
    [29, 200, 1, 14],
    [57, 200, 1, 28],
    [3, 100, 2, 4],
    [1, 100, 2, 0],
    [1, 40, 5, 0],
    [39, 40, 5, 100],
    // Finer steps: the middle of the step.
    [1, 3, 0.1, 33.35],
    [1, 3, 0.5, 33.25],
    [6726, 10_000, 0.5, 67.25],
    [6751, 10_000, 0.5, 67.75],
    // Half a percent belongs to the even percent.
    [1345, 2000, 0.1, 67.25],
    [665, 1000, 0.5, 66.25],
    [675, 1000, 0.5, 67.75],
    [665, 1000, 0.1, 66.45],
    [675, 1000, 0.1, 67.55],
    [1, 2000, 0.1, 0.05],
    [0, 2000, 0.5, 0.25],
    [2000, 2000, 0.5, 99.75],
    [2000, 2000, 0.1, 99.95]
  ])('of %d of %d in steps of %s %% is %s', (part, whole, step, share) => {
    expect(roundShare(part, whole, step)).toBe(share)
  })

  const halfEven = (x: bigint, n: bigint) => {
    const [below, over] = [x / n, 2n * (x % n) - n]
    return Number(over > 0n || (over === 0n && below % 2n === 1n) ? below + 1n : below)
  }

  test('gives the whole percent that the share itself is rounded to, in every step of up to one', () => {
    for (const step of [0.1, 0.5, 1]) {
      for (let whole = 1; whole <= 300; whole++) {
        for (let part = 0; part <= whole; part++) {
          const share = roundShare(part, whole, step)
          const percent = halfEven(100n * BigInt(part), BigInt(whole))
          // An expectation for each of 100 000 shares would take its time.
          if (Math.round(share) !== percent) expect(share, `${part} of ${whole}`).toBe(percent)
          const off = Math.abs(share - (100 * part) / whole)
          if (off > step / 2 + 1e-9) expect(off, `${part} of ${whole}`).toBeLessThan(step)
        }
      }
    }
  })

  test('is the nearest in steps of several percent', () => {
    for (const step of [2, 5, 10]) {
      for (let whole = 1; whole <= 300; whole++) {
        for (let part = 0; part <= whole; part++) {
          const share = step * halfEven(100n * BigInt(part), BigInt(whole * step))
          if (roundShare(part, whole, step) !== share)
            expect(roundShare(part, whole, step), `${part} of ${whole}`).toBe(share)
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

describe('shareBand', () => {
  test('holds the shares that have its index, and no others', () => {
    for (const step of [0.1, 0.5, 1, 2, 5, 10]) {
      for (let part = 0; part <= 400; part++) {
        const index = shareIndex(part, 400, step)
        for (const at of [index - 1, index, index + 1]) {
          const { from, to, holdsFrom, holdsTo } = shareBand(at, step)
          const scaled = Math.round(200 / step) * part
          const isFrom = holdsFrom ? scaled >= from * 400 : scaled > from * 400
          const isTo = holdsTo ? scaled <= to * 400 : scaled < to * 400
          if ((isFrom && isTo) !== (at === index))
            expect(isFrom && isTo, `${part} ‰ in ${at} of ${step}`).toBe(at === index)
        }
      }
    }
  })
})
