import type { Position } from './surface.ts'

// Units from the northernmost point to the southernmost; a chart draws them smaller than pixels.
const height = 1000
// The meridian that SWEREF 99 TM, the projection of Swedish maps, is laid along.
const meridian = 15
const radians = Math.PI / 180

/** How to draw these positions north upwards, in the projection of Swedish maps, as high as a drawing is. */
export function fit(positions: Position[]) {
  const drawn = positions.map(transverse)
  const [west, east] = range(drawn.map(([x]) => x))
  const [south, north] = range(drawn.map(([, y]) => y))
  const scale = height / (north - south)
  return {
    height,
    width: Math.round((east - west) * scale),
    place: (position: Position): Position => {
      const [x, y] = transverse(position)
      return [(x - west) * scale, (north - y) * scale]
    }
  }
}

/**
 * Mercator laid along the meridian, on a sphere (Snyder, Map Projections: A Working Manual, USGS 1395, 1987, equations 8-1
 * to 8-3): angles are true. The flattening of the earth is no pixel of a county.
 */
function transverse([longitude, latitude]: Position): Position {
  const [lambda, phi] = [(longitude - meridian) * radians, latitude * radians]
  return [Math.atanh(Math.cos(phi) * Math.sin(lambda)), Math.atan2(Math.tan(phi), Math.cos(lambda))]
}

/** The least and the greatest. */
export function range(numbers: number[]): [number, number] {
  return [
    numbers.reduce((a, b) => Math.min(a, b), Infinity),
    numbers.reduce((a, b) => Math.max(a, b), -Infinity)
  ]
}
