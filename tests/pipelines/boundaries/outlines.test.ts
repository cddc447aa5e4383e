import { beforeAll, describe, expect, it } from 'vitest'
import { drawBoundaries } from '../../../pipelines/boundaries/outlines.ts'
import type { Surface } from '../../../pipelines/boundaries/surface.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readAreas, type RegisteredArea } from '../../../pipelines/registers/areas.ts'
import type { Boundaries } from '../../../src/lib/schema/boundary.ts'
import { projectData } from '../data-folder.ts'
import { squares } from './squares.ts'

let areas: RegisteredArea[]
let drawn: Boundaries

const credit = { publisher: 'Provverket', licence: 'CC0' }

const file = (bend = 0) => ({ credit, surfaces: surfaces(bend) })

const surfaces = (bend: number) =>
  new Map(
    squares().features.map(({ properties, geometry }) => {
      const rings = geometry.coordinates.map((ring) =>
        ring.flatMap((p, i) => wavy(p, ring[i + 1], bend))
      )
      return [properties?.kommunkod as string, [rings] as Surface]
    })
  )

/** Many points on the way from one corner to the next, each `bend` degrees off it. */
function wavy([x = 0, y = 0]: number[], next: number[] | undefined, bend: number) {
  if (!next || bend === 0) return [[x, y]]
  return Array.from({ length: 20 }, (_, i) => {
    const share = i / 20
    const off = i % 2 === 1 ? bend : 0
    return [x + share * (next[0]! - x) + off, y + share * (next[1]! - y) + off]
  })
}

beforeAll(async () => {
  areas = await readAreas(`${projectData}/areas.csv`, new Problems())
  drawn = drawBoundaries(areas, file())
})

const of = (code: string) =>
  [...drawn.kommuner, ...drawn.lansdelar].find((place) => place.code === code)!

describe('the drawing', () => {
  it('says whose boundaries it is drawn from', () => {
    expect(drawn).toMatchObject(credit)
  })

  it('has north upwards and is as wide as the county is on the ground', () => {
    expect(drawn.height).toBe(1000)
    // 0.4 degrees by 0.3, at 59.85 degrees north.
    expect(drawn.width).toBeCloseTo((1000 / 0.3) * 0.4 * Math.cos((59.85 * Math.PI) / 180), -1)
    expect(of('1863').path).toMatch(/^M0,0l167,0 0,333 -167,0z$|^M/)
    expect(of('1860').y).toBeGreaterThan(of('1863').y)
    expect(of('1885').x).toBeGreaterThan(of('1863').x)
  })

  it('has every kommun and every länsdel, kommuner named amid themselves', () => {
    expect(drawn.kommuner).toHaveLength(12)
    expect(drawn.lansdelar.map(({ code }) => code)).toEqual(['18N', '18V', '18S', '18O'])
    expect(of('1863').x).toBeCloseTo(84, -1)
    expect(of('1863').y).toBeCloseTo(167, -1)
  })

  it('draws a länsdel as one, without the borders inside it', () => {
    expect(of('18N').path.match(/M/g)).toHaveLength(1)
    const corners = of('18N').path.match(/-?\d+,-?\d+/g) ?? []
    expect(corners.length).toBeLessThanOrEqual(12)
    // Beside the county, not on it.
    expect([0, drawn.width]).toContain(of('18V').x)
  })
})

it('bends that cannot be seen are left out, those that can are kept', () => {
  const points = (bend: number) =>
    drawBoundaries(areas, file(bend)).kommuner.reduce(
      (sum, { path }) => sum + (path.match(/,/g)?.length ?? 0),
      0
    )
  expect(points(0)).toBe(12 * 4)
  expect(points(0.0002)).toBeLessThan(12 * 30)
  expect(points(0.01)).toBeGreaterThan(12 * 60)
})

it('the same surfaces give the same drawing', () => {
  expect(drawBoundaries(areas, file())).toEqual(drawn)
})
