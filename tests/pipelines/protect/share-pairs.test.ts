import { describe, expect, it } from 'vitest'
import { eachSharePair } from '../../../pipelines/protect/share-pairs.ts'
import { seeded } from './seeded.ts'
import { toldShare } from './told-share.ts'

interface SharePair {
  whole: number
  low: number
  high: number
}

type Told = Parameters<typeof eachSharePair>

function sharePairs(share: Told[0], limits: Told[1]): SharePair[] {
  const pairs: SharePair[] = []
  eachSharePair(share, limits, (whole, low, high) => pairs.push({ whole, low, high }))
  return pairs
}

const random = seeded(7)
const below = (n: number) => Math.floor(random() * n)

/** A share with limits that cut across it here and there. */
function made(size: number) {
  const whole = 1 + below(size)
  const part = below(whole + 1)
  const step = [0.1, 0.5, 1, 2, 5, 10][below(6)]!
  const leastRest = below(3) === 0 ? below(whole - part + 1) : 0
  const parts =
    below(3) === 0 ? { least: part - below(part + 1), greatest: part + below(size) } : all
  const wholes = { least: below(whole + 1), greatest: whole + below(size) }
  return { share: { part, whole, step }, limits: { parts, wholes, leastRest } }
}
const all = { least: 0, greatest: 1e6 }

/** Every whole with its parts, by the rounding itself. */
function everyPair({ share, limits }: ReturnType<typeof made>): SharePair[] {
  const { parts, wholes, leastRest } = limits
  const scale = 200 / share.step
  const rounded = (part: number, whole: number) => toldShare(part, whole, share.step)
  const told = rounded(share.part, share.whole)
  const pairs: SharePair[] = []
  for (let whole = Math.max(1, wholes.least); whole <= wholes.greatest; whole += 1) {
    const near = Math.floor((told * 2 * whole) / scale)
    const width = Math.ceil((2 * whole) / scale) + 1
    const found: number[] = []
    const least = Math.max(parts.least, near - width, 0)
    const greatest = Math.min(parts.greatest, near + width, whole - leastRest)
    for (let part = least; part <= greatest; part += 1) {
      if (rounded(part, whole) === told) found.push(part)
    }
    if (found.length > 0) pairs.push({ whole, low: found[0]!, high: found.at(-1)! })
  }
  return pairs
}

/** The wholes where the least part turns upwards: those of the pairs that no line between others reaches. */
function corners(points: [number, number][]): [number, number][] {
  const kept: [number, number][] = []
  for (const [x, y] of points) {
    for (;;) {
      const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = kept.slice(-2)
      if (kept.length < 2 || (bx - ax) * (y - ay) > (by - ay) * (x - ax)) break
      kept.pop()
    }
    kept.push([x, y])
  }
  return kept
}

const lows = (pairs: SharePair[]) => pairs.map(({ whole, low }): [number, number] => [whole, low])
const highs = (pairs: SharePair[]) =>
  pairs.map(({ whole, high }): [number, number] => [whole, -high])

describe('the pairs that a published share leaves possible', () => {
  it.each([
    [60, 400],
    [6000, 40],
    [20_000, 8]
  ])('have every corner that all of them have, of wholes to %i', (size, times) => {
    let fewer = 0
    for (let i = 0; i < times; i += 1) {
      const one = made(size)
      const every = everyPair(one)
      const pairs = sharePairs(one.share, one.limits)
      const where = JSON.stringify(one)
      expect(corners(lows(pairs)), where).toEqual(corners(lows(every)))
      expect(corners(highs(pairs)), where).toEqual(corners(highs(every)))
      if (pairs.length < every.length) fewer += 1
    }
    if (size > 4000) expect(fewer).toBeGreaterThan(times / 4)
  })

  it('are few however many there are', () => {
    const limits = { parts: all, wholes: { least: 0, greatest: 4e6 }, leastRest: 0 }
    const pairs = sharePairs({ part: 41_000, whole: 100_000, step: 1 }, limits)
    expect(pairs.length).toBeLessThan(3000)
    expect(pairs.at(-1)!.whole).toBeGreaterThan(2e6)
  })

  it('are none of a whole that is not possible', () => {
    const limits = { parts: all, wholes: { least: 9, greatest: 4 }, leastRest: 0 }
    expect(sharePairs({ part: 3, whole: 7, step: 1 }, limits)).toEqual([])
    expect(sharePairs({ part: 0, whole: 0, step: 1 }, limits)).toEqual([])
  })
})
