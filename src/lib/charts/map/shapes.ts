import type { Boundaries } from '../../schema/boundary.ts'
import { pageText, type MapLayout } from './layout.ts'
import { chartWidth } from '../parts/size.ts'

// Room for the names of the länsdelar on either side, and how high a map may be at most, px.
const side = 52
const highest = { wide: 560, narrow: 480 }
const nameGap = 7
// What the smallest kommuner hold.
const room = 64

/** The places in their real shapes, as large as there is room for. */
export function shapeLayout(boundaries: Boundaries, size: 'wide' | 'narrow'): MapLayout {
  const across = chartWidth[size] - 2 * side
  const scale = Math.min(across / boundaries.width, highest[size] / boundaries.height)
  const left = (chartWidth[size] - boundaries.width * scale) / 2
  return {
    height: Math.ceil(boundaries.height * scale),
    left,
    scale,
    touching: true,
    room,
    text: pageText,
    places: new Map(
      boundaries.kommuner.map(({ code, path, x, y }) => {
        return [code, { outline: path, x: left + x * scale, y: y * scale }]
      })
    ),
    groups: new Map(
      boundaries.lansdelar.map(({ code, path, x, y }) => {
        const atRight = x > boundaries.width / 2
        const nameX = left + x * scale + (atRight ? nameGap : -nameGap)
        const anchor = atRight ? 'start' : 'end'
        return [code, { outline: path, x: nameX, y: y * scale, anchor }]
      })
    )
  }
}
