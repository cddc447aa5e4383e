import type { Boundaries, Boundary } from '../../schema/boundary.ts'
import { declutter } from '../parts/labels.ts'
import { chartWidth, onSlide, smallText, type ChartSize } from '../parts/size.ts'
import { pageText, slideText, type MapGroup, type MapLayout, type MapPlace } from './layout.ts'

type CalledSize = Exclude<ChartSize, 'wide'>

// How high the outlines are at most, px, and how high the row with the names of the länsdelar below them.
const highest: Record<CalledSize, number> = { narrow: 310, slide: 210, half: 180 }
const namesHeight = 22
// From the edge of the outlines to the texts beside them, px.
const gap: Record<CalledSize, number> = { narrow: 12, slide: 34, half: 14 }
// Room for a text, and from its middle to the edge; a reason on a page may have two lines.
const textHeight: Record<CalledSize, number> = { narrow: 46, slide: 30, half: 30 }
const edge = 17

/**
 * The places in their real shapes, the text of each beside them and led to its place: on a phone and on a slide the
 * small ones cannot hold theirs. No higher than `room`.
 */
export function calledLayout(boundaries: Boundaries, size: CalledSize, room: number): MapLayout {
  const { kommuner, lansdelar } = boundaries
  const width = chartWidth[size]
  const height = Math.min(highest[size], room - namesHeight - 4)
  const scale = height / boundaries.height
  const left = Math.round((width - boundaries.width * scale) / 2)
  const fromWest = kommuner.toSorted((a, b) => a.x - b.x)
  const half = Math.ceil(kommuner.length / 2)
  const beside = left - gap[size]
  const at = { left, scale, apart: textHeight[size], range: [edge, height - edge] as const }
  return {
    height: height + namesHeight,
    left,
    scale,
    touching: true,
    room: beside,
    text: onSlide(size) ? slideText : pageText,
    places: new Map([
      ...column(fromWest.slice(0, half), { ...at, x: beside, anchor: 'end' }),
      ...column(fromWest.slice(half), { ...at, x: width - beside, anchor: 'start' })
    ]),
    groups: new Map(namesInRow(lansdelar, { width, y: height + namesHeight - 8 }))
  }
}

interface Column {
  left: number
  scale: number
  x: number
  anchor: 'start' | 'end'
  /** Between the middles of texts, px. */
  apart: number
  range: readonly [number, number]
}

/** The texts of these, moved apart. */
function column(
  kommuner: Boundary[],
  { left, scale, x, anchor, apart, range: [top, bottom] }: Column
): [string, MapPlace][] {
  const wanted = kommuner.map((kommun) => kommun.y * scale)
  const middles = declutter(wanted, apart, [top, bottom])
  return kommuner.map(({ code, path, ...point }, i) => {
    const lead: [number, number] = [left + point.x * scale, point.y * scale]
    return [code, { outline: path, x, y: middles[i] ?? 0, anchor, lead }]
  })
}

/** The names of the länsdelar in a row of their own, as far apart from each other as from the edges. */
function namesInRow(
  lansdelar: Boundary[],
  { width, y }: { width: number; y: number }
): [string, MapGroup][] {
  const step = Math.min(width / lansdelar.length, 6 * smallText)
  const first = (width - step * (lansdelar.length - 1)) / 2
  return lansdelar.map(({ code, path }, i) => {
    return [code, { outline: path, x: first + i * step, y, anchor: 'middle' }]
  })
}
