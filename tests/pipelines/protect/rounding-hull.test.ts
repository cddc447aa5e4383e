import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../pipelines/protect/block.ts'
import { roundingHull, type Known } from '../../../pipelines/protect/rounding-hull.ts'
import { seeded } from './seeded.ts'
import { toldShare } from './told-share.ts'

function known(n: number, x: number, most = 1000, shownFrom = 0): Known {
  return {
    values: new Map([
      ['n', n],
      ['x', x],
      ['rest', n - x]
    ]),
    fewest: new Map(['n', 'x', 'rest'].map((id) => [id, 0])),
    most: new Map(['n', 'x', 'rest'].map((id) => [id, most])),
    shownFrom: new Map(['n', 'x', 'rest'].map((id) => [id, id === 'n' ? shownFrom : 0])),
    rest: () => 'rest'
  }
}

function rangesOf(facts: Fact[], n: number, x: number) {
  return Object.fromEntries(roundingHull({ id: 'rad', cost: 1, facts }, known(n, x)).ranges)
}

const count = (base: number): Fact => ({ kind: 'count', count: 'n', base })
const share = (step: number): Fact => ({ kind: 'share', part: 'x', whole: 'n', step })

describe('what a cell tells of its counts', () => {
  it('is no less than what is shown at all', () => {
    const cell = { id: 'rad', cost: 1, facts: [count(10)] }
    const { ranges } = roundingHull(cell, known(14, 0, 1000, 10))
    expect(ranges.get('n')).toEqual({ least: 10, greatest: 14 })
  })

  it.each([
    [1, 7, 7, 7],
    [10, 5, 5, 14],
    [10, 14, 5, 14],
    [10, 15, 15, 24],
    [10, 4, 0, 4],
    [5, 12, 8, 12],
    [5, 13, 13, 17]
  ])('a multiple of %i: %i is one of %i … %i', (base, n, least, greatest) => {
    expect(rangesOf([count(base)], n, 0).n).toEqual({ least, greatest })
  })

  it('a share gives the counts away where only one pair agrees', () => {
    const only = (n: number) => ({ least: n, greatest: n })
    expect(rangesOf([count(10), share(1)], 14, 1)).toEqual({
      n: only(14),
      x: only(1),
      rest: only(13)
    })
  })

  it('a share alone tells how many there are at least', () => {
    expect(rangesOf([share(1)], 7, 3).n!.least).toBe(7)
    expect(rangesOf([share(1)], 14, 6).x!.least).toBe(3)
  })

  it('no share tells that there is nobody', () => {
    expect(rangesOf([count(10), share(1)], 0, 0).n).toEqual({ least: 0, greatest: 0 })
  })

  it('its edges leave exactly the pairs of whole numbers that agree', () => {
    const random = seeded(1)
    for (let i = 0; i < 60; i += 1) {
      const n = 1 + Math.floor(random() * 240)
      const x = Math.floor(random() * (n + 1))
      const step = [0.1, 0.5, 1, 2, 5][Math.floor(random() * 5)]!
      const { ranges, edges } = roundingHull(
        { id: 'rad', cost: 1, facts: [count(10), share(step)] },
        known(n, x)
      )
      const told = (part: number, whole: number) =>
        `${Math.round(whole / 10)} ${toldShare(part, whole, step)}`
      const wholes = ranges.get('n')!
      for (let whole = Math.max(1, n - 12); whole < n + 12; whole += 1) {
        for (let part = 0; part <= whole; part += 1) {
          const inside =
            whole >= wholes.least &&
            whole <= wholes.greatest &&
            part >= ranges.get('x')!.least &&
            part <= ranges.get('x')!.greatest &&
            edges.every(({ sign, slope, upper }) => sign * (part - slope * whole) <= upper + 1e-9)
          expect(inside, `${part} of ${whole}`).toBe(told(part, whole) === told(x, n))
        }
      }
    }
  })
})
