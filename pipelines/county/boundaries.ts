import { filter } from 'topojson-simplify'
import type { Boundaries, DrawnKommun } from './national.ts'

/** The boundaries of some kommuner, as TopoJSON: their surfaces, and of the arcs only those that these are drawn with. */
export function cutBoundaries(whole: Boundaries, codes: ReadonlySet<string>): string {
  const { type, geometries } = whole.objects.kommuner
  const own = geometries.filter(({ properties }) => codes.has(codeOf(properties)))
  const objects = { kommuner: { type, geometries: own } }
  // Nothing is taken away of the surfaces, but the arcs that none of them has left.
  const cut = filter({ ...whole, objects }, () => true)
  return `${JSON.stringify({ ...cut, bbox: undefined })}\n`
}

function codeOf(properties: Partial<DrawnKommun> = {}): string {
  return properties.kommunkod ?? ''
}
