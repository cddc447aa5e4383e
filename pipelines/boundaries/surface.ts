import { z } from 'zod'
import type { PlacedJson } from '../read/json/json-lines.ts'
import type { Problems } from '../read/problems.ts'
import type { PlacedFeature } from './features.ts'

/** Longitude and latitude, degrees. */
export type Position = [number, number]

/** One or more polygons, each its outer ring and then its holes. */
export type Surface = Position[][][]

// Heights above the sea may follow, and are left out.
const position = z
  .array(z.number())
  .min(2)
  .transform((numbers) => numbers.slice(0, 2) as Position)
const ring = z.array(position).min(4).refine(isClosed)
const polygon = z.array(ring).min(1)
const shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) })
])

// Sweden lies within these degrees: metres in SWEREF 99 do not, nor do latitudes that stand before longitudes.
const [west, east, south, north] = [10, 25, 55, 70]

/** The file that a surface stands in. */
export interface Reading {
  path: string
  json: PlacedJson
  problems: Problems
}

/**
 * The surface of a place; undefined, with the fault reported, where it is none or does not lie in Sweden. The report names
 * the place: files of boundaries are often a single line.
 */
export function checkSurface(
  { at, geometry }: PlacedFeature,
  place: string,
  { path: file, json, problems }: Reading
): Surface | undefined {
  const report = (expected: string, got: string) =>
    problems.add({ file, line: json.line([...at, 'geometry']), column: 'geometry', expected, got })
  const result = shape.safeParse(geometry)
  if (!result.success) {
    report(`en hel Polygon eller MultiPolygon för ${place}`, kindOf(geometry))
    return undefined
  }
  const { type, coordinates } = result.data
  const surface = type === 'Polygon' ? [coordinates] : coordinates
  const outside = surface.flat(2).find(([longitude, latitude]) => {
    return longitude < west || longitude > east || latitude < south || latitude > north
  })
  if (!outside) return surface
  report(`${place} i longitud och latitud, grader (WGS 84), inom Sverige`, outside.join(', '))
  return undefined
}

function kindOf(geometry: unknown): string {
  const { type } = (geometry ?? {}) as { type?: unknown }
  return typeof type === 'string' ? type : 'ingen'
}

function isClosed(ring: Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}
