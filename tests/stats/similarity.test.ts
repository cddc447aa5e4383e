import { describe, expect, test } from 'vitest'
import {
  mostSimilar,
  ORDINARY_DISTANCE,
  type SimilarityMeasure
} from '../../src/lib/stats/similarity.ts'

type Values = (number | null)[]

const plain = (group: string, values: Values): SimilarityMeasure => {
  return { group, logarithmic: false, values }
}
const size = (group: string, values: Values): SimilarityMeasure => {
  return { group, logarithmic: true, values }
}

describe('the distance', () => {
  test('is in sample standard deviations', () => {
    // 1, 2, 3 have the mean 2 and the sample standard deviation 1.
    expect(mostSimilar([plain('a', [1, 2, 3])], 0)).toEqual([
      { place: 1, distance: 1, differences: [1] },
      { place: 2, distance: 2, differences: [2] }
    ])
  })

  test('is the root of the mean over groups of the mean within each', () => {
    // All have deviation 1, so from the first to the last the differences are 2, 2 and −1.
    const measures = [plain('a', [1, 2, 3]), plain('a', [5, 6, 7]), plain('b', [2, 3, 1])]
    const last = mostSimilar(measures, 0).find(({ place }) => place === 2)
    expect(last?.differences).toEqual([2, 2, -1])
    expect(last?.distance).toBeCloseTo(Math.sqrt(((4 + 4) / 2 + 1) / 2), 14)
  })

  test('of sizes is of their ratios', () => {
    const [first, second] = mostSimilar([size('a', [100, 1000, 10_000])], 1)
    expect(first?.distance).toBeCloseTo(1, 14)
    expect(second?.distance).toBeCloseTo(1, 14)
  })

  test('does not depend on the unit', () => {
    const values = [3, 1, 4, 1.5, 9]
    const distances = (factor: number) =>
      mostSimilar(
        [
          plain(
            'a',
            values.map((value) => value * factor)
          )
        ],
        2
      ).map((one) => one.distance)
    distances(1000).forEach((distance, i) => expect(distance).toBeCloseTo(distances(1)[i]!, 12))
  })

  test('is the same both ways, and over all pairs √2 in the root of the mean square', () => {
    const measures = [
      size('a', [120, 95, 340, 77, 1800, 210]),
      plain('b', [3, 8.5, 4, 17, 5.5, 7]),
      plain('b', [15, 30, 22, 42, 21, 28])
    ]
    const between = (a: number, b: number) =>
      mostSimilar(measures, a).find(({ place }) => place === b)?.distance ?? NaN
    const squares: number[] = []
    for (let a = 0; a < 6; a++) {
      for (let b = 0; b < a; b++) {
        expect(between(a, b)).toBe(between(b, a))
        squares.push(between(a, b) ** 2)
      }
    }
    const meanSquare = squares.reduce((sum, square) => sum + square, 0) / squares.length
    expect(Math.sqrt(meanSquare)).toBeCloseTo(ORDINARY_DISTANCE, 12)
  })
})

describe('what is missing', () => {
  test('is left out of the pair, of the scale and of the mean', () => {
    const measures = [plain('a', [1, 2, 3]), plain('b', [1, null, 3]), plain('b', [7, 8, 9])]
    const [first, second] = mostSimilar(measures, 0)
    expect(first).toEqual({ place: 1, distance: 1, differences: [1, null, 1] })
    // 1 and 3 alone have the deviation √2, and lie √2 of them apart.
    expect(second?.differences[1]).toBeCloseTo(Math.SQRT2, 14)
    expect(second?.distance).toBeCloseTo(Math.sqrt((4 + (2 + 4) / 2) / 2), 14)
  })

  test('makes a group weigh nothing when there is nothing of it', () => {
    const measures = [plain('a', [1, 2, 3]), plain('b', [1, null, 3])]
    expect(mostSimilar(measures, 0)[0]).toEqual({ place: 1, distance: 1, differences: [1, null] })
  })

  test('is too much when fewer than half of the measures are shared', () => {
    const measures = [
      plain('a', [1, 2, 3, 4]),
      plain('b', [1, null, 3, 4]),
      plain('c', [1, null, 3, null])
    ]
    expect(mostSimilar(measures, 0).map(({ place }) => place)).toEqual([2, 3])
    expect(mostSimilar(measures, 1)).toEqual([])
    expect(mostSimilar([plain('a', [null, 1, 2])], 0)).toEqual([])
  })

  test('may be everything', () => {
    expect(mostSimilar([], 0)).toEqual([])
    expect(mostSimilar([plain('a', [null, null])], 0)).toEqual([])
  })
})

test('a measure that is the same everywhere tells nothing and is no half of them', () => {
  // Ten times 0.1 is not 1, so the mean is not the value either: no deviation may come of that.
  const same = plain('a', Array<number>(10).fill(0.1))
  const other = plain('b', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  const [first] = mostSimilar([same, other], 0)
  expect(first).toMatchObject({ place: 1, differences: [null, expect.any(Number)] })
  expect(mostSimilar([same], 0)).toEqual([])
  expect(
    mostSimilar([same, plain('c', [null, ...Array<number>(9).fill(2)]), other], 0)
  ).toHaveLength(9)
})

test('places at the same distance keep their order', () => {
  expect(mostSimilar([plain('a', [2, 3, 1, 2, 1])], 0).map(({ place }) => place)).toEqual([
    3, 1, 2, 4
  ])
})

test('refuses what has no size', () => {
  expect(() => mostSimilar([size('a', [0, 1])], 0)).toThrow('size must be a finite number above 0')
  expect(() => mostSimilar([plain('a', [NaN, 1])], 0)).toThrow('value must be a finite number')
})
