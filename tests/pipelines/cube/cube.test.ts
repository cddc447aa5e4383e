import { describe, expect, it } from 'vitest'
import {
  Cube,
  coordinateKey,
  type Coordinate,
  type Dimensions
} from '../../../pipelines/cube/cube.ts'

const quarters = ['2026-Q1', '2026-Q2']
const dimensions: Dimensions = {
  area: {
    leaves: ['a', 'b', 'c', 'd'],
    totals: [
      { total: 'ab', parts: ['a', 'b'] },
      { total: 'all', parts: ['ab', 'c', 'd'] }
    ]
  },
  period: { leaves: quarters, totals: [{ total: '2026', parts: quarters }] },
  sex: { leaves: ['f', 'm'], totals: [{ total: 'alla', parts: ['f', 'm'] }] },
  grade: { leaves: ['9', 'gy2'], totals: [{ total: 'alla', parts: ['9', 'gy2'] }] }
}

/** The leaves of each node, written out: a second way to every total. `alla` are both sexes, or both grades. */
const leavesUnder: Record<string, string[]> = {
  ab: ['a', 'b'],
  all: ['a', 'b', 'c', 'd'],
  '2026': quarters
}

/** Different for every leaf, so that no leaf can stand in for another. */
function leaf({ area, period, sex, grade }: Coordinate): number {
  const place = 2 ** ['a', 'b', 'c', 'd'].indexOf(area)
  return (
    place * (period === '2026-Q1' ? 1 : 16) * (sex === 'f' ? 1 : 256) * (grade === '9' ? 1 : 65_536)
  )
}

/** The count of a coordinate by a second route: straight from its leaves. */
function sumOfLeaves(at: Coordinate): number {
  const areas = leavesUnder[at.area] ?? [at.area]
  const periods = leavesUnder[at.period] ?? [at.period]
  const sexes = at.sex === 'alla' ? ['f', 'm'] : [at.sex]
  const grades = at.grade === 'alla' ? ['9', 'gy2'] : [at.grade]
  let sum = 0
  for (const area of areas) {
    for (const period of periods) {
      for (const sex of sexes) for (const grade of grades) sum += leaf({ area, period, sex, grade })
    }
  }
  return sum
}

describe('a cube', () => {
  const cube = new Cube(dimensions)

  it('has every combination of leaves and totals once', () => {
    expect(cube.coordinates).toHaveLength(6 * 3 * 3 * 3)
    expect(new Set(cube.coordinates.map(coordinateKey)).size).toBe(6 * 3 * 3 * 3)
  })

  it('rolls leaves up to every total', () => {
    const counts = cube.roll(leaf)
    expect(counts.size).toBe(cube.coordinates.length)
    for (const at of cube.coordinates) {
      expect([at, counts.get(coordinateKey(at))]).toEqual([at, sumOfLeaves(at)])
    }
    expect(counts.get('all 2026 alla alla')).toBe(15 * 17 * 257 * 65_537)
  })

  it('asks for each leaf once', () => {
    const asked: string[] = []
    cube.roll((at) => asked.push(coordinateKey(at)))
    expect(asked).toHaveLength(4 * 2 * 2 * 2)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('knows every sum along each dimension, all of them true', () => {
    // Two totals of places by 3 × 3 × 3, one of each other dimension by 6 × 3 × 3.
    expect(cube.sums).toHaveLength(2 * 27 + 3 * 54)
    const counts = cube.roll(leaf)
    for (const { total, parts } of cube.sums) {
      const sum = parts.reduce((n, part) => n + (counts.get(coordinateKey(part)) ?? NaN), 0)
      expect([total, counts.get(coordinateKey(total))]).toEqual([total, sum])
    }
  })

  it('without some coordinates rolls as before, and has no sum that needs them', () => {
    const yearly = new Cube(dimensions, ({ period, sex }) => period === '2026' || sex === 'alla')
    expect(yearly.coordinates).toHaveLength(6 * (3 + 2) * 3)
    const counts = yearly.roll(leaf)
    expect(counts.size).toBe(90)
    for (const at of yearly.coordinates) {
      expect(counts.get(coordinateKey(at))).toBe(sumOfLeaves(at))
    }
    const keys = new Set(yearly.coordinates.map(coordinateKey))
    const used = yearly.sums.flatMap(({ total, parts }) => [total, ...parts]).map(coordinateKey)
    expect(used.filter((key) => !keys.has(key))).toEqual([])
    // Places and grades by the 5 pairs of period and sex, periods for all, sexes for the year.
    expect(yearly.sums).toHaveLength(2 * 5 * 3 + 6 * 5 + 6 * 3 + 6 * 3)
  })
})
