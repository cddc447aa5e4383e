import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBoundaries, type BoundaryFile } from '../../../pipelines/boundaries/file.ts'
import { drawBoundaries } from '../../../pipelines/boundaries/outlines.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readAreas } from '../../../pipelines/registers/areas.ts'
import type { Boundaries } from '../../../src/lib/schema/boundary.ts'
import { projectData } from '../data-folder.ts'

let file: BoundaryFile
let drawn: Boundaries

beforeAll(async () => {
  const problems = new Problems()
  const areas = await readAreas(`${projectData}/areas.csv`, problems)
  file = (await readBoundaries(join(projectData, 'boundaries'), areas, problems))!
  expect(problems.format()).toEqual([])
  drawn = drawBoundaries(areas, file)
})

type Point = [x: number, y: number]

/** The corners of each ring of a path, where they are on the drawing. */
function ringsOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [start = [0, 0], ...steps] = Array.from(
        ring.matchAll(/(-?\d+),(-?\d+)/g),
        ([, x, y]): Point => [Number(x), Number(y)]
      )
      const points: Point[] = [start]
      for (const [dx, dy] of steps) {
        const [x, y] = points.at(-1)!
        points.push([x + dx, y + dy])
      }
      return points
    })
}

/** The sides of a path, each from its lesser end so that two that share one have the same. */
function sidesOf(path: string): string[] {
  return ringsOf(path).flatMap((ring) =>
    ring.map((point, i) => [point, ring[(i + 1) % ring.length]!].map(String).sort().join(' '))
  )
}

function area(path: string): number {
  const of = (ring: Point[]) =>
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!
      return sum + (x * nextY - nextX * y) / 2
    }, 0)
  return Math.abs(ringsOf(path).reduce((sum, ring) => sum + of(ring), 0))
}

describe('the boundaries of the project', () => {
  it('are the twelve kommuner, and Lantmäteriet is said', () => {
    expect(drawn.kommuner).toHaveLength(12)
    expect(drawn).toMatchObject({ publisher: 'Lantmäteriet', licence: 'CC0' })
  })

  it('are shared after they are simplified: no gap and no overlap between neighbours', () => {
    const count = new Map<string, number>()
    for (const { path } of drawn.kommuner) {
      for (const side of sidesOf(path)) count.set(side, (count.get(side) ?? 0) + 1)
    }
    expect(Math.max(...count.values())).toBe(2)
    const alone = [...count].flatMap(([side, times]) => (times === 1 ? [side] : []))
    const shared = [...count.values()].filter((times) => times === 2)
    expect(shared.length).toBeGreaterThan(alone.length)
    // What only one kommun has is the county's edge: each of its corners has two sides.
    const ends = new Map<string, number>()
    for (const end of alone.flatMap((side) => side.split(' '))) {
      ends.set(end, (ends.get(end) ?? 0) + 1)
    }
    expect(new Set(ends.values())).toEqual(new Set([2]))
  })

  it('give länsdelar of the sides and the size of their kommuner', () => {
    const kommunSides = new Set(drawn.kommuner.flatMap(({ path }) => sidesOf(path)))
    for (const { path } of drawn.lansdelar) {
      for (const side of sidesOf(path)) expect(kommunSides).toContain(side)
    }
    const sum = (places: { path: string }[]) =>
      places.reduce((all, { path }) => all + area(path), 0)
    expect(sum(drawn.lansdelar)).toBeCloseTo(sum(drawn.kommuner), 6)
  })

  it('lie as they do on the ground', () => {
    const of = (code: string) => drawn.kommuner.find((kommun) => kommun.code === code)!
    const sizes = drawn.kommuner.map(({ path }) => area(path))
    expect(area(of('1881').path), 'Kumla is the least').toBe(Math.min(...sizes))
    const fromNorth = ['1864', '1884', '1880', '1881', '1861', '1882'].map((code) => of(code).y)
    expect(fromNorth).toEqual(fromNorth.toSorted((a, b) => a - b))
    const fromWest = ['1862', '1814', '1881'].map((code) => of(code).x)
    expect(fromWest).toEqual(fromWest.toSorted((a, b) => a - b))
  })

  it('are small enough to stand in every page with a map', () => {
    expect(JSON.stringify(drawn).length).toBeLessThan(9000)
  })
})
