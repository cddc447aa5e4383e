import { describe, expect, test } from 'vitest'
import {
  deviation,
  funnelLimits,
  funnelOf,
  INNER,
  OUTER,
  shrunkenShare
} from '../../src/lib/stats/chance/funnel.ts'
import { designOf } from '../../src/lib/stats/chance/design.ts'
import { generator } from './generator.ts'

const plain = designOf(undefined, 1)
const doubled = designOf(undefined, 2)

/** Ten places of a thousand persons each, by their events. */
const ten = (events: number[]) => events.map((one) => ({ events: one, n: 1000 }))

/*
 * A rate of 0.1 among 1 000: s² = 0.0001, s = 0.01. Naive z by events: (events/1000 − 0.1)/0.01.
 * 60 70 80 90 100 100 110 120 130 190 have z = −4 −3 −2 −1 0 0 1 2 3 9, winsorised −3 −3 −2 −1 0 0 1 2 3 3:
 * Σz² = 9 + 9 + 4 + 1 + 0 + 0 + 1 + 4 + 9 + 9 = 46. Σw = 10/s², Σw²/Σw = 1/s²: τ² = (46 − 9)/9 · s² = 37/9 · 0.0001.
 */
const events = [60, 70, 80, 90, 100, 100, 110, 120, 130, 190]
const between = (37 / 9) * 0.0001

describe('a funnel of rates', () => {
  const found = funnelOf('rate', 0.1, plain, ten(events))!

  test('has the variance between places that ten of one size give by hand', () => {
    expect(found.between).toBeCloseTo(between, 12)
  })

  test('is as wide as chance and what lies between places', () => {
    const reach = Math.sqrt(0.0001 + between)
    const { lower, upper } = funnelLimits(found, 1000, INNER)
    expect(upper).toBeCloseTo(0.1 + 1.959964 * reach, 7)
    expect(lower).toBeCloseTo(0.1 - 1.959964 * reach, 7)
    expect(funnelLimits(found, 1000, OUTER).upper).toBeCloseTo(0.1 + 3.090232 * reach, 7)
    expect(deviation(found, { events: 190, n: 1000 })).toBeCloseTo(0.09 / reach, 9)
  })

  test('of four times as many persons is narrower by chance, and not by what lies between places', () => {
    const { upper } = funnelLimits(found, 4000, INNER)
    expect(upper).toBeCloseTo(0.1 + 1.959964 * Math.sqrt(0.000025 + between), 7)
  })

  test('draws a value towards the target by what chance has of its variance', () => {
    // τ²/(τ² + s²) = 37/46 at 1 000.
    expect(shrunkenShare(found, { events: 130, n: 1000 })).toBeCloseTo(0.1 + (37 / 46) * 0.03, 12)
    const small = shrunkenShare(found, { events: 13, n: 100 })
    expect(small).toBeCloseTo(0.1 + (between / (between + 0.001)) * 0.03, 12)
  })
})

test('one place far out widens no funnel: it counts as the next one does', () => {
  const far = funnelOf('rate', 0.1, plain, ten([...events.slice(0, 9), 900]))!
  expect(far.between).toBeCloseTo(between, 12)
})

test('places of unequal size: the two sums of weights by hand', () => {
  // s² = 0.1/n: 0.001 at 100 and 0.0001 at 1 000, w = 1 000 and 10 000. z: 2, −2, 1, −1, 3.
  // Σz² = 4 + 4 + 1 + 1 + 9 = 19, none winsorised of five. Σw = 2·1 000 + 3·10 000 = 32 000, Σw² = 2e6 + 3e8 = 3.02e8.
  const s = Math.sqrt(0.001)
  const places = [
    { events: 100 * (0.1 + 2 * s), n: 100 },
    { events: 100 * (0.1 - 2 * s), n: 100 },
    { events: 110, n: 1000 },
    { events: 90, n: 1000 },
    { events: 130, n: 1000 }
  ]
  const found = funnelOf('rate', 0.1, plain, places)!
  expect(found.between).toBeCloseTo(15 / (32000 - 3.02e8 / 32000), 12)
})

test('where places differ no more than by chance the funnel is chance alone, and nothing of a value is its own', () => {
  const found = funnelOf('rate', 0.1, plain, ten([95, 98, 100, 102, 105]))!
  expect(found.between).toBe(0)
  expect(shrunkenShare(found, { events: 105, n: 1000 })).toBe(0.1)
})

test('a share varies by p(1 − p), and dependent answers by their design effect', () => {
  const shares = funnelOf('percent', 0.2, plain, ten([200, 200, 200, 200, 200]))!
  expect(funnelLimits(shares, 400, 1).upper).toBeCloseTo(0.2 + 0.02, 12)
  const dependent = funnelOf('percent', 0.2, doubled, ten([200, 200, 200, 200, 200]))!
  expect(funnelLimits(dependent, 400, 1).upper).toBeCloseTo(0.2 + 0.02 * Math.SQRT2, 12)
})

test('four places, and a target of nobody or of all, have no funnel', () => {
  expect(funnelOf('rate', 0.1, plain, ten([90, 95, 105, 110]))).toBeNull()
  expect(funnelOf('rate', 0, plain, ten([0, 0, 0, 0, 0]))).toBeNull()
  expect(funnelOf('percent', 1, plain, ten([1000, 1000, 1000, 1000, 1000]))).toBeNull()
})

test('a place of nobody is refused', () => {
  expect(() => funnelOf('rate', 0.1, plain, [{ events: 0, n: 0 }])).toThrow(RangeError)
})

describe('in a thousand counties of twelve kommuner', () => {
  const sizes = [800, 1100, 1400, 2000, 2300, 2400, 2400, 3900, 5200, 5800, 6600, 37_000]
  const target = 0.03

  /** The share of kommuner beyond the inner limits, where their own rates vary by τ around the target. */
  function outside(tau: number): number {
    const random = generator(2005)
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    let count = 0
    for (let county = 0; county < 1000; county++) {
      const places = sizes.map((n) => {
        const own = target + tau * normal()
        return { n, events: Math.max(0, n * own + Math.sqrt(n * target) * normal()) }
      })
      const found = funnelOf('rate', target, plain, places)!
      count += places.filter((place) => Math.abs(deviation(found, place)) > INNER).length
    }
    return count / (1000 * sizes.length)
  }

  test('about one of twenty lies outside where places differ by chance alone', () => {
    expect(outside(0)).toBeGreaterThan(0.03)
    expect(outside(0)).toBeLessThan(0.06)
  })

  // τ² is estimated from twelve with one at each end moved in, so that the funnel is rather narrow than wide.
  test('and not many more where they differ beyond it', () => {
    expect(outside(0.006)).toBeGreaterThan(0.04)
    expect(outside(0.006)).toBeLessThan(0.12)
  })
})
