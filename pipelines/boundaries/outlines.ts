import polylabel from 'polylabel'
import { feature, merge } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Topology
} from 'topojson-specification'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Boundaries, Boundary } from '../../src/lib/schema/boundary.ts'
import type { BoundaryFile } from './file.ts'
import { fit, range } from './projection.ts'
import type { Position, Surface } from './surface.ts'

interface Kommun {
  code: string
  lansdel: string | null
}

type PlacedKommun = TopoMultiPolygon<Kommun>
type Outlines = Topology<{ kommuner: GeometryCollection<Kommun> }>

// A bend that spans less than this, in square units, is not seen.
const leastBend = 12
// So near its outermost point, as a share of the width, a länsdel may have its name.
const nearEdge = 0.06
// A name with a number below it is about so many times as wide as high.
const textShape = 1.8
// So many steps across, borders that were drawn twice meet again.
const steps = 10_000

/** The kommuner and their länsdelar as paths, simplified to what can be seen, borders still shared. */
export function drawBoundaries(
  areas: Area[],
  { surfaces, credit }: Pick<BoundaryFile, 'surfaces' | 'credit'>
): Boundaries {
  const { place, width, height } = fit([...surfaces.values()].flat(3))
  const features = areas.flatMap(({ code, lansdel }) => {
    const surface = surfaces.get(code)
    if (!surface) return []
    const coordinates = surface.map((rings) => rings.map((ring) => ring.map(place)))
    const geometry = { type: 'MultiPolygon' as const, coordinates }
    return [{ type: 'Feature' as const, properties: { code, lansdel }, geometry }]
  })
  const kommuner: FeatureCollection<MultiPolygon, Kommun> = { type: 'FeatureCollection', features }
  const whole = topology({ kommuner }, steps) as unknown as Outlines
  const outlines = simplify(presimplify(whole), leastBend) as Outlines
  const drawn = kommunerOf(outlines)
  return {
    ...credit,
    width,
    height,
    kommuner: drawn,
    lansdelar: areas
      .filter(({ type }) => type === 'lansdel')
      .map(({ code }) => lansdelOf(outlines, code, { drawn, width }))
  }
}

function kommunerOf(outlines: Outlines): Boundary[] {
  return feature(outlines, outlines.objects.kommuner).features.map(({ properties, geometry }) => {
    const surface = surfaceOf(geometry as Polygon | MultiPolygon)
    const [largest] = surface.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
    return { code: properties.code, path: pathOf(surface), ...textPlace(largest ?? []) }
  })
}

/** The middle of the widest ellipse inside it: of the widest circle, once it is squeezed by the shape of a text. */
function textPlace(polygon: Position[][]): { x: number; y: number } {
  const squeezed = polygon.map((ring) => ring.map(([x, y]): Position => [x / textShape, y]))
  const [x = 0, y = 0] = polylabel(squeezed)
  return { x: Math.round(x * textShape), y: Math.round(y) }
}

function lansdelOf(
  outlines: Outlines,
  code: string,
  { drawn, width }: { drawn: Boundary[]; width: number }
): Boundary {
  const all = outlines.objects.kommuner.geometries as PlacedKommun[]
  const own = all.filter(({ properties }) => properties?.lansdel === code)
  const surface = surfaceOf(merge(outlines, own))
  const points = surface.flat(2)
  const [left, right] = range(points.map(([x]) => x))
  const outermost = left < width - right ? left : right
  // Beside the names of its own kommuner there is no room for it.
  const clearance = ([, y]: Position) => Math.min(...drawn.map((kommun) => Math.abs(kommun.y - y)))
  const [[x, y] = [0, 0]] = points
    .filter(([x]) => Math.abs(x - outermost) < width * nearEdge)
    .toSorted((a, b) => clearance(b) - clearance(a))
  return { code, path: pathOf(surface), x: Math.round(x), y: Math.round(y) }
}

function surfaceOf({ type, coordinates }: Polygon | MultiPolygon): Surface {
  return (type === 'Polygon' ? [coordinates] : coordinates) as Surface
}

/** A path of whole numbers, each point told from the one before; a ring that has shrunk to a line is left out. */
function pathOf(surface: Surface): string {
  const rings = surface.flat().map((ring) => {
    const points = ring.map(([x, y]): Position => [Math.round(x), Math.round(y)])
    return points.map(([x, y], i): Position => {
      const [fromX, fromY] = points[i - 1] ?? [0, 0]
      return [x - fromX, y - fromY]
    })
  })
  return rings
    .map(([start, ...steps]) => ({ start, steps: steps.filter(([x, y]) => x !== 0 || y !== 0) }))
    .filter(({ steps }) => steps.length > 2)
    .map(({ start, steps }) => `M${start}l${steps.slice(0, -1).join(' ')}z`)
    .join('')
}
