import type { Boundaries } from '../../schema/boundary.ts'
import { pageText, type MapLayout } from './layout.ts'
import { chartWidth } from '../parts/size.ts'

// How high the map is, px: so high that the smallest kommuner hold their texts.
const height = 700
const nameGap = 7
// A line of text that the smallest kommuner hold.
const room = 78

/** The places in their real shapes, each with its text on it. */
export function shapeLayout(boundaries: Boundaries): MapLayout {
  const scale = height / boundaries.height
  const left = (chartWidth.wide - boundaries.width * scale) / 2
  return {
    height,
    left,
    scale,
    touching: true,
    room,
    text: pageText,
    places: new Map(
      boundaries.kommuner.map(({ code, path, x, y }) => {
        const place = { x: left + x * scale, y: y * scale, anchor: 'middle' as const }
        return [code, { outline: path, ...place, lead: null }]
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
