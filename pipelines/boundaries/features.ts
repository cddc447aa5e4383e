import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { z } from 'zod'
import type { Path, PlacedJson } from '../read/json/json-lines.ts'
import type { Problems } from '../read/problems.ts'

/** A surface of the file with its properties, and where it stands. */
export interface PlacedFeature {
  at: Path
  /** Every property as text, its id among them. */
  names: Map<string, string>
  geometry: unknown
}

const properties = z.record(z.string(), z.unknown()).nullish()
const id = z.union([z.string(), z.number()]).nullish()
const named = { error: 'FeatureCollection eller Topology' }
const root = z.object({ type: z.enum(['FeatureCollection', 'Topology'], named) }, named)
const collection = z.object({
  features: z.array(z.object({ id, properties, geometry: z.unknown() }), {
    error: 'en lista med ytor'
  })
})
// Loose, since the rest of it is for the library to read.
const topology = z.looseObject({
  arcs: z.array(z.unknown(), { error: 'en lista med bågar' }),
  objects: z.record(
    z.string(),
    z.looseObject({ geometries: z.array(z.looseObject({ id, properties })).optional() }),
    { error: 'ett eller flera objekt' }
  )
})

/** The surfaces of a GeoJSON or a TopoJSON; null, with the faults reported, where it is neither. */
export function readFeatures(
  file: string,
  json: PlacedJson,
  problems: Problems
): PlacedFeature[] | null {
  const kind = json.check(root, [])?.type
  if (kind === 'FeatureCollection') {
    const body = json.check(collection, [])
    return (
      body?.features.map(({ geometry, ...own }, index) => {
        return { at: ['features', index], names: namesOf(own), geometry }
      }) ?? null
    )
  }
  const body = kind && json.check(topology, [])
  if (!body) return null
  try {
    return Object.entries(body.objects).flatMap(([name, { geometries = [] }]) =>
      geometries.map((own, index) => ({
        at: ['objects', name, 'geometries', index],
        names: namesOf(own),
        geometry: surfaceIn(body, own)
      }))
    )
  } catch {
    // The library trusts its input, and stumbles where an arc is not there or is no arc.
    const got = 'bågar som inte går att följa'
    problems.add({ file, line: 1, column: '', expected: 'en hel TopoJSON', got })
    return null
  }
}

function surfaceIn(whole: object, own: object): unknown {
  const drawn = feature(whole as Topology, own as GeometryObject)
  return 'geometry' in drawn ? drawn.geometry : drawn
}

function namesOf({ id: own, properties: more }: { id?: unknown; properties?: unknown }) {
  const pairs = Object.entries({ id: own, ...(more as object | null | undefined) })
  return new Map(pairs.flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]])))
}
